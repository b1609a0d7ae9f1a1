/** The store of facts on SQL: each of its promises is a script, and the transactor runs it. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { type Entry, FactStore, linkHash, type Outcome, type PageQuery, type StoreError, type StreamId } from "@zone/core/ports"
import { appendAllScript } from "./appendAllScript.ts"
import { appendScript, type Hash, outcomeScript } from "./appendScript.ts"
import { drawRegister, gatherEntries, giveUpDrawing, putDrawing } from "./drawRegister.ts"
import { forgetScript } from "./forgetScript.ts"
import { pageScript } from "./pageScript.ts"
import {
  afterScript, checkpointsScript, countScript, entryScript, headsScript, keepCheckpointScript, readScript, statusesScript
} from "./readScript.ts"
import { giveUpScript, numbersScript, setAsideScript } from "./takeNumber.ts"
import { Transactor } from "./Transactor.ts"

/** How many entries are gathered in one transaction, and how many are read at a time. */
const PORTION = 500

/** Whoever goes through a whole register lets others have their turn before each portion: a million lines hold nobody up. */
const inTurn = <A, E>(portion: Effect.Effect<A, E>): Effect.Effect<A, E> => Effect.andThen(Effect.yieldNow, portion)

/** What a store may be told about its machine. */
export interface FactStoreOptions {
  /** A faster way to the same hash as `linkHash`; the conformance suite compares the two. */
  readonly linkHash?: Hash
}

/**
 * Facts and registers on any database that has a `Transactor`, with its tables in place (`migrate`).
 *
 * @example
 * ```ts
 * import * as Layer from "effect/Layer"
 * import { layerFactStore, layerTransactor } from "@zone/store-sql"
 *
 * const layer = Layer.provide(layerFactStore(), layerTransactor())
 * Layer.isLayer(layer) // => true
 * ```
 */
export const layerFactStore = (options: FactStoreOptions = {}): Layer.Layer<FactStore, never, Transactor> =>
  Layer.effect(
    FactStore,
    Effect.gen(function*() {
      const { read, write } = yield* Transactor
      const hash = options.linkHash ?? linkHash

      const entries = (query: Omit<PageQuery, "after" | "limit">): Stream.Stream<Entry, StoreError> =>
        Stream.paginate<string | undefined, Entry, StoreError>(undefined, (after) =>
          Effect.map(
            inTurn(read("entries", () => pageScript({ ...query, limit: PORTION, ...(after === undefined ? {} : { after }) }))),
            (page) => [page.entries, Option.fromUndefinedOr(page.next).pipe(Option.map((next): string | undefined => next))] as const
          ))

      const before: StreamId = { agency: "", room: "", id: "" }
      const heads = Stream.paginate(before, (after) =>
        Effect.map(inTurn(read("heads", () => headsScript(after, PORTION))), (page) => {
          const last = page.length < PORTION ? undefined : page.at(-1)
          return [page, Option.map(Option.fromUndefinedOr(last), ({ stream }) => stream)] as const
        }))

      return FactStore.of({
        specVersion: 1,
        append: (append) => write("append", () => appendScript(append, hash)),
        appendAll: (appends) =>
          appends.length === 0
            ? Effect.succeed<ReadonlyArray<Outcome>>([])
            : write("appendAll", () => appendAllScript(appends, hash)),
        outcomeOf: (agency, key) => Effect.map(read("outcomeOf", () => outcomeScript(agency, key)), Option.fromUndefinedOr),
        read: (stream) => read("read", () => readScript(stream)),
        after: (position, limit, agency) => read("after", () => afterScript(position, limit, agency)),
        entry: (stream) => Effect.map(read("entry", () => entryScript(stream)), Option.fromUndefinedOr),
        page: (query) => read("page", () => pageScript(query)),
        entries,
        countByStatus: (agency, room) => read("countByStatus", () => countScript(agency, room)),
        statuses: (agency, room) => read("statuses", () => statusesScript(agency, room)),
        replaceRegister: (agency, room, drawn) =>
          Effect.acquireUseRelease(
            write("replaceRegister", () => drawRegister(agency, room)),
            (drawing) =>
              Stream.grouped(drawn, PORTION).pipe(
                Stream.runForEach((portion) => write("replaceRegister", () => gatherEntries(drawing, agency, room, portion))),
                Effect.andThen(write("replaceRegister", () => putDrawing(drawing, agency, room)))
              ),
            // what cannot be cleared away now is cleared away by the next drawing of this register
            (drawing, exit) => exit._tag === "Success" ? Effect.void : Effect.ignore(write("replaceRegister", () => giveUpDrawing(drawing)))
          ),
        forgetNames: (subject) => write("forgetNames", () => forgetScript(subject)),
        setNumbersAside: (series, size, holder) => write("setNumbersAside", () => setAsideScript(series, size, holder)),
        giveUpNumbers: (block, reason) => write("giveUpNumbers", () => giveUpScript(block, reason)),
        numbers: (series) => read("numbers", () => numbersScript(series)),
        heads,
        keepCheckpoint: (checkpoint) => write("keepCheckpoint", () => keepCheckpointScript(checkpoint)),
        checkpoints: read("checkpoints", checkpointsScript)
      })
    })
  )
