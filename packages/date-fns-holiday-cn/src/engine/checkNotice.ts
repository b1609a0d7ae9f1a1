/**
 * Checks an overlay or a notice before a day of it is believed: its citation is there, its dates are real, and no day is named
 * twice. What comes from a file has no types, so nothing is taken for granted.
 */
import { InvalidInput } from "../InvalidInput.ts"
import { InvalidNotice } from "../InvalidNotice.ts"
import type { DaysOff, DayWorked, Overlay } from "../Notice.ts"
import { parseDay } from "./parseDay.ts"

/** A run of days as day numbers. @internal */
export interface Run {
  readonly path: string
  readonly from: number
  readonly length: number
  readonly worked: number
}

const LONGEST = 31

const isText = (value: unknown): boolean => typeof value === "string" && value !== ""

/** @internal */
export const checkNotice = (notice: Overlay): ReadonlyArray<Run> => {
  const { address, date, number, off, title, work } = notice
  const id = isText(notice.id) ? notice.id : "?"
  const require = (holds: boolean, path: string, problem: string): void => {
    if (!holds) throw new InvalidNotice(id, path, problem)
  }
  const read = (text: string | undefined, path: string): number => {
    try {
      return parseDay(text!)
    } catch (error) {
      if (error instanceof InvalidInput) throw new InvalidNotice(id, path, error.message)
      throw error
    }
  }

  require(isText(notice.id), "id", "expected a text")
  require(isText(title), "title", "expected a text")
  require(isText(address), "address", "expected a text")
  require(number === null || isText(number), "number", "expected a text, or null when it is not known")
  if (date !== null) read(date, "date")
  require(Array.isArray(off), "off", "expected a list of { name, from, through }")
  require(Array.isArray(work), "work", "expected a list of { name, date }")

  const runs: Array<Run> = []
  const seen = new Set<number>()
  const take = (run: Run): void => {
    for (let day = run.from; day < run.from + run.length; day++) {
      require(!seen.has(day), run.path, "this day is named twice")
      seen.add(day)
    }
    runs.push(run)
  }
  off.forEach((row: DaysOff | null, i) => {
    const path = `off[${i}]`
    const { from, name, through } = row ?? ({} as Partial<DaysOff>)
    require(isText(name), `${path}.name`, "expected a text")
    const start = read(from, `${path}.from`)
    const length = read(through, `${path}.through`) - start + 1
    require(length > 0 && length <= LONGEST, path, `expected 1 to ${LONGEST} days, got ${from} to ${through}`)
    take({ path, from: start, length, worked: 0 })
  })
  work.forEach((row: DayWorked | null, i) => {
    const path = `work[${i}]`
    const { date: day, name } = row ?? ({} as Partial<DayWorked>)
    require(isText(name), `${path}.name`, "expected a text")
    take({ path, from: read(day, `${path}.date`), length: 1, worked: 1 })
  })
  require(runs.length > 0, "off", "it names no day: an empty year is no calendar")
  return runs
}
