/**
 * Ring 3, the room `application`: applications for government information, from the counter to the reply and the archive.
 *
 * @module
 */
export { adviceOf } from "./adviceOf.ts"
export { ApplicantKind } from "./ApplicantKind.ts"
export type { Command } from "./Command.ts"
export type { Fact } from "./Fact.ts"
export { Fee, FeeLine } from "./Fee.ts"
export { type Charged, feeFor } from "./feeFor.ts"
export { Addressee, Applicant, FormWanted, Help, IdentityProof, Intake, Subject, Supplement } from "./Intake.ts"
export { type Cell, matrix, standings } from "./matrix.ts"
export { missingParts } from "./missingParts.ts"
export { Outcome } from "./Outcome.ts"
export { Part } from "./Part.ts"
export { Party, Position } from "./Party.ts"
export type { Refusal as ApplicationRefusal } from "./Refusal.ts"
export { RegisterRow, Status } from "./RegisterRow.ts"
export { Remedy, RemedyKind, RemedyResult } from "./Remedy.ts"
export { RemedyAdvice } from "./RemedyAdvice.ts"
export { type ReplyRule, replies } from "./replies.ts"
export { AnyReply, Excessive, Given, Override, Reply, Withholding } from "./Reply.ts"
export { ReplyKind } from "./ReplyKind.ts"
export { room } from "./room.ts"
export { Route } from "./Route.ts"
export type { Application, Awaiting, Consultation, Correction, Ending, Extension, Matter, State, Work } from "./State.ts"
export { Band, Tariff } from "./Tariff.ts"
export { tariff2021 } from "./tariff2021.ts"
