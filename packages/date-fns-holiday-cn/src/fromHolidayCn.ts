/** Reads a year's file of the public data set holiday-cn (`2027.json`) as a notice. */
import { formatDay } from "./engine/formatDay.ts"
import { parseDay } from "./engine/parseDay.ts"
import { InvalidInput } from "./InvalidInput.ts"
import { InvalidNotice } from "./InvalidNotice.ts"
import type { AnnualNotice, DaysOff, DayWorked } from "./Notice.ts"

interface Row {
  readonly name: string
  readonly date: string
  readonly isOffDay: boolean
}

const isRow = (row: unknown): row is Row => {
  const { date, isOffDay, name } = (row ?? {}) as Partial<Row>
  return typeof name === "string" && typeof date === "string" && typeof isOffDay === "boolean"
}

/**
 * Turns the parsed JSON of a holiday-cn year into an {@link AnnualNotice} for {@link createCalendar}. The data set has no document
 * number and no date: they are null unless given, here or, as {@link toHolidayCn} writes them, in the file.
 *
 * @throws {@link InvalidNotice} when the year has no days yet, or a field is not of the data set's form
 * @example
 * ```ts
 * import { fromHolidayCn } from "date-fns-holiday-cn/calendar"
 *
 * const papers = ["https://www.example.org/notice-2027.htm"]
 * const days = [
 *   { name: "元旦", date: "2027-01-01", isOffDay: true },
 *   { name: "元旦", date: "2027-01-02", isOffDay: true }
 * ]
 * fromHolidayCn({ year: 2027, papers, days }).off // => [{ name: "元旦", from: "2027-01-01", through: "2027-01-02" }]
 * fromHolidayCn({ year: 2027, papers: [], days: [] }) // throws InvalidNotice
 * ```
 */
export const fromHolidayCn = (
  file: unknown,
  document: { readonly number?: string | null; readonly date?: string | null } = {}
): AnnualNotice => {
  const { date, days, number, papers, year } = (file ?? {}) as { readonly [key: string]: unknown }
  if (typeof year !== "number" || !Number.isInteger(year)) throw new InvalidNotice("?", "year", "expected a whole number")
  const id = String(year)
  if (!Array.isArray(days)) throw new InvalidNotice(id, "days", "expected a list")
  if (days.length === 0) throw new InvalidNotice(id, "days", "the year is empty: its notice is not out yet")
  if (!Array.isArray(papers) || papers.length === 0 || !papers.every((paper) => typeof paper === "string")) {
    throw new InvalidNotice(id, "papers", "expected the address of the notice")
  }
  const off: Array<DaysOff> = []
  const work: Array<DayWorked> = []
  days.forEach((row: unknown, i) => {
    if (!isRow(row)) throw new InvalidNotice(id, `days[${i}]`, "expected { name, date, isOffDay }")
    const { date, isOffDay, name } = row
    let yesterday: string
    try {
      yesterday = formatDay(parseDay(date) - 1)
    } catch (error) {
      if (error instanceof InvalidInput) throw new InvalidNotice(id, `days[${i}].date`, error.message)
      throw error
    }
    const run = off.at(-1)
    if (!isOffDay) work.push({ name, date })
    else if (run?.through === yesterday && run.name === name) off[off.length - 1] = { ...run, through: date }
    else off.push({ name, from: date, through: date })
  })
  return {
    id,
    title: `国务院办公厅关于${id}年部分节假日安排的通知`,
    number: document.number ?? (typeof number === "string" ? number : null),
    date: document.date ?? (typeof date === "string" ? date : null),
    address: papers.join(" "),
    year,
    off,
    work
  }
}
