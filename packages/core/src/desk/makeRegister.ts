/** The register of a room: pages, what is found by number or name, and its drawing again from the facts. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { byCodePoint } from "../ports/byCodePoint.ts"
import { type Entry, FactStore, type Head, type PageQuery, type StreamId } from "../ports/FactStore.ts"
import { StoreError } from "../ports/StoreError.ts"
import { Vault } from "../ports/Vault.ts"
import type { Actor } from "../terms/Actor.ts"
import type { makeReader } from "./makeReader.ts"
import { tokensOf } from "./tokensOf.ts"

/** Which entries are wanted: those of an agency, by zone, status, days, due date, number, or a person's name. */
export interface RegisterQuery extends Omit<PageQuery, "room" | "nameToken" | "sort" | "descending" | "after" | "limit"> {
  /** Exactly this name; width, case and spaces do not matter. */
  readonly name?: Redacted.Redacted | string
  /** By the day listed where left out. */
  readonly sort?: PageQuery["sort"]
  readonly descending?: boolean
}

/** An entry with its line. */
export interface RegisterEntry<Row> extends Omit<Entry, "row"> {
  readonly row: Row
}

/** A page of a register, and the cursor of its end where more may follow. */
export interface RegisterPage<Row> {
  readonly entries: ReadonlyArray<RegisterEntry<Row>>
  readonly next: string | undefined
}

/** Where the kept register is not what the facts imply. */
export interface Difference {
  readonly stream: StreamId
  /** `missing` from the register · `surplus` there without facts that imply it · `differs` in these fields. */
  readonly kind: "missing" | "surplus" | "differs"
  readonly fields: ReadonlyArray<string>
}

/** What drawing a register again has shown. */
export interface Rebuilt {
  /** How many entries the facts imply. */
  readonly entries: number
  readonly differences: ReadonlyArray<Difference>
  readonly replaced: boolean
}

const compare = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false
  const [mine, theirs] = [Object.entries(one).filter(([, value]) => value !== undefined), Object.entries(other).filter(([, value]) => value !== undefined)]
  return Array.isArray(one) === Array.isArray(other) && mine.length === theirs.length
    && mine.every(([key, value]) => Object.hasOwn(other, key) && compare(value, (other as { readonly [key: string]: unknown })[key]))
}

const FIELDS = ["zone", "version", "number", "on", "status", "due", "unsettled", "row"] as const

/** Where two entries of one matter differ; none where they say the same. @internal */
export const differenceBetween = (stream: StreamId, kept: Entry | undefined, drawn: Entry | undefined): Difference | undefined => {
  if (!kept || !drawn) return kept || drawn ? { stream, kind: kept ? "surplus" : "missing", fields: [] } : undefined
  const fields = FIELDS.filter((field) => !compare(kept[field], drawn[field]))
  return fields.length === 0 ? undefined : { stream, kind: "differs", fields }
}

