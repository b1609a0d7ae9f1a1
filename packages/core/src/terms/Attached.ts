/** A kept file as facts know it: never the file itself, only what names it in the store, whose it is, its type and its size. */
import * as Schema from "effect/Schema"
import { SubjectId } from "./Personal.ts"
import type {} from "./Zh.ts"

/** A kept file by reference: proof of identity, a supplement, a released document. */
export const Attached = Schema.Struct({
  /** Names it in the store; opaque. */
  id: Schema.NonEmptyString,
  subject: SubjectId,
  mediaType: Schema.NonEmptyString,
  /** In bytes. */
  size: Schema.Int.check(Schema.isGreaterThan(0))
}).annotate({ identifier: "Attached", zh: "附件" })
export type Attached = typeof Attached.Type
