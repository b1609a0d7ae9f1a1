/** Folds the facts of a stream into a matter: each decoded by its room, earlier ones brought to today's schema first. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Entry, Json, Recorded, StreamId } from "../ports/FactStore.ts"
import { StoreError } from "../ports/StoreError.ts"
import type { Obligation, Room, RowIndex } from "../rules/Room.ts"
import type { Personal } from "../terms/Personal.ts"
import { pathsOf } from "./pathsOf.ts"

/** What reading takes of a room. */
export type Readable<State, Fact extends { readonly _tag: string }, Row> = Pick<
  Room<string, State, { readonly _tag: string }, Fact, never, Row>,
  "name" | "initial" | "evolve" | "obligations" | "row" | "indexOf" | "Fact" | "factVersion" | "upcast"
>

/** A matter as it stands. */
export interface Matter<State, Row> {
  readonly stream: StreamId
  readonly state: State
  /** How many facts it has; 0 where there is no such matter. */
  readonly version: number
  /** Its line of the register. */
  readonly row: Row | undefined
  readonly obligations: ReadonlyArray<Obligation>
}

/** A matter with the entry that the register should have of it. */
export interface Drawn<State, Row> extends Matter<State, Row> {
  readonly entry: Entry | undefined
  readonly names: ReadonlyArray<Personal>
  /** The instant of its last fact. */
  readonly at: string | undefined
}

/** Where a fact lies, for people who have to look after it. */
const placeOf = ({ position, stream: { agency, id, room }, version }: Recorded): string =>
  `fact ${version} of ${agency}/${room}/${id} at position ${position}`

const corrupt = (recorded: Recorded, why: string): StoreError =>
  new StoreError({ reason: "corrupt", operation: "read", detail: `${placeOf(recorded)} ${why}`, remedy: "运行核验，按所指位置从备份恢复" })

/** The parts of an entry that follow from a row. @internal */
export const entryOf = ({ due, number, on, status, unsettled }: RowIndex, row: unknown): Omit<Entry, "stream" | "zone" | "version"> => ({
  ...(number !== undefined && { number }), on, status, ...(due !== undefined && { due }), unsettled,
  // rows are plain data; what is undefined in one is not there in its JSON
  row: JSON.parse(JSON.stringify(row)) as Json
})

/** Reads matters of a room: a fact of a later release is `unknownSchema`, one that does not decode `corrupt`, both with its place. @internal */
export const makeReader = <State, Fact extends { readonly _tag: string }, Row>(room: Readable<State, Fact, Row>) => {
  const decode = Schema.decodeUnknownResult(room.Fact)

  const factOf = (recorded: Recorded): Result.Result<Fact, StoreError> => {
    const { fact, schema } = recorded
    if (schema > room.factVersion) {
      return Result.fail(new StoreError({
        reason: "unknownSchema", operation: "read",
        detail: `${placeOf(recorded)} has schema ${schema}; this release knows up to ${room.factVersion}`,
        remedy: "该记录由更新版本的程序写入，请先升级本程序"
      }))
    }
    let today: unknown = fact
    if (schema < room.factVersion) {
      try {
        today = room.upcast(fact, schema)
      } catch {
        return Result.fail(corrupt(recorded, `of schema ${schema} cannot be brought to ${room.factVersion}`))
      }
    }
    const decoded = decode(today)
    return Result.isSuccess(decoded) ? Result.succeed(decoded.success) : Result.fail(corrupt(recorded, `does not decode: ${pathsOf(decoded.failure.issue).join(", ")}`))
  }

  const fold = (facts: ReadonlyArray<Recorded>): Result.Result<State, StoreError> => {
    let state = room.initial
    for (const recorded of facts) {
      const fact = factOf(recorded)
      if (Result.isFailure(fact)) return Result.fail(fact.failure)
      state = room.evolve(state, fact.success)
    }
    return Result.succeed(state)
  }

  const read = (stream: StreamId, facts: ReadonlyArray<Recorded>): Result.Result<Drawn<State, Row>, StoreError> =>
    Result.map(fold(facts), (state) => {
      const row = room.row(state)
      const last = facts.at(-1)
      const index = row === undefined ? undefined : room.indexOf(row)
      return {
        stream, state, row, version: last?.version ?? 0, at: last?.at, obligations: room.obligations(state), names: index?.names ?? [],
        entry: last && index && { stream, zone: last.zone, version: last.version, ...entryOf(index, row) }
      }
    })

  /** What is owed, for whoever needs neither the row nor its entry. */
  const owed = (facts: ReadonlyArray<Recorded>): Result.Result<ReadonlyArray<Obligation>, StoreError> => Result.map(fold(facts), room.obligations)

  return { name: room.name, read, owed }
}
