/** What a requirement asks for, in Chinese: what is wanted of each of its questions, each once; of an open norm why nobody can tell. */
import type { Check } from "../rules/Check.ts"

const all = (check: Check): ReadonlyArray<string> => (check._tag === "Ask" ? [check.wanted] : check._tag === "Open" ? [check.why] : check.of.flatMap(all))

/**
 * Says a requirement in words, where its id would say nothing to whoever has to mend it.
 *
 * @example
 * ```ts
 * import { wantedOf } from "@zone/core/zone"
 *
 * wantedOf({ _tag: "All", of: [] }) // => ""
 * ```
 */
export const wantedOf = (check: Check): string => [...new Set(all(check))].join("；")
