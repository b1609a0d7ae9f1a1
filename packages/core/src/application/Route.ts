/** The ways a reply may be delivered, and for each the day that counts. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import type {} from "../terms/Zh.ts"

const Carrier = Schema.Literals(["postalEnterprise", "courier"]).annotate({ zh: { postalEnterprise: "邮政企业", courier: "其他快递" } })

/**
 * Handed over or through somebody entrusted, or fetched: the day the applicant signs. Post: the day it is handed to the post, which
 * must be the postal enterprise and no courier. Electronic ⚖: the day it is sent, with what proves it.
 */
export const Route = Schema.Union([
  Schema.TaggedStruct("Direct", { on: PlainDate }),
  Schema.TaggedStruct("Entrusted", { on: PlainDate, through: Schema.NonEmptyString }),
  Schema.TaggedStruct("PickUp", { on: PlainDate }),
  Schema.TaggedStruct("Post", { on: PlainDate, by: Carrier, item: Schema.optionalKey(Schema.NonEmptyString) }),
  Schema.TaggedStruct("Electronic", { on: PlainDate, evidence: Schema.NonEmptyString })
]).annotate({ identifier: "Route", zh: "送达方式", basis: "国办公开办函〔2016〕235号" })
export type Route = typeof Route.Type
