/** Whether something that was owed until a day comes late; never while the day is not told. */
import type { Limit } from "./Room.ts"

/** @internal */
export const isLate = (on: string, limit: Limit | undefined): boolean => limit !== undefined && limit.due.certainty !== "undetermined" && on > limit.due.date
