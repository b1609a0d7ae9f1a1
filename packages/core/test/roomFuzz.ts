/**
 * Wishes by chance at a room: from its schema and spoiled, on days that mostly go on. Deciding answers with a value whatever comes in
 * whatever order, and what follows holds together.
 *
 * @module
 */
import { isDeepStrictEqual } from "node:util"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { addDays } from "../src/calendar/addDays.ts"
import type { Context, Refusal, Room } from "../src/rules/Room.ts"
import { type Chance, forAll } from "./chance.ts"
import { type Pool, randomOf } from "./randomOf.ts"
import { tagsOf } from "./tagsOf.ts"

/** What a room's fuzz is told. */
export interface FuzzSetting<State, Command, Row> {
  readonly pool: Pool
  readonly contextOf: (today: string, chance: Chance) => Context
  /** The wishes that may well be made here; all are where none is known. */
  readonly likely: (state: State) => ReadonlyArray<string>
  /** Makes a wish of chance more likely to fit. */
  readonly fit?: (command: Command, state: State, chance: Chance) => Command
  readonly Row: Schema.Codec<Row, unknown>
  readonly refusals: ReadonlyArray<string>
  readonly lives: number
}

/** What was seen. */
export interface FuzzSeen {
  readonly wishes: number
  readonly yes: number
  readonly refused: ReadonlySet<string>
  readonly reached: ReadonlySet<string>
}

const days = Array.from({ length: 12 }, (_, i) => addDays("2026-09-01", i * 3))
const garbage: ReadonlyArray<unknown> = [undefined, null, true, 0, -1, 1.5, 2 ** 53, Number.NaN, Infinity, 10n, "", "2026-02-30", "__proto__", [], {}, [[]], { _tag: "Reply" }, ...days]

/** Something else in place of a part. */
const spoil = (value: unknown, chance: Chance): unknown => {
  if (chance.happens(8)) return chance.pick(garbage)
  if (Array.isArray(value)) return value.map((each) => spoil(each, chance))
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).filter(() => !chance.happens(3))
  return Object.fromEntries(entries.map(([key, each]) => [chance.happens(1) ? "extra" : key, spoil(each, chance)]))
}

export const roomFuzz = <Name extends string, State extends { readonly _tag: string }, Command extends { readonly _tag: string }, Fact extends { readonly _tag: string }, No extends Refusal, Row>(
  room: Room<Name, State, Command, Fact, No, Row>,
  { Row, contextOf, fit = (command) => command, likely, lives, pool, refusals }: FuzzSetting<State, Command, Row>
) => {
  const byTag = tagsOf(room.Command.ast)
  const tags = [...byTag.keys()]
  const decodeCommand = Schema.decodeUnknownResult(Schema.toType(room.Command))
  const decodeFact = Schema.decodeUnknownResult(room.Fact)
  const encodeFact = Schema.encodeUnknownSync(room.Fact)
  const isRow = Schema.is(Row)
  const counted = { wishes: 0, yes: 0, refused: new Set<string>(), reached: new Set<string>() }

  const wrongState = (state: State): string | undefined => {
    counted.reached.add(state._tag)
    const row = room.row(state)
    const owed = room.obligations(state)
    if (owed.some(({ basis, what }) => what === "" || basis.cite === "")) return "an obligation says nothing"
    if (row === undefined) return isDeepStrictEqual(state, room.initial) ? undefined : "no row"
    if (!isRow(row)) return `no row of the register: ${JSON.stringify(row)}`
    const index = room.indexOf(row)
    const told = owed.flatMap(({ due }) => (due && "date" in due ? [due.date] : [])).toSorted()[0]
    if (index.due !== told) return "the next due date is not that of an obligation"
    if (index.unsettled !== owed.some(({ due }) => due !== undefined && due.certainty !== "settled")) return "unsettled otherwise than its obligations"
    if (room.ended.includes(index.status) !== (owed.length === 0)) return `owes ${owed.length} in ${index.status}`
    for (const { cell } of room.register.columns) cell(row)
    return room.counts(row).every(({ on, what }) => /^\d{4}-\d\d-\d\d$/.test(on) && what !== "") ? undefined : "a count says nothing"
  }

  const wish = (state: State, chance: Chance): Command => {
    const may = likely(state)
    const tag = may.length > 0 && chance.happens(85) ? chance.pick(may) : chance.pick(tags)
    return fit(randomOf(byTag.get(tag)!, chance, pool) as Command, state, chance)
  }

  /** Wishes on days that mostly go on, each decided; then all facts once more from the beginning. */
  const life = (chance: Chance): string | undefined => {
    let state = room.initial
    let today = "2026-09-01"
    const facts: Array<Fact> = []
    for (let i = 0; i < 30; i++) {
      if (chance.happens(50)) today = addDays(today, chance.whole(-1, 9))
      const command = wish(state, chance)
      const spoiled = decodeCommand(spoil(command, chance), { onExcessProperty: "error" })
      for (const each of Result.isSuccess(spoiled) ? [spoiled.success, command] : [command]) {
        counted.wishes++
        const context = contextOf(today, chance)
        const decided = room.decide(state, each, context)
        if (!Result.isResult(decided)) return "no result"
        if (!isDeepStrictEqual(room.decide(state, each, context), decided)) return "decides otherwise the second time"
        if (Result.isFailure(decided)) {
          const { _tag, basis, remedy } = decided.failure
          counted.refused.add(_tag)
          if (!refusals.includes(_tag) || basis.cite === "" || !/[\u4e00-\u9fff]/.test(remedy)) return `a refusal that says nothing: ${_tag}`
          continue
        }
        counted.yes++
        for (const fact of decided.success) {
          const again = decodeFact(JSON.parse(JSON.stringify(encodeFact(fact))))
          if (Result.isFailure(again) || !isDeepStrictEqual(again.success, fact)) return `${fact._tag} does not survive its codec`
          state = room.evolve(state, fact)
          facts.push(fact)
        }
        const wrong = wrongState(state)
        if (wrong !== undefined) return `${wrong} after ${each._tag} in ${state._tag}`
      }
    }
    return isDeepStrictEqual(facts.reduce(room.evolve, room.initial), state) ? undefined : "a replay differs"
  }

  return {
    /** Lives by chance; throws with the seed of one that goes wrong. */
    lives: (): FuzzSeen => {
      forAll(lives, (chance) => ({ chance }), ({ chance }) => life(chance))
      return counted
    },
    /** Any fact on any state: gives the tags of the states that came of it. */
    facts: (runs: number): ReadonlySet<string> => {
      const states: Array<State> = [room.initial]
      forAll(runs, (chance) => ({ chance }), ({ chance }) => {
        const state = room.evolve(chance.happens(10) ? room.initial : chance.pick(states), randomOf(room.Fact.ast, chance, pool) as Fact)
        if (states.length < 500) states.push(state)
        else states[chance.whole(1, 499)] = state
        const row = room.row(state)
        if (row !== undefined) {
          room.indexOf(row)
          room.counts(row)
        }
        room.obligations(state)
        return undefined
      })
      return new Set(states.map(({ _tag }) => _tag))
    }
  }
}
