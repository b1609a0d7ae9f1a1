/**
 * Judges a check against answers, with three values: what nobody has answered is unknown, and unknown is not missing. What nobody
 * can answer, an open norm, is kept apart from what nobody has answered yet.
 */
import type { Ask, Check, Place } from "./Check.ts"

/**
 * Finds the answer to a question; `undefined` and null say that nobody knows. What it finds has the form that the question asks for:
 * a survey is decoded once, at the border, and no answer is looked at for its type again.
 */
export type Look = (place: Place) => unknown

/** One question judged. */
export interface Judged {
  readonly ask: Ask
  /** The answer found. */
  readonly saw: unknown
  readonly met: boolean | undefined
}

/** What a check came to. */
export interface Verdict {
  readonly outcome: "met" | "missing" | "unknown" | "open"
  /** Every question that was asked, in order. */
  readonly judged: ReadonlyArray<Judged>
  /** Why it is open, in Chinese: the reason of every open norm in the check, whether or not it decided. */
  readonly open: ReadonlyArray<string>
}

type Outcome = Verdict["outcome"]

/** Where the next question stands among those judged. */
interface Cursor {
  next: number
}

const decide = (check: Check, judged: ReadonlyArray<Judged>, cursor: Cursor): Outcome => {
  if (check._tag === "Ask") {
    const { met } = judged[cursor.next++]!
    return met === undefined ? "unknown" : met ? "met" : "missing"
  }
  if (check._tag === "Open") return "open"
  // one part decides the whole, whatever the others are; where all are the opposite, so is the whole
  const decisive = check._tag === "All" ? "missing" : "met"
  const opposite = check._tag === "All" ? "met" : "missing"
  let outcome: Outcome = opposite
  for (const part of check.of) {
    const its = decide(part, judged, cursor)
    if (its === decisive || (its === "open" && outcome !== decisive) || (its === "unknown" && outcome === opposite)) outcome = its
  }
  return outcome
}

/**
 * What a check comes to once each of its questions is judged, in their order. It is called for every rule of every zone, and puts
 * nothing in lists on the way.
 *
 * @internal
 */
export const outcomeOf = (check: Check, judged: ReadonlyArray<Judged>): Outcome => decide(check, judged, { next: 0 })

/**
 * Judges a check. All-of fails on one missing part whatever else is unknown; any-of is met by one part whatever else is missing;
 * otherwise an open norm, then an unknown answer, leaves it undecided. All of nothing is met, any of nothing is missing.
 *
 * So `met` and `missing` stay what they are, whatever the missing answers turn out to be; `unknown` says that answers would decide
 * it, `open` that they might not. Each question is taken to have an answer that meets it and one that does not, and to stand in a
 * check once: where the same place is asked twice (at least 5, at most 3), it may be called unknown though no answer could meet it.
 *
 * @example
 * ```ts
 * import { any, ask, judge } from "@zone/core/rules"
 *
 * const kiosk = ask(["equipment", "kiosk", "count"], "count", "触摸查询一体机有几台？", "至少1台", (n) => n >= 1)
 * const pc = ask(["equipment", "pc", "count"], "count", "台式电脑有几台？", "至少1台", (n) => n >= 1)
 * judge(any(kiosk, pc), ([, item]) => (item === "pc" ? 2 : undefined)).outcome // => "met"
 * judge(any(kiosk, pc), ([, item]) => (item === "pc" ? 0 : undefined)).outcome // => "unknown"
 * ```
 */
export const judge = (check: Check, look: Look): Verdict => {
  const judged: Array<Judged> = []
  const open: Array<string> = []
  const ask = (each: Check): void => {
    if (each._tag === "Ask") {
      const saw = look(each.at)
      judged.push({ ask: each, saw, met: saw === undefined || saw === null ? undefined : each.test(saw) })
    } else if (each._tag === "Open") open.push(each.why)
    else each.of.forEach(ask)
  }
  ask(check)
  return { outcome: outcomeOf(check, judged), judged, open }
}
