/** Where a job stands, by what the printer says of the job and of itself. */
import type { JobState } from "@zone/core/ports"
import { codes } from "../message/codes.ts"
import type { IppAttribute } from "../message/IppMessage.ts"
import { numberOf } from "../message/valuesOf.ts"
import { reasonsOf, stops } from "./abilitiesOf.ts"

/** Reasons of a job that say how it goes, not that it does not. */
const normal = new Set([
  "job-incoming", "job-printing", "job-queued", "job-transforming", "job-interpreting", "job-spooling", "job-data-insufficient",
  "queued-in-device", "processing-to-stop-point", "job-outgoing", "job-restartable", "job-fetchable", "job-saved-successfully",
  "job-completed-successfully", "resources-are-not-ready", "printer-stopped", "printer-stopped-partly"
])

/** The state of a job, or nothing when the number is none of IPP. */
export const stateOf = (job: ReadonlyArray<IppAttribute>, printer: ReadonlyArray<IppAttribute>): JobState | undefined => {
  const said = reasonsOf(job, "job-state-reasons")
  const ofPrinter = reasonsOf(printer, "printer-state-reasons").filter(stops)
  const stopped = numberOf(printer, "printer-state") === codes.printer.stopped || said.includes("printer-stopped")
  const held = (...reasons: ReadonlyArray<string>): JobState => ({ _tag: "Held", reasons: reasons.length === 0 ? ["stopped"] : [...new Set(reasons)] })
  const blocking = said.filter((reason) => !normal.has(reason))
  switch (numberOf(job, "job-state")) {
    case codes.job.pending:
      return stopped ? held(...ofPrinter) : { _tag: "Waiting" }
    case codes.job.held:
      return held(...blocking, ...(stopped ? ofPrinter : []))
    case codes.job.processing:
      return stopped || ofPrinter.includes("media-empty") || ofPrinter.includes("media-needed") ? held(...ofPrinter) : { _tag: "Printing" }
    case codes.job.stopped:
      return held(...ofPrinter, ...blocking)
    case codes.job.cancelled:
      return { _tag: "Cancelled" }
    case codes.job.aborted:
      return { _tag: "Failed", reasons: blocking.length === 0 ? ["aborted"] : blocking }
    case codes.job.completed:
      return said.includes("job-completed-with-errors") ? { _tag: "Failed", reasons: said.filter((reason) => !normal.has(reason)) } : { _tag: "Completed" }
    default:
      return undefined
  }
}
