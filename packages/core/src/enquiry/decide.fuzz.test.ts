/** Wishes by chance, from the schema: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { isDeepStrictEqual } from "node:util"
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { type Chance, forAll } from "../../test/chance.ts"
import { plain, strict, wishes } from "../../test/enquirySamples.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { type Pool, randomOf } from "../../test/randomOf.ts"
import { roomContext } from "../../test/roomContext.ts"
import { tagsOf } from "../../test/tagsOf.ts"
import { addDays } from "../calendar/addDays.ts"
import type { Context } from "../rules/Room.ts"
import { Role } from "../terms/Role.ts"
import { Command } from "./Command.ts"
import { EnquiryRow } from "./EnquiryRow.ts"
import { Fact } from "./Fact.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const days = Array.from({ length: 16 }, (_, i) => addDays("2026-08-31", i * 2))
const pool: Pool = {
  texts: [...days, ...days, "2027-03-01", "9999-12-31", "1000-01-01", "q-1", "q-1", "示例局", "示例局", "2026-0001", "", "__proto__", "示例", "reply", "\ud800"],
  numbers: [1, 1, 2, 3, 5, 20, 400, 401, 0, -1, 1.5, 2 ** 53]
}
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]
const byTag = tagsOf(Command.ast)
const tags = [...byTag.keys()] as ReadonlyArray<Command["_tag"]>
const decodeFact = Schema.decodeUnknownResult(Fact)
const encodeFact = Schema.encodeUnknownSync(Fact)
const isRow = Schema.is(EnquiryRow)
const isCommand = Schema.is(Schema.toType(Command))

/** A wish that may be made here, most of the time: one by chance, or the sample of its kind moved to a day that fits. */
const wish = (state: State, today: string, chance: Chance): Command => {
  const may = tags.filter((tag) => matrix[tag][state._tag] === "may")
  const tag = may.length > 0 && chance.happens(85) ? chance.pick(may) : chance.pick(tags)
  if (chance.happens(40)) {
    const sample = wishes[tag]
    return "on" in sample ? { ...sample, on: today } : sample
  }
  return randomOf(byTag.get(tag)!, chance, pool) as Command
}

/** Each rule book with each calendar once, and days put into them: resolving a rule book for each wish would take minutes. */
const contexts = new Map<string, Context>()
const contextOf = (today: string, chance: Chance): Context => {
  const rules = chance.whole(0, 2)
  const calendar = chance.whole(0, calendars.length - 1)
  const role = chance.pick(Role.literals)
  const key = `${today} ${rules} ${calendar} ${role}`
  const made = contexts.get(key) ?? roomContext([strict, plain, {}][rules]!, today, { role, calendar: calendars[calendar]!, number: "2026-0001" })
  contexts.set(key, made)
  if (!chance.happens(3)) return made
  const { number: _number, ...without } = made
  return without
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
  if (row === undefined) return state._tag === "Nothing" ? undefined : "no row"
  if (!isRow(row)) return `no row of the register: ${JSON.stringify(row)}`
  if ((row.end === undefined) !== (row.endedOn === undefined)) return "ended in part"
  if (room.ended.includes(row.status) !== (owed.length === 0)) return "something is owed in an ended matter, or nothing in an open one"
  const told = owed.flatMap(({ due }) => (due && "date" in due ? [due.date] : [])).toSorted()[0]
  if (row.nextDue !== told) return "the next due date is not that of an obligation"
  for (const { on, what } of room.counts(row)) if (what === "" || !/^\d{4}-\d{2}-\d{2}$/.test(on)) return "a count without a day"
  for (const { cell } of room.register.columns) cell(row)
  return room.indexOf(row).status === row.status ? undefined : "the index differs"
}

/** Up to thirty wishes on days that mostly go on, each decided; then all facts once more from the beginning. */
const life = (chance: Chance): string | undefined => {
  let state: State = room.initial
  // some live over the turn of the year, whose days the notices do not tell
  let today = chance.happens(30) ? "2026-12-20" : "2026-09-01"
  const facts: Array<Fact> = []
  for (let i = 0; i < 30; i++) {
    if (chance.happens(50)) today = addDays(today, chance.whole(-1, 3))
    const context = contextOf(today, chance)
    const command = wish(state, today, chance)
    if (!isCommand(command)) return "no wish"
    counted.wishes++
    const decided = room.decide(state, command, context)
    if (!Result.isResult(decided)) return "no result"
    const cell = matrix[command._tag][state._tag]
    if (Result.isFailure(decided)) {
      const { _tag, basis, remedy } = decided.failure
      refused.add(_tag)
      if (!refusalTags.includes(_tag) || basis.cite === "" || !/[一-鿿]/.test(remedy)) return `a refusal that says nothing: ${_tag}`
      if (cell !== "may" && _tag !== cell) return "not the refusal of the matrix"
      continue
    }
    if (cell !== "may") return `${command._tag} is a yes in ${state._tag}`
    counted.yes++
    for (const fact of decided.success) {
      const again = decodeFact(JSON.parse(JSON.stringify(encodeFact(fact))), { onExcessProperty: "error" })
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

it("answers 60,000 wishes with values, and reaches every state, nearly every refusal and every fact", () => {
  forAll(2_000, (chance) => ({ chance }), ({ chance }) => life(chance))
  expect(counted.wishes).toBe(60_000)
  expect(counted.yes).toBeGreaterThan(8_000)
  expect(standings.filter((standing) => !reached.has(standing))).toEqual(["Nothing"])
  expect(refusalTags.filter((tag) => !refused.has(tag))).toEqual(["NotReckoned"])
  expect([...tagsOf(Fact.ast).keys()].filter((tag) => !recorded.has(tag))).toEqual([])
}, slow)

it("applies any fact to any state", () => {
  const states: Array<State> = [room.initial]
  forAll(20_000, (chance) => ({ chance }), ({ chance }) => {
    const state = room.evolve(chance.pick(states), randomOf(Fact.ast, chance, { ...pool, numbers: [1, 5, 20] }) as Fact)
    if (states.length < 500) states.push(state)
    else states[chance.whole(1, 499)] = state
    const row = room.row(state)
    if (row !== undefined) room.counts(row)
    if (row !== undefined) room.indexOf(row)
    room.obligations(state)
    return standings.includes(state._tag) ? undefined : "no state"
  })
  expect(new Set(states.map(({ _tag }) => _tag)).size).toBe(5)
}, slow)
