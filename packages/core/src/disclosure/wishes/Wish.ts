/** What a wish comes to, and the parts of the state that wishes are about. */
import type * as Result from "effect/Result"
import type { Command } from "../Command.ts"
import type { Fact } from "../Fact.ts"
import { no, type Refusal } from "../Refusal.ts"
import type { Matter } from "../State.ts"

/** A wish by its tag. */
export type Wish<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

/** The facts that a wish brings about, or why not. */
export type Decided = Result.Result<ReadonlyArray<Fact>, Refusal>

/** A matter in one of these states. */
export type In<Tag extends Matter["_tag"]> = Extract<Matter, { readonly _tag: Tag }>

/** An item, wherever it stands. */
export type OfItem = Extract<Matter, { readonly item: unknown }>

/** Why a day cannot be: still to come, or before what it follows. @internal */
export const wrongDay = (on: string, today: string, notBefore: string): Result.Result<never, Refusal> | undefined =>
  on > today ? no("DayToCome", on) : on < notBefore ? no("DayTooEarly", `${on}早于${notBefore}`) : undefined

/** The first that is there twice. @internal */
export const twice = (words: ReadonlyArray<string>): string | undefined => words.find((word, i) => words.indexOf(word) !== i)
