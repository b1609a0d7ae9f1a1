/** Who is asked for an opinion before a reply, and what they may say. */
import * as Schema from "effect/Schema"
import { Personal } from "../terms/Personal.ts"
import type {} from "../terms/Zh.ts"

/**
 * A third party whose rights disclosure may harm; an agency that made the information jointly; another agency, which answers within
 * the working days that it is given.
 */
export const Party = Schema.Union([
  Schema.TaggedStruct("ThirdParty", { name: Personal }).annotate({ kinds: { name: "name" } }),
  Schema.TaggedStruct("JointMaker", { name: Schema.NonEmptyString }),
  Schema.TaggedStruct("OtherAgency", { name: Schema.NonEmptyString, workingDays: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 })) })
]).annotate({ identifier: "Party", zh: "被征求意见方", basis: "《政府信息公开条例》第三十二条至第三十四条" })
export type Party = typeof Party.Type

/** What somebody who was asked says. */
export const Position = Schema.Literals(["agrees", "objects"]).annotate({ identifier: "Position", zh: { agrees: "同意公开", objects: "不同意公开" } })
export type Position = typeof Position.Type
