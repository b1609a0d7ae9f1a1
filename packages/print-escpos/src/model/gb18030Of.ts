/** Characters in GB 18030, and which of them a printer's own font has. */
import iconv from "iconv-lite"
import type { CharacterZone } from "./PrinterModel.ts"

/** The bytes of a text in GB 18030. */
export const gb18030Of = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, "gb18030"))

/** The text of bytes in GB 18030. */
export const textOfGb18030 = (bytes: Uint8Array): string => iconv.decode(bytes, "gb18030")

/** The symbols of GB 2312, row by row: first and last second byte of each stretch. */
const symbols: { readonly [row: number]: ReadonlyArray<readonly [number, number]> } = {
  0xa1: [[0xa1, 0xfe]],
  0xa2: [[0xb1, 0xe2], [0xe5, 0xee], [0xf1, 0xfc]],
  0xa3: [[0xa1, 0xfe]],
  0xa4: [[0xa1, 0xf3]],
  0xa5: [[0xa1, 0xf6]],
  0xa6: [[0xa1, 0xb8], [0xc1, 0xd8]],
  0xa7: [[0xa1, 0xc1], [0xd1, 0xf1]],
  0xa8: [[0xa1, 0xba], [0xc5, 0xe9]],
  0xa9: [[0xa4, 0xef]]
}

const inGb2312 = (first: number, second: number): boolean => {
  if (second < 0xa1) return false
  const row = symbols[first]
  if (row !== undefined) return row.some(([from, to]) => second >= from && second <= to)
  return first >= 0xb0 && first <= 0xf7 && !(first === 0xd7 && second > 0xf9)
}

const inGbk = (first: number, second: number): boolean => {
  if (inGb2312(first, second)) return true
  if (first <= 0xa0) return true
  return first >= 0xaa && (first < 0xfe ? second <= 0xa0 : first === 0xfe && second <= 0x4f)
}

const inZone = (zone: CharacterZone, first: number, second: number): boolean => {
  switch (zone) {
    case "gb2312":
      return inGb2312(first, second)
    case "gbk":
      return inGbk(first, second)
    default:
      return inGbk(first, second) || (first === 0xfe && second <= 0xa0)
  }
}

const known = new Map<string, boolean>()

/** Whether a printer with this zone has the character in its own font; control characters it never has. */
export const hasCharacter = (zone: CharacterZone, character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return code >= 0x20 && code < 0x7f
  // halves of a pair, and the private area, whose characters look otherwise in every font
  if (code >= 0xd800 && code <= 0xf8ff) return false
  const key = zone + character
  const before = known.get(key)
  if (before !== undefined) return before
  const bytes = gb18030Of(character)
  const has = bytes.length === 2 && inZone(zone, bytes[0] ?? 0, bytes[1] ?? 0)
  if (known.size < 50_000) known.set(key, has)
  return has
}
