/**
 * Ring 3, the room `disclosure`: what an agency publishes of its own accord, from its making to the archive, and the standard catalogue.
 *
 * @module
 */
export { CatalogueEntry, CatalogueLevel, CatalogueManner } from "./CatalogueEntry.ts"
export { CatalogueField } from "./CatalogueField.ts"
export { type CatalogueGap, catalogueGaps, type PublishedItem } from "./catalogueGaps.ts"
export { type Command, ItemDraft } from "./Command.ts"
export { type CatalogueDifferences, type ChangedEntry, compareCatalogues } from "./compareCatalogues.ts"
export { Determination, DisclosureAttribute } from "./Determination.ts"
export { DisclosureEventKind } from "./DisclosureEventKind.ts"
export { DisclosureFault } from "./DisclosureFault.ts"
export { DisclosureInterval } from "./DisclosureInterval.ts"
export { DisclosureRow, DisclosureStatus } from "./DisclosureRow.ts"
export { DisclosureUpkeep } from "./DisclosureUpkeep.ts"
export { type Fact, ItemRules } from "./Fact.ts"
export { fieldNamed } from "./fieldNamed.ts"
export { fieldsOf } from "./fieldsOf.ts"
export { InterpretationForm, PolicyReach } from "./PolicyReach.ts"
export { PublicationChannel } from "./PublicationChannel.ts"
export { PublicationStep, PublicationVerdict } from "./PublicationStep.ts"
export { PublicationTerm, PublicationTime } from "./PublicationTime.ts"
export { readPublicationTime } from "./readPublicationTime.ts"
export type { Refusal as DisclosureRefusal } from "./Refusal.ts"
export { room } from "./room.ts"
export { type Freshness, type StaleEntry, staleEntries } from "./staleEntries.ts"
export { standardFields } from "./standardFields.ts"
export type {
  ArchiveTransfer, Concern, DisclosureEvent, Evaluation, Interpretation, Item, Matter, OpenedChannel, OpenFault, Owed, Publication, Signature, State, Upkeep
} from "./State.ts"
