/**
 * Personal data as the core knows it: sealed, and whose it is. Nothing here can open it; only a vault can, for somebody who is
 * permitted, and it keeps a record of that.
 *
 * Because commands, facts and register rows hold personal data in this form only, a name cannot get into a store in clear, and
 * forgetting a person (their key is destroyed) leaves every fact and row as it was.
 */
import * as Schema from "effect/Schema"
import type { PersonalKind } from "./PersonalKind.ts"
import type {} from "./Zh.ts"

declare module "effect/Schema" {
  namespace Annotations {
    interface Augment {
      /** Of a group: what kind of personal data stands in which of its places. What is not said is `other`, of which a mask shows nothing. */
      readonly kinds?: { readonly [place: string]: PersonalKind } | undefined
    }
  }
}

/** Whose data it is: an id that tells nothing about the person, e.g. a random one. */
export const SubjectId = Schema.NonEmptyString.annotate({ identifier: "SubjectId", zh: "个人信息主体代号" })

/** One sealed value of a person: a name, a document number, an address, what they wrote. */
export const Personal = Schema.Struct({
  subject: SubjectId,
  /** What the vault made of it; opaque. */
  sealed: Schema.NonEmptyString
}).annotate({ identifier: "Personal", zh: "密封的个人信息" })
export type Personal = typeof Personal.Type
