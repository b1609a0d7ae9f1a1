/** What is seen before something is taken in: earlier matters of the same people, and whether this window receives it. A person decides. */
import { Basis } from "@zone/core/terms"
import * as Schema from "effect/Schema"
import { Cell } from "./MatterShown.ts"

/** An earlier matter of somebody of the same name. */
export const Alike = Schema.Struct({
  id: Schema.String, number: Schema.optionalKey(Schema.String), status: Schema.String, on: Schema.String,
  /** What is said in it, as the role sees it. */
  about: Cell,
  /** How alike it is to what is being taken in, 0 to 1; none where it may not be read, or nothing is said yet. */
  likeness: Schema.optionalKey(Schema.Finite),
  /** Of an application whether it was asked of the same agency, and whether it was replied to. */
  sameAgency: Schema.optionalKey(Schema.Boolean),
  answered: Schema.optionalKey(Schema.Boolean),
  /** What the law says where it is the same. */
  says: Schema.optionalKey(Schema.String),
  basis: Schema.optionalKey(Basis)
}).annotate({ identifier: "AlikeMatter", zh: "同一人此前的事项" })
export type Alike = typeof Alike.Type

/** Whether this window receives it, for one sort of addressee. */
export const CompetenceShown = Schema.Struct({
  kind: Schema.String,
  /** In Chinese. */
  zh: Schema.String,
  receives: Schema.Boolean, follows: Schema.String, basis: Basis,
  /** Whether this one is filled in. */
  chosen: Schema.Boolean
}).annotate({ identifier: "Competence", zh: "接收范围" })
export type CompetenceShown = typeof CompetenceShown.Type

/** The check. */
export const IntakeCheck = Schema.Struct({
  /** The likeliest first; at most twenty. */
  alike: Schema.Array(Alike),
  /** How many matters of these people the register lists in this year and this month, this one not among them; at least so many where there are very many. */
  inYear: Schema.Int, inMonth: Schema.Int,
  /** What the law says of very many applications, where it says something. */
  many: Schema.optionalKey(Schema.Struct({ says: Schema.String, basis: Basis })),
  /** Empty where the room knows no addressees. */
  competence: Schema.Array(CompetenceShown)
}).annotate({ identifier: "IntakeCheck", zh: "登记前核对" })
export type IntakeCheck = typeof IntakeCheck.Type
