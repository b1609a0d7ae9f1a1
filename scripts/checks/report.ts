/** A verdict from a list of problems: none means passed, unless nothing at all was looked at. */
import type { Verdict } from "./Check.ts"

export const report = (looked: number, things: string, problems: ReadonlyArray<string>): Verdict => {
  if (looked === 0) return { ok: false, seen: `0 ${things}`, output: `nothing to look at: 0 ${things}` }
  return { ok: problems.length === 0, seen: `${looked} ${things}`, output: problems.join("\n") }
}
