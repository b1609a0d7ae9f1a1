/**
 * A store of somebody else's making, in one file: a log of JSON lines, a line for each transaction, everything else worked out from it
 * when it is opened. For a small office, a single program, and to show what the port asks: the suite of `@zone/testkit` proves it.
 *
 * A line that was cut by a power failure was never acknowledged, and is left out.
 */
import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import {
  type Append, byCodePoint, type Checkpoint, type Entry, FactStore, type Head, linkHash, type NameToken, NumberTaken, type NumberUse,
  type Outcome, type Page, type PageQuery, type Recorded, type Series, StaleStream, StoreError, type StreamId
} from "@zone/core/ports"

type Refused = StaleStream | NumberTaken | StoreError
type Kept = { readonly entry: Entry; readonly names: ReadonlyArray<NameToken> }
type Fact = Omit<Recorded, "position"> & { readonly position: string }

/** What a line says. */
type Line =
  | {
    readonly _tag: "appended"
    readonly facts: ReadonlyArray<Fact>
    readonly kept: Kept | null
    readonly series: Series | null
    readonly key: string | null
    readonly outcome: Omit<Outcome, "number"> & { readonly number: number | null }
  }
  | { readonly _tag: "setAside"; readonly series: Series; readonly from: number; readonly through: number; readonly holder: string }
  | { readonly _tag: "givenUp"; readonly series: Series; readonly numbers: ReadonlyArray<number>; readonly reason: string }
  | { readonly _tag: "drawn"; readonly agency: string; readonly room: string; readonly register: ReadonlyArray<Kept> }
  | { readonly _tag: "forgotten"; readonly subject: string }
  | { readonly _tag: "checkpoint"; readonly checkpoint: Omit<Checkpoint, "position"> & { readonly position: string } }

const keyOf = (...parts: ReadonlyArray<string | number>): string => JSON.stringify(parts)
const streamKey = ({ agency, id, room }: StreamId): string => keyOf(agency, room, id)
const seriesKey = ({ agency, kind, year }: Series): string => keyOf(agency, kind, year)
const wrong = (reason: StoreError["reason"], operation: string, detail: string, remedy: string): StoreError => new StoreError({ reason, operation, detail, remedy })

/** Everything that follows from the lines. */
class State {
  readonly facts: Array<Fact> = []
  readonly streams = new Map<string, Array<Fact>>()
  readonly registers = new Map<string, Map<string, Kept>>()
  readonly answered = new Map<string, Outcome>()
  readonly numbers = new Map<string, Map<number, NumberUse>>()
  readonly checkpoints: Array<Checkpoint> = []

  register(agency: string, room: string): Map<string, Kept> {
    const key = keyOf(agency, room)
    return this.registers.get(key) ?? this.registers.set(key, new Map()).get(key)!
  }

  uses(series: Series): Map<number, NumberUse> {
    const key = seriesKey(series)
    return this.numbers.get(key) ?? this.numbers.set(key, new Map()).get(key)!
  }

  apply(line: Line): void {
    switch (line._tag) {
      case "appended": {
        const { facts, kept, key, outcome, series } = line
        const { stream } = outcome
        this.facts.push(...facts)
        this.streams.set(streamKey(stream), [...this.streams.get(streamKey(stream)) ?? [], ...facts])
        if (kept) this.register(stream.agency, stream.room).set(stream.id, kept)
        else this.register(stream.agency, stream.room).delete(stream.id)
        const { number } = outcome
        if (series && number !== null) {
          const holder = this.uses(series).get(number)?.holder
          this.uses(series).set(number, { number, use: "kept", stream, ...(holder === undefined ? {} : { holder }) })
        }
        if (key !== null) this.answered.set(keyOf(stream.agency, key), { ...outcome, number: number ?? undefined })
        return
      }
      case "setAside":
        for (let number = line.from; number <= line.through; number++) this.uses(line.series).set(number, { number, use: "setAside", holder: line.holder })
        return
      case "givenUp":
        for (const number of line.numbers) this.uses(line.series).set(number, { ...this.uses(line.series).get(number), number, use: "givenUp", reason: line.reason })
        return
      case "drawn":
        this.registers.set(keyOf(line.agency, line.room), new Map(line.register.map((kept) => [kept.entry.stream.id, kept])))
        return
      case "forgotten":
        for (const register of this.registers.values()) {
          for (const [id, { entry, names }] of register) register.set(id, { entry, names: names.filter(({ subject }) => subject !== line.subject) })
        }
        return
      case "checkpoint":
        this.checkpoints.push({ ...line.checkpoint, position: BigInt(line.checkpoint.position) })
        return
    }
  }

