/** The papers of an application, in the order of its life. */
import * as Result from "effect/Result"
import { dueDate } from "../../calendar/dueDate.ts"
import type { Fact } from "../../application/Fact.ts"
import type { State } from "../../application/State.ts"
import { PaperRefusal } from "../../paper/PaperRefusal.ts"
import { reckoningSheet } from "../../paper/reckoningSheet.ts"
import type { Draft } from "./Draft.ts"
import { endPapers } from "./endPapers.ts"
import { momentsOf } from "./momentsOf.ts"
import { noticePapers } from "./noticePapers.ts"
import { windowPapers } from "./windowPapers.ts"

/** How the reply's due date is counted as it stands today; nothing personal stands in it. */
const reckoning = (state: State): ReadonlyArray<Draft> => {
  const clock = "work" in state ? state.work.limit.clock : "ending" in state ? state.ending.clock : undefined
  if (!("application" in state) || clock === undefined) return []
  const { number } = state.application
  return [{
    paper: "reckoning", title: "答复期限计算过程", asks: [], opens: [],
    draw: ({ calendar, copy, today }) => {
      const due = dueDate(clock, calendar)
      return Result.isSuccess(due)
        ? reckoningSheet({ date: today, due: due.success, application: number, copy })
        : Result.fail(new PaperRefusal({ paper: "期限计算过程", faults: [{ field: "due", label: "届满日", problem: "missing", expected: "放假通知尚未公布，公布后再逐日计算" }] }))
    }
  }]
}

/** @internal */
export const applicationPapers = (history: ReadonlyArray<Fact>): ReadonlyArray<Draft> => {
  const moments = momentsOf(history)
  const state: State = moments.at(-1)?.after ?? { _tag: "Nothing" }
  return [...windowPapers(moments, state), ...noticePapers(moments), ...endPapers(moments), ...reckoning(state)]
}
