/** Passes an application on to the agency that is asked, on the day it was taken in; later is recorded as late. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { no } from "../Refusal.ts"
import { isOver } from "../replyLimit.ts"
import type { Matter } from "../State.ts"
import { type Decided, type Wish, wrongDay } from "./Wish.ts"

/** @internal */
export const passOn = ({ on, receivedBy, receivedOn, to }: Wish<"HandOver">, { application }: Matter, { today }: Context): Decided => {
  const { handOver } = application
  if (!handOver) return no("NothingToHandOver")
  if (handOver.done) return no("AlreadyHandedOver")
  return wrongDay(on, today, application.on) ?? (receivedOn === undefined ? undefined : wrongDay(receivedOn, today, on)) ??
    Result.succeed([{
      _tag: "HandedOver", on, to, late: isOver(handOver.limit, on),
      ...(receivedBy !== undefined && { receivedBy }), ...(receivedOn !== undefined && { receivedOn })
    }])
}
