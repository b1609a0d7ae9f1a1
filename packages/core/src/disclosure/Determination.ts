/** How information is to be disclosed, settled where it is made: of its own accord, on application, or not at all, and why not. */
import * as Schema from "effect/Schema"
import { Ground } from "../terms/Ground.ts"
import type {} from "../terms/Zh.ts"
import { DisclosureInterval } from "./DisclosureInterval.ts"

const Text = Schema.NonEmptyString

/** The three attributes of disclosure. */
export const DisclosureAttribute = Schema.Literals(["proactive", "onRequest", "withheld"]).annotate({
  identifier: "DisclosureAttribute",
  zh: { proactive: "主动公开", onRequest: "依申请公开", withheld: "不予公开" }
})
export type DisclosureAttribute = typeof DisclosureAttribute.Type

/** What is not disclosed names its ground and reasons, and is looked at again: by the term of the rules, or in the interval set here ⚖. */
export const Determination = Schema.Union([
  Schema.TaggedStruct("proactive", {}),
  Schema.TaggedStruct("onRequest", { reasons: Schema.optionalKey(Text) }),
  Schema.TaggedStruct("withheld", { ground: Ground, reasons: Text, reEvaluateEvery: Schema.optionalKey(DisclosureInterval) })
]).annotate({ identifier: "Determination", zh: "公开属性认定", basis: "《政府信息公开条例》第十三条至第十六条" })
export type Determination = typeof Determination.Type
