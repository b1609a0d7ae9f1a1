/** What counting a running term again has brought: another day, or the same day for certain; nothing where neither changed. */
import type { Due, Limit, Undetermined } from "./Room.ts"

/** The day that is told, if one is. */
const dayOf = (due: Due | Undetermined): string | undefined => (due.certainty === "undetermined" ? undefined : due.date)

/** The kind of fact that a room records of it. @internal */
export const limitNews = ({ due: old }: Limit, { due }: Limit): "DueDateMoved" | "DueDateSettled" | undefined =>
  dayOf(old) !== dayOf(due) ? "DueDateMoved"
  : old.certainty !== due.certainty && due.certainty === "settled" ? "DueDateSettled"
  : undefined
