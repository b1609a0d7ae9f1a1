/**
 * Lives of a room by chance: random wishes on random days, each decided twice over, spoiled, replayed, and whatever is wrong told in a
 * sentence. The room says what else must hold of a state.
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

/** How a life is led. */
export interface Living<State, Command> {
  readonly pool: Pool
  readonly firstDay: string
  readonly contextOf: (today: string, chance: Chance) => Context
  /** A wish made likelier than chance makes it, and what is wrong with a state. */
  readonly wish?: (state: State, chance: Chance, today: string) => Command | undefined
  readonly wrong?: (state: State) => string | undefined
}

/** What lives have come to. */
export interface Lived {
  readonly wishes: number
  readonly yes: number
  readonly spoiled: number
  readonly refused: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
}

const garbage: ReadonlyArray<unknown> = [undefined, null, true, 0, -1, 2 ** 53, Number.NaN, 10n, "", "2026-02-30", "__proto__", [], {}, [[]], { _tag: "Recount" }]

/** Something else in place of a part. */
const spoil = (value: unknown, chance: Chance): unknown => {
  if (chance.happens(8)) return chance.pick(garbage)
  if (Array.isArray(value)) return value.map((each) => spoil(each, chance))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(() => !chance.happens(3)).map(([key, each]) => [key, spoil(each, chance)]))
}

/** Leads so many lives of up to forty wishes; throws with the seed of the first that went wrong. */
export const lifeByChance = <State, Command extends { readonly _tag: string }, Fact extends { readonly _tag: string }, No extends Refusal, Row>(
  room: Room<string, State, Command, Fact, No, Row>,
  { contextOf, firstDay, pool, wish, wrong }: Living<State, Command>,
  lives: number
): Lived => {
  const byTag = tagsOf(Schema.toType(room.Command).ast)
  const tags = [...byTag.keys()]
  const decodeCommand = Schema.decodeUnknownResult(Schema.toType(room.Command))
  const decodeFact = Schema.decodeUnknownResult(room.Fact)
  const encodeFact = Schema.encodeUnknownSync(room.Fact)
  const counted = { wishes: 0, yes: 0, spoiled: 0, refused: new Set<string>(), facts: new Set<string>() }

  const wrongState = (state: State): string | undefined => {
    const owed = room.obligations(state)
    if (owed.some(({ basis, what }) => what === "" || basis.cite === "")) return "an obligation says nothing"
    const row = room.row(state)
    if (row !== undefined) {
      const told = owed.flatMap(({ due }) => (due && "date" in due ? [due.date] : [])).toSorted()[0]
      const { due, status } = room.indexOf(row)
      if (due !== told) return "the next due date is not that of an obligation"
      if (room.ended.includes(status) && owed.some(({ due: some }) => some)) return "ended, and something is due"
      room.counts(row)
      for (const { cell } of room.register.columns) cell(row)
    }
    return wrong?.(state)
  }

  const life = (chance: Chance): string | undefined => {
    let state = room.initial
    let today = firstDay
    const facts: Array<Fact> = []
    for (let i = 0; i < 40; i++) {
      if (chance.happens(50)) today = addDays(today, chance.whole(-1, 9))
      const context = contextOf(today, chance)
      const command = wish?.(state, chance, today) ?? (randomOf(byTag.get(chance.pick(tags))!, chance, pool) as Command)
      const other = decodeCommand(spoil(command, chance), { onExcessProperty: "error" })
      counted.spoiled++
      for (const each of Result.isSuccess(other) ? [other.success, command] : [command]) {
        counted.wishes++
        const decided = room.decide(state, each, context)
        if (!Result.isResult(decided)) return "no result"
        if (Result.isFailure(decided)) {
          const { _tag, basis, remedy } = decided.failure
          counted.refused.add(_tag)
          if (basis.cite === "" || !/[\u4e00-\u9fff]/.test(remedy)) return `a refusal that says nothing: ${_tag}`
          continue
        }
        counted.yes++
        for (const fact of decided.success) {
          counted.facts.add(fact._tag)
          const again = decodeFact(JSON.parse(JSON.stringify(encodeFact(fact))), { onExcessProperty: "error" })
          if (Result.isFailure(again) || !isDeepStrictEqual(again.success, fact)) return `${fact._tag} does not survive its codec`
          state = room.evolve(state, fact)
          facts.push(fact)
        }
        const bad = wrongState(state)
        if (bad !== undefined) return `${bad} after ${each._tag}`
      }
    }
    return isDeepStrictEqual(facts.reduce(room.evolve, room.initial), state) ? undefined : "a replay differs"
  }

  forAll(lives, (chance) => ({ chance }), ({ chance }) => life(chance))
  return counted
}

/** Applies any fact to any state so many times; whatever is asked of a state then must not throw. */
export const anyFactByChance = <State, Command extends { readonly _tag: string }, Fact extends { readonly _tag: string }, No extends Refusal, Row>(
  room: Room<string, State, Command, Fact, No, Row>,
  pool: Pool,
  runs: number
): ReadonlyArray<State> => {
  const fact = Schema.toType(room.Fact).ast
  const states: Array<State> = [room.initial]
  forAll(runs, (chance) => ({ chance }), ({ chance }) => {
    const state = room.evolve(chance.happens(10) ? room.initial : chance.pick(states), randomOf(fact, chance, pool) as Fact)
    if (states.length < 500) states.push(state)
    else states[chance.whole(1, 499)] = state
    const row = room.row(state)
    if (row !== undefined) room.indexOf(row)
    room.obligations(state)
    return undefined
  })
  return states
}
