/**
 * Keeps facts, in order, for ever, and beside them the register rows that they imply.
 *
 * An implementation must:
 *
 * 1. keep all of an append — facts, row, names, number, idempotency key — or nothing of it;
 * 2. refuse with `StaleStream` when `expected` is not the stream's version;
 * 3. give facts positions such that a reader who asks for what comes after a position misses none, whatever writes at the same time;
 * 4. never change or remove a fact, and link each to its predecessor in the stream by {@link linkHash};
 * 5. keep one append for an idempotency key of an agency: a second one is answered with the first one's outcome;
 * 6. take numbers from a series of an agency and year without a gap: a number that is not kept with its append is not taken.
 *
 * It need not know what a fact means. Prove it with the suite `FactStoreConformance` of the test kit.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import type { Actor } from "../terms/Actor.ts"
import type { StoreError } from "./StoreError.ts"

/** Where the facts of one matter stand: the agency whose matter it is, the room, and the matter's id. */
export interface StreamId {
  readonly agency: string
  readonly room: string
  readonly id: string
}

/** JSON as it is kept. */
export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

/** A fact as it is kept. */
export interface Recorded {
  readonly stream: StreamId
  /** The zone in which it happened. */
  readonly zone: string
  /** 1, 2, 3 … within the stream. */
  readonly version: number
  /** Increases over the whole store; opaque to callers. */
  readonly position: bigint
  /** The schema version that it was written in. */
  readonly schema: number
  readonly fact: Json
  /** The instant, ISO 8601 in UTC with milliseconds. */
  readonly at: string
  readonly actor: Actor
  /** SHA-256 over the predecessor's hash and everything above but the position, in hex. */
  readonly hash: string
}

/** A register row as it is kept: what it is sorted and found by, and the row itself. */
export interface Entry {
  readonly stream: StreamId
  readonly zone: string
  /** The version of the stream that it was drawn from. */
  readonly version: number
  readonly number?: string
  readonly on: string
  readonly status: string
  readonly due?: string
  /** Whether a due date of it may still move with the next notice. */
  readonly unsettled: boolean
  readonly row: Json
}

/** A name that an entry may be found by: a token of the vault that tells nothing, and whose it is, so that it can be forgotten. */
export interface NameToken {
  readonly subject: string
  readonly token: string
}

/** What one append adds: at least one fact, and the row that the register has from now on. */
export interface Draft {
  readonly facts: ReadonlyArray<Json>
  /** Left out where the matter has no row: an earlier one then goes. */
  readonly entry: Omit<Entry, "stream" | "zone" | "version"> | undefined
  /** All names of the row, which replace those that it had; left out, those that it has stay. */
  readonly names: ReadonlyArray<NameToken> | undefined
}

/** A series of numbers: per agency, year, and kind, e.g. `application`. */
export interface Series {
  readonly agency: string
  readonly year: number
  readonly kind: string
}

/** Facts to be kept at an expected version. */
export interface Append {
  readonly stream: StreamId
  readonly zone: string
  /** The version that the decision was made on; 0 for a new stream. */
  readonly expected: number
  readonly schema: number
  readonly at: string
  readonly actor: Actor
  readonly idempotencyKey: string | undefined
  /** The next number of a series, or one that was set aside in a block; taken in the same transaction. */
  readonly number: { readonly series: Series; readonly setAside?: number } | undefined
  /** What is kept, told the number that was taken. Pure: it may be called again. */
  readonly draft: (number: number | undefined) => Draft
}

/** What an append brought about. */
export interface Outcome {
  readonly stream: StreamId
  readonly version: number
  readonly number: number | undefined
  /** The hash of the last fact. */
  readonly hash: string
  /** Whether an earlier append under the same key is answered again. */
  readonly repeated: boolean
}

/** Numbers set aside for a counter without a network, `from … through`. */
export interface Block {
  readonly series: Series
  readonly from: number
  readonly through: number
  readonly holder: string
}

/** How a number of a series was used: kept with a matter, set aside and not used yet, or given up with a reason. */
export interface NumberUse {
  readonly number: number
  readonly use: "kept" | "setAside" | "givenUp"
  readonly stream?: StreamId
  readonly holder?: string
  readonly reason?: string
}

/** Which entries of one register are wanted, and how they are sorted. */
export interface PageQuery {
  readonly agency: string
  readonly room: string
  readonly zone?: string
  readonly status?: ReadonlyArray<string>
  /** Listed from and through these days, `YYYY-MM-DD`. */
  readonly from?: string
  readonly through?: string
  readonly dueThrough?: string
  readonly number?: string
  /** Only entries with this token among their names. */
  readonly nameToken?: string
  readonly unsettled?: boolean
  /**
   * By the day that they are listed under or the due date, then by id, in the order of code points; an entry without a due date stands
   * after all that have one. Descending is the same order backwards.
   */
  readonly sort: "on" | "due"
  readonly descending: boolean
  /** The cursor of the last page's end; left out for the first one. */
  readonly after?: string
  /** At most this many, 1 to 1,000. */
  readonly limit: number
}

