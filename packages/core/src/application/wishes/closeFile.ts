/** What follows a reply: it is delivered, third parties are told, what several ask for may be published, and the file is closed. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { articles } from "../articles.ts"
import { no } from "../Refusal.ts"
import { told } from "../replyLimit.ts"
import { replies } from "../replies.ts"
import { type Decided, type Ended, type Wish, wrongDay } from "./Wish.ts"

/** In time is what is signed for, handed to the post, or sent ⚖ by the last day. @internal */
export const deliver = ({ route }: Wish<"Deliver">, { ending }: Ended, { today }: Context): Decided => {
  if (route._tag === "Post" && route.by === "courier") return no("NotPostal")
  const { due } = ending
  const inTime = due !== undefined && told(due) ? route.on <= due.date : undefined
  const basis = route._tag === "Electronic" ? articles.electronic : articles.delivery
  return wrongDay(route.on, today, ending.on) ??
    Result.succeed([{ _tag: "Delivered", route, on: route.on, ...(inTime !== undefined && { inTime }), basis }])
}

/** @internal */
export const notifyThirdParty = ({ id, on }: Wish<"NotifyThirdParty">, { ending }: Ended, { today }: Context): Decided =>
  ending.toNotify.includes(id)
    ? wrongDay(on, today, ending.on) ?? Result.succeed([{ _tag: "ThirdPartyNotified", on, id }])
    : no("NothingToNotify", id)

/** @internal */
export const proposePublication = ({ alike, what }: Wish<"ProposePublication">, { ending }: Ended, { today }: Context): Decided =>
  replies[ending.kind].releases ? Result.succeed([{ _tag: "PublicationProposed", on: today, alike, what }]) : no("NotDisclosed")

/** @internal */
export const closeFile = ({ ending }: Ended, { today }: Context): Decided =>
  ending.toNotify.length > 0 ? no("ThirdPartyNotTold", ending.toNotify.join("、")) : Result.succeed([{ _tag: "Archived", on: today }])
