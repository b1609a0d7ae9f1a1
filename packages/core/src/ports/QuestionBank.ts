/**
 * Keeps questions and answers that an office stands by, and finds those that a question in other words means.
 *
 * An implementation must:
 *
 * 1. offer on a day only entries that hold on it, are not withdrawn, and are for the place that is asked for; nothing else, however well
 *    it fits;
 * 2. give with each answer where it comes from and how long it holds, the best first, and nothing where nothing fits;
 * 3. find an entry first by its very question, and by any of its other phrasings, whatever width or case it is written in;
 * 4. keep every version: a change or a withdrawal is a new one, and `history` tells them all;
 * 5. refuse with `StaleEntry` when `expected` is not the version that is kept, and keep nothing then;
 * 6. list what is to be reviewed through a day in the order of those days, page by page, none lost and none twice.
 *
 * How well it ranks is the implementation's; what it may offer is not. Prove it with the suite `QuestionBankConformance` of the test kit.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import { PlainDate } from "../calendar/PlainDate.ts"
import { AnswerSource } from "../enquiry/EnquiryAnswer.ts"
import { Division } from "../terms/Division.ts"
import type { StoreError } from "./StoreError.ts"

const Text = Schema.NonEmptyString

/** An entry as it is put in. It names no person. */
export const BankEntry = Schema.Struct({
  id: Text,
  question: Text,
  /** Other ways to ask it. */
  phrasings: Schema.Array(Text),
  answer: Text,
  /** The unit that answers for it. */
  unit: Text,
  source: AnswerSource,
  /** One of the fields of the standard catalogue, or a word of the office's own. */
  topic: Schema.optionalKey(Text),
  /** The place that it is for, with all that lies in it; everywhere where it is left out. */
  division: Schema.optionalKey(Division),
  /** Its first day. */
  validFrom: PlainDate,
  /** Its last day; left out where nobody has set one. */
  validThrough: Schema.optionalKey(PlainDate),
  reviewedOn: PlainDate,
  /** The id of who reviewed it. */
  reviewedBy: Text,
  /** Until when it must be reviewed again. */
  reviewBy: Schema.optionalKey(PlainDate)
}).annotate({ identifier: "BankEntry", zh: "问答库条目" })
export type BankEntry = typeof BankEntry.Type

/** One version of an entry as it is kept. */
export interface BankVersion {
  readonly entry: BankEntry
  /** 1, 2, 3 … for each entry. */
  readonly version: number
  /** The id of who put it in or withdrew it. */
  readonly by: string
  /** The instant, ISO 8601 in UTC. */
  readonly at: string
  /** That it is not offered any more, since when and why. */
  readonly withdrawn?: { readonly on: string; readonly reason: string }
}

/** A part of a text, in code units: from the first to before the last. */
export type Span = readonly [from: number, to: number]

/** An entry that a question may mean. */
export interface BankHit {
  readonly found: BankVersion
  /** From 0 to 1: 1 is the very question. */
  readonly score: number
  /** What of the question and the answer made it fit, for marking. */
  readonly marks: { readonly question: ReadonlyArray<Span>; readonly answer: ReadonlyArray<Span> }
}

/** What is asked of the bank besides the question. */
export interface BankQuery {
  /** The day that the answer must hold on, `YYYY-MM-DD`. */
  readonly on: string
  /** The place that is asked about; entries of all places where it is left out. */
  readonly division?: string
  /** At most this many, 1 to 100. */
  readonly limit: number
}

/** A page of what is to be reviewed, and the cursor of its end where more may follow. */
export interface ReviewPage {
  readonly entries: ReadonlyArray<BankVersion>
  readonly next: string | undefined
}

/** Who changes the bank, when, and which version they saw; 0 for a new entry. */
export interface BankChange {
  readonly expected: number
  readonly by: string
  readonly at: string
}

/** The entry has been changed since it was read: read again and let the person decide. */
export class StaleEntry extends Schema.TaggedError<StaleEntry>()("StaleEntry", { id: Schema.String, expected: Schema.Int, actual: Schema.Int }) {}

/** Keeps questions and answers. */
export class QuestionBank extends Context.Service<QuestionBank, {
  readonly specVersion: 1
  readonly search: (question: string, query: BankQuery) => Effect.Effect<ReadonlyArray<BankHit>, StoreError>
  /** The entry as it is kept now, withdrawn or not. */
  readonly get: (id: string) => Effect.Effect<Option.Option<BankVersion>, StoreError>
  /** A new entry, or a new version of one; it also brings a withdrawn one back. */
  readonly put: (entry: BankEntry, change: BankChange) => Effect.Effect<BankVersion, StaleEntry | StoreError>
  /** Many at once: all of them or none. */
  readonly putAll: (entries: ReadonlyArray<readonly [BankEntry, BankChange]>) => Effect.Effect<ReadonlyArray<BankVersion>, StaleEntry | StoreError>
  /** Not offered from now on; an entry that is not there is stale. */
  readonly withdraw: (id: string, on: string, reason: string, change: BankChange) => Effect.Effect<BankVersion, StaleEntry | StoreError>
  /** All versions, the first first. */
  readonly history: (id: string) => Effect.Effect<ReadonlyArray<BankVersion>, StoreError>
  /** Entries whose `reviewBy` or last day lies on or before a day, by the earlier of the two, then by id in the order of code points. */
  readonly dueForReview: (through: string, limit: number, after?: string) => Effect.Effect<ReviewPage, StoreError>
  /** Every entry as it is kept now, by id in the order of code points. */
  readonly entries: Stream.Stream<BankVersion, StoreError>
}>()("@zone/core/ports/QuestionBank") {}
