/**
 * Carries out a wish: read the facts, decide, keep the new ones with the row that they imply, in one transaction.
 *
 * A wish says nothing of what its writer had read, so that where somebody else was faster it is decided again on the new facts, a few
 * times. A screen that must not do that says which version it shows.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Draft, FactStore, type Json, type NumberTaken, StaleStream, type StreamId } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import type { SealBroken, Vault } from "../ports/Vault.ts"
import type { Context, Refusal, Room } from "../rules/Room.ts"
import type { Actor } from "../terms/Actor.ts"
import type { Personal } from "../terms/Personal.ts"
import { Role } from "../terms/Role.ts"
import { civilDay } from "./civilDay.ts"
import { contextOf } from "./contextOf.ts"
import { lawAt, type LawOf } from "./Law.ts"
import { pathsOf } from "./pathsOf.ts"
import { entryOf, makeReader, type Matter } from "./makeReader.ts"
import { KeyUsedElsewhere, NoCommand, type NotPermitted, Refused } from "./Refused.ts"
import { dropForgotten, tokensOf } from "./tokensOf.ts"

/** Who wishes, where, and how it is kept from happening twice. */
export interface By {
  /** The agency whose matter it is. */
  readonly agency: string
  /** The zone in which it happens. */
  readonly zone: string
  readonly actor: Actor
  /** One key for one click: what comes a second time under it is answered with the first one's outcome. */
  readonly idempotencyKey?: string
  /** The version that the actor saw: refused with `StaleStream` where the matter has gone on since. */
  readonly expected?: number
  /** The number that a counter without a network gave out of its block. */
  readonly setAside?: { readonly year: number; readonly number: number }
}

/** What became of a wish. */
export interface Done<State, Fact, Row> extends Matter<State, Row> {
  /** What it brought about; empty where nothing had to change, and where an earlier outcome is answered again. */
  readonly facts: ReadonlyArray<Fact>
  /** Whether an earlier wish under the same idempotency key is answered again, as the matter stood then. */
  readonly repeated: boolean
}

/** How matters of a room are numbered. */
export interface Numbering {
  /** The series, e.g. `application`; the room's name where left out. */
  readonly kind?: string
  /** How a number is written; `2026-0001` behind the room's letters where left out. */
  readonly format?: (year: number, number: number) => string
}

/** Anything that can come of a wish but its being done. */
export type ExecuteError<No extends Refusal> = Refused<No> | NoCommand | KeyUsedElsewhere | StaleStream | NumberTaken | SealBroken | StoreError

const AGAIN = 3
const four = (letters: string) => (year: number, number: number): string => `${letters}${year}-${String(number).padStart(4, "0")}`

const ROLES = Role.ast.annotations?.["zh"] as { readonly [role in Role]?: string } | undefined
const roleName = (role: Role): string => ROLES?.[role] ?? role

const same = (one: ReadonlyArray<Personal>, other: ReadonlyArray<Personal>): boolean =>
  one.length === other.length && one.every(({ sealed, subject }, i) => sealed === other[i]?.sealed && subject === other[i].subject)

/** @internal */
export const makeExecute = <
  Name extends string, State, Command extends { readonly _tag: string }, Fact extends { readonly _tag: string }, No extends Refusal, Row
