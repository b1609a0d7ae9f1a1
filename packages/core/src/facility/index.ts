/**
 * Ring 3, the room `facility`: what a zone has and keeps in order: assets, rounds, stocks, materials on display, opening hours.
 *
 * @module
 */
export { AssetChangeKind, AssetDisposal } from "./AssetChangeKind.ts"
export { type Command, PermittedUse } from "./Command.ts"
export type { AssetLine, FacilityNeed, FacilitySheet, MaterialLine, OpeningLine, RoundLine, StockLine } from "./FacilitySheet.ts"
export { facilitySheetOf } from "./facilitySheetOf.ts"
export { FacilityKind, FacilityStatus } from "./FacilityKind.ts"
export type { Fact } from "./Fact.ts"
export { AssetPurchase } from "./AssetPurchase.ts"
export type { Refusal as FacilityRefusal } from "./Refusal.ts"
export { room } from "./room.ts"
export type { FacilityEvent, Row as FacilityRow } from "./row.ts"
export type { Asset, AssetChange, Ending, Fault, Material, Misuse, OpenedDay, OpeningTimes, Round, RoundFinding, State, Stock } from "./State.ts"
