/** How a task of a site stands on a day: in time, late, overdue, or still to come. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"
import type { Task } from "./State.ts"
import { isLate } from "./wishes/Wish.ts"

/** `inTime` and `late` are done; `overdue` and `open` are not. */
export const TaskStanding = Schema.Literals(["inTime", "late", "overdue", "open"]).annotate({
  identifier: "TaskStanding",
  zh: { inTime: "按期完成", late: "逾期完成", overdue: "逾期未完成", open: "尚未到期" }
})
export type TaskStanding = typeof TaskStanding.Type

/**
 * Tells how a task stands at the end of a day, `YYYY-MM-DD`. A task without a day is never late; done on its last day is in time.
 *
 * @example
 * ```ts
 * import { taskStanding } from "@zone/core/programme"
 *
 * const basis = { document: "cn-990101/zone", clause: "SL-4", reading: "text", cite: "示例通知第四项" } as const
 * taskStanding({ id: "programme/pilots", what: "试点示范", basis }, "2026-11-29") // => "open"
 * ```
 */
export const taskStanding = ({ done, limit }: Task, on: string): TaskStanding =>
  done && done.on <= on ? (done.late ? "late" : "inTime") : limit && isLate(limit, on) ? "overdue" : "open"
