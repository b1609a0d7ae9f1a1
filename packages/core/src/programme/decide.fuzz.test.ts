/** Wishes by chance, from the schema: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { isDeepStrictEqual } from "node:util"
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { type Chance, forAll } from "../../test/chance.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { after, context, notice, ways, wishes } from "../../test/programmeSamples.ts"
import { type Pool, randomOf } from "../../test/randomOf.ts"
import { tagsOf } from "../../test/tagsOf.ts"
import { addDays } from "../calendar/addDays.ts"
import type { Context } from "../rules/Room.ts"
import { Role } from "../terms/Role.ts"
import { Command } from "./Command.ts"
import { Fact } from "./Fact.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const days = Array.from({ length: 24 }, (_, i) => addDays("2026-08-31", i * 5))
const ids = notice.requirements!.map(({ id }) => id)
const pool: Pool = {
  texts: [...days, ...ids, ...ids, "2027-03-01", "9999-12-31", "1000-01-01", "own/opening", "f1", "f1", "f2", "m1", "甲", "乙", "示例中心", "分管领导", "联络员", "", "__proto__", "roster", "\ud800"],
  numbers: [0, 1, 1, 5, 10, 14, 20, 31, 50, 100, 400, 2026, 2026, 2025, 1_000_000, -1, 1.5, 2 ** 53]
}
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]
const byTag = tagsOf(Command.ast)
const tags = [...byTag.keys()] as ReadonlyArray<Command["_tag"]>
const isCommand = Schema.is(Schema.toType(Command))
const decodeFact = Schema.decodeUnknownResult(Fact)
const encodeFact = Schema.encodeUnknownSync(Fact)

const contextBy = (today: string, chance: Chance): Context => context(today, {
  role: chance.pick(Role.literals),
  calendar: chance.pick(calendars),
  silent: chance.happens(5),
  ...(chance.happens(3) && { number: null })
})

const FOLLOWS = { Open: "OrderMending", Ordered: "ReportMended", Reported: "RecheckMended", Passed: "RecordVisit" } as const

/** What follows next for some finding of a supervision: by chance alone few would be followed to their end. */
const next = (state: State, chance: Chance): Command["_tag"] | undefined =>
  state._tag === "Supervising" && state.campaign.findings.length > 0 && chance.happens(40) ? FOLLOWS[chance.pick(state.campaign.findings)._tag] : undefined

/** A wish that may be made here, most of the time: by chance, or a sample with a part of it by chance. */
const wish = (state: State, today: string, chance: Chance): Command => {
  const may = tags.filter((tag) => matrix[tag][state._tag] === "may" && tag !== "DropSite" && tag !== "EndReports")
  const tag = next(state, chance) ?? (may.length > 0 && chance.happens(90) ? chance.pick(may) : chance.pick(tags))
  const made = randomOf(byTag.get(tag)!, chance, pool) as Command
  if (!chance.happens(60)) return made
  const sample = { ...wishes[tag] } as Record<string, unknown>
  for (const key of Object.keys(sample)) if (chance.happens(25)) sample[key] = (made as unknown as Record<string, unknown>)[key] ?? sample[key]
  if ("on" in sample && chance.happens(60)) sample["on"] = today
  // what is at hand: a task or findings of this matter, a day that may be
  if (state._tag === "Building" && "task" in sample && chance.happens(80)) sample["task"] = chance.pick(state.site.tasks).id
  if (state._tag === "Supervising" && "findings" in sample && tag !== "RecordVisit" && state.campaign.findings.length > 0) sample["findings"] = [chance.pick(state.campaign.findings).id]
  if (state._tag === "Supervising" && tag === "RecheckMended" && state.campaign.findings.length > 0 && chance.happens(80)) {
    const { id } = chance.pick(state.campaign.findings)
    Object.assign(sample, chance.happens(70) ? { passed: [id], failed: [] } : { passed: [], failed: [id] })
  }
  // visits that find nothing, so that some supervisions can be closed
  if (state._tag === "Supervising" && tag === "RecordVisit" && chance.happens(40)) Object.assign(sample, { site: chance.pick(state.campaign.sites), findings: [] })
  return sample as unknown as Command
}

const counted = { wishes: 0, yes: 0 }
const reached = new Set<State["_tag"]>()
const refused = new Set<string>()
const recorded = new Set<string>()

