/**
 * Steps through a room: a wish on a day, in a setting; the state after some, the facts or the refusal of one.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Context, Refusal, Room } from "../src/rules/Room.ts"

/** A wish, the day on which it is made, and what is special about the context. */
export type StepOf<Command, Setting> = readonly [today: string, command: Command, setting?: Setting]

export const lifeOf = <Name extends string, State, Command extends { readonly _tag: string }, Fact extends { readonly _tag: string }, No extends Refusal, Row, Setting>(
  room: Room<Name, State, Command, Fact, No, Row>,
  contextOf: (today: string, setting?: Setting) => Context
) => {
  type Step = StepOf<Command, Setting>
  /** What a wish on a day comes to. */
  const when = (state: State, [today, command, setting]: Step): Result.Result<ReadonlyArray<Fact>, No> => room.decide(state, command, contextOf(today, setting))
  const facts = (state: State, step: Step): ReadonlyArray<Fact> => {
    const decided = when(state, step)
    if (Result.isFailure(decided)) throw new Error(`${step[0]} ${step[1]._tag}: ${decided.failure._tag} ${decided.failure.remedy}`)
    return decided.success
  }
  /** The state after these steps, each of which must be a yes. */
  const after = (...steps: ReadonlyArray<Step>): State => steps.reduce((state, step) => facts(state, step).reduce(room.evolve, state), room.initial)
  return {
    when, after,
    /** The facts that a step brings about after others. */
    facts: (before: ReadonlyArray<Step>, step: Step): ReadonlyArray<Fact> => facts(after(...before), step),
    /** The refusal of a step after others. */
    refusal: (before: ReadonlyArray<Step>, step: Step): No => Result.getOrThrow(Result.flip(when(after(...before), step))),
    /** What is owed after these steps. */
    owed: (...steps: ReadonlyArray<Step>): ReadonlyArray<string> => room.obligations(after(...steps)).map(({ what }) => what)
  }
}
