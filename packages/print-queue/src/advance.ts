/** What becomes of an entry by what is heard: pure, so that every order of events can be tried. */
import type { Paper } from "@zone/core/paper"
import type { JobState } from "@zone/core/ports"
import type { QueueEntry, Stage, Trouble } from "./QueueEntry.ts"

/** What is heard of an entry. */
export type Heard =
  | { readonly _tag: "Sending" }
  | { readonly _tag: "Accepted"; readonly id: string }
  /** It could not be sent, and may be tried again. */
  | { readonly _tag: "Delayed"; readonly trouble: Trouble }
  /** It can never be sent. */
  | { readonly _tag: "Refused"; readonly trouble: Trouble }
  | { readonly _tag: "State"; readonly state: JobState }
  /** Somebody does not want it any more, and the printer has not got it or has given it up. */
  | { readonly _tag: "Cancelled" }
  /** Somebody has looked, and it came out. */
  | { readonly _tag: "Confirmed" }
  /** Somebody wants it once more. */
  | { readonly _tag: "Again"; readonly paper: Paper; readonly place: number }

const withoutPaper = ({ attempt, copy, key, mayBeOut, place }: QueueEntry, stage: Stage): QueueEntry => ({ key, place, attempt, copy, mayBeOut, stage })

/** Whether a printer that failed in this way may have taken the job all the same: the others say no before they have it. */
const leavesDoubt = ({ reason }: Trouble): boolean => reason === "unreachable" || reason === "protocol"

const byState = (entry: QueueEntry, id: string, state: JobState): QueueEntry => {
  switch (state._tag) {
    case "Waiting":
    case "Printing":
      return { ...entry, stage: { _tag: "Sent", id } }
    case "Held":
      return { ...entry, stage: { _tag: "Held", id, reasons: state.reasons } }
    case "Completed":
      return withoutPaper(entry, { _tag: "Ended", end: "completed" })
    case "Cancelled":
      return withoutPaper(entry, { _tag: "Ended", end: "cancelled" })
    default: {
      const trouble = { reason: "failed", detail: state.reasons.join(", "), remedy: "打印机中途放弃了这份文书，请查看打印机，再打印一次（将标注“副本”）。" }
      return { ...entry, stage: { _tag: "Ended", end: "failed", trouble } }
    }
  }
}

/**
 * The entry after what was heard; what comes too late, or does not concern it, leaves it as it is. An end stays.
 *
 * @example
 * ```ts
 * import { advance } from "@zone/print-queue"
 *
 * const sent = { key: "receipt/1", place: 1, attempt: 1, copy: false, mayBeOut: true, stage: { _tag: "Sent", id: "7" } } as const
 * const ended = advance(sent, { _tag: "State", state: { _tag: "Completed" } })
 * ended.stage // => { _tag: "Ended", end: "completed" }
 * advance(ended, { _tag: "State", state: { _tag: "Cancelled" } }).stage // => { _tag: "Ended", end: "completed" }
 * ```
 */
export const advance = (entry: QueueEntry, heard: Heard): QueueEntry => {
  const { stage } = entry
  if (heard._tag === "Again") {
    if (stage._tag !== "Ended") return entry
    const { attempt, key, mayBeOut } = entry
    return { key, place: heard.place, attempt: attempt + 1, copy: mayBeOut, mayBeOut, paper: heard.paper, stage: { _tag: "Waiting" } }
  }
  if (stage._tag === "Ended") return entry
  switch (heard._tag) {
    case "Sending":
      // already being sent: the program ended in between, and nobody knows how far it came
      if (stage._tag === "Sending") return entry.mayBeOut ? entry : { ...entry, mayBeOut: true }
      return stage._tag === "Waiting" ? { ...entry, stage: { _tag: "Sending" } } : entry
    case "Accepted":
      return stage._tag === "Sending" ? { ...entry, mayBeOut: true, stage: { _tag: "Sent", id: heard.id } } : entry
    case "Delayed":
      if (stage._tag !== "Sending") return entry
      return { ...entry, mayBeOut: entry.mayBeOut || leavesDoubt(heard.trouble), stage: { _tag: "Waiting", trouble: heard.trouble } }
    case "Refused":
      if (stage._tag !== "Sending") return entry
      return { ...entry, mayBeOut: entry.mayBeOut || leavesDoubt(heard.trouble), stage: { _tag: "Ended", end: "failed", trouble: heard.trouble } }
    case "State":
      return stage._tag === "Sent" || stage._tag === "Held" ? byState(entry, stage.id, heard.state) : entry
    case "Confirmed":
      return stage._tag === "Held" ? withoutPaper(entry, { _tag: "Ended", end: "completed" }) : entry
    default:
      return withoutPaper(entry, { _tag: "Ended", end: "cancelled" })
  }
}
