/** A file that cannot be read, or that would cost too much to read: what, where, and what would be right. */
import * as Schema from "effect/Schema"

/** Why a file cannot be read, and in Chinese what would be right. */
export class FileUnreadable extends Schema.TaggedError<FileUnreadable>()("FileUnreadable", {
  reason: Schema.Literals([
    "tooLarge", "tooSwollen", "tooManyRows", "notZip", "notXlsx", "encrypted", "notText", "openQuote", "notJson", "notReport"
  ]),
  /** The sheet or the part of the file; empty for the whole. */
  sheet: Schema.String,
  /** From 1, as people count; 0 where that does not show. */
  row: Schema.Int,
  /** The letters of the column; empty where that does not show. */
  column: Schema.String,
  /** In Chinese, without the place. */
  problem: Schema.NonEmptyString
}) {
  override get message(): string {
    const cell = this.row === 0 ? "" : `第${this.row}行${this.column === "" ? "" : `${this.column}列`}`
    const place = [this.sheet, cell].filter((each) => each !== "").join(" ")
    return place === "" ? this.problem : `${place}：${this.problem}`
  }
}