  /** The number that an append asks for, if it may have it. */
  number({ number, stream }: Append): number | undefined | NumberTaken {
    if (!number) return undefined
    const { series, setAside } = number
    if (setAside === undefined) return this.uses(series).size + 1
    const use = series.agency === stream.agency ? this.uses(series).get(setAside)?.use : undefined
    return use === "setAside" ? setAside : new NumberTaken({ number: setAside, detail: use ?? "never set aside" })
  }

  /** The line that an append comes to, or why it is refused. */
  decide(append: Append): Line | Outcome | Refused {
    const { actor, at, expected, idempotencyKey, schema, stream, zone } = append
    const earlier = idempotencyKey === undefined ? undefined : this.answered.get(keyOf(stream.agency, idempotencyKey))
    if (earlier) return { ...earlier, repeated: true }
    const before = this.streams.get(streamKey(stream)) ?? []
    if (before.length !== expected) return new StaleStream({ expected, actual: before.length })
    const last = before.at(-1)
    if (last && at < last.at) return wrong("clockBack", "append", `${at} lies before ${last.at}`, "请校准系统时钟后重试")
    const number = this.number(append)
    if (number instanceof NumberTaken) return number
    const draft = append.draft(number)
    if (draft.facts.length === 0) throw new Error("an append without facts")
    let hash = last?.hash ?? ""
    let position = BigInt(this.facts.at(-1)?.position ?? 0)
    const facts = draft.facts.map((given, i): Fact => {
      const fact = JSON.parse(JSON.stringify(given)) as Fact["fact"]
      const version = expected + i + 1
      hash = linkHash(hash, { stream, zone, version, schema, fact: JSON.stringify(fact), at, actor })
      return { stream, zone, version, position: `${++position}`, schema, fact, at, actor, hash }
    })
    const version = expected + facts.length
    const names = draft.names ?? this.register(stream.agency, stream.room).get(stream.id)?.names ?? []
    const entry = draft.entry && (JSON.parse(JSON.stringify({ ...draft.entry, stream, zone, version })) as Entry)
    return {
      _tag: "appended", facts, kept: entry ? { entry, names } : null, series: append.number?.series ?? null, key: idempotencyKey ?? null,
      outcome: { stream, version, number: number ?? null, hash, repeated: false }
    }
  }
}

const sorted = (register: Iterable<Kept>, query: Omit<PageQuery, "after" | "limit">): ReadonlyArray<Entry> => {
  const { descending, dueThrough, from, nameToken, number, sort, status, through, unsettled, zone } = query
  const key = ({ due, on }: Entry): string => sort === "on" ? on : due ?? "~"
  return [...register].filter(({ entry, names }) =>
    (zone === undefined || entry.zone === zone) && (status === undefined || status.includes(entry.status))
    && (from === undefined || entry.on >= from) && (through === undefined || entry.on <= through)
    && (dueThrough === undefined || (entry.due !== undefined && entry.due <= dueThrough)) && (number === undefined || entry.number === number)
    && (unsettled === undefined || entry.unsettled === unsettled) && (nameToken === undefined || names.some(({ token }) => token === nameToken))
  ).map(({ entry }) => entry).sort((one, other) =>
    (byCodePoint(key(one), key(other)) || byCodePoint(one.stream.id, other.stream.id)) * (descending ? -1 : 1))
}

type Key = readonly [sort: string, id: string]

/** The place that a cursor says; none where it is no cursor of this store. */
const readCursor = (cursor: string): Key | undefined => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString())
    return Array.isArray(parts) && parts.length === 2 && parts.every((part) => typeof part === "string") ? [parts[0] as string, parts[1] as string] : undefined
  } catch {
    return undefined
  }
}

