/** Prints how the due date of a reply was reckoned, day by day. Nothing personal stands in it. */
import { dueDate } from "@zone/core/calendar"
import { reckoningSheet } from "@zone/core/paper"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { findMatter } from "../office/findMatter.ts"
import { useOffice } from "../office/useOffice.ts"
import { deliverPaper } from "./deliverPaper.ts"
import { issued } from "./issued.ts"
import type { ReckoningInput } from "./reckoningFlags.ts"
import { whereOf } from "./whereOf.ts"

export const printReckoning = Effect.fnUntraced(function*(input: ReckoningInput) {
  const where = yield* whereOf(input)
  return yield* useOffice(input, Effect.fnUntraced(function*(opened) {
    const { law, today } = opened
    const { row, state } = yield* findMatter(opened, input.number)
    const clock = "work" in state ? state.work.limit.clock : "ending" in state ? state.ending.clock : undefined
    if (clock === undefined) return yield* endWith("没有计算过的答复期限：还没有收到，或者是从旧台账接入的", exitCodes.no)
    const due = dueDate(clock, law.forecast ?? law.calendar)
    if (Result.isFailure(due)) return yield* endWith("放假通知尚未公布，不能逐日计算", exitCodes.gap)
    const paper = yield* issued(reckoningSheet({ date: today, due: due.success, application: row?.number ?? input.number }))
    return yield* deliverPaper(paper, where, input, opened)
  }))
})
