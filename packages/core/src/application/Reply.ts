/**
 * What a reply says, each kind with the contents that it must carry. What staff write here is the agency's own text and names no
 * person: it stays in the fact.
 */
import * as Schema from "effect/Schema"
import { Attached } from "../terms/Attached.ts"
import { Ground } from "../terms/Ground.ts"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString
const Agency = Schema.Struct({ name: Text, contact: Text })

/** The information itself, or how, where and when it is to be had. */
export const Given = Schema.Union([
  Schema.TaggedStruct("Enclosed", { files: Schema.NonEmptyArray(Attached) }),
  Schema.TaggedStruct("ToObtain", { how: Text, where: Text, when: Text })
]).annotate({ identifier: "Given", zh: "提供信息的方式" })
export type Given = typeof Given.Type

/** That a third party's objection is set aside, and why: without good reason, or for a major public interest. */
export const Override = Schema.Struct({
  consultation: Text,
  ground: Schema.Literals(["noGoodReason", "publicInterest"]).annotate({ zh: { noGoodReason: "无合理理由", publicInterest: "不公开可能对公共利益造成重大影响" } }),
  reasons: Text
}).annotate({ identifier: "Override", zh: "决定公开的理由", basis: "《政府信息公开条例》第三十二条" })
export type Override = typeof Override.Type

const overrides = Schema.optionalKey(Schema.NonEmptyArray(Override))

/** A reply that gives what is asked for, or says why this is not the way to it. */
export const Reply = Schema.Union([
  Schema.TaggedStruct("alreadyPublic", { how: Text, where: Text }),
  Schema.TaggedStruct("disclosed", { given: Given, overrides }),
  /** Matters of a registry with access rules of their own: the rules, and where to ask. */
  Schema.TaggedStruct("registryMatter", { reasons: Text, rules: Text, where: Text }),
  Schema.TaggedStruct("nonexistent", { searched: Text }),
  /** The right agency is named where it can be found out. */
  Schema.TaggedStruct("otherAgency", { reasons: Text, agency: Schema.optionalKey(Agency) }),
  Schema.TaggedStruct("needsMaking", { reasons: Text }),
  Schema.TaggedStruct("stillUnclear", { reasons: Text }),
  Schema.TaggedStruct("petition", { reasons: Text, where: Schema.optionalKey(Text) }),
  Schema.TaggedStruct("repeated", { reasons: Text, earlier: Text }),
  Schema.TaggedStruct("publication", { where: Text }),
  Schema.TaggedStruct("confirmation", { reasons: Text }),
  Schema.TaggedStruct("ownRecordsCorrected", { corrected: Text }),
  Schema.TaggedStruct("ownRecordsPassedOn", { to: Agency }),
  Schema.TaggedStruct("otherEnd", { reasons: Text })
]).annotate({ identifier: "Reply", zh: "答复", basis: "《政府信息公开条例》第三十六条、第三十八条、第三十九条、第四十一条" })
export type Reply = typeof Reply.Type

const reasons = { reasons: Text }

/** A reply that withholds all or a part, with the reasons. */
export const Withholding = Schema.Union([
  Schema.TaggedStruct("partlyDisclosed", {
    given: Given,
    rest: Schema.NonEmptyArray(Schema.Struct({ ground: Ground, ...reasons })),
    overrides,
    /** Why a third party whose rights are a ground was not asked. */
    unasked: Schema.optionalKey(Text)
  }),
  Schema.TaggedStruct("stateSecret", reasons),
  Schema.TaggedStruct("forbiddenByLaw", { ...reasons, law: Text }),
  Schema.TaggedStruct("threeSafetiesOneStability", reasons),
  Schema.TaggedStruct("thirdPartyRights", { ...reasons, unasked: Schema.optionalKey(Text) }),
  Schema.TaggedStruct("internalAffairs", reasons),
  Schema.TaggedStruct("processInformation", reasons),
  Schema.TaggedStruct("caseFile", reasons)
]).annotate({ identifier: "Withholding", zh: "不予公开或者部分公开的答复", basis: "《政府信息公开条例》第十四条至第十六条、第三十六条第三项、第三十七条" })
export type Withholding = typeof Withholding.Type

/** That a request whose reasons are not reasonable is not processed. */
export const Excessive = Schema.TaggedStruct("excessive", reasons).annotate({ identifier: "Excessive", zh: "不予处理的告知", basis: "《政府信息公开条例》第三十五条" })
export type Excessive = typeof Excessive.Type

/** Every reply that is written and delivered. */
export const AnyReply = Schema.Union([...Reply.members, ...Withholding.members, Excessive]).annotate({ identifier: "AnyReply", zh: "答复与告知" })
export type AnyReply = typeof AnyReply.Type
