/** What is thrown when the text of a notice does not say its days in the words of a notice, or says them wrongly. */
import { InvalidNotice } from "./InvalidNotice.ts"

/**
 * What is wrong: there is no title or address; a phrase is not one that settles days; a day does not exist; the weekday beside a date is
 * another one; `共N天` is another number; a day is named twice; a day that is worked is no Saturday or Sunday.
 */
export type NoticeTextFault = "title" | "address" | "items" | "phrase" | "date" | "weekday" | "count" | "twice" | "notWeekend"

/** A text that is not read as a notice. No day of it is believed. */
export class UnreadableNotice extends InvalidNotice {
  readonly fault: NoticeTextFault
  /** The line of the text, counted from 1; 0 where something is nowhere in it. */
  readonly line: number
  /** What stands there. */
  readonly found: string
  /** What would be right, in Chinese as the notice would have it. */
  readonly expected: string
  /** The whole in Chinese, for whoever pasted the text. */
  readonly says: string
  constructor(id: string, fault: NoticeTextFault, line: number, found: string, expected: string) {
    super(id, line === 0 ? fault : `line ${line}`, `${fault}: expected ${expected}${found === "" ? "" : `, got ${found}`}`)
    this.fault = fault
    this.line = line
    this.found = found
    this.expected = expected
    this.says = `${line === 0 ? "" : `第${line}行：`}${line === 0 ? "缺少" : "应为"}${expected}${found === "" ? "" : `，写的是“${found}”`}`
  }
}
