/** How a command ends when it has no answer, or not only good ones: everything is said already, and the exit code remains. */
import * as Data from "effect/Data"
import * as Runtime from "effect/Runtime"

/** What the exit codes of `zone` mean; 0 is an answer. */
export const exitCodes = {
  /** The law says no, a line of a batch is bad, or a calendar differs from the notices. */
  no: 1,
  /** The command line or the input is wrong. */
  usage: 2,
  /** No answer yet: a notice is still to come. */
  gap: 3
} as const

/** An end that has said all it had to say; `exitCode` is one of 1, 2 and 3. */
export class Ended extends Data.TaggedError("Ended")<{ readonly exitCode: number }> {
  override get [Runtime.errorExitCode](): number {
    return this.exitCode
  }
  override get [Runtime.errorReported](): boolean {
    return false
  }
}
