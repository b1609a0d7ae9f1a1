/**
 * `dueDate` of `@zone/core` beside the loop that one writes without it: day after day, asking chinese-days whether the day is
 * worked, leaving excluded days out, until 20 are counted.
 */
import { type DueDate, dueDate, explain, type TermClock } from "@zone/core/calendar"
import { foiRegulation } from "@zone/packs/cn/foi-regulation"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { chineseDays } from "../chineseDays.ts"
import { compareCalls } from "../compareCalls.ts"
import { daysAfter } from "../daysAfter.ts"
import { pickDays } from "../pickDays.ts"
import type { Suite } from "../Suite.ts"

const many = 3000
const { reply } = foiRegulation.terms

/** Spans left out, each as days after the start: the first and the last day of it. */
type Pattern = ReadonlyArray<readonly [from: number, through: number]>

const none: Pattern = []
/** As it goes: some days to pay the fee, some to ask a third party, some to ask another office. */
const three: Pattern = [[3, 9], [14, 20], [25, 34]]
const shortSpans: Pattern = [[3, 5], [9, 11], [14, 16]]
/** 15 years in all. */
const longSpans: Pattern = [[3, 1829], [1840, 3666], [3677, 5503]]

const clocks = (starts: ReadonlyArray<string>, pattern: Pattern): ReadonlyArray<TermClock> =>
  starts.map((start) => ({
    term: reply,
    start,
    effects: pattern.map(([from, through]) => ({ _tag: "Exclude", from: daysAfter(start, from), through: daysAfter(start, through) }))
  }))

const due = (clock: TermClock): DueDate => Result.getOrThrow(dueDate(clock, chinaCalendar))

const dayByDay = ({ effects, start, term }: TermClock): string => {
  let day = start
  for (let counted = 0; counted < term.length;) {
    day = daysAfter(day, 1)
    const excluded = effects.some((effect) => effect._tag === "Exclude" && effect.from <= day && day <= effect.through)
    if (!excluded && chineseDays.isWorkday(day)) counted++
  }
  return day
}

export const dueDates: Suite = {
  name: "due-dates",
  measures: "dueDate beside a loop over chinese-days, its growth with excluded spans, its reckoning and explanation",
  prepare: () => {
    const starts = pickDays(many, "2007-01-01", "2026-09-20")
    const early = pickDays(many, "2007-01-01", "2011-06-30")
    const short = clocks(early, shortSpans)
    const long = clocks(early, longSpans)
    return [
      compareCalls({
        title: "The reply is due in 20 working days, three spans excluded",
        inputs: clocks(starts, three),
        candidates: {
          "dueDate": (clock) => due(clock).date,
          "a loop over chinese-days": dayByDay
        },
        agree: ["a loop over chinese-days"],
        show: (clock) => clock.start,
        rows: [{ of: "a loop over chinese-days", over: "dueDate", atLeast: 15 }]
      }),
      compareCalls({
        title: "The reply is due in 20 working days, nothing excluded",
        inputs: clocks(starts, none),
        candidates: {
          "dueDate": (clock) => due(clock).date,
          "a loop over chinese-days": dayByDay
        },
        agree: ["a loop over chinese-days"],
        show: (clock) => clock.start,
        rows: [{ of: "a loop over chinese-days", over: "dueDate" }]
      }),
      compareCalls({
        title: "The work does not grow with the days excluded",
        inputs: short.map((one, i) => ({ one, other: long[i] ?? one })),
        candidates: {
          "three spans, 9 days": ({ one }) => due(one).date,
          "three spans, 15 years": ({ other }) => due(other).date
        },
        apart: ["three spans, 15 years"],
        show: ({ one }) => one.start,
        rows: [{ of: "three spans, 15 years", over: "three spans, 9 days", atMost: 1.3 }]
      }),
      compareCalls({
        title: "What the reckoning costs when it is read, three spans excluded",
        inputs: clocks(starts, three),
        candidates: {
          "dueDate": (clock) => due(clock),
          "with its reckoning": (clock) => due(clock).reckoning,
          "with its explanation": (clock) => explain(due(clock)),
          "a loop over chinese-days": dayByDay
        },
        apart: ["with its reckoning", "with its explanation", "a loop over chinese-days"],
        show: (clock) => clock.start,
        rows: [
          { of: "with its reckoning", over: "dueDate" },
          { of: "with its explanation", over: "dueDate" },
          { of: "with its explanation", over: "a loop over chinese-days", remark: "which gives a date and no reason" }
        ]
      })
    ]
  }
}
