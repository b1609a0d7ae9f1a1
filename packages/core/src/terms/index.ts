/**
 * Ring 0, words: the vocabulary that every other room uses, with its statutory terms and sources.
 *
 * @module
 */
export { Actor } from "./Actor.ts"
export { AreaFunction } from "./AreaFunction.ts"
export { Attached } from "./Attached.ts"
export { Basis } from "./Basis.ts"
export { Channel } from "./Channel.ts"
export { ClockTime } from "./ClockTime.ts"
export { Division } from "./Division.ts"
export { Ground } from "./Ground.ts"
export { LawDocument } from "./LawDocument.ts"
export { Personal, SubjectId } from "./Personal.ts"
export { PersonalKind } from "./PersonalKind.ts"
export { Role } from "./Role.ts"
export { Strength } from "./Strength.ts"
export { Tier } from "./Tier.ts"
export { VenueKind } from "./VenueKind.ts"
export type { Zh } from "./Zh.ts"
