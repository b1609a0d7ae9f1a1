/** One spelling for a name however it was typed: what the token is made of that a register finds it by. */

/** White space and characters that show nothing. */
const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu
/** The dots between the parts of a name, as keyboards give them. */
const DOT = /[\u00b7\u2022\u2027\u22c5\u2219\u30fb]/gu

/**
 * Gives names that people would call the same one spelling: width, case, spaces and the kind of dot do not matter.
 *
 * @example
 * ```ts
 * import { normaliseName } from "@zone/core/ports"
 *
 * normaliseName("\u3000张\u3000三 ") // => "张三"
 * normaliseName("ＺＨＡＮＧ san") // => "zhangsan"
 * normaliseName("买买提•艾力") === normaliseName("买买提·艾力") // => true
 * ```
 */
export const normaliseName = (name: string): string => name.normalize("NFKC").replace(BLANK, "").replace(DOT, "·").toLowerCase()
