/**
 * Reckons a million due dates to warm up and another million, and writes the heap before and after the second, in bytes, each
 * after a collection. A program of its own, so that nothing else lives in that heap.
 */
import { dueDate } from "@zone/core/calendar"
import { foiRegulation } from "@zone/packs/cn/foi-regulation"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { daysAfter } from "../daysAfter.ts"
import { pickDays } from "../pickDays.ts"

const starts = pickDays(3000, "2007-01-01", "2026-09-20").map((start) => (
  { start, from: daysAfter(start, 3), through: daysAfter(start, 9) }
))

/** Gives the number of characters of all due dates, so that none is reckoned in vain. */
const reckon = (count: number): number => {
  let characters = 0
  for (let i = 0; i < count; i++) {
    const { from, start, through } = starts[i % starts.length] ?? { start: "", from: "", through: "" }
    const clock = { term: foiRegulation.terms.reply, start, effects: [{ _tag: "Exclude", from, through }] } as const
    characters += Result.getOrThrow(dueDate(clock, chinaCalendar)).date.length
  }
  return characters
}

const heap = (): number => {
  if (globalThis.gc === undefined) throw new Error("Needs --expose-gc")
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

// what the engine keeps of loading and compiling goes only after some seconds of work: with a short first run a leak of 4 MB hides
const first = reckon(1_000_000)
const before = heap()
const characters = reckon(1_000_000)
console.log(JSON.stringify({ before, after: heap(), characters: first + characters }))
