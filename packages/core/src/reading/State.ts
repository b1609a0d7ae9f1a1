/** Where a visit to read stands: something is still owed by it, or it is settled. */
import type { Limit } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { LaterHelp } from "./Command.ts"
import type { CopiesGiven } from "./Fact.ts"
import type { DeliveryMeans, DemandAnswer, LookedUp, ReadingHelp, ReadingMaterial, ReadingWay } from "./ReadingWay.ts"

/** One thing that was looked for, and what became of it where it was not there. */
export interface Demand extends LookedUp {
  readonly settled?: { readonly on: string; readonly answer: DemandAnswer; readonly note?: string }
}

/** Something that was lent, until when, and when it came back. */
export interface Loan {
  readonly id: string
  readonly on: string
  readonly material: ReadingMaterial
  readonly what: string
  readonly limit: Limit
  readonly returned?: { readonly on: string; readonly late: boolean }
}

/** A visit. */
export interface Visit {
  readonly on: string
  readonly ways: readonly [ReadingWay, ...ReadonlyArray<ReadingWay>]
  readonly lookedUp: readonly [Demand, ...ReadonlyArray<Demand>]
  readonly help: ReadonlyArray<ReadingHelp>
  readonly copies: ReadonlyArray<CopiesGiven>
  readonly deliveries: ReadonlyArray<DeliveryMeans>
  readonly rulesTold: boolean
  readonly suggests: boolean
  /** The number under which the suggestion went on. */
  readonly suggestion?: string
  readonly later?: LaterHelp & { readonly given?: { readonly on: string; readonly given: string } }
  readonly taken: ReadonlyArray<{ readonly on: string; readonly material: ReadingMaterial; readonly what: string }>
  readonly loans: ReadonlyArray<Loan>
  readonly misconduct: ReadonlyArray<{ readonly on: string; readonly rule: string; readonly done: string; readonly basis: Basis }>
  readonly basis: { readonly register: Basis; readonly demand: Basis; readonly suggestion: Basis; readonly help: Basis }
}

/** Nothing yet · recorded, and something is owed · recorded, and nothing is. */
export type State =
  | { readonly _tag: "Nothing" }
  | { readonly _tag: "Open"; readonly visit: Visit }
  | { readonly _tag: "Settled"; readonly visit: Visit }

/** Whether what was looked for is still owed an answer. @internal */
export const isUnmet = ({ result, settled }: Demand): boolean => result !== "found" && settled === undefined

/** The state that a visit makes up. @internal */
export const stateOf = (visit: Visit): State => {
  const { later, loans, lookedUp, suggestion, suggests } = visit
  const open = lookedUp.some(isUnmet) || (suggests && suggestion === undefined) || (later !== undefined && later.given === undefined) || loans.some(({ returned }) => returned === undefined)
  return { _tag: open ? "Open" : "Settled", visit }
}
