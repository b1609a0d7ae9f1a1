/** The circumstances that a requirement hangs on, whether it needs them or is spared by them. */
import type { Requirement } from "./Requirement.ts"

/**
 * The names of the circumstances that a requirement hangs on: that of `onlyIf`, then that of `unless`. Whoever fills in a survey has to
 * be asked for each.
 *
 * @example
 * ```ts
 * import { hangsOn } from "@zone/core/rules"
 *
 * const report = { kind: "Practice", id: "report/monthly", strength: "must", clauses: ["X-1"], item: "report", does: "按月报送" } as const
 * hangsOn({ ...report, onlyIf: "listed", unless: "pilot" }) // => ["listed", "pilot"]
 * hangsOn(report) // => []
 * ```
 */
export const hangsOn = ({ onlyIf, unless }: Requirement): ReadonlyArray<string> => [onlyIf, unless].filter((name) => name !== undefined)
