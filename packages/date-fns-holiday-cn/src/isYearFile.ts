/** Tells the two forms in which a notice is handed over from each other. */

/**
 * Whether a text is meant as a year's file, which is JSON, and not as the text of a notice, which begins with words. What it says is not looked at.
 *
 * @example
 * ```ts
 * import { isYearFile } from "date-fns-holiday-cn/calendar"
 *
 * isYearFile("{ \"year\": 2027 }") // => true
 * isYearFile("国务院办公厅关于2027年部分节假日安排的通知") // => false
 * ```
 */
export const isYearFile = (text: string): boolean => /^\s*[{[]/.test(text)
