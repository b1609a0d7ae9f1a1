/** What is told of remedies: by the kind of reply or of end, in the terms of the rules in force. */
import * as Result from "effect/Result"
import type { Context } from "../rules/Room.ts"
import type { RemedyAdvice } from "./RemedyAdvice.ts"
import { replies } from "./replies.ts"
import type { ReplyKind } from "./ReplyKind.ts"

/**
 * The remedies of a kind of reply, or of an end without one, in their order. A term that the rule book does not have is left out of its step.
 *
 * @basis 《行政复议法》第二十条、第二十三条；《行政诉讼法》第四十四条至第四十六条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { adviceOf } from "@zone/core/application"
 * import { contextOf, lawFor } from "@zone/core/desk"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const law = Result.getOrThrow(lawFor({ packs, pack: "cn/foi-regulation", on: "2026-11-22", calendar: chinaCalendar, also: ["cn/remedies"] }))
 * const context = contextOf(law, { today: "2026-11-22", actor: { id: "c-1", role: "clerk" }, agency: "a-1" })
 * adviceOf("withdrawn", context).steps.map(({ kind }) => kind) // => ["review", "suit", "suitAfterReview"]
 * adviceOf("stateSecret", context).order // => "reviewFirst"
 * ```
 */
export const adviceOf = (kind: ReplyKind, context: Context): RemedyAdvice => {
  const { remedies: { basis, order } } = replies[kind]
  const step = (remedy: RemedyAdvice["steps"][number]["kind"]): RemedyAdvice["steps"][number] => {
    const term = context.term(remedy)
    return { kind: remedy, ...(Result.isSuccess(term) && { term: term.success }) }
  }
  return { order, basis, steps: [step("review"), ...(order === "either" ? [step("suit")] : []), step("suitAfterReview")] }
}
