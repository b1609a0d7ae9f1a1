/** Wishes by chance, from the schema: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { isDeepStrictEqual } from "node:util"
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { type Chance, forAll } from "../../test/chance.ts"
import { disclosureContext, place, strictPlace } from "../../test/disclosureSamples.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { type Pool, randomOf } from "../../test/randomOf.ts"
import { tagsOf } from "../../test/tagsOf.ts"
import { addDays } from "../calendar/addDays.ts"
import type { Context } from "../rules/Room.ts"
import { Role } from "../terms/Role.ts"
import { Command } from "./Command.ts"
import { DisclosureRow } from "./DisclosureRow.ts"
import { Fact } from "./Fact.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const days = Array.from({ length: 24 }, (_, i) => addDays("2026-08-31", i * 5))
const pool: Pool = {
  texts: [...days, ...days, "2027-03-01", "9999-12-31", "1000-01-01", "f1", "c1", "secrecy", "secrecy", "first", "second", "final", "此件公开发布", "不公开发布", "elderCare", "", "__proto__", "示例", "\ud800"],
  numbers: [0, 1, 3, 5, 7, 10, 20, 60, 400, -1, 1.5, 2 ** 53]
}
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]
const byTag = tagsOf(Command.ast)
const tags = [...byTag.keys()] as ReadonlyArray<Command["_tag"]>
const decodeFact = Schema.decodeUnknownResult(Fact)
const encodeFact = Schema.encodeUnknownSync(Fact)
const isRow = Schema.is(DisclosureRow)

const wish = (state: State, today: string, chance: Chance): Command => {
  const may = tags.filter((tag) => matrix[tag][state._tag] === "may" && !["Withdraw", "EndUpkeep", "CancelEvent"].includes(tag))
  const made = randomOf(byTag.get(may.length > 0 && chance.happens(85) ? chance.pick(may) : chance.pick(tags))!, chance, pool) as Command
  // days mostly make sense, and reviews mostly go the way to publication
  const command: Command = "on" in made && chance.happens(70) ? { ...made, on: today } : made
  if (command._tag === "SignReview" && state._tag === "Drafted" && chance.happens(80)) {
    const step = state.item.rules.steps.find(({ key }) => !state.signed.some((each) => each.step === key))?.key ?? "secrecy"
    return { ...command, step, ...(chance.happens(80) && { verdict: { _tag: "releasable" } }) }
  }
  return command
}

const contextOf = (today: string, chance: Chance): Context => disclosureContext(today, {
  role: chance.pick(Role.literals), id: chance.pick(["p-1", "p-2", "p-3", "p-4", "p-5"]), calendar: chance.pick(calendars),
  pack: chance.happens(4) ? {} : chance.pick([place, strictPlace]), ...(chance.happens(5) && { number: undefined })
})

const counted = { wishes: 0, yes: 0 }
const reached = new Set<State["_tag"]>()
const refused = new Set<string>()

/** What is wrong with a state, its row and its obligations. */
const wrongState = (state: State): string | undefined => {
  reached.add(state._tag)
  const row = room.row(state)
  const owed = room.obligations(state)
  if (owed.some(({ basis, what }) => what === "" || basis.cite === "")) return "an obligation says nothing"
  if (row === undefined) return state._tag === "Nothing" ? undefined : "no row"
  if (!isRow(row)) return `no row of the register: ${JSON.stringify(row)}`
  if (room.ended.includes(row.status) && owed.length > 0) return "ended, and owed"
  if (row.status === "published" && row.publications.length === 0) return "published without a publication"
  const told = owed.flatMap(({ due }) => (due && "date" in due ? [due.date] : [])).toSorted()[0]
  if (row.nextDue !== told) return "the next due date is not that of an obligation"
  room.counts(row)
  for (const { cell } of room.register.columns) cell(row)
  return room.indexOf(row).status === row.status ? undefined : "the index differs"
}

/** Nothing is published that somebody other than its drafter did not clear, and no secret ever. */
const wrongFact = (state: State, fact: Fact): string | undefined => {
  if (fact._tag !== "Published") return undefined
  if (state._tag !== "Cleared" || state.item.determination._tag !== "proactive") return "published without being cleared"
  if (state.signed.some(({ signer }) => signer === state.item.drafter)) return "cleared by who drafted it"
  return state.item.rules.steps.every(({ key }) => state.signed.some(({ step }) => step === key)) ? undefined : "published with a step unsigned"
}

/** Up to forty wishes on days that mostly go on, each decided; then all facts once more from the beginning. */
const life = (chance: Chance): string | undefined => {
  let state: State = room.initial
  let today = "2026-09-01"
  const facts: Array<Fact> = []
  for (let i = 0; i < 40; i++) {
    if (chance.happens(60)) today = addDays(today, chance.whole(-1, 9))
    const command = wish(state, today, chance)
    counted.wishes++
    const decided = room.decide(state, command, contextOf(today, chance))
    if (!Result.isResult(decided)) return "no result"
    if (Result.isFailure(decided)) {
      const { _tag, basis, remedy } = decided.failure
      refused.add(_tag)
      if (!refusalTags.includes(_tag) || basis.cite === "" || !/[\u4e00-\u9fff]/.test(remedy)) return `a refusal that says nothing: ${_tag}`
      continue
    }
    if (matrix[command._tag][state._tag] !== "may") return `${command._tag} is a yes in ${state._tag}`
    counted.yes++
    for (const fact of decided.success) {
      const again = decodeFact(JSON.parse(JSON.stringify(encodeFact(fact))))
      if (Result.isFailure(again) || !isDeepStrictEqual(again.success, fact)) return `${fact._tag} does not survive its codec`
      const wrong = wrongFact(state, fact)
      if (wrong !== undefined) return wrong
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

it("answers more than 35,000 wishes with values, and reaches every state and nearly every refusal", () => {
  forAll(1_000, (chance) => ({ chance }), ({ chance }) => life(chance))
  expect(counted.wishes).toBeGreaterThan(35_000)
  expect(counted.yes).toBeGreaterThan(3_000)
  expect(standings.filter((standing) => !reached.has(standing))).toEqual(["Nothing"])
  expect(refusalTags.length - refused.size).toBeLessThan(8)
}, slow)

it("applies any fact to any state", () => {
  const states: Array<State> = [room.initial]
  forAll(20_000, (chance) => ({ chance }), ({ chance }) => {
    const fact = randomOf(Fact.ast, chance, pool) as Fact
    const state = room.evolve(chance.pick(states), fact)
    if (states.length < 500) states.push(state)
    else states[chance.whole(1, 499)] = state
    const row = room.row(state)
    if (row !== undefined) room.indexOf(row)
    room.obligations(state)
    return standings.includes(state._tag) ? undefined : "no state"
  })
  expect(new Set(states.map(({ _tag }) => _tag)).size).toBeGreaterThan(8)
}, slow)
