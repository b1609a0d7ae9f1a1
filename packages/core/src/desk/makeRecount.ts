/**
 * What a new calendar means for open matters: each due date that was counted on another one is counted again; a room that has the
 * command `Recount` records what moves, and the officer gets the list.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { type NewlyNamedDay, recompute } from "../calendar/recompute.ts"
import { type Entry, FactStore, type StreamId } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import type { Vault } from "../ports/Vault.ts"
import type { Obligation, Refusal, Room } from "../rules/Room.ts"
import type { By, Done, ExecuteError } from "./makeExecute.ts"
import { civilDay } from "./civilDay.ts"
import { countDue } from "./countDue.ts"
import { type Law, lawAt, type LawOf } from "./Law.ts"
import type { makeReader } from "./makeReader.ts"

/** One due date that the calendar now tells otherwise, or that it cannot tell again. */
export interface Change {
  /** What is owed, in Chinese. */
  readonly what: string
  /** `moved` another day · `settled` the same day, certain now · `told` undetermined before · `unknown` no longer to be told · `byHand` its counting was not kept. */
  readonly kind: "moved" | "settled" | "told" | "unknown" | "byHand"
  readonly before: string | undefined
  readonly after: string | undefined
  /** The days that newer notices brought, where they are the reason. */
  readonly why: ReadonlyArray<NewlyNamedDay>
}

/** A matter whose due dates change, for the officer. */
export interface Recounted<No extends Refusal> {
  readonly stream: StreamId
  readonly zone: string
  readonly number: string | undefined
  readonly changes: ReadonlyArray<Change>
  /** `recorded` as a fact · `listed` only: nothing was to be recorded, or the room records none · `failed` for the error given. */
  readonly outcome: "recorded" | "listed" | "failed"
  readonly error?: ExecuteError<No>
}

const changeOf = (law: Law, { clock, due, what }: Obligation): Change | undefined => {
  if (!due) return undefined
  const counted = clock && countDue(law, clock)
  if ("date" in due) {
    const before = due.date
    if (due.calendar === law.calendar.version) return undefined
    if (!counted || !clock) return { what, kind: "byHand", before, after: undefined, why: [] }
    if (Result.isFailure(counted)) return { what, kind: "unknown", before, after: undefined, why: [] }
    const { calendar, certainty, date } = counted.success
    if (date === before && certainty === due.certainty) return undefined
    const why = calendar === law.calendar.version ? recompute([{ id: what, clock, due }], law.calendar).moved[0]?.why ?? [] : []
    return { what, kind: date === before ? "settled" : "moved", before, after: date, why }
  }
  return counted && Result.isSuccess(counted) ? { what, kind: "told", before: undefined, after: counted.success.date, why: [] } : undefined
}

/** @internal */
export const makeRecount = <Command extends { readonly _tag: string }, State, Fact extends { readonly _tag: string }, No extends Refusal, Row>(
  { permits }: Pick<Room<string, State, Command, Fact, No, Row>, "permits">,
  { name: room, read }: ReturnType<typeof makeReader<State, Fact, Row>>,
  execute: (id: string, command: Command, by: By) => Effect.Effect<Done<State, Fact, Row>, ExecuteError<No>, FactStore | Vault>,
  law: LawOf
) => {
  const open = (agency: string): Stream.Stream<Entry, StoreError, FactStore> =>
    Stream.unwrap(FactStore.use((store) => Effect.succeed(Stream.concat(
      store.entries({ agency, room, dueThrough: "9999-12-31", sort: "on", descending: false }),
      store.entries({ agency, room, unsettled: true, sort: "on", descending: false }).pipe(Stream.filter(({ due }) => due === undefined))
    ))))

  return Effect.fnUntraced(function*(agency: string, by: Pick<By, "actor"> & { readonly dryRun?: boolean }): Effect.fn.Return<ReadonlyArray<Recounted<No>>, StoreError, FactStore | Vault> {
    const store = yield* FactStore
    const today = civilDay(yield* Clock.currentTimeMillis)
    const list: Array<Recounted<No>> = []
    // listed first, so that recording does not move what is being paged
    yield* Stream.runForEach(open(agency), Effect.fnUntraced(function*({ number, stream, zone }) {
      const inForce = lawAt(law, { agency, zone, today })
      const { obligations } = yield* Effect.fromResult(read(stream, yield* store.read(stream)))
      const changes = obligations.map((each) => changeOf(inForce, each)).filter((each) => each !== undefined)
      if (changes.length > 0) list.push({ stream, zone, number, changes, outcome: "listed" })
    }))
    if (by.dryRun === true || !Object.hasOwn(permits, "Recount")) return list
    const command = { _tag: "Recount" } as unknown as Command
    return yield* Effect.forEach(list, (each) =>
      execute(each.stream.id, command, { agency, zone: each.zone, actor: by.actor }).pipe(
        Effect.map(({ facts }): Recounted<No> => (facts.length > 0 ? { ...each, outcome: "recorded" } : each)),
        Effect.catch((error) => Effect.succeed<Recounted<No>>({ ...each, outcome: "failed", error }))
      ))
  })
}
