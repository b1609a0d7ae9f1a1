/** The one order of texts in stores: by code point, which is also the order of their bytes in UTF-8, whatever the machine. */

/** Lifts a surrogate above the rest of the plane that it does not belong to. */
const lifted = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit)

/**
 * Compares two texts by their code points: negative, zero or positive.
 *
 * @example
 * ```ts
 * import { byCodePoint } from "@zone/core/ports"
 *
 * const order = ["b", "😀", "\uffee", "a"].toSorted(byCodePoint)
 * order // => ["a", "b", "\uffee", "😀"]
 * ```
 */
export const byCodePoint = (one: string, other: string): number => {
  if (one === other) return 0
  const length = Math.min(one.length, other.length)
  for (let i = 0; i < length; i++) {
    const a = one.charCodeAt(i)
    const b = other.charCodeAt(i)
    if (a !== b) return lifted(a) - lifted(b)
  }
  return one.length - other.length
}
