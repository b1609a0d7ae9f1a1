/** The facts of an application, each with how the matter stood before and after it: what a paper says is what was so then. */
import { evolve } from "../../application/evolve.ts"
import type { Fact } from "../../application/Fact.ts"
import type { State } from "../../application/State.ts"

/** @internal */
export type FactOf<Tag extends Fact["_tag"]> = Extract<Fact, { readonly _tag: Tag }>

/** `at` is its place in the history. @internal */
export interface Moment<F extends Fact = Fact> {
  readonly at: number
  readonly fact: F
  readonly before: State
  readonly after: State
}

/** @internal */
export const momentsOf = (history: ReadonlyArray<Fact>): ReadonlyArray<Moment> => {
  let state: State = { _tag: "Nothing" }
  return history.map((fact, at) => {
    const before = state
    state = evolve(before, fact)
    return { at, fact, before, after: state }
  })
}

/** Those of some kinds of fact. @internal */
export const of = <const Tags extends ReadonlyArray<Fact["_tag"]>>(moments: ReadonlyArray<Moment>, ...tags: Tags): ReadonlyArray<Moment<FactOf<Tags[number]>>> =>
  moments.filter((moment): moment is Moment<FactOf<Tags[number]>> => tags.includes(moment.fact._tag))
