/**
 * What every room of ring 3 is: a decider with four pure functions and two codecs.
 *
 * A room holds no clock, no store and no other room. Whoever keeps its facts gives it the facts so far and a context, and keeps
 * what it returns.
 */
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { FixedDueDate } from "../calendar/FixedDueDate.ts"
import type { Actor } from "../terms/Actor.ts"
import { Basis } from "../terms/Basis.ts"
import type { Role } from "../terms/Role.ts"

/** A due date as a fact fixes it, with what it stands on. It moves only by another fact. */
export const Due = Schema.Struct({ ...FixedDueDate.fields, basis: Basis }).annotate({ identifier: "Due", zh: "届满日及其依据" })
export type Due = typeof Due.Type

/** How long something may take: a term of the rule book by its name, or working days that somebody set. */
export type Allowed = { readonly term: string } | { readonly workingDays: number }

/** Everything from outside that a decision may depend on: it arrives with the command, so that a replay decides alike. */
export interface Context {
  /** The civil day in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly actor: Actor
  /** The due date counted from a day on the rule book and the working calendar; a refusal where no notice settles it. */
  readonly dueAfter: (allowed: Allowed, from: string) => Result.Result<Due, Refusal>
  /** The clause that the rule book in force has on a requirement; total: where it has none, its document as an interpretation (⚖). */
  readonly basisOf: (requirement: string) => Basis
}

/** The law's "no": a value, never an exception. */
export interface Refusal {
  readonly _tag: string
  readonly basis: Basis
  /** What would make it a yes, for people, in Chinese. */
  readonly remedy: string
}

/** Something that is owed now: by whom, until when, on what basis. */
export interface Obligation {
  /** What is owed, in Chinese. */
  readonly what: string
  readonly owedBy: Role
  /** The unit or person that it was given to, where one is named. */
  readonly assignedTo?: string
  readonly basis: Basis
  /** Left out where no text and nobody has set a day. */
  readonly due?: Due
}

/** A room by its name, its first state, and what it does with commands and facts. */
export interface Room<Name extends string, State, Command, Fact extends { readonly _tag: string }, No extends Refusal, Row> {
  readonly name: Name
  readonly initial: State
  readonly decide: (state: State, command: Command, context: Context) => Result.Result<ReadonlyArray<Fact>, No>
  /** Total: every fact ever recorded can be applied to every state. */
  readonly evolve: (state: State, fact: Fact) => State
  /** A function of the state alone: due dates were fixed when the fact was recorded. */
  readonly obligations: (state: State) => ReadonlyArray<Obligation>
  /** The register row of this matter, or none before it exists. Registers are therefore rebuildable from facts. */
  readonly row: (state: State) => Row | undefined
  readonly Fact: Schema.Codec<Fact, unknown>
  readonly Command: Schema.Codec<Command, unknown>
}
