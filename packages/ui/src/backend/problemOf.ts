/** The problem in whatever a method of a backend rejected with. */
import type { Problem } from "./Problem.ts"

const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "status" in value && "tag" in value && "remedy" in value

/**
 * The problem itself, that of an error that carries one, or one that says that nobody knows.
 *
 * @example
 * ```ts
 * import { problemOf } from "@zone/ui"
 *
 * problemOf({ problem: { status: 412, title: "已有变动", tag: "Stale", remedy: "看过以后再办" } }).tag // => "Stale"
 * problemOf(new TypeError("fetch failed")).tag // => "Unexplained"
 * ```
 */
export const problemOf = (rejected: unknown): Problem => {
  if (isProblem(rejected)) return rejected
  if (typeof rejected === "object" && rejected !== null && "problem" in rejected && isProblem(rejected.problem)) return rejected.problem
  return { status: 0, title: "没有办成", tag: "Unexplained", remedy: "稍后再试；仍然不行的，请工作人员帮助" }
}
