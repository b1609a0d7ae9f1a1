/**
 * Sets a paper: data to pages.
 *
 * An implementation must: (1) set every character of the paper so that it can be seen, or fail with `MissingGlyphs` and name those that
 * no font at hand has, before anything is set; (2) give the same bytes for the same paper, whatever the day and the machine; (3) treat
 * all text as text: nothing in it is markup; (4) keep a `Seal` with its signature on one page, and repeat the header of a table.
 *
 * Prove it with the suite `TypesetterConformance` of the test kit.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Paper } from "../paper/Paper.ts"

/** Set pages. */
export interface SetPages {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly pages: number
}

/** Characters that no font at hand can show. */
export class MissingGlyphs extends Schema.TaggedError<MissingGlyphs>()("MissingGlyphs", {
  /** Each character once, as itself. */
  characters: Schema.Array(Schema.String),
  /** What somebody can do about it, in Chinese. */
  remedy: Schema.String
}) {}

/** Why a paper could not be set; `unsupported` names a part that this typesetter cannot show. */
export class TypesetError extends Schema.TaggedError<TypesetError>()("TypesetError", {
  reason: Schema.Literals(["unsupported", "fontUnreadable", "engine"]),
  detail: Schema.String,
  remedy: Schema.String
}) {}

/** Sets papers. */
export class Typesetter extends Context.Service<Typesetter, {
  readonly specVersion: 1
  readonly set: (paper: Paper) => Effect.Effect<SetPages, MissingGlyphs | TypesetError>
}>()("@zone/core/ports/Typesetter") {}
