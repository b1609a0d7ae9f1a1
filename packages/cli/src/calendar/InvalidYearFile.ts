/** A file that is no calendar of a year: it cannot be read, is no JSON, or says something that cannot be. */
import * as Data from "effect/Data"
import type { Fault } from "../Fault.ts"

export class InvalidYearFile extends Data.TaggedError("InvalidYearFile")<{
  /** The path as it was given. */
  readonly file: string
  readonly fault: Fault
}> {}
