/** The built-in calendar: the State Council's notices for 2007 to 2026. */
import type { Calendar } from "./Calendar.ts"
import { LAST, SETTLED, VERSION } from "./data/COVERAGE.ts"
import { FIRST } from "./data/FIRST.ts"
import { eachRun } from "./engine/eachRun.ts"
import { makeCalendar } from "./engine/makeCalendar.ts"
import { mark } from "./engine/mark.ts"
import { plainKinds } from "./engine/plainKinds.ts"

const build = (): Calendar => {
  const kinds = plainKinds(LAST)
  eachRun((from, length, worked) => mark(kinds, from, length, worked))
  // what comes before the first notice nobody knows, nor the two days of that year which it names
  return makeCalendar(VERSION, SETTLED, kinds.fill(4, 0, FIRST))
}

/** Every day from 2007-01-01 that a published notice settles. What all functions count on unless told otherwise. */
export const chinaCalendar: Calendar = /*#__PURE__*/ build()
