/** Where the inspection of a zone stands, and each requirement that it found missing. What cannot be, cannot be typed. */
import type { Due } from "../rules/Room.ts"
import type { Attached } from "../terms/Attached.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Missing as FoundMissing } from "./Command.ts"

/** What was found missing, with its photos. */
export interface Missing extends FoundMissing {
  readonly photos?: ReadonlyArray<Attached>
}

/** Found missing, at first or again by a recheck, and nothing ordered since. */
export interface Open extends Missing {
  readonly _tag: "Open"
}

/** To be mended by somebody until a day. */
export interface Ordered extends Missing {
  readonly _tag: "Ordered"
  readonly who: string
  readonly due: Due
}

/** Said to be mended, and not rechecked yet. */
export interface Reported extends Missing {
  readonly _tag: "Reported"
  readonly who: string
  readonly due: Due
  readonly reportedOn: string
}

/** Settled: mended as a recheck saw, or waived through a day. */
export type Settled =
  | (Missing & { readonly _tag: "Passed"; readonly on: string })
  | (Missing & { readonly _tag: "Waived"; readonly through: string; readonly reason: string; readonly signer: string; readonly cite?: string })

/** A requirement that was found missing, and what became of it. */
export type Matter = Open | Ordered | Reported | Settled

/** The inspection that all of it goes back to. */
export interface Inspection {
  readonly on: string
  readonly inspector: string
  /** The zone that was inspected, where it was named. */
  readonly place?: string
  readonly points?: number
  readonly basis: Basis
}

/** Something is open and nothing ordered · something is ordered or reported · all is settled. */
export type State =
  | { readonly _tag: "Nothing" }
  | { readonly _tag: "Inspected"; readonly inspection: Inspection; readonly matters: ReadonlyArray<Open | Settled> }
  | { readonly _tag: "UnderRectification"; readonly inspection: Inspection; readonly matters: ReadonlyArray<Matter> }
  | { readonly _tag: "Closed"; readonly inspection: Inspection; readonly matters: ReadonlyArray<Settled> }

const isSettled = (matter: Matter): matter is Settled => matter._tag === "Passed" || matter._tag === "Waived"
const isOpenOrSettled = (matter: Matter): matter is Open | Settled => matter._tag === "Open" || isSettled(matter)

/** The state that matters make up. @internal */
export const stateOf = (inspection: Inspection, matters: ReadonlyArray<Matter>): State =>
  matters.every(isSettled) ? { _tag: "Closed", inspection, matters }
  : matters.every(isOpenOrSettled) ? { _tag: "Inspected", inspection, matters }
  : { _tag: "UnderRectification", inspection, matters }
