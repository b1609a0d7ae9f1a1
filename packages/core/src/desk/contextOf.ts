/** Builds what a room decides by, from a rule book and a calendar: nothing in it comes from anywhere else. */
import * as Result from "effect/Result"
import type { ClockError } from "../calendar/ClockError.ts"
import { receiptDate } from "../calendar/receiptDate.ts"
import type { Term } from "../calendar/Term.ts"
import type { TermClock } from "../calendar/TermClock.ts"
import { applies } from "../rules/applies.ts"
import type { Allowed, Context, Due, Limit, Refusal } from "../rules/Room.ts"
import type { Rule, RuleBook } from "../rules/RuleBook.ts"
import type { Actor } from "../terms/Actor.ts"
import type { Basis } from "../terms/Basis.ts"
import { countDue } from "./countDue.ts"
import type { Law } from "./Law.ts"

/** Who wishes something, when, and in whose matter. */
export interface Occasion {
  /** The civil day in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly actor: Actor
  readonly agency: string
  /** The number in the register, for a wish that begins a numbered matter. */
  readonly number?: string
}

/** The whole document of the rule book, for what none of its clauses speaks of. */
const wholeDocument = ({ lineage, pack }: RuleBook): Basis => {
  const document = lineage.at(-1)?.documents[0]
  return { document: document?.id ?? pack, clause: "全文", reading: "interpretation", cite: document ? `《${document.title}》（${document.number}）` : pack }
}

const refuse = (tag: string, basis: Basis, remedy: string): Refusal => ({ _tag: tag, basis, remedy })

const GAP = "等待国务院办公厅公布放假通知，更新工作日历后再办理"

const refusalOf = (error: ClockError, { basis }: Term): Refusal => {
  if (error._tag === "CalendarGap") return refuse("CalendarGap", basis, `${error.date}起的放假安排尚未公布：${GAP}`)
  if (error._tag === "ExtensionBeyondCap") return refuse("ExtensionBeyondCap", error.basis, error.remedy)
  return refuse("InvalidClock", basis, `核对期限的起算日和经过：${error.path}写的是${error.value}`)
}

/** A length that somebody set, with its unit. */
const lengthOf = (allowed: Exclude<Allowed, { readonly term: string }>): Pick<Term, "length" | "unit"> =>
  "workingDays" in allowed ? { length: allowed.workingDays, unit: "workingDay" }
  : "calendarDays" in allowed ? { length: allowed.calendarDays, unit: "calendarDay" }
  : { length: allowed.months, unit: "month" }

/** A term that somebody set; how it counts, and that its last day moves off holidays, is nowhere said, hence an interpretation. */
const setTerm = (allowed: Exclude<Allowed, { readonly term: string }>, fallback: Basis): Term => {
  const { basis = fallback } = allowed
  const counting: Basis = { ...basis, reading: "interpretation" }
  const { length, unit } = lengthOf(allowed)
  return {
    id: "set-by-office", title: "指定的期限", length, unit, startsOn: "指定之日", countsFirstDay: { value: false, basis: counting },
    ...(unit !== "workingDay" && { movesOffHolidays: { value: true, basis: counting } }), basis
  }
}

/**
 * Builds the context of a decision: terms by their names in the rule book, due dates on its calendar, the day of receipt by its rules,
 * and the clause on each requirement.
 *
 * A due date beyond the notices is provisional where the law has a forecast; without one, `limit` and `limitAfter` say that it is
 * undetermined, and `dueAfter` refuses. Where the law knows the venue and the level of the place, `rules` and `rule` leave out what is for
 * other ones.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { contextOf } from "@zone/core/desk"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const book = Result.getOrThrow(resolve("cn/foi-regulation", packs, "2026-11-22"))
 * const context = contextOf({ book, calendar: chinaCalendar }, { today: "2026-09-21", actor: { id: "c-1", role: "clerk" }, agency: "a-1" })
 * const due = Result.getOrThrow(context.dueAfter({ term: "reply" }, "2026-09-21"))
 * due.date // => "2026-10-26"
 * const none = context.term("tea")
 * Result.isFailure(none) && none.failure._tag // => "NoTerm"
 * ```
 */
export const contextOf = (law: Law, { actor, agency, number, today }: Occasion): Context => {
  const { also = [], book, place, window } = law
  const books = [book, ...also]
  const fallback = wholeDocument(book)
  const all = books.flatMap(({ rules: own }) => own)
  let here: ReadonlyArray<Rule> | undefined
  const rules = (): ReadonlyArray<Rule> =>
    here ??= place ? all.filter(({ requirement }) => applies(requirement, { ...place, circumstances: {} }) !== "does not") : all

  const term = (name: string): Result.Result<Term, Refusal> => {
    const found = books.find(({ terms }) => Object.hasOwn(terms, name))?.terms[name]
    return found ? Result.succeed(found) : Result.fail(refuse("NoTerm", fallback, `现行规则没有“${name}”这一期限：在规则包中补充，或者以含有它的规则包为基础`))
  }

  const receiptRules = books.flatMap((each) => each.receiptRules)

  const limit = (clock: TermClock): Result.Result<Limit, Refusal> => {
    const { basis } = clock.term
    const counted = countDue(law, clock)
    if (Result.isSuccess(counted)) {
      const { calendar, certainty, date } = counted.success
      return Result.succeed({ clock, due: { date, certainty, calendar, basis } })
    }
    const error = counted.failure
    if (error._tag !== "CalendarGap") return Result.fail(refusalOf(error, clock.term))
    return Result.succeed({ clock, due: { certainty: "undetermined", gap: error.date, calendar: law.calendar.version, basis } })
  }

  const termOf = (allowed: Allowed): Result.Result<Term, Refusal> =>
    "term" in allowed ? term(allowed.term) : Result.succeed(setTerm(allowed, fallback))

  const dueIn = (allowed: Term, from: string): Result.Result<Due, Refusal> => {
    const counted = countDue(law, { term: allowed, start: from, effects: [] })
    if (Result.isFailure(counted)) return Result.fail(refusalOf(counted.failure, allowed))
    const { calendar, certainty, date } = counted.success
    return Result.succeed({ date, certainty, calendar, basis: allowed.basis })
  }

  return {
    today, actor, agency, term, limit,
    ...(number !== undefined && { number }),
    ...(window && { window }),
    dueAfter: (allowed, from) => Result.flatMap(termOf(allowed), (found) => dueIn(found, from)),
    limitAfter: (allowed, from) => Result.flatMap(termOf(allowed), (found) => limit({ term: found, start: from, effects: [] })),
    receiptDate: (delivery) =>
      Result.mapError(receiptDate(receiptRules, delivery), (error): Refusal => {
        if (error._tag === "NotConfirmed") return refuse("NotConfirmed", error.basis, error.remedy)
        if (error._tag === "NoReceiptRule") return refuse("NoReceiptRule", fallback, `现行规则没有规定这一渠道（${error.channel}）的收到之日：在规则包中补充`)
        return refuse("InvalidClock", fallback, `核对日期：${error.path}写的是${error.value}`)
      }),
    get rules() {
      return rules()
    },
    everyRule: all,
    rule: (requirement) => rules().find((rule) => rule.requirement.id === requirement) ?? rules().find((rule) => rule.kept?.id === requirement),
    name: (category, item) => {
      const named = books.map((each) => each.name(category, item)).find((word) => word !== item)
      return named ?? item
    },
    basisOf: (requirement) =>
      (all.find((rule) => rule.requirement.id === requirement) ?? all.find((rule) => rule.kept?.id === requirement))?.basis[0] ?? fallback
  }
}
