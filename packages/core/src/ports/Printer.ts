/**
 * Prints set pages, and tells what became of them. Accepted is not printed: a job has exactly one end.
 *
 * An implementation must: (1) ask the device what it takes before it sends anything, and say what to do when it does not take it;
 * (2) answer `submit` only when the device has the whole job; (3) tell a job's end once: `completed`, `cancelled` or `failed`; what holds
 * it up meanwhile (no paper, door open) is `held` with the reason, and may go on; (4) not print a job twice for one `jobKey`.
 *
 * Prove it with the suite `PrinterConformance` of the test kit.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Ticket } from "../paper/Paper.ts"

/** What the device can do. */
export interface PrinterAbilities {
  readonly mediaTypes: ReadonlyArray<string>
  readonly sheets: ReadonlyArray<string>
  readonly twoSided: boolean
  readonly maxCopies: number
  /** What it says of its state, e.g. `media-empty`; none when all is well. */
  readonly states: ReadonlyArray<string>
}

/** A job for the device. */
export interface PrintJob {
  readonly jobKey: string
  /** For the device's list of jobs: no personal data. */
  readonly title: string
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly ticket: Ticket
}

/** Where a job stands. */
export type JobState =
  | { readonly _tag: "Waiting" }
  | { readonly _tag: "Printing" }
  | { readonly _tag: "Held"; readonly reasons: ReadonlyArray<string> }
  | { readonly _tag: "Completed" }
  | { readonly _tag: "Cancelled" }
  | { readonly _tag: "Failed"; readonly reasons: ReadonlyArray<string> }

/** Why a device could not be used. */
export class PrinterError extends Schema.TaggedError<PrinterError>()("PrinterError", {
  /** `unreachable` · `refused` it does not take this · `paper` no paper or none that fits · `state` it needs a hand, or is busy · `protocol` it spoke otherwise than its protocol. */
  reason: Schema.Literals(["unreachable", "refused", "paper", "state", "protocol"]),
  detail: Schema.String,
  /** What somebody can do about it, in Chinese. */
  remedy: Schema.String
}) {
  get isRetryable(): boolean {
    return this.reason !== "refused" && this.reason !== "protocol"
  }
}

/** Prints. */
export class Printer extends Context.Service<Printer, {
  readonly specVersion: 1
  readonly abilities: Effect.Effect<PrinterAbilities, PrinterError>
  readonly submit: (job: PrintJob) => Effect.Effect<{ readonly id: string }, PrinterError>
  readonly state: (id: string) => Effect.Effect<JobState, PrinterError>
  readonly cancel: (id: string) => Effect.Effect<void, PrinterError>
}>()("@zone/core/ports/Printer") {}
