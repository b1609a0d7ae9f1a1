/** A last day that stands fixed: that of a milestone in the rule book, or one that the office in charge sets itself. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { RequirementId } from "../rules/Requirement.ts"
import type {} from "../terms/Zh.ts"

/** By rule: the `by` of a milestone in force. By the office: its own day, which no text settles (⚖). */
export const NamedDay = Schema.Union([
  Schema.TaggedStruct("ByRule", { requirement: RequirementId }),
  Schema.TaggedStruct("ByOffice", { day: PlainDate })
]).annotate({ identifier: "NamedDay", zh: "规定的日期" })
export type NamedDay = typeof NamedDay.Type
