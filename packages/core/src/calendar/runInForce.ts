/** Works a clock's effects down to the one run that is in force, or says what is wrong with them. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Basis } from "../terms/Basis.ts"
import type { ClockEffect, Extend } from "./ClockEffect.ts"
import { ExtensionBeyondCap, type InvalidClock } from "./ClockError.ts"
import { dayNumber } from "./dayNumber.ts"
import { isPlainDate } from "./PlainDate.ts"
import type { Run, Span } from "./Run.ts"
import type { Term } from "./Term.ts"
import type { TermClock } from "./TermClock.ts"
import { wrongValue } from "./wrongValue.ts"

const UNITS = { workingDay: "个工作日", calendarDay: "日", month: "个月" } as const

/** More than any law sets, and few enough that sums of it stay exact. */
const LONGEST = 1_000_000

const wrongLength = (path: string, value: number): InvalidClock | undefined =>
  Number.isInteger(value) && value > 0 && value <= LONGEST ? undefined : wrongValue(path, value, `a whole number from 1 to ${LONGEST}`)

/** However much is asked for, the answer is the law's no; only what is no number of days at all is wrong. */
const wrongExtension = (path: string, value: number): InvalidClock | undefined =>
  Number.isSafeInteger(value) && value > 0 ? undefined : wrongValue(path, value, "a whole number from 1")

const wrongDate = (path: string, value: string): InvalidClock | undefined =>
  isPlainDate(value) ? undefined : wrongValue(path, value, "a real day as YYYY-MM-DD")

/** What happens to a clock happens once it runs. */
const wrongOn = (path: string, on: string, start: string): InvalidClock | undefined =>
  wrongDate(path, on) ?? (on < start ? wrongValue(path, on, `a day not before the start ${start}`) : undefined)

/** What the count would stumble over. The rest of a term is words, and for its schema to check. */
const wrongTerm = ({ extension, length, unit }: Term): InvalidClock | undefined =>
  wrongLength("term.length", length) ??
    (Object.hasOwn(UNITS, unit) ? undefined : wrongValue("term.unit", unit, Object.keys(UNITS).join(", "))) ??
    (extension && wrongLength("term.extension.cap", extension.cap))

/** The first thing that is wrong with an effect in itself. */
const wrongEffect = (effect: ClockEffect, path: string, start: string): InvalidClock | undefined => {
  switch (effect._tag) {
    case "Restart":
      return wrongOn(`${path}.on`, effect.on, start)
    case "Exclude":
      return wrongDate(`${path}.from`, effect.from) ?? wrongDate(`${path}.through`, effect.through) ??
        (effect.through < effect.from ? wrongValue(`${path}.through`, effect.through, `a day not before ${effect.from}`) : undefined)
    case "Extend":
      return wrongExtension(`${path}.length`, effect.length) ??
        (effect.on === undefined ? undefined : wrongOn(`${path}.on`, effect.on, start))
    default:
      return wrongValue(`${path}._tag`, (effect as { readonly _tag: unknown })._tag, "Restart, Exclude or Extend")
  }
}

const sum = (granted: ReadonlyArray<Extend>): number => granted.reduce((total, { length }) => total + length, 0)

const beyondCap = ({ basis: ownBasis, extension, title, unit }: Term, asked: number): InvalidClock | ExtensionBeyondCap | undefined => {
  const cap = extension?.cap ?? 0
  if (asked <= cap) return undefined
  const basis = extension?.basis ?? ownBasis
  if (!Schema.is(Basis)(basis)) return wrongValue(extension ? "term.extension.basis" : "term.basis", basis, "a basis")
  const remedy = cap === 0 ? `“${title}”不得延长` : `延长合计不得超过${cap}${UNITS[unit]}`
  return new ExtensionBeyondCap({ asked: Math.min(asked, Number.MAX_SAFE_INTEGER), cap, basis, remedy })
}

/** @internal */
export const runInForce = ({ effects, start, term }: TermClock): Result.Result<Run, InvalidClock | ExtensionBeyondCap> => {
  const wrongClock = wrongDate("start", start) ?? wrongTerm(term)
  if (wrongClock) return Result.fail(wrongClock)

  let from = start
  let restarted = false
  let granted: ReadonlyArray<Extend> = []
  const spans: Array<Span> = []
  for (const [i, effect] of effects.entries()) {
    const wrong = wrongEffect(effect, `effects[${i}]`, start)
    if (wrong) return Result.fail(wrong)
    if (effect._tag === "Exclude") spans.push(effect)
    // an extension granted before the run in force does not carry over, whichever of the two was written down first
    if (effect._tag === "Restart" && (!restarted || effect.on >= from)) {
      from = effect.on
      restarted = true
      granted = granted.filter(({ on = "" }) => on > effect.on)
    }
    if (effect._tag === "Extend" && (effect.on ?? from) >= from) {
      granted = [...granted, effect]
      const refused = beyondCap(term, sum(granted))
      if (refused) return Result.fail(refused)
    }
  }
  return Result.succeed({
    term,
    from,
    countsFirstDay: term.countsFirstDay.value && !restarted,
    length: term.length,
    extension: sum(granted),
    // a stable sort: spans of one day keep the order in which they happened
    excluded: spans.toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from))
  })
}
