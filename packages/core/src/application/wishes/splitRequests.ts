/** One form with several requests: one stays under the number, the others are received each under its own. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { no } from "../Refusal.ts"
import type { Matter } from "../State.ts"
import type { Decided, Wish } from "./Wish.ts"

/** @internal */
export const splitRequests = ({ description, others }: Wish<"SplitRequests">, { application }: Matter, { today }: Context): Decided => {
  const known = new Set(application.parts.map(({ id }) => id))
  const ids = others.map(({ id }) => id)
  const again = ids.find((id, i) => known.has(id) || ids.indexOf(id) !== i)
  return again === undefined ? Result.succeed([{ _tag: "RequestsSplit", on: today, description, others }]) : no("PartKnown", again)
}

/** @internal */
export const linkPart = ({ id, number }: Wish<"LinkPart">, { application }: Matter, { today }: Context): Decided =>
  application.parts.some((part) => part.id === id && part.number === undefined)
    ? Result.succeed([{ _tag: "PartLinked", on: today, id, number }])
    : no("PartUnknown", id)
