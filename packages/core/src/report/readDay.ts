/** Reads a day as people write it in ledgers. */
import { addDays } from "../calendar/addDays.ts"
import { isPlainDate } from "../calendar/PlainDate.ts"

const written = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?)(?:[ T](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?)?$/
const packed = /^(\d{4})(\d{2})(\d{2})$/
/** Days since 1899-12-30, as Excel counts them from March 1900 on: here from 1954 to 2119. */
const serial = /^([2-7]\d{4})(\.\d+)?$/

/**
 * A day as `YYYY-MM-DD` from 2025-3-7, 2025/3/7, 2025.3.7, 2025年3月7日, 20250307 or the number that Excel keeps for it; a time of day behind
 * it is left out. Undefined for what is no real day, and for a day whose order nobody can tell, such as 3/7/25.
 *
 * @example
 * ```ts
 * import { readDay } from "@zone/core/report"
 *
 * readDay("2025年3月7日") // => "2025-03-07"
 * readDay("2025/3/7 0:00:00") // => "2025-03-07"
 * readDay("45723") // => "2025-03-07"
 * readDay("2025-2-30") // => undefined
 * readDay("3/7/25") // => undefined
 * ```
 */
export const readDay = (text: string): string | undefined => {
  const plain = text.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/\s*([年月日])\s*/g, "$1")
    .replaceAll("．", ".").replaceAll("／", "/").replaceAll("－", "-")
  const numbers = serial.exec(plain)
  if (numbers !== null) return addDays("1899-12-30", Number(numbers[1]))
  const parts = written.exec(plain.replace(/^(\d{4}年\d{1,2}月\d{1,2}日)(\d)/, "$1 $2")) ?? packed.exec(plain)
  if (parts === null) return undefined
  const [, year = "", a, b, c, d] = parts
  const day = `${year}-${(a ?? c ?? "").padStart(2, "0")}-${(b ?? d ?? "").padStart(2, "0")}`
  return isPlainDate(day) ? day : undefined
}