/** One page, and the cursor of its end where more may follow. */
export interface Page {
  readonly entries: ReadonlyArray<Entry>
  readonly next: string | undefined
}

/** The last fact of a stream. */
export interface Head {
  readonly stream: StreamId
  readonly version: number
  readonly hash: string
}

/** One root over the heads of all streams up to a position: printable, exportable, and proof of what was there. */
export interface Checkpoint {
  readonly position: bigint
  readonly at: string
  readonly streams: number
  readonly facts: number
  /** The root of the tree over the heads, sorted by agency, room and id, in hex. */
  readonly root: string
}

/** The stream has gone on since it was read: read again and let the person decide. */
export class StaleStream extends Schema.TaggedError<StaleStream>()("StaleStream", { expected: Schema.Int, actual: Schema.Int }) {}

/** The number was not set aside, is used already, or belongs to somebody else's block. */
export class NumberTaken extends Schema.TaggedError<NumberTaken>()("NumberTaken", { number: Schema.Int, detail: Schema.String }) {}

/** Keeps facts and register rows. */
export class FactStore extends Context.Service<FactStore, {
  readonly specVersion: 1
  readonly append: (append: Append) => Effect.Effect<Outcome, StaleStream | NumberTaken | StoreError>
  /** Many appends in one transaction: all of them or none. */
  readonly appendAll: (appends: ReadonlyArray<Append>) => Effect.Effect<ReadonlyArray<Outcome>, StaleStream | NumberTaken | StoreError>
  /** What an earlier append of this agency under this key brought about, on whatever stream. */
  readonly outcomeOf: (agency: string, idempotencyKey: string) => Effect.Effect<Option.Option<Outcome>, StoreError>
  readonly read: (stream: StreamId) => Effect.Effect<ReadonlyArray<Recorded>, StoreError>
  /** The facts after a position, over all streams, or those of one agency; at most `limit`, in the order of their positions. */
  readonly after: (position: bigint, limit: number, agency?: string) => Effect.Effect<ReadonlyArray<Recorded>, StoreError>
  readonly entry: (stream: StreamId) => Effect.Effect<Option.Option<Entry>, StoreError>
  readonly page: (query: PageQuery) => Effect.Effect<Page, StoreError>
  /** All entries of one register in the order of its query, without holding them. */
  readonly entries: (query: Omit<PageQuery, "after" | "limit">) => Stream.Stream<Entry, StoreError>
  /** How many entries of a register have each status. */
  readonly countByStatus: (agency: string, room: string) => Effect.Effect<{ readonly [status: string]: number }, StoreError>
  /** Which statuses the entries of a register have, in the order of code points. Boards ask for it: a large store tells it without counting. */
  readonly statuses: (agency: string, room: string) => Effect.Effect<ReadonlyArray<string>, StoreError>
  /**
   * Puts a register in the place of the kept one, all at once: what {@link Draft} says, drawn again from the facts. What is appended
   * while the entries are drawn is not lost by it: no entry ends up older than its facts.
   */
  readonly replaceRegister: (
    agency: string,
    room: string,
    entries: Stream.Stream<{ readonly entry: Entry; readonly names: ReadonlyArray<NameToken> }, StoreError>
  ) => Effect.Effect<number, StoreError>
  /** Nobody finds an entry by these names any more. */
  readonly forgetNames: (subject: string) => Effect.Effect<number, StoreError>
  readonly setNumbersAside: (series: Series, size: number, holder: string) => Effect.Effect<Block, StoreError>
  /** Gives up what was set aside and not used, with the reason: the series stays without an unexplained gap. */
  readonly giveUpNumbers: (block: Block, reason: string) => Effect.Effect<ReadonlyArray<number>, StoreError>
  readonly numbers: (series: Series) => Effect.Effect<ReadonlyArray<NumberUse>, StoreError>
  /** The heads of all streams, sorted by agency, room and id, as the store keeps them beside the facts. */
  readonly heads: Stream.Stream<Head, StoreError>
  readonly keepCheckpoint: (checkpoint: Checkpoint) => Effect.Effect<void, StoreError>
  readonly checkpoints: Effect.Effect<ReadonlyArray<Checkpoint>, StoreError>
}>()("@zone/core/ports/FactStore") {}
