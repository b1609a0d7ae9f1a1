/** Wishes by chance, from the schema and spoiled: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { isDeepStrictEqual } from "node:util"
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { applicationContext } from "../../test/applicationContext.ts"
import { type Chance, forAll } from "../../test/chance.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { type Pool, randomOf } from "../../test/randomOf.ts"
import { tagsOf } from "../../test/tagsOf.ts"
import { addDays } from "../calendar/addDays.ts"
import type { Context } from "../rules/Room.ts"
import { Role } from "../terms/Role.ts"
import { Command } from "./Command.ts"
import { Fact } from "./Fact.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { RegisterRow } from "./RegisterRow.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const days = Array.from({ length: 24 }, (_, i) => addDays("2026-08-31", i * 5))
const pool: Pool = {
  texts: [...days, ...days, "2027-03-01", "9999-12-31", "1000-01-01", "t1", "t1", "t1", "m1", "p1", "r1", "2026-0001", "", "__proto__", "示例", "reply", "\ud800"],
  numbers: [0, 1, 5, 9, 10, 20, 20, 21, 30, 31, 60, 201, 400, 2740, 1_000_000, -1, 1.5, 2 ** 53]
}
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]
const roles = Role.literals
const byTag = tagsOf(Command.ast)
const tags = [...byTag.keys()] as ReadonlyArray<Command["_tag"]>
const decodeCommand = Schema.decodeUnknownResult(Schema.toType(Command))
const decodeFact = Schema.decodeUnknownResult(Fact)
const encodeFact = Schema.encodeUnknownSync(Fact)
const isRow = Schema.is(RegisterRow)

/** A wish that may be made here, most of the time; sometimes about the money that is asked for, or the opinion that is awaited. */
const wish = (state: State, chance: Chance): Command => {
  const may = tags.filter((tag) => matrix[tag][state._tag] === "may" && tag !== "Withdraw")
  const tag = may.length > 0 && chance.happens(85) ? chance.pick(may) : chance.pick(tags)
  const command = randomOf(byTag.get(tag)!, chance, pool) as Command
  if (command._tag === "RecordPayment" && state._tag === "AwaitingPayment" && chance.happens(80)) return { ...command, amount: state.work.fee.fee.amount }
  return command
}

const garbage: ReadonlyArray<unknown> = [undefined, null, true, 0, -1, 1.5, 2 ** 53, Number.NaN, Infinity, 10n, "", "2026-02-30", "Reply", "__proto__", [], {}, [[]], { _tag: "Reply" }, ...days]

/** Something else in place of a part. */
const spoil = (value: unknown, chance: Chance): unknown => {
  if (chance.happens(8)) return chance.pick(garbage)
  if (Array.isArray(value)) return value.map((each) => spoil(each, chance))
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).filter(() => !chance.happens(3))
  return Object.fromEntries(entries.map(([key, each]) => [chance.happens(1) ? "extra" : key, spoil(each, chance)]))
}

const contextOf = (today: string, chance: Chance): Context => applicationContext(today, {
  role: chance.pick(roles),
  calendar: chance.pick(calendars),
  without: chance.happens(3) ? [chance.pick(["reply", "correctionNotice", "thirdPartyOpinion", "jointMakerOpinion", "feePayment", "review"])] : [],
  ...(chance.happens(5) && { number: undefined }),
  ...(chance.happens(20) && { window: { receivesFor: chance.pick([["itself"], ["departments"], []] as const), basis: { document: "d", clause: "c", reading: "text", cite: "示例" } } })
})

const counted = { wishes: 0, yes: 0, spoiled: 0, decoded: 0 }
const reached = new Set<State["_tag"]>()
const refused = new Set<string>()

/** What is wrong with a state, its row and its obligations. */
const wrongState = (state: State): string | undefined => {
  reached.add(state._tag)
  const row = room.row(state)
  const owed = room.obligations(state)
  if (owed.some(({ basis, what }) => what === "" || basis.cite === "")) return "an obligation says nothing"
  if (row === undefined) return state._tag === "Nothing" || state._tag === "Guided" ? undefined : "no row"
  if (!isRow(row)) return `no row of the register: ${JSON.stringify(row)}`
  if ((row.outcome === undefined) !== (row.endedOn === undefined) || (row.outcome === undefined) !== (row.replyKind === undefined)) return "ended in part"
  if ((row.status === "archived") !== (row.archivedOn !== undefined)) return "archived in part"
  const told = owed.flatMap(({ due }) => (due && "date" in due ? [due.date] : [])).toSorted()[0]
  if (row.nextDue !== told) return "the next due date is not that of an obligation"
  return room.indexOf(row).status === row.status ? undefined : "the index differs"
}

/** Up to forty wishes on days that mostly go on, each decided; then all facts once more from the beginning. */
const life = (chance: Chance): string | undefined => {
  let state: State = room.initial
  let today = "2026-09-01"
  const facts: Array<Fact> = []
  for (let i = 0; i < 40; i++) {
    if (chance.happens(60)) today = addDays(today, chance.whole(-1, 9))
    const context = contextOf(today, chance)
    const command = wish(state, chance)
    const spoiled = decodeCommand(spoil(command, chance), { onExcessProperty: "error" })
    counted.spoiled++
    for (const each of Result.isSuccess(spoiled) ? [spoiled.success, command] : [command]) {
      counted.wishes++
      if (each !== command) counted.decoded++
      const decided = room.decide(state, each, context)
      if (!Result.isResult(decided)) return "no result"
      if (Result.isFailure(decided)) {
        const { _tag, basis, remedy } = decided.failure
        refused.add(_tag)
        if (!refusalTags.includes(_tag) || basis.cite === "" || !/[\u4e00-\u9fff]/.test(remedy)) return `a refusal that says nothing: ${_tag}`
        if (matrix[each._tag][state._tag] !== "may" && _tag !== matrix[each._tag][state._tag]) return "not the refusal of the matrix"
        continue
      }
      if (matrix[each._tag][state._tag] !== "may") return `${each._tag} is a yes in ${state._tag}`
      counted.yes++
      for (const fact of decided.success) {
        const again = decodeFact(JSON.parse(JSON.stringify(encodeFact(fact))))
        if (Result.isFailure(again) || !isDeepStrictEqual(again.success, fact)) return `${fact._tag} does not survive its codec`
        state = room.evolve(state, fact)
        facts.push(fact)
      }
      const wrong = wrongState(state)
      if (wrong !== undefined) return `${wrong} after ${each._tag}`
    }
  }
  return isDeepStrictEqual(facts.reduce(room.evolve, room.initial), state) ? undefined : "a replay differs"
}

/** Milliseconds for the whole on a machine that is busy with other things. */
const slow = 240_000

it("answers more than 100,000 wishes with values, and reaches every state and nearly every refusal", () => {
  forAll(2_600, (chance) => ({ chance }), ({ chance }) => life(chance))
  expect(counted.wishes).toBeGreaterThan(100_000)
  expect(counted.spoiled).toBeGreaterThan(100_000)
  expect(counted.yes).toBeGreaterThan(10_000)
  expect(counted.decoded).toBeGreaterThan(5_000)
  expect(standings.filter((standing) => !reached.has(standing))).toEqual(["Nothing"])
  expect(refused.size).toBeGreaterThan(60)
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
  expect(new Set(states.map(({ _tag }) => _tag)).size).toBeGreaterThan(4)
}, slow)
