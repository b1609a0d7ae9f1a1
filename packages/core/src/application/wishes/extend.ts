/** More time: with the consent of the head, told to the applicant, and at most what the law allows. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { no } from "../Refusal.ts"
import { isOver, replyLimit } from "../replyLimit.ts"
import { type Decided, type Running, type Wish, wrongDay } from "./Wish.ts"

/** Who wishes it consents to it: only the head may ⚖ in time. @internal */
export const extend = ({ reason, workingDays }: Wish<"Extend">, { work }: Running, context: Context): Decided => {
  const { actor, today } = context
  if (isOver(work.limit, today)) return no("ExtensionTooLate")
  const extended = { ...work.clock, effects: [...work.clock.effects, { _tag: "Extend", length: workingDays, on: today, reason } as const] }
  return Result.map(replyLimit(extended, work.consultations, context), (limit): ReadonlyArray<Fact> => [
    { _tag: "Extended", on: today, workingDays, reason, consentedBy: actor.id, limit }
  ])
}

/** @internal */
export const notifyExtension = ({ on }: Wish<"NotifyExtension">, { work }: Running, { today }: Context): Decided => {
  const untold = work.extensions.find(({ notifiedOn }) => notifiedOn === undefined)
  if (!untold) return no("NothingExtended")
  return wrongDay(on, today, untold.on) ??
    Result.succeed([{ _tag: "ExtensionNotified", on, late: isOver(untold.tellBy, on) }])
}