/** @internal */
export const makeRegister = <State, Row>({ name: room, read }: ReturnType<typeof makeReader<State, { readonly _tag: string }, Row>>) => {
  const typed = (entry: Entry): RegisterEntry<Row> => entry as unknown as RegisterEntry<Row>

  const queryOf = Effect.fnUntraced(function*({ name, ...query }: RegisterQuery): Effect.fn.Return<Omit<PageQuery, "after" | "limit">, StoreError, Vault> {
    const whole = { sort: "on", descending: false, ...query, room } as const
    if (name === undefined) return whole
    const clear = typeof name === "string" ? Redacted.make(name) : name
    return { ...whole, nameToken: yield* Vault.use((vault) => vault.token(query.agency, clear)) }
  })

  const page = Effect.fnUntraced(function*(query: RegisterQuery & { readonly after?: string; readonly limit: number }): Effect.fn.Return<RegisterPage<Row>, StoreError, FactStore | Vault> {
    const { after, limit, ...rest } = query
    const store = yield* FactStore
    const { entries, next } = yield* store.page({ ...(yield* queryOf(rest)), limit, ...(after !== undefined && { after }) })
    return { entries: entries.map(typed), next }
  })

  const entries = (query: RegisterQuery): Stream.Stream<RegisterEntry<Row>, StoreError, FactStore | Vault> =>
    Stream.unwrap(Effect.gen(function*() {
      return Stream.map((yield* FactStore).entries(yield* queryOf(query)), typed)
    }))

  const find = Effect.fnUntraced(function*(agency: string, number: string): Effect.fn.Return<RegisterEntry<Row> | undefined, StoreError, FactStore> {
    const store = yield* FactStore
    const found = yield* store.page({ agency, room, number, sort: "on", descending: true, limit: 1 })
    return found.entries[0] && typed(found.entries[0])
  })

  const countByStatus = (agency: string): Effect.Effect<{ readonly [status: string]: number }, StoreError, FactStore> =>
    FactStore.use((store) => store.countByStatus(agency, room))

  /** The streams of this register, out of the heads of all, which are sorted by agency and room. */
  const streams = (agency: string): Stream.Stream<Head, StoreError, FactStore> => {
    const order = ({ stream }: Head): number => byCodePoint(stream.agency, agency) || byCodePoint(stream.room, room)
    return Stream.unwrap(FactStore.use((store) => Effect.succeed(store.heads.pipe(
      Stream.dropWhile((head) => order(head) < 0),
      Stream.takeWhile((head) => order(head) === 0)
    ))))
  }

  const draw = Effect.fnUntraced(function*(stream: StreamId) {
    return yield* Effect.fromResult(read(stream, yield* (yield* FactStore).read(stream)))
  })

  /** What is kept of a matter and what its facts imply, of one version: somebody may write in between. */
  const both = Effect.fnUntraced(function*(stream: StreamId) {
    const store = yield* FactStore
    for (let again = 0;; again++) {
      const drawn = (yield* draw(stream)).entry
      const kept = Option.getOrUndefined(yield* store.entry(stream))
      if (again === 2 || kept?.version === drawn?.version) return { drawn, kept }
    }
  })

  const drawn = (agency: string, actor: Actor) =>
    Stream.mapEffect(streams(agency), Effect.fnUntraced(function*({ stream }) {
      const { entry, names } = yield* draw(stream)
      if (!entry) return []
      const at = new Date(yield* Clock.currentTimeMillis).toISOString()
      const tokens = yield* tokensOf(names, { agency, actor, why: "重建登记台账", at }).pipe(Effect.catchTag("SealBroken", ({ subject }) =>
        Effect.fail(new StoreError({
          reason: "corrupt", operation: "rebuild", detail: `a name of ${subject} in ${room}/${stream.id} cannot be opened`, remedy: "运行核验，从备份恢复；原台账未改动"
        }))))
      return [{ entry, names: tokens }]
    })).pipe(Stream.flatMap(Stream.fromIterable))

  const rebuild = Effect.fnUntraced(function*(agency: string, replaceBy?: Actor): Effect.fn.Return<Rebuilt, StoreError, FactStore | Vault> {
    const store = yield* FactStore
    const differences: Array<Difference> = []
    let implied = 0
    let matched = 0
    yield* Stream.runForEach(streams(agency), Effect.fnUntraced(function*({ stream }) {
      const { drawn, kept } = yield* both(stream)
      if (drawn) implied += 1
      if (kept) matched += 1
      const difference = differenceBetween(stream, kept, drawn)
      if (difference) differences.push(difference)
    }))
    const counts: ReadonlyArray<number> = Object.values(yield* store.countByStatus(agency, room))
    // entries of streams that have no head: looked for only where the numbers say that there are some
    if (counts.reduce((sum, each) => sum + each, 0) > matched) {
      yield* Stream.runForEach(store.entries({ agency, room, sort: "on", descending: false }), Effect.fnUntraced(function*(entry) {
        if ((yield* store.read(entry.stream)).length === 0) differences.push({ stream: entry.stream, kind: "surplus", fields: [] })
      }))
    }
    if (!replaceBy) return { entries: implied, differences, replaced: false }
    const services = yield* Effect.context<FactStore | Vault>()
    const entries = yield* store.replaceRegister(agency, room, Stream.provideContext(drawn(agency, replaceBy), services))
    return { entries, differences, replaced: true }
  })

  return { page, entries, find, countByStatus, rebuild }
}
