/**
 * Where something of a zone that is looked after stands: a machine or piece of furniture, a round that recurs, a stock, a material on
 * display, or the opening hours. What cannot be, cannot be typed.
 */
import type { Interval } from "../rules/Interval.ts"
import type { OpeningHours } from "../rules/OpeningHours.ts"
import type { Limit } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { AssetChangeKind, AssetDisposal } from "./AssetChangeKind.ts"
import type { AssetPurchase } from "./AssetPurchase.ts"

/** That it is looked after no longer, since when and why. */
export interface Ending {
  readonly on: string
  readonly why: string
}

/** Something that does not work: told, the vendor called, repaired, and verified to work. */
export interface Fault {
  readonly id: string
  readonly on: string
  readonly what: string
  readonly calledOn?: string
  readonly repairedOn?: string
  readonly verifiedOn?: string
  /** How often a repair did not hold. */
  readonly again: number
}

/** A change of software or hardware: authorised and made, or found though nobody authorised it, and put right. */
export interface AssetChange {
  readonly id: string
  readonly kind: AssetChangeKind
  readonly what: string
  readonly authorisedOn?: string
  readonly madeOn?: string
  readonly foundOn?: string
  readonly settledOn?: string
}

/** A case of misuse, and the rule that it broke. */
export interface Misuse {
  readonly on: string
  readonly rule: string
  readonly what: string
}

/** One thing in the register of state assets. */
export interface Asset {
  readonly item: string
  readonly title: string
  readonly assetNumber: string
  readonly keeper: string
  readonly model?: string
  readonly place?: string
  readonly on: string
  readonly purchase: AssetPurchase
  readonly basis: Basis
  readonly faultBasis: Basis
  readonly changeBasis: Basis
  readonly faults: ReadonlyArray<Fault>
  readonly changes: ReadonlyArray<AssetChange>
  readonly upkeep: ReadonlyArray<{ readonly on: string; readonly what: string; readonly cost?: number }>
  readonly misuses: ReadonlyArray<Misuse>
  readonly disposed?: Ending & { readonly how: AssetDisposal; readonly approval: string }
}

/** What a round found, and when it was put right. */
export interface RoundFinding {
  readonly id: string
  readonly what: string
  readonly on: string
  readonly solvedOn?: string
}

/** A duty that recurs, with what was done so far and until when it is owed next. */
export interface Round {
  readonly rule: string
  readonly title: string
  readonly on: string
  readonly interval: Interval
  readonly basis: Basis
  readonly next: Limit
  readonly done: ReadonlyArray<{ readonly on: string; readonly by: string; readonly missed: number }>
  readonly findings: ReadonlyArray<RoundFinding>
  readonly ended?: Ending
}

/** Forms, stationery, cups: how many there are, and below how many more are owed. */
export interface Stock {
  readonly item: string
  readonly title: string
  /** How they are made, where a rule says so: A4、覆膜. */
  readonly make?: string
  readonly on: string
  readonly count: number
  readonly reorderAt: number
  readonly basis: Basis
  /** The day of the last movement. */
  readonly movedOn: string
  readonly taken: ReadonlyArray<{ readonly on: string; readonly number: number }>
  readonly restocked: ReadonlyArray<{ readonly on: string; readonly number: number }>
  readonly closed?: Ending
}

/** A material on display: which version, from where, and until when it holds. */
export interface Material {
  readonly item: string
  readonly title: string
  readonly on: string
  readonly version: string
  readonly source: string
  readonly shownOn: string
  readonly through?: Limit
  /** The item of the standard catalogue that it shows. */
  readonly catalogueItem?: string
  readonly make?: string
  readonly basis: Basis
  readonly outdated?: { readonly on: string; readonly why: string }
  /** How often it was replaced. */
  readonly replaced: ReadonlyArray<string>
  readonly removed?: Ending
}

/** A day on which the zone was opened, by whom, and whether that was as told. */
export interface OpenedDay {
  readonly on: string
  readonly opened: string
  readonly openedBy: string
  readonly closed?: string
  /** Opened later, or closed earlier, than was told. */
  readonly late?: boolean
  readonly early?: boolean
  /** Until when it is to be closed: the day itself. */
  readonly limit: Limit
}

/** The hours of a zone, and when it was really open. */
export interface OpeningTimes {
  readonly title: string
  readonly on: string
  readonly hours: OpeningHours
  readonly changedOn: string
  readonly announced: ReadonlyArray<string>
  readonly days: ReadonlyArray<OpenedDay>
}

/** Nothing yet · one thing that is looked after. */
export type State =
  | { readonly _tag: "Nothing" }
  | { readonly _tag: "Asset"; readonly asset: Asset }
  | { readonly _tag: "Round"; readonly round: Round }
  | { readonly _tag: "Stock"; readonly stock: Stock }
  | { readonly _tag: "Material"; readonly material: Material }
  | { readonly _tag: "Opening"; readonly opening: OpeningTimes }

/** A fault that is not verified to be gone. @internal */
export const openFaults = ({ faults }: Asset): ReadonlyArray<Fault> => faults.filter(({ verifiedOn }) => verifiedOn === undefined)

/** A change that nobody authorised and that is not put right. @internal */
export const openChanges = ({ changes }: Asset): ReadonlyArray<AssetChange> => changes.filter(({ foundOn, settledOn }) => foundOn !== undefined && settledOn === undefined)

/** The end of whatever it is, where it has ended. @internal */
export const endingOf = (state: State): Ending | undefined => {
  switch (state._tag) {
    case "Asset": return state.asset.disposed
    case "Round": return state.round.ended
    case "Stock": return state.stock.closed
    case "Material": return state.material.removed
    default: return undefined
  }
}
