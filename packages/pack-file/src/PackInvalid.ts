/** A file that is YAML, and says something that no pack can say. */
import * as Schema from "effect/Schema"
import { Mistake } from "./Mistake.ts"

/** What is wrong with a pack's file, mistake by mistake, in the order of the lines. */
export class PackInvalid extends Schema.TaggedError<PackInvalid>()("PackInvalid", {
  /** The first hundred at most. */
  mistakes: Schema.NonEmptyArray(Mistake),
  /** How many there are. */
  total: Schema.Int
}) {
  override get message(): string {
    return this.mistakes.map(({ column, line, message }) => `${line}:${column} ${message}`).join("\n")
  }
}