>(room: Room<Name, State, Command, Fact, No, Row>, law: LawOf, { format = four(room.letters), kind = room.name }: Numbering) => {
  const reader = makeReader(room)
  const decodeCommand = Schema.decodeUnknownResult(Schema.toType(room.Command))
  const encodeFact = Schema.encodeUnknownSync(room.Fact)

  const notPermitted = (tag: Command["_tag"], context: Context): NotPermitted => {
    const roles = room.permits[tag]
    return {
      _tag: "NotPermitted", roles, basis: context.basisOf("permission"), remedy: `“${room.wishNames[tag]}”由${roles.map(roleName).join("、")}办理，请转其办理`
    }
  }

  /** What facts make of a state, and how it is kept. */
  const outcomeOf = (state: State, facts: ReadonlyArray<Fact>) => {
    const next = facts.reduce(room.evolve, state)
    const row = room.row(next)
    return { facts, state: next, row, index: row === undefined ? undefined : room.indexOf(row) }
  }
  type Brought = ReturnType<typeof outcomeOf>

  const draftOf = ({ facts, index, row }: Brought, names: Draft["names"]): Draft => ({
    facts: facts.map((fact) => encodeFact(fact) as Json),
    entry: index && entryOf(index, row),
    names
  })

  const read = Effect.fnUntraced(function*(stream: StreamId, through = Number.POSITIVE_INFINITY) {
    const facts = yield* (yield* FactStore).read(stream)
    return yield* Effect.fromResult(reader.read(stream, facts.filter(({ version }) => version <= through)))
  })

  const done = ({ obligations, row, state, stream, version }: Matter<State, Row>, facts: ReadonlyArray<Fact>, repeated: boolean): Done<State, Fact, Row> => ({
    stream, state, version, row, obligations, facts, repeated
  })

  const repeat = Effect.fnUntraced(function*(stream: StreamId, version: number) {
    if (stream.room !== room.name) return yield* new KeyUsedElsewhere({ room: stream.room, id: stream.id })
    return done(yield* read(stream, version), [], true)
  })

  const attempt = Effect.fnUntraced(function*(id: string, command: Command, by: By): Effect.fn.Return<Done<State, Fact, Row>, ExecuteError<No>, FactStore | Vault> {
    const { actor, agency, expected, idempotencyKey, setAside, zone } = by
    const stream: StreamId = { agency, room: room.name, id }
    const store = yield* FactStore
    const now = yield* Clock.currentTimeMillis
    const today = civilDay(now)
    const at = new Date(now).toISOString()
    const inForce = lawAt(law, { agency, zone, today })
    const context = (number?: string): Context => contextOf(inForce, { today, actor, agency, ...(number !== undefined && { number }) })

    if (!room.permits[command._tag as Command["_tag"]].includes(actor.role)) {
      return yield* new Refused<No>({ refusal: notPermitted(command._tag, context()) })
    }
    if (idempotencyKey !== undefined) {
      const earlier = yield* store.outcomeOf(agency, idempotencyKey)
      if (Option.isSome(earlier)) return yield* repeat(earlier.value.stream, earlier.value.version)
    }
    const matter = yield* read(stream)
    if (expected !== undefined && expected !== matter.version) return yield* new StaleStream({ expected, actual: matter.version })

    const year = setAside?.year ?? Number(today.slice(0, 4))
    const begins = room.numbered.includes(command._tag)
    // decided once with no number's text, to see a refusal and whether a number is needed at all
    const nobodys = format(year, 0)
    const first = room.decide(matter.state, command, context(begins ? nobodys : undefined))
    if (Result.isFailure(first)) return yield* new Refused<No>({ refusal: first.failure })
    if (first.success.length === 0) return done(matter, [], false)
    let brought = outcomeOf(matter.state, first.success)
    const numbered = begins && brought.index?.number === nobodys

    const names = brought.index?.names ?? []
    const tokens = same(names, matter.names) ? undefined : yield* tokensOf(names, { agency, actor, why: "登记台账检索标记", at })
    const outcome = yield* store.append({
      stream, zone, expected: matter.version, schema: room.factVersion, at, actor, idempotencyKey,
      number: numbered ? { series: { agency, year, kind }, ...(setAside && { setAside: setAside.number }) } : undefined,
      draft: (number) => {
        if (number !== undefined) {
          // the same wish on the same state: only the text of the number differs
          brought = outcomeOf(matter.state, Result.getOrThrow(room.decide(matter.state, command, context(format(year, number)))))
        }
        return draftOf(brought, tokens)
      }
    })
    if (outcome.repeated) return yield* repeat(outcome.stream, outcome.version)
    if (tokens) yield* dropForgotten(agency, tokens)
    const { facts, row, state } = brought
    return done({ stream, state, row, version: outcome.version, obligations: room.obligations(state) }, facts, false)
  })

  const execute = (id: string, command: Command, by: By): Effect.Effect<Done<State, Fact, Row>, ExecuteError<No>, FactStore | Vault> =>
    Effect.suspend(() => {
      const decoded = decodeCommand(command, { errors: "all", onExcessProperty: "error" })
      if (Result.isFailure(decoded)) {
        const paths = pathsOf(decoded.failure.issue)
        return Effect.fail(new NoCommand({ paths, remedy: `核对所填内容：${paths.join("、") || "整个请求"}` }))
      }
      const once = attempt(id, decoded.success, by)
      return by.expected === undefined ? Effect.retry(once, { times: AGAIN, while: ({ _tag }) => _tag === "StaleStream" }) : once
    })

  const load = (agency: string, id: string): Effect.Effect<Matter<State, Row>, StoreError, FactStore> =>
    Effect.map(read({ agency, room: room.name, id }), ({ obligations, row, state, stream, version }) => ({ stream, state, version, row, obligations }))

  return { execute, load, reader, kind }
}
