/** Why a paper is not made: what is missing or wrong in what was handed in, where, and what would be right. A paper is never blank in silence. */
import * as Schema from "effect/Schema"

/** One thing that is wrong with what was handed in. */
export const PaperFault = Schema.Struct({
  /** Where, as a path into what was handed in or into the paper, e.g. `reply.how`. */
  field: Schema.NonEmptyString,
  /** What it is called on the paper, in Chinese. */
  label: Schema.NonEmptyString,
  problem: Schema.Literals(["missing", "notADay", "unprintable", "unfit"]),
  /** What would be right, in Chinese. */
  expected: Schema.NonEmptyString
}).annotate({ identifier: "PaperFault" })
export type PaperFault = typeof PaperFault.Type

/** A paper that cannot be made from what was handed in, with all that is wrong. */
export class PaperRefusal extends Schema.TaggedError<PaperRefusal>()("PaperRefusal", {
  /** The title of the paper. */
  paper: Schema.NonEmptyString,
  faults: Schema.NonEmptyArray(PaperFault)
}) {
  override get message(): string {
    return `不能制作《${this.paper}》：${this.faults.map(({ expected, label }) => `${label}：${expected}`).join("；")}`
  }
}