/** What is wrong with a state, its row and its obligations. */
const wrongState = (state: State): string | undefined => {
  reached.add(state._tag)
  const row = room.row(state)
  const owed = room.obligations(state)
  if (owed.some(({ basis, what }) => what === "" || basis.cite === "")) return "an obligation says nothing"
  if (!row) return state._tag === "Nothing" ? undefined : "no row"
  if (room.ended.includes(row.status) !== (owed.length === 0)) return "ended and owed, or neither"
  if ((row.endedOn !== undefined) !== room.ended.includes(row.status)) return "ended in part"
  if (row.done > row.total || row.late > Math.max(row.total, 1)) return "more than there is"
  const told = owed.flatMap(({ due }) => (due && "date" in due ? [due.date] : [])).toSorted()[0]
  if (row.nextDue !== told) return "the next due date is not that of an obligation"
  if (room.counts(row).some(({ on, what }) => what === "" || on === "")) return "a count of nothing"
  for (const { cell, kind } of room.register.columns) {
    const value = cell(row)
    if (value !== undefined && kind === "number" && typeof value !== "number") return "no number"
  }
  return room.indexOf(row).status === row.status ? undefined : "the index differs"
}

/** Wishes on days that mostly go on, each decided; then all facts once more from the beginning. */
const life = (chance: Chance): string | undefined => {
  let state: State = room.initial
  let today = "2026-09-01"
  const facts: Array<Fact> = []
  for (let i = 0; i < 30; i++) {
    if (chance.happens(60)) today = addDays(today, chance.whole(-1, 12))
    const command = wish(state, today, chance)
    if (!isCommand(command)) continue
    counted.wishes++
    const decided = room.decide(state, command, contextBy(today, chance))
    if (!Result.isResult(decided)) return "no result"
    const cell = matrix[command._tag][state._tag]
    if (Result.isFailure(decided)) {
      const { _tag, basis, remedy } = decided.failure
      refused.add(_tag)
      if (!refusalTags.includes(_tag) || basis.cite === "" || !/[\u4e00-\u9fff]/.test(remedy)) return `a refusal that says nothing: ${_tag}`
      if (cell !== "may" && _tag !== cell) return "not the refusal of the matrix"
      continue
    }
    if (cell !== "may") return `${command._tag} is a yes in ${state._tag}`
    counted.yes++
    for (const fact of decided.success) {
      const again = decodeFact(JSON.parse(JSON.stringify(encodeFact(fact))))
      if (Result.isFailure(again) || !isDeepStrictEqual(again.success, fact)) return `${fact._tag} does not survive its codec`
      recorded.add(fact._tag)
      state = room.evolve(state, fact)
      facts.push(fact)
    }
    const wrong = wrongState(state)
    if (wrong !== undefined) return `${wrong} after ${command._tag}`
  }
  return isDeepStrictEqual(facts.reduce(room.evolve, room.initial), state) ? undefined : "a replay differs"
}

/** Milliseconds for the whole on a machine that is busy with other things. */
const slow = 240_000

it("answers more than 50,000 wishes with values, and reaches every state, every fact and nearly every refusal", () => {
  forAll(2_500, (chance) => ({ chance }), ({ chance }) => life(chance))
  expect(counted.wishes).toBeGreaterThan(50_000)
  expect(counted.yes).toBeGreaterThan(10_000)
  expect(standings.filter((standing) => !reached.has(standing))).toEqual(["Nothing"])
  expect([...tagsOf(Fact.ast).keys()].filter((tag) => !recorded.has(tag))).toEqual([])
  expect(refusalTags.length - refused.size).toBeLessThan(8)
}, slow)

it("applies any fact to any state", () => {
  const states: Array<State> = standings.map((standing) => after(...ways[standing]))
  forAll(20_000, (chance) => ({ chance }), ({ chance }) => {
    const fact = randomOf(Fact.ast, chance, pool) as Fact
    const state = room.evolve(chance.pick(states), fact)
    if (states.length < 500) states.push(state)
    else states[chance.whole(20, 499)] = state
    const row = room.row(state)
    if (row !== undefined) room.indexOf(row)
    room.obligations(state)
    return standings.includes(state._tag) ? undefined : "no state"
  })
  expect(new Set(states.map(({ _tag }) => _tag)).size).toBe(standings.length)
}, slow)

