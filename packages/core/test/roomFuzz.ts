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

/** A wish that is to be made: where, when, and how chance would make it. */
export interface Wishing<State, Command> {
  readonly state: State
  readonly today: string
  readonly chance: Chance
  /** One by chance, of this tag or of any that is likely here. */
  readonly made: (tag?: string) => Command
}

/** What a room's fuzz is told. */
export interface FuzzSetting<State, Command, Fact, Row> {
  readonly pool: Pool
  readonly contextOf: (today: string, chance: Chance) => Context
  /** The room's own table: what may not be made there is answered with just that refusal. */
  readonly matrix?: { readonly [tag: string]: { readonly [standing: string]: string } }
  /** The wishes that may well be made here; by itself all that the table allows. */
  readonly likely?: (state: State) => ReadonlyArray<string>
  /** Wishes that end a life and are left to pure chance. */
  readonly seldom?: ReadonlyArray<string>
  /** Makes a wish that fits more often than chance would make it. */
  readonly wish?: (wishing: Wishing<State, Command>) => Command
  readonly Row?: Schema.Codec<Row, unknown>
  readonly refusals: ReadonlyArray<string>
  /** What else is wrong with a state and its row, or with a fact that a decision took on a state. */
  readonly wrong?: (state: State, row: Row | undefined) => string | undefined
  readonly wrongFact?: (state: State, fact: Fact) => string | undefined
  /** A matter that is not ended always owes something; so by itself. */
  readonly alwaysOwes?: boolean
  /** States other than the first that no register shows. */
  readonly rowless?: ReadonlyArray<string>
  readonly firstDay?: (chance: Chance) => string
  readonly lives: number
  /** Wishes in a life; 30 by itself. */
  readonly length?: number
}

