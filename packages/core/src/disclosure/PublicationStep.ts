/** The reviews that information passes before it is published, and what one of them may come to. */
import * as Schema from "effect/Schema"
import { Ground } from "../terms/Ground.ts"
import type {} from "../terms/Zh.ts"
import { DisclosureInterval } from "./DisclosureInterval.ts"

const Text = Schema.NonEmptyString

/** A step, by the key that records keep: `secrecy` everywhere, and those that a place adds (初审、复审、终审). */
export const PublicationStep = Schema.Struct({ key: Text, label: Text }).annotate({ identifier: "PublicationStep", zh: "公开前的审查环节" })
export type PublicationStep = typeof PublicationStep.Type

/** May go on · goes back to be mended · is not to be published, on its ground. */
export const PublicationVerdict = Schema.Union([
  Schema.TaggedStruct("releasable", {}),
  Schema.TaggedStruct("returned", { reasons: Text }),
  Schema.TaggedStruct("withheld", { ground: Ground, reasons: Text, reEvaluateEvery: Schema.optionalKey(DisclosureInterval) })
]).annotate({ identifier: "PublicationVerdict", zh: "审查意见", basis: "《政府信息公开条例》第十七条" })
export type PublicationVerdict = typeof PublicationVerdict.Type
