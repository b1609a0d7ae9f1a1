/** What a requirement asks for, in Chinese: what is wanted of each of its questions, each once; of an open norm why nobody can tell. */
import type { Check } from "@zone/core/rules"

const all = (check: Check): ReadonlyArray<string> => (check._tag === "Ask" ? [check.wanted] : check._tag === "Open" ? [check.why] : check.of.flatMap(all))

/** @internal */
export const wantedOf = (check: Check): string => [...new Set(all(check))].join("；")
