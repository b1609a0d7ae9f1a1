/** 时限: something done by a day, or again and again at an interval, or promptly. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../../calendar/PlainDate.ts"
import { all, ask } from "../Check.ts"
import { Interval, tellInterval } from "../Interval.ts"
import { Item } from "../Item.ts"
import { kind } from "../Kind.ts"

export const deadline = kind({
  tag: "Deadline",
  zh: "时限",
  category: "deadlines",
  fields: {
    item: Item,
    what: Schema.NonEmptyString,
    /** Who owes it, in Chinese. */
    owedBy: Schema.optionalKey(Schema.NonEmptyString),
    /** The last day, for a milestone; done on that day is in time (⚖ where a notice says 前). */
    by: Schema.optionalKey(PlainDate),
    /** The interval in Chinese, for a recurring duty: 每两周. */
    every: Schema.optionalKey(Schema.NonEmptyString),
    /** The same as a number, where one can be read in the notice: rooms count the next day from it. */
    interval: Schema.optionalKey(Interval)
  },
  sees: { done: "yesNo", doneOn: "day", kept: "yesNo" },
  unsound: ({ by, every, interval }) =>
    by !== undefined && every !== undefined ? { at: "every", problem: { _tag: "MilestoneRecurs" } }
    : every === undefined && interval !== undefined ? { at: "interval", problem: { _tag: "SaidNowhere", field: "every" } }
    : undefined,
  // Before the last day an inspector leaves a milestone that is not done unanswered: it is unknown, not missing.
  check: ({ by, every: words, interval, item, owedBy, what }) => {
    const every = words === undefined || interval === undefined ? words : `${words}（按${tellInterval(interval)}计）`
    const notes = [...(every === undefined ? [] : [every]), ...(owedBy === undefined ? [] : [`责任主体：${owedBy}`])]
    const noted = notes.length === 0 ? "" : `（${notes.join("；")}）`
    return by === undefined
      ? ask(["deadlines", item, "kept"], "yesNo", `是否按时做到：${what}？${noted}`, `${every ?? "按时"}做到：${what}`, (seen) => seen)
      : all(
        ask(["deadlines", item, "done"], "yesNo", `是否已完成：${what}？${noted}`, `已完成：${what}`, (seen) => seen),
        ask(["deadlines", item, "doneOn"], "day", `${what}，是哪一天完成的？`, `不晚于${by}完成`, (seen) => seen <= by)
      )
  }
})
