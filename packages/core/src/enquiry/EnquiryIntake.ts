/** What somebody asks: by which way, about what, and who they are where they say so. What they say themselves is sealed. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Personal } from "../terms/Personal.ts"
import type {} from "../terms/Zh.ts"
import { EnquiryChannel } from "./EnquiryChannel.ts"

/** Who asks. Nobody need say so; a contact is needed only where an answer is owed later. */
export const Enquirer = Schema.Struct({
  name: Schema.optionalKey(Personal),
  contact: Schema.optionalKey(Personal)
}).annotate({ identifier: "Enquirer", zh: "咨询人", kinds: { name: "name", contact: "contact" } })
export type Enquirer = typeof Enquirer.Type

/** What is asked: in the enquirer's own words, sealed, or as a topic in the office's words, which names nobody. */
export const EnquirySubject = Schema.Union([
  Schema.TaggedStruct("Words", { text: Personal, topic: Schema.optionalKey(Schema.NonEmptyString) }),
  Schema.TaggedStruct("Topic", { topic: Schema.NonEmptyString })
]).annotate({ identifier: "EnquirySubject", zh: "咨询事项" })
export type EnquirySubject = typeof EnquirySubject.Type

/** An enquiry as it comes in. */
export const EnquiryIntake = Schema.Struct({
  channel: EnquiryChannel,
  /** The day it came in. */
  on: PlainDate,
  enquirer: Schema.optionalKey(Enquirer),
  about: EnquirySubject,
  /** The number of an earlier enquiry that it goes on from. */
  follows: Schema.optionalKey(Schema.NonEmptyString)
}).annotate({ identifier: "EnquiryIntake", zh: "咨询登记内容" })
export type EnquiryIntake = typeof EnquiryIntake.Type
