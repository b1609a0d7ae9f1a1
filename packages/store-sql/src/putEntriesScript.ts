/** The question bank as scripts: versions that are never changed, the latest of each for its index, and what is to be reviewed by keyset. */
import * as Result from "effect/Result"
import {
  type BankChange, type BankEntry, type BankVersion, bankWords, readReviewPlace, reviewDay, type ReviewPage, StaleEntry, type StoreError, writeReviewPlace
} from "@zone/core/ports"
import { asJson, asNumber, asText, asTextOrNone } from "./asText.ts"
import { NO_DUE } from "./NO_DUE.ts"
import type { Row, Script } from "./Script.ts"
import { statement, step } from "./step.ts"
import { storeError } from "./storeError.ts"

const VERSION = "v.version, v.actor, v.at, v.withdrawn, v.reason, v.entry"

const find = statement("SELECT ordinal, version, review FROM bank WHERE id = ?")
const latest = statement(`SELECT ${VERSION} FROM bank AS b JOIN bank_versions AS v ON v.id = b.id AND v.version = b.version WHERE b.id = ?`)
const all = statement(`SELECT ${VERSION} FROM bank_versions AS v WHERE v.id = ? ORDER BY v.version`)
const after = statement(`SELECT ${VERSION} FROM bank AS b JOIN bank_versions AS v ON v.id = b.id AND v.version = b.version WHERE b.id > ? ORDER BY b.id LIMIT ?`)
const begin = statement("INSERT INTO bank (id, version, division, since, through, review) VALUES (?, ?, ?, ?, ?, ?) RETURNING ordinal")
const go = statement("UPDATE bank SET version = ?, division = ?, since = ?, through = ?, review = ? WHERE ordinal = ?")
const keep = statement("INSERT INTO bank_versions (id, version, actor, at, withdrawn, reason, entry) VALUES (?, ?, ?, ?, ?, ?, ?)")
const clear = statement("DELETE FROM bank_text WHERE rowid = ?")
const write = statement("INSERT INTO bank_text (rowid, question, answer) VALUES (?, ?, ?)")
const grow = statement("UPDATE bank_size SET entries = entries + ? WHERE one = 1")
const due = statement(
  `SELECT b.review, ${VERSION} FROM bank AS b JOIN bank_versions AS v ON v.id = b.id AND v.version = b.version`
    + " WHERE b.review <= ? AND (b.review, b.id) > (?, ?) ORDER BY b.review, b.id LIMIT ?"
)

/** A kept version. @internal */
export const toVersion = (row: Row): BankVersion => {
  const withdrawn = asTextOrNone(row, "withdrawn")
  return {
    entry: asJson(row, "entry") as unknown as BankEntry, version: asNumber(row, "version"), by: asText(row, "actor"), at: asText(row, "at"),
    ...(withdrawn !== undefined && { withdrawn: { on: withdrawn, reason: asText(row, "reason") } })
  }
}

/** The entry as it is kept now. */
export function* latestScript(id: string): Script<BankVersion | undefined> {
  const [row] = yield step(latest, id)
  return Result.succeed(row && toVersion(row))
}

/** All versions of an entry. */
export function* historyScript(id: string): Script<ReadonlyArray<BankVersion>> {
  return Result.succeed((yield step(all, id)).map(toVersion))
}

/** Some entries by id, after one. */
export function* entriesScript(id: string, limit: number): Script<ReadonlyArray<BankVersion>> {
  return Result.succeed((yield step(after, id, limit)).map(toVersion))
}

function* next(entry: BankEntry, { at, by, expected }: BankChange, withdrawn?: NonNullable<BankVersion["withdrawn"]>): Script<BankVersion, StaleEntry | StoreError> {
  const { division = "", id, validFrom, validThrough = NO_DUE } = entry
  const [known] = yield step(find, id)
  const actual = known ? asNumber(known, "version") : 0
  if (actual !== expected || (withdrawn && !known)) return Result.fail(new StaleEntry({ id, expected, actual }))
  const version = actual + 1
  // an entry without such a day is never due, and one that is withdrawn is not in the index at all
  const review = withdrawn ? null : reviewDay(entry) ?? NO_DUE
  const wasOffered = known !== undefined && asTextOrNone(known, "review") !== undefined
  const values = [version, division, validFrom, validThrough, review] as const
  const [row] = known ? [known] : yield step(begin, id, ...values)
  if (!row) return Result.fail(storeError("corrupt", "put", "the entry has no number"))
  const ordinal = asNumber(row, "ordinal")
  if (known) yield step(go, ...values, ordinal)
  yield step(keep, id, version, by, at, withdrawn?.on ?? null, withdrawn?.reason ?? null, JSON.stringify(entry))
  if (wasOffered) yield step(clear, ordinal)
  if (!withdrawn) {
    const words = bankWords(entry)
    yield step(write, ordinal, words.question, words.answer)
  }
  const more = (withdrawn ? 0 : 1) - (wasOffered ? 1 : 0)
  if (more !== 0) yield step(grow, more)
  return Result.succeed({ entry, version, by, at, ...(withdrawn && { withdrawn }) })
}

/** Puts entries in, all or none. */
export function* putEntriesScript(entries: ReadonlyArray<readonly [BankEntry, BankChange]>): Script<ReadonlyArray<BankVersion>, StaleEntry | StoreError> {
  const kept: Array<BankVersion> = []
  for (const [entry, change] of entries) {
    const version = yield* next(entry, change)
    if (Result.isFailure(version)) return Result.fail(version.failure)
    kept.push(version.success)
  }
  return Result.succeed(kept)
}

/** Withdraws an entry. */
export function* withdrawScript(id: string, on: string, reason: string, change: BankChange): Script<BankVersion, StaleEntry | StoreError> {
  const [row] = yield step(latest, id)
  if (!row) return Result.fail(new StaleEntry({ id, expected: change.expected, actual: 0 }))
  return yield* next(toVersion(row).entry, change, { on, reason })
}

const MOST = 1000

/** A page of what is to be reviewed through a day. */
export function* reviewScript(through: string, limit: number, cursor: string | undefined): Script<ReviewPage, StoreError> {
  const start = cursor === undefined ? { day: "", id: "" } : readReviewPlace(cursor)
  if (!start) return Result.fail(storeError("other", "dueForReview", "the cursor is none of this bank", "翻页标记无效，请从第一页重新查询"))
  const size = Math.min(Math.max(Math.trunc(limit) || 1, 1), MOST)
  // one more than is shown tells whether there is a next page
  const rows = yield step(due, through, start.day, start.id, size + 1)
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  const entries = shown.map(toVersion)
  const end = entries.at(-1)
  return Result.succeed({ entries, next: last && end && rows.length > size ? writeReviewPlace({ day: asText(last, "review"), id: end.entry.id }) : undefined })
}
