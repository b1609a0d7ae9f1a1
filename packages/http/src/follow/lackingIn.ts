/** What an application lacks, as its state has it: what the agency asked for, or what it will ask for. */
import { missingParts, type Part, type State } from "@zone/core/application"
import type { Due, Undetermined } from "@zone/core/rules"
import type { Lacking } from "../api/PublicGroup.ts"

const isSome = (parts: ReadonlyArray<Part>): parts is readonly [Part, ...ReadonlyArray<Part>] => parts.length > 0

/** Until when something is to be there, as people are told it. */
const until = (due: Due | Undetermined): Pick<Lacking, "by" | "certainty"> => ({ certainty: due.certainty, ...("date" in due && { by: due.date }) })

/** @internal */
export const lackingIn = (state: State): Lacking | undefined => {
  switch (state._tag) {
    case "Arrived": {
      const parts = missingParts(state.application)
      return isSome(parts) ? { parts, asked: false } : undefined
    }
    case "Processing": {
      const { correction, missing, notice } = state.work
      // it is asked for once: after that nobody asks again
      return isSome(missing) ? { parts: missing, asked: false, ...(correction === undefined && until(notice.due)) } : undefined
    }
    case "AwaitingCorrection": {
      const { correction: { guidance, limit, parts }, missing } = state.work
      const all = [...new Set([...parts, ...missing])]
      return isSome(all) ? { parts: all, guidance, asked: true, ...until(limit.due) } : undefined
    }
    default:
      return undefined
  }
}
