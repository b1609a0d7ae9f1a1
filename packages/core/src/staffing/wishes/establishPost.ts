/** Sets a post up as the rules of the place ask for it, brings its needs up to date, and ends it. */
import * as Equal from "effect/Equal"
import * as Result from "effect/Result"
import { basisIn } from "../../rules/basisIn.ts"
import type { Context } from "../../rules/Room.ts"
import { needsOf, postsOf } from "../needsOf.ts"
import type { PostNeeds } from "../PostNeeds.ts"
import { no } from "../Refusal.ts"
import { inOffice, type Post } from "../State.ts"
import { type Decided, fact, nextOf, wrongDay, type Wish } from "./Wish.ts"

/** What the office itself wants of a post that no rule knows. */
const ownNeeds = (atLeast: number, context: Context): PostNeeds => ({
  numbers: [{ of: "people", atLeast, strength: "should", basis: { ...basisIn(context, "staff/one-person"), reading: "interpretation" } }],
  conditions: [], certificates: [], duties: []
})

/** @internal */
export const establishPost = ({ item, ofZone = true, on, own }: Wish<"EstablishPost">, context: Context): Decided => {
  const wrong = wrongDay(on, on, context)
  if (wrong) return wrong
  const known = needsOf(item, ofZone, context)
  if (known && own) return no("PostOfRules", context, item)
  const needs = known ?? (own && ownNeeds(own.atLeast, context))
  if (!needs) return no("PostUnknown", context, postsOf(context).join("、") || undefined)
  const { hearing } = needs
  const first = hearing && nextOf(hearing, undefined, on, context)
  if (first && Result.isFailure(first)) return Result.fail(first.failure)
  return fact({
    _tag: "PostEstablished", on, item, title: own?.title ?? context.name("posts", item), ofZone, own: own !== undefined,
    basis: needs.numbers[0]?.basis ?? needs.conditions[0]?.basis ?? basisIn(context, "staff/one-person"), needs, ...(first && { hearing: first.success })
  })
}

/** Nothing where the rules are as they were, and for a post of the office's own. @internal */
export const renewNeeds = ({ item, needs: before, ofZone, own }: Post, context: Context): Decided => {
  if (own) return Result.succeed([])
  const needs = needsOf(item, ofZone, context)
  if (!needs) return no("PostUnknown", context, postsOf(context).join("、") || undefined)
  return Equal.equals(needs, before) ? Result.succeed([]) : fact({ _tag: "NeedsRenewed", on: context.today, needs })
}

/** @internal */
export const abolishPost = ({ on, reason }: Wish<"AbolishPost">, post: Post, context: Context): Decided => {
  const last = post.holders.reduce((day, { from, through }) => [day, (through ?? from).slice(0, 10)].toSorted()[1]!, post.establishedOn)
  const wrong = wrongDay(on, last, context)
  if (wrong) return wrong
  const held = inOffice(post)
  return held.length > 0 ? no("PostHeld", context, held.map(({ staff }) => staff).join("、")) : fact({ _tag: "PostAbolished", on, reason })
}
