/** A document as data: what it says, on what paper, in how many copies, on what basis. One paper, many typesetters. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Basis } from "../terms/Basis.ts"
import type {} from "../terms/Zh.ts"
import { Block } from "./Block.ts"

/**
 * How it is set: `letter` as an official document by GB/T 9704 (22 lines of 28 characters) · `form` and `ledger` on plain A4, a ledger
 * across · `slip` on the roll of a receipt printer · `notice` to hang up, in large type.
 */
export const PaperStyle = Schema.Literals(["letter", "form", "ledger", "slip", "notice"]).annotate({
  identifier: "PaperStyle",
  zh: { letter: "公文", form: "表单", ledger: "台账", slip: "小票", notice: "张贴件" }
})
export type PaperStyle = typeof PaperStyle.Type

/** How it is printed and finished: what a requirement asks, e.g. two copies on A4, laminated. */
export const Ticket = Schema.Struct({
  copies: Schema.Int.check(Schema.isGreaterThan(0)),
  sheet: Schema.Literals(["A4", "A3"]),
  laminated: Schema.Boolean,
  sides: Schema.Literals(["one", "two"])
}).annotate({ identifier: "Ticket", zh: "印制要求" })
export type Ticket = typeof Ticket.Type

/** A document as data. */
export const Paper = Schema.Struct({
  /** What it is, e.g. `application-receipt`; with `title` and `date` it goes into the file's properties. */
  id: Schema.NonEmptyString,
  title: Schema.NonEmptyString,
  style: PaperStyle,
  ticket: Ticket,
  /** The day on the document, in China; no typesetter asks a clock. */
  date: PlainDate,
  /** 发文字号 or the register number, as written on it. */
  number: Schema.optionalKey(Schema.NonEmptyString),
  /** What it stands on; papers for people name it, ⚖ where it is an interpretation. */
  basis: Schema.Array(Basis),
  /** That this is a further copy of something that was given out before: 副本. */
  copy: Schema.optionalKey(Schema.Boolean),
  blocks: Schema.NonEmptyArray(Block)
}).annotate({ identifier: "Paper", zh: "文书" })
export type Paper = typeof Paper.Type