/** What was seen. */
export interface FuzzSeen {
  readonly wishes: number
  readonly yes: number
  /** Of the wishes, those that were spoiled and still are wishes. */
  readonly spoiled: number
  readonly refused: ReadonlySet<string>
  readonly reached: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
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
  setting: FuzzSetting<State, Command, Fact, Row>
) => {
  const { alwaysOwes = true, contextOf, length = 30, matrix, pool, rowless = [], seldom = [] } = setting
  const byTag = tagsOf(Schema.toType(room.Command).ast)
  const factAst = Schema.toType(room.Fact).ast
  const tags = [...byTag.keys()]
  const isCommand = Schema.is(Schema.toType(room.Command))
  const decodeCommand = Schema.decodeUnknownResult(Schema.toType(room.Command))
  const decodeFact = Schema.decodeUnknownResult(room.Fact)
  const encodeFact = Schema.encodeUnknownSync(room.Fact)
  const isRow = setting.Row ? Schema.is(setting.Row) : () => true
  const counted = { wishes: 0, yes: 0, spoiled: 0, refused: new Set<string>(), reached: new Set<string>(), facts: new Set<string>() }

  const likely = setting.likely ?? ((state: State) => tags.filter((tag) => matrix?.[tag]?.[state._tag] === "may" && !seldom.includes(tag)))

  const wrongRow = (state: State, row: Row, owed: ReturnType<typeof room.obligations>): string | undefined => {
    if (!isRow(row)) return `no row of the register: ${JSON.stringify(row)}`
    const { due, status, unsettled } = room.indexOf(row)
    const told = owed.flatMap((each) => (each.due && "date" in each.due ? [each.due.date] : [])).toSorted()[0]
    if (due !== told) return "the next due date is not that of an obligation"
    if (unsettled !== owed.some((each) => each.due !== undefined && each.due.certainty !== "settled")) return "unsettled otherwise than its obligations"
    if (room.ended.includes(status) ? owed.length > 0 : alwaysOwes && owed.length === 0) return `owes ${owed.length} in ${status}`
    for (const { cell, kind } of room.register.columns) {
      const value = cell(row)
      if (value !== undefined && kind === "number" && typeof value !== "number") return "no number in a column of numbers"
    }
    return room.counts(row).every(({ on, what }) => /^\d{4}-\d\d-\d\d$/.test(on) && what !== "") ? undefined : "a count says nothing"
  }

  const wrongState = (state: State): string | undefined => {
    counted.reached.add(state._tag)
    const row = room.row(state)
    const owed = room.obligations(state)
    if (owed.some(({ basis, what }) => what === "" || basis.cite === "")) return "an obligation says nothing"
    const wrong = row !== undefined
      ? wrongRow(state, row, owed)
      : isDeepStrictEqual(state, room.initial) || rowless.includes(state._tag) ? undefined : "no row"
    return wrong ?? setting.wrong?.(state, row)
  }

  const wishIn = (state: State, today: string, chance: Chance): Command => {
    const made = (tag?: string): Command => {
      const may = likely(state)
      const wanted = tag ?? (may.length > 0 && chance.happens(85) ? chance.pick(may) : chance.pick(tags))
      return randomOf(byTag.get(wanted)!, chance, pool) as Command
    }
    return setting.wish?.({ state, today, chance, made }) ?? made()
  }

  /** What is wrong with a no. */
  const wrongRefusal = ({ _tag, basis, remedy }: No, cell: string | undefined): string | undefined => {
    counted.refused.add(_tag)
    if (!setting.refusals.includes(_tag) || basis.cite === "" || !/[\u4e00-\u9fff]/.test(remedy)) return `a refusal that says nothing: ${_tag}`
    return cell !== undefined && cell !== "may" && _tag !== cell ? `${_tag}, and the table says ${cell}` : undefined
  }

  /** Wishes on days that mostly go on, each decided twice; then all facts once more from the beginning. */
  const life = (chance: Chance): string | undefined => {
    let state = room.initial
    let today = setting.firstDay?.(chance) ?? "2026-09-01"
    const facts: Array<Fact> = []
    for (let i = 0; i < length; i++) {
      if (chance.happens(50)) today = addDays(today, chance.whole(-1, 9))
      const command = wishIn(state, today, chance)
      const spoiled = decodeCommand(spoil(command, chance), { onExcessProperty: "error" })
      if (Result.isSuccess(spoiled)) counted.spoiled++
      for (const each of [...(Result.isSuccess(spoiled) ? [spoiled.success] : []), ...(isCommand(command) ? [command] : [])]) {
        counted.wishes++
        const context = contextOf(today, chance)
        const cell = matrix?.[each._tag]?.[state._tag]
        const decided = room.decide(state, each, context)
        if (!Result.isResult(decided)) return "no result"
        if (!isDeepStrictEqual(room.decide(state, each, context), decided)) return "decides otherwise the second time"
        if (Result.isFailure(decided)) {
          const wrong = wrongRefusal(decided.failure, cell)
          if (wrong !== undefined) return `${wrong} after ${each._tag} in ${state._tag}`
          continue
        }
        if (cell !== undefined && cell !== "may") return `${each._tag} is a yes in ${state._tag}`
        counted.yes++
        for (const fact of decided.success) {
          const again = decodeFact(JSON.parse(JSON.stringify(encodeFact(fact))), { onExcessProperty: "error" })
          if (Result.isFailure(again) || !isDeepStrictEqual(again.success, fact)) return `${fact._tag} does not survive its codec`
          const wrong = setting.wrongFact?.(state, fact)
          if (wrong !== undefined) return wrong
          counted.facts.add(fact._tag)
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
      forAll(setting.lives, (chance) => ({ chance }), ({ chance }) => life(chance))
      return counted
    },
    /** Any fact on any state, beginning with these; nothing that is asked of them throws. Gives the tags of the states that came of it. */
    facts: (runs: number, from: ReadonlyArray<State> = [room.initial]): ReadonlySet<string> => {
      const states = [...from]
      forAll(runs, (chance) => ({ chance }), ({ chance }) => {
        const state = room.evolve(chance.happens(10) ? room.initial : chance.pick(states), randomOf(factAst, chance, pool) as Fact)
        if (states.length < 500) states.push(state)
        else states[chance.whole(from.length, 499)] = state
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
