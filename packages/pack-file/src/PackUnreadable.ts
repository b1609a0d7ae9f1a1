/** A file that cannot even be read as YAML, or that would cost too much to read. */
import * as Schema from "effect/Schema"

/** Why a file cannot be read, where that shows, and in Chinese what would be right. */
export class PackUnreadable extends Schema.TaggedError<PackUnreadable>()("PackUnreadable", {
  reason: Schema.Literals(["tooLarge", "notUtf8", "notYaml", "tooDeep", "tooManyAliases", "circular", "notOneDocument"]),
  line: Schema.Int,
  column: Schema.Int,
  /** In Chinese, without the place. */
  problem: Schema.NonEmptyString
}) {
  override get message(): string {
    return `${this.line}:${this.column} ${this.problem}`
  }
}
