/**
 * Ring 3, the room `reading`: visits to read government information, what was looked for, help, copies and what is owed after.
 *
 * @module
 */
export { type Command, LaterHelp } from "./Command.ts"
export { demandOf, type TopicDemand } from "./demandOf.ts"
export { CopiesGiven, type Fact } from "./Fact.ts"
export { offersOf } from "./offersOf.ts"
export { LookedUpLine, ReadingRow, ReadingStatus } from "./ReadingRow.ts"
export { CopyKind, DeliveryMeans, DemandAnswer, LookedUp, LookupResult, ReadingCopy, ReadingDifficulty, ReadingHelp, ReadingMaterial, ReadingWay } from "./ReadingWay.ts"
export type { Refusal as ReadingRefusal } from "./Refusal.ts"
export { room } from "./room.ts"
export type { Demand, Loan, State, Visit } from "./State.ts"
export type { VisitSheet, VisitSums } from "./VisitSheet.ts"
export { visitSheetOf, visitsSince } from "./visitSheetOf.ts"
