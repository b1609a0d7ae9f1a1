/** Why somebody complains, and why a complaint is not taken up: out of the lists of the place, or in the office's words where it has none (⚖). */
import * as Schema from "effect/Schema"
import { Basis } from "../terms/Basis.ts"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString

/** What a complaint is about; a place has a list of grounds for each. */
export const ComplaintField = Schema.Literals(["disclosure", "service", "zone"]).annotate({
  identifier: "ComplaintField",
  zh: { disclosure: "政务公开", service: "政务服务", zone: "专区管理服务" },
  basis: "濯水府发〔2021〕66号 附件5第四条"
})
export type ComplaintField = typeof ComplaintField.Type

/** A ground as it is named in a wish: by its key in the list of a field, or described where the place has no list. */
export const NamedGround = Schema.Union([
  Schema.TaggedStruct("Listed", { field: ComplaintField, key: Text }),
  Schema.TaggedStruct("Described", { words: Text })
]).annotate({ identifier: "NamedGround", zh: "投诉情形的写法" })
export type NamedGround = typeof NamedGround.Type

/** A ground as it is kept: its words on that day, and the clause that lists it; ⚖ where it was described. */
export const ComplaintGround = Schema.Struct({
  field: Schema.optionalKey(ComplaintField), key: Schema.optionalKey(Text), label: Text, basis: Basis
}).annotate({ identifier: "ComplaintGround", zh: "投诉情形" })
export type ComplaintGround = typeof ComplaintGround.Type

/** A ground of declining as it is named in a wish. */
export const NamedDecliningGround = Schema.Union([
  Schema.TaggedStruct("Listed", { key: Text }),
  Schema.TaggedStruct("Described", { words: Text })
]).annotate({ identifier: "NamedDecliningGround", zh: "不予受理情形的写法" })
export type NamedDecliningGround = typeof NamedDecliningGround.Type

/** A ground of declining as it is kept. */
export const DecliningGround = Schema.Struct({ key: Schema.optionalKey(Text), label: Text, basis: Basis }).annotate({
  identifier: "DecliningGround", zh: "不予受理的情形", basis: "濯水府发〔2021〕66号 附件5第五条"
})
export type DecliningGround = typeof DecliningGround.Type
