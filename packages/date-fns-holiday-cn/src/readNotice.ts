/** Reads a notice in whichever form it is handed over. */
import { fromHolidayCn } from "./fromHolidayCn.ts"
import { fromNoticeText } from "./fromNoticeText.ts"
import { isYearFile } from "./isYearFile.ts"
import type { AnnualNotice } from "./Notice.ts"

/**
 * Reads what stands in a file or in a field where a notice is expected: a year's file of holiday-cn, as {@link fromHolidayCn} takes it when it is
 * parsed, or the text of the notice with its address in it, as {@link fromNoticeText} takes it. A byte order mark before it does not matter.
 *
 * @throws {@link UnreadableNotice} with the line for a text that is not understood, {@link InvalidNotice} with the place for a file that is none of
 * the data set, `SyntaxError` for a file that is no JSON
 * @example
 * ```ts
 * import { readNotice } from "date-fns-holiday-cn/calendar"
 *
 * const text = `国务院办公厅关于2027年部分节假日安排的通知
 * 一、元旦：1月1日（周五）放假1天。
 * https://www.example.org/2027.htm`
 * const file = `{ "year": 2027, "papers": ["https://www.example.org/2027.htm"], "days": [{ "name": "元旦", "date": "2027-01-01", "isOffDay": true }] }`
 * readNotice(text).off // => [{ name: "元旦", from: "2027-01-01", through: "2027-01-01" }]
 * readNotice(file).off // => [{ name: "元旦", from: "2027-01-01", through: "2027-01-01" }]
 * readNotice(file.replace("}]", "]")) // throws SyntaxError
 * ```
 */
export const readNotice = (text: string): AnnualNotice =>
  isYearFile(text) ? fromHolidayCn(JSON.parse(text.replace(/^\uFEFF/, ""))) : fromNoticeText(text)
