/** Says in Chinese why a paper could not be set or printed, and what somebody can do about it. */
import type { MissingGlyphs, PrinterError, TypesetError } from "@zone/core/ports"
import { plain } from "../terminal/plain.ts"

const nameOf = (character: string): string => `${character}（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}）`

export const sayPrintTrouble = (trouble: MissingGlyphs | TypesetError | PrinterError): string => {
  switch (trouble._tag) {
    case "MissingGlyphs":
      return plain(`没有制作：字体里没有这些字：${trouble.characters.map(nameOf).join("、")}。${trouble.remedy}`)
    case "TypesetError":
      return plain(`没有制作：${trouble.remedy}（${trouble.detail}）`)
    default:
      return plain(`没有打印：${trouble.remedy}（${trouble.detail}）${trouble.isRetryable ? "处理后可以再打印一次。" : "再打印一次也不会成功，请先照上面所说的改正。"}`)
  }
}
