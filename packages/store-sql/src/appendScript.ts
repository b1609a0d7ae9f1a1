/** Keeps one append: facts with their links, the head, the row, its names, the number and the idempotency key. */
import * as Result from "effect/Result"
import {
  type Append, type Draft, type Link, linkHash, type NumberTaken, type Outcome, StaleStream, type StoreError, type StreamId
} from "@zone/core/ports"
import { asNumber, asText } from "./asText.ts"
import { keepNames, namesText } from "./keepNames.ts"
import { NO_DUE } from "./NO_DUE.ts"
import type { Row, Script } from "./Script.ts"
import { statement, step } from "./step.ts"
import { storeError } from "./storeError.ts"
import { takeNumber } from "./takeNumber.ts"

/** How the hash of a fact is made; a machine may have a faster way to the same one. */
export type Hash = (previous: string, link: Link) => string

const outcomeByKey = statement("SELECT room, stream, version, number, hash FROM outcomes WHERE agency = ? AND key = ?")
const keepOutcome = statement("INSERT INTO outcomes (agency, key, room, stream, version, number, hash) VALUES (?, ?, ?, ?, ?, ?, ?)")
const headOf = statement("SELECT version, hash, at, names FROM streams WHERE agency = ? AND room = ? AND id = ?")
const keepFact = statement(
  "INSERT INTO facts (agency, room, stream, version, position, zone, schema, at, actor, role, hash, fact)"
    + " VALUES (?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM facts), ?, ?, ?, ?, ?, ?, ?)"
)
const beginStream = statement(
  "INSERT INTO streams (agency, room, id, version, hash, at, position, names)"
    + " VALUES (?, ?, ?, ?, ?, ?, (SELECT max(position) FROM facts), ?)"
)
const moveStream = statement(
  "UPDATE streams SET version = ?, hash = ?, at = ?, position = (SELECT max(position) FROM facts), names = ?"
    + " WHERE agency = ? AND room = ? AND id = ?"
)
const keepEntry = statement(
  "INSERT INTO register (agency, room, id, zone, version, number, listed, status, due, unsettled, entry)"
    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    + " ON CONFLICT (agency, room, id) DO UPDATE SET zone = excluded.zone, version = excluded.version, number = excluded.number,"
    + " listed = excluded.listed, status = excluded.status, due = excluded.due, unsettled = excluded.unsettled, entry = excluded.entry"
)
const dropEntry = statement("DELETE FROM register WHERE agency = ? AND room = ? AND id = ?")

const toOutcome = (agency: string, row: Row): Outcome => ({
  stream: { agency, room: asText(row, "room"), id: asText(row, "stream") },
  version: asNumber(row, "version"),
  number: row["number"] === null ? undefined : asNumber(row, "number"),
  hash: asText(row, "hash"),
  repeated: true
})

/** What an earlier append under a key brought about, if there was one. */
export function* outcomeScript(agency: string, key: string): Script<Outcome | undefined> {
  const [before] = yield step(outcomeByKey, agency, key)
  return Result.succeed(before && toOutcome(agency, before))
}

function* keepRow({ agency, id, room }: StreamId, zone: string, version: number, entry: Draft["entry"], existed: boolean): Script<void> {
  if (entry === undefined) {
    if (existed) yield step(dropEntry, agency, room, id)
  } else {
    yield step(
      keepEntry, agency, room, id, zone, version, entry.number ?? null, entry.on, entry.status, entry.due ?? NO_DUE,
      entry.unsettled ? 1 : 0, JSON.stringify(entry.row)
    )
  }
  return Result.void
}

/** Keeps one append at its expected version, or says why not. */
export function* appendScript(append: Append, hash: Hash = linkHash): Script<Outcome, StaleStream | NumberTaken | StoreError> {
  const { actor, at, expected, idempotencyKey, number: wanted, schema, stream, zone } = append
  const { agency, id, room } = stream
  if (idempotencyKey !== undefined) {
    const [before] = yield step(outcomeByKey, agency, idempotencyKey)
    if (before) return Result.succeed(toOutcome(agency, before))
  }
  const [head] = yield step(headOf, agency, room, id)
  const actual = head ? asNumber(head, "version") : 0
  if (actual !== expected) return Result.fail(new StaleStream({ expected, actual }))
  if (head && at < asText(head, "at")) {
    return Result.fail(storeError("clockBack", "append", `${at} lies before ${asText(head, "at")}, the instant of version ${actual}`))
  }

  let number: number | undefined
  if (wanted) {
    const taken = yield* takeNumber(wanted, stream)
    if (Result.isFailure(taken)) return Result.fail(taken.failure)
    number = taken.success
  }
  const { entry, facts, names } = append.draft(number)
  if (facts.length === 0) throw new Error("an append without facts")

  let version = expected
  let last = head ? asText(head, "hash") : ""
  for (const each of facts) {
    version += 1
    const fact = JSON.stringify(each)
    last = hash(last, { stream, zone, version, schema, fact, at, actor })
    yield step(keepFact, agency, room, id, version, zone, schema, at, actor.id, actor.role, last, fact)
  }
  const before = head ? asText(head, "names") : "[]"
  const now = entry === undefined ? "[]" : names === undefined ? before : namesText(names)
  if (head) yield step(moveStream, version, last, at, now, agency, room, id)
  else yield step(beginStream, agency, room, id, version, last, at, now)
  yield* keepRow(stream, zone, version, entry, head !== undefined)
  if (now !== before) yield* keepNames(stream, before, now)
  if (idempotencyKey !== undefined) yield step(keepOutcome, agency, idempotencyKey, room, id, version, number ?? null, last)
  return Result.succeed({ stream, version, number, hash: last, repeated: false })
}
