/** A sign as data: its words, its size, its colours. The typeface is one throughout a zone; letters grow with the board. */
import * as Schema from "effect/Schema"
import { Basis } from "../terms/Basis.ts"
import type {} from "../terms/Zh.ts"

const Millimetres = Schema.Finite.check(Schema.isBetween({ minimum: 10, maximum: 20_000 }))

/** A colour as `#RRGGBB`. */
export const Colour = Schema.String.check(Schema.isPattern(/^#[0-9A-Fa-f]{6}$/, { expected: "a colour such as #0B3D91" }))

/** What it is: a board on the wall, a folded card on the table, a label on a rack, a mark on a floor plan. */
export const SignForm = Schema.Literals(["plate", "tableCard", "sticker", "planMark"]).annotate({
  identifier: "SignForm",
  zh: { plate: "标识牌", tableCard: "台卡", sticker: "张贴", planMark: "平面图标注" }
})
export type SignForm = typeof SignForm.Type

/** A sign. */
export const SignDesign = Schema.Struct({
  id: Schema.NonEmptyString,
  form: SignForm,
  /** The lines from top to bottom; with two scripts, in the order that the pack asks for. */
  lines: Schema.NonEmptyArray(Schema.NonEmptyString),
  width: Millimetres,
  height: Millimetres,
  ground: Colour,
  letters: Colour,
  basis: Schema.Array(Basis),
  /** ⚖ What no text settles and was chosen here, in Chinese: its size, its shade of blue. */
  chosen: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString))
}).annotate({ identifier: "SignDesign", zh: "标识设计" })
export type SignDesign = typeof SignDesign.Type
