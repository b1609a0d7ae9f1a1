/**
 * The parts of a paper, as data: what is said and where people write, tick, sign and seal. How it looks is the typesetter's; lengths
 * are millimetres.
 */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

const Text = Schema.String
const Positive = Schema.Finite.check(Schema.isGreaterThan(0))

/** A stretch of text: plain, strong, or an empty line to write on. */
export const Run = Schema.Union([
  Schema.TaggedStruct("Plain", { text: Text }),
  Schema.TaggedStruct("Strong", { text: Text }),
  /** An underlined gap of this width, with what is already written in it. */
  Schema.TaggedStruct("Blank", { width: Positive, text: Schema.optionalKey(Text) })
]).annotate({ identifier: "Run", zh: "文字" })
export type Run = typeof Run.Type

/** A box to tick, drawn as a shape and never as a character, with its label. */
export const Choice = Schema.Struct({ label: Text, ticked: Schema.Boolean }).annotate({ identifier: "Choice", zh: "选项" })
export type Choice = typeof Choice.Type

/** What stands in a cell: text, boxes to tick, or room to write. */
export const Content = Schema.Union([
  Schema.TaggedStruct("Text", { runs: Schema.Array(Run), align: Schema.optionalKey(Schema.Literals(["start", "centre", "end"])) }),
  Schema.TaggedStruct("Choices", { choices: Schema.NonEmptyArray(Choice) }),
  /** Room to write by hand, so high. */
  Schema.TaggedStruct("Room", { height: Positive })
]).annotate({ identifier: "Content", zh: "内容" })
export type Content = typeof Content.Type

/** One cell of a form: what it asks for, what is written there, how many of the form's columns it takes. */
export const Cell = Schema.Struct({
  label: Schema.optionalKey(Text),
  content: Content,
  /** Columns and rows that it spans; 1 when left out. */
  columns: Schema.optionalKey(Schema.Int),
  rows: Schema.optionalKey(Schema.Int),
  /** Label cells are shaded or bold, as the typesetter does. */
  head: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "Cell", zh: "单元格" })
export type Cell = typeof Cell.Type

/** A column of a table: its title, a title above that it shares with its neighbours, and its width as a share of the whole. */
export const Column = Schema.Struct({
  title: Text,
  group: Schema.optionalKey(Text),
  share: Positive,
  align: Schema.optionalKey(Schema.Literals(["start", "centre", "end"]))
}).annotate({ identifier: "Column", zh: "栏" })
export type Column = typeof Column.Type

/** One part of a paper. */
export const Block = Schema.Union([
  Schema.TaggedStruct("Heading", { level: Schema.Literals([1, 2, 3]), text: Text }),
  Schema.TaggedStruct("Paragraph", {
    runs: Schema.Array(Run),
    /** Two characters in, as Chinese paragraphs are; left out, it is. */
    indented: Schema.optionalKey(Schema.Boolean),
    align: Schema.optionalKey(Schema.Literals(["start", "centre", "end"]))
  }),
  Schema.TaggedStruct("List", { items: Schema.NonEmptyArray(Schema.Array(Run)), numbered: Schema.Boolean }),
  /** A form: cells row by row on a grid of columns with these shares. */
  Schema.TaggedStruct("Form", {
    shares: Schema.NonEmptyArray(Positive),
    rows: Schema.NonEmptyArray(Schema.NonEmptyArray(Cell)),
    /** Many narrow columns, as in a statistic: smaller text and little room around it. */
    dense: Schema.optionalKey(Schema.Boolean)
  }),
  /** A table whose header is repeated on every page. */
  Schema.TaggedStruct("Table", {
    columns: Schema.NonEmptyArray(Column),
    rows: Schema.Array(Schema.Array(Text)),
    notes: Schema.optionalKey(Schema.Array(Text))
  }),
  Schema.TaggedStruct("Choices", { label: Schema.optionalKey(Text), choices: Schema.NonEmptyArray(Choice) }),
  /** Lines to sign on: who signs, and whether with the date. */
  Schema.TaggedStruct("Signatures", { lines: Schema.NonEmptyArray(Schema.Struct({ label: Text, dated: Schema.Boolean })) }),
  /** Where the seal goes: the office's name and the date as text, kept together on one page. */
  Schema.TaggedStruct("Seal", { office: Text, date: Text }),
  Schema.TaggedStruct("Qr", { text: Schema.NonEmptyString, caption: Schema.optionalKey(Text), size: Positive }),
  /** A flow chart from top to bottom: steps, and from which to which, with what is written at the arrow. */
  Schema.TaggedStruct("Flow", {
    steps: Schema.NonEmptyArray(Schema.Struct({ id: Schema.NonEmptyString, text: Text, kind: Schema.Literals(["step", "question", "end"]) })),
    arrows: Schema.Array(Schema.Struct({ from: Schema.NonEmptyString, to: Schema.NonEmptyString, label: Schema.optionalKey(Text) }))
  }),
  /** A dashed line to cut along, with what is written at it. */
  Schema.TaggedStruct("Cut", { label: Schema.optionalKey(Text) }),
  Schema.TaggedStruct("Space", { height: Positive }),
  Schema.TaggedStruct("NewPage", {})
]).annotate({ identifier: "Block", zh: "版块" })
export type Block = typeof Block.Type
