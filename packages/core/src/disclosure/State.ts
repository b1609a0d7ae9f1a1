/**
 * Where a matter of disclosure stands: an item of information over its life, a concern, an event, or something that is kept up. What
 * cannot be, cannot be typed: only what was cleared can be published, only what is withheld is looked at again.
 */
import type { Limit } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { ItemDraft } from "./Command.ts"
import type { Determination } from "./Determination.ts"
import type { DisclosureEventKind } from "./DisclosureEventKind.ts"
import type { DisclosureFault } from "./DisclosureFault.ts"
import type { ItemRules } from "./Fact.ts"
import type { DisclosureInterval } from "./DisclosureInterval.ts"
import type { InterpretationForm } from "./PolicyReach.ts"
import type { PublicationChannel } from "./PublicationChannel.ts"
import type { DisclosureUpkeep } from "./DisclosureUpkeep.ts"

/** A version that was published. */
export interface Publication {
  readonly on: string
  readonly version: number
  readonly channels: ReadonlyArray<PublicationChannel>
  readonly where: string
  readonly late?: boolean
}

/** An interpretation of a version. */
export interface Interpretation {
  readonly on: string
  readonly version: number
  readonly form: InterpretationForm
  readonly together: boolean
}

/** A version that the archive has, with its proof. */
export interface ArchiveTransfer {
  readonly on: string
  readonly version: number
  readonly to: string
  readonly proof: string
  readonly late?: boolean
}

/** A look again at what is withheld. */
export interface Evaluation {
  readonly on: string
  readonly by: string
  /** How many rounds had gone by without one; none while that could not be told. */
  readonly missed?: number
}

/** The item itself, and what accompanies it from its draft on. */
export interface Item extends Omit<ItemDraft, "determination" | "mark" | "formedOn"> {
  readonly number: string
  readonly draftedOn: string
  /** Who drafted it, or changed it last: never who clears it. */
  readonly drafter: string
  readonly determination: Determination
  readonly determinedOn: string
  readonly basis: Basis
  readonly rules: ItemRules
  readonly mark?: string
  readonly formedOn?: string
  /** 1, and one more with each change. */
  readonly version: number
  readonly publications: ReadonlyArray<Publication>
  readonly interpretations: ReadonlyArray<Interpretation>
  readonly transfers: ReadonlyArray<ArchiveTransfer>
  readonly evaluations: ReadonlyArray<Evaluation>
  /** What was found wrong with it and is not mended; a new version does not make it right by itself. */
  readonly faults: ReadonlyArray<OpenFault>
  /** When an earlier version was taken down, because the item is not to be public any more. */
  readonly takenDownOn?: string
  /** The last event of it, which no later one may precede. */
  readonly lastOn: string
}

/** A review that was signed. */
export interface Signature {
  readonly step: string
  readonly signer: string
  readonly on: string
}

/** What is owed for a published version, until it is done. */
export interface Owed {
  readonly basis: Basis
  readonly limit?: Limit
}

/** A fault with the clause that it offends. */
export interface OpenFault extends DisclosureFault {
  readonly basis: Basis
}

/** A concern. */
export interface Concern {
  readonly number: string
  readonly on: string
  readonly gist: string
  readonly source: string
  readonly about?: string
  readonly limit: Limit
}

/** An event. */
export interface DisclosureEvent {
  readonly number: string
  readonly plannedAt: string
  readonly kind: DisclosureEventKind
  readonly title: string
  readonly unit: string
  readonly limit: Limit
}

/** A channel that was opened and does not stand in the guide yet, or does. */
export interface OpenedChannel {
  readonly id: string
  readonly channel: string
  readonly on: string
  readonly limit: Limit
  readonly updatedOn?: string
}

/** What is kept up, with every round. */
export interface Upkeep {
  readonly number: string
  readonly begunOn: string
  readonly kind: DisclosureUpkeep
  readonly unit: string
  readonly every: DisclosureInterval
  readonly expected: ReadonlyArray<string>
  /** Until when the next round is owed. */
  readonly limit: Limit
  readonly rounds: ReadonlyArray<{ readonly on: string; readonly missed?: number }>
  readonly faults: ReadonlyArray<OpenFault>
  readonly channels: ReadonlyArray<OpenedChannel>
  readonly lastOn: string
}

/** A matter with a number. */
export type Matter =
  /** To be reviewed, until every step is signed. */
  | { readonly _tag: "Drafted"; readonly item: Item; readonly signed: ReadonlyArray<Signature>; readonly returned?: string; readonly limit?: Limit }
  /** Cleared, to be published. */
  | { readonly _tag: "Cleared"; readonly item: Item; readonly signed: ReadonlyArray<Signature>; readonly limit?: Limit }
  | { readonly _tag: "Published"; readonly item: Item; readonly interpretation?: Owed; readonly transfer?: Owed }
  /** On application, or not at all. */
  | { readonly _tag: "Kept"; readonly item: Item }
  | { readonly _tag: "Removed"; readonly item: Item; readonly removedOn: string; readonly why: "expired" | "repealed" | "mistaken" | "notIssued" }
  | { readonly _tag: "ConcernOpen"; readonly concern: Concern }
  | { readonly _tag: "ConcernAnswered"; readonly concern: Concern; readonly answeredOn: string; readonly late?: boolean }
  | { readonly _tag: "EventPlanned"; readonly event: DisclosureEvent }
  | { readonly _tag: "EventHeld"; readonly event: DisclosureEvent; readonly heldOn: string; readonly participants: number; readonly late?: boolean }
  | { readonly _tag: "EventCancelled"; readonly event: DisclosureEvent; readonly cancelledOn: string }
  | { readonly _tag: "UpkeepRunning"; readonly upkeep: Upkeep }
  | { readonly _tag: "UpkeepEnded"; readonly upkeep: Upkeep; readonly endedOn: string }

/** Nothing yet · a matter with a number. */
export type State = { readonly _tag: "Nothing" } | Matter