const pageOf = (register: Iterable<Kept>, query: PageQuery): Page | undefined => {
  const limit = Math.min(Math.max(Math.trunc(query.limit) || 1, 1), 1000)
  const key = ({ due, on, stream }: Entry): Key => [query.sort === "on" ? on : due ?? "~", stream.id]
  let rest = sorted(register, query)
  if (query.after !== undefined) {
    const cursor = readCursor(query.after)
    if (cursor === undefined) return undefined
    const [at, id] = cursor
    const direction = query.descending ? -1 : 1
    rest = rest.filter((entry) => direction * (byCodePoint(key(entry)[0], at) || byCodePoint(key(entry)[1], id)) > 0)
  }
  const entries = rest.slice(0, limit)
  const last = entries.at(-1)
  return { entries, next: last && rest.length > limit ? Buffer.from(JSON.stringify(key(last))).toString("base64url") : undefined }
}

const recorded = ({ position, ...fact }: Fact): Recorded => ({ ...structuredClone(fact), position: BigInt(position) })

const make = (file: string) =>
  Effect.gen(function*() {
    const text = existsSync(file) ? readFileSync(file, "utf8") : ""
    const whole = text.slice(0, text.lastIndexOf("\n") + 1)
    const lines = whole.split("\n").filter((line) => line !== "")
    const handle = yield* Effect.acquireRelease(Effect.sync(() => openSync(file, "a")), (handle) => Effect.sync(() => closeSync(handle)))
    // what stands behind the last whole line was cut, and acknowledged to nobody
    ftruncateSync(handle, Buffer.byteLength(whole))
    let length = Buffer.byteLength(whole)
    let state = new State()
    for (const line of lines) state.apply(JSON.parse(line) as Line)

    /** On the disk before it is acknowledged, in one piece; what could not be written whole is cut away again. */
    const write = (added: ReadonlyArray<Line>): StoreError | undefined => {
      const bytes = Buffer.from(added.map((line) => `${JSON.stringify(line)}\n`).join(""))
      try {
        if (writeSync(handle, bytes) !== bytes.length) throw new Error("no room on the disk")
        fdatasyncSync(handle)
        length += bytes.length
        lines.push(...added.map((line) => JSON.stringify(line)))
        return undefined
      } catch (error) {
        ftruncateSync(handle, length)
        return wrong("full", "append", error instanceof Error ? error.message : String(error), "磁盘空间不足，请清理后重试")
      }
    }

    const reset = (): void => {
      state = new State()
      for (const line of lines) state.apply(JSON.parse(line) as Line)
    }

    /** Several lines that must be there together become one. */
    const appendAll = (appends: ReadonlyArray<Append>): Effect.Effect<ReadonlyArray<Outcome>, Refused> =>
      Effect.suspend(() => {
        const added: Array<Line> = []
        const outcomes: Array<Outcome> = []
        const undo = <A>(then: A): A => {
          if (added.length > 0) reset()
          return then
        }
        try {
          for (const append of appends) {
            const decided = state.decide(append)
            if (decided instanceof StaleStream || decided instanceof NumberTaken || decided instanceof StoreError) return undo(Effect.fail(decided))
            if (!("_tag" in decided)) {
              outcomes.push(decided)
              continue
            }
            added.push(decided)
            state.apply(decided)
            if (decided._tag === "appended") outcomes.push({ ...decided.outcome, number: decided.outcome.number ?? undefined })
          }
        } catch (thrown) {
          return undo(Effect.die(thrown))
        }
        const failed = added.length === 0 ? undefined : write(added)
        return failed ? undo(Effect.fail(failed)) : Effect.succeed(outcomes)
      })

    const keep = (line: Line): Effect.Effect<void, StoreError> =>
      Effect.suspend(() => {
        const failed = write([line])
        if (failed) return Effect.fail(failed)
        state.apply(line)
        return Effect.void
      })

    return FactStore.of({
      specVersion: 1,
      append: (append) => Effect.map(appendAll([append]), ([outcome]) => outcome!),
      appendAll,
      outcomeOf: (agency, key) => Effect.sync(() => Option.map(Option.fromUndefinedOr(state.answered.get(keyOf(agency, key))), (outcome) => ({ ...outcome, repeated: true }))),
      read: (stream) => Effect.sync(() => (state.streams.get(streamKey(stream)) ?? []).map(recorded)),
      after: (position, limit, agency) =>
        Effect.sync(() => state.facts.filter((fact) => BigInt(fact.position) > position && (agency === undefined || fact.stream.agency === agency)).slice(0, limit).map(recorded)),
      entry: ({ agency, id, room }) => Effect.sync(() => Option.map(Option.fromUndefinedOr(state.register(agency, room).get(id)), ({ entry }) => entry)),
      page: (query) =>
        Effect.suspend(() => {
          const page = pageOf(state.register(query.agency, query.room).values(), query)
          return page ? Effect.succeed(page) : Effect.fail(wrong("other", "page", "the cursor is none of this store", "请从第一页重新查询"))
        }),
      entries: (query) => Stream.suspend(() => Stream.fromIterable(sorted(state.register(query.agency, query.room).values(), query))),
      countByStatus: (agency, room) =>
        Effect.sync(() => {
          const counts: { [status: string]: number } = {}
          for (const { entry: { status } } of state.register(agency, room).values()) counts[status] = (counts[status] ?? 0) + 1
          return counts
        }),
      statuses: (agency, room) =>
        Effect.sync(() => [...new Set(Array.from(state.register(agency, room).values(), ({ entry: { status } }) => status))].toSorted(byCodePoint)),
      replaceRegister: (agency, room, entries) =>
        Effect.gen(function*() {
          const began = state.facts.length
          const drawn = new Map<string, Kept>()
          yield* Stream.runForEach(entries, (kept) => Effect.sync(() => void drawn.set(kept.entry.stream.id, kept)))
          const size = drawn.size
          // what was appended meanwhile is newer
          for (const { stream } of state.facts.slice(began)) {
            const kept = stream.agency === agency && stream.room === room ? state.register(agency, room).get(stream.id) : undefined
            if (kept) drawn.set(stream.id, kept)
          }
          yield* keep({ _tag: "drawn", agency, room, register: [...drawn.values()] })
          return size
        }),
      forgetNames: (subject) =>
        Effect.suspend(() => {
          const count = [...state.registers.values()].flatMap((register) => [...register.values()]).flatMap(({ names }) => names).filter((name) => name.subject === subject).length
          return Effect.as(count === 0 ? Effect.void : keep({ _tag: "forgotten", subject }), count)
        }),
      setNumbersAside: (series, size, holder) =>
        Effect.suspend(() => {
          if (!Number.isInteger(size) || size < 1) return Effect.fail(wrong("other", "setNumbersAside", `a block of ${size}`, "预留数量应为正整数"))
          const from = state.uses(series).size + 1
          return Effect.as(keep({ _tag: "setAside", series, from, through: from + size - 1, holder }), { series, from, through: from + size - 1, holder })
        }),
      giveUpNumbers: ({ from, holder, series, through }, reason) =>
        Effect.suspend(() => {
          const numbers = [...state.uses(series).values()].filter((use) => use.use === "setAside" && use.holder === holder && use.number >= from && use.number <= through)
            .map(({ number }) => number).sort((a, b) => a - b)
          return Effect.as(numbers.length === 0 ? Effect.void : keep({ _tag: "givenUp", series, numbers, reason }), numbers)
        }),
      numbers: (series) => Effect.sync(() => [...state.uses(series).values()].sort((a, b) => a.number - b.number)),
      heads: Stream.suspend(() =>
        Stream.fromIterable([...state.streams.values()].flatMap((facts): ReadonlyArray<Head> => facts.slice(-1).map(({ hash, stream, version }) => ({ stream, version, hash })))
          .sort(({ stream: one }, { stream: other }) => byCodePoint(one.agency, other.agency) || byCodePoint(one.room, other.room) || byCodePoint(one.id, other.id)))),
      keepCheckpoint: (checkpoint) => keep({ _tag: "checkpoint", checkpoint: { ...checkpoint, position: String(checkpoint.position) } }),
      checkpoints: Effect.sync(() => [...state.checkpoints])
    })
  })

/** A store on a log of JSON lines, for one program at a time. */
export const fileStore = (file: string): Layer.Layer<FactStore> => Layer.effect(FactStore, make(file))
