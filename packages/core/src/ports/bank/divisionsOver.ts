/** The places that a place lies in: what is for one of them is for it as well. */

/**
 * A division and all that it lies in, the widest first; by the digits of GB/T 2260.
 *
 * @example
 * ```ts
 * import { divisionsOver } from "@zone/core/ports"
 *
 * divisionsOver("cn-500105") // => ["cn", "cn-500000", "cn-500100", "cn-500105"]
 * ```
 */
export const divisionsOver = (division: string): ReadonlyArray<string> => {
  const digits = division.slice("cn-".length)
  const wider = [2, 4, 6].filter((length) => length <= digits.length).map((length) => `cn-${digits.slice(0, length).padEnd(6, "0")}`)
  return [...new Set(["cn", ...wider, division])]
}
