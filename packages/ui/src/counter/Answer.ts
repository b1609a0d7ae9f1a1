/** What came back from the outside: what was asked for, or why not, and when. */
import type { Problem } from "../backend/Problem.ts"

/** An answer; `at` in milliseconds since 1970. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly at: number }
  | { readonly ok: false; readonly problem: Problem; readonly at: number }
