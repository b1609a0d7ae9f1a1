/**
 * Ring 6, work: the desk, which reads, decides and keeps, for any room, and everything that looks after what is kept.
 *
 * @module
 */
export { checkpoint } from "./checkpoint.ts"
export { clearOf } from "./clear/clearOf.ts"
export type { Parts } from "./clear/Parts.ts"
export { type Keeping, sealBy } from "./clear/sealBy.ts"
export { wishSchemas } from "./clear/wishSchemas.ts"
export { civilDay } from "./civilDay.ts"
export { contextOf, type Occasion } from "./contextOf.ts"
export type { DueItem } from "./makeDueList.ts"
export { type Filled, fillBank, type FillOptions } from "./fillBank.ts"
export { forget } from "./forget.ts"
export type { Law, LawOf, Place } from "./Law.ts"
export { lawFor, type LawSources } from "./lawFor.ts"
export { type Desk, type DeskOptions, makeDesk } from "./makeDesk.ts"
export type { By, Done, ExecuteError, Numbering } from "./makeExecute.ts"
export type { Change, Recounted } from "./makeRecount.ts"
export type { Difference, Rebuilt, RegisterEntry, RegisterPage, RegisterQuery } from "./makeRegister.ts"
export { mask } from "./mask.ts"
export type { Matter, Readable } from "./makeReader.ts"
export { KeyUsedElsewhere, NoCommand, type NotPermitted, Refused } from "./Refused.ts"
export { type Reading, type Shown, usualVisibility, type Visibility } from "./reveal.ts"
export { rooms } from "./rooms.ts"
export { type Needs, type Promised, toPromises } from "./toPromises.ts"
export { type Audited, audited, type Flaw, type Verified, verify, type VerifyOptions } from "./verify.ts"
