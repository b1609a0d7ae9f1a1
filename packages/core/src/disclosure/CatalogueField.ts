/** A field 领域 of the standard catalogue: a stable id, its name, what it is also called, and where it comes from. */
import * as Schema from "effect/Schema"
import { Basis } from "../terms/Basis.ts"
import type {} from "../terms/Zh.ts"

/** A field. The list is open: a place may have fields of its own. */
export const CatalogueField = Schema.Struct({
  /** Stays the same under whatever name; that of a field that only a place has is the name there. */
  id: Schema.NonEmptyString,
  /** In Chinese. */
  name: Schema.NonEmptyString,
  /** Other names of the same field, in older lists and here and there. */
  aliases: Schema.Array(Schema.NonEmptyString),
  basis: Basis,
  /** ✎ That its place in the list is told from memory, not from the text. */
  orderFromMemory: Schema.optionalKey(Schema.Literal(true))
}).annotate({ identifier: "CatalogueField", zh: "标准目录领域" })
export type CatalogueField = typeof CatalogueField.Type
