/** Reads facts: those of a stream, those after a position; and heads, entries, counts and checkpoints. */
import * as Result from "effect/Result"
import type { Actor } from "@zone/core/terms"
import type { Checkpoint, Entry, Head, Recorded, StreamId } from "@zone/core/ports"
import { asBigInt, asJson, asNumber, asText, asTextOrNone } from "./asText.ts"
import { NO_DUE } from "./NO_DUE.ts"
import type { Row, Script } from "./Script.ts"
import { statement, step, wideStatement } from "./step.ts"

const columns = "version, position, zone, schema, at, actor, role, hash, fact"
const factsOf = wideStatement(`SELECT ${columns} FROM facts WHERE agency = ? AND room = ? AND stream = ? ORDER BY version`)
const factsAfter = wideStatement(`SELECT agency, room, stream, ${columns} FROM facts WHERE position > ? ORDER BY position LIMIT ?`)
const factsOfAgencyAfter = wideStatement(
  `SELECT agency, room, stream, ${columns} FROM facts WHERE agency = ? AND position > ? ORDER BY position LIMIT ?`
)
const headsAfter = statement(
  "SELECT agency, room, id, version, hash FROM streams WHERE (agency, room, id) > (?, ?, ?) ORDER BY agency, room, id LIMIT ?"
)
const entryOf = statement(
  "SELECT id, zone, version, number, listed, status, due, unsettled, entry FROM register WHERE agency = ? AND room = ? AND id = ?"
)
const counts = statement("SELECT status, count(*) AS entries FROM register WHERE agency = ? AND room = ? GROUP BY status ORDER BY status")
/** From one status to the next one along the index, past all entries that have it. */
const next = "(SELECT min(r.status) FROM register AS r WHERE r.agency = ? AND r.room = ?"
const statuses = statement(
  `WITH RECURSIVE found (status) AS (SELECT ${next}) UNION ALL SELECT ${next} AND r.status > found.status) FROM found WHERE found.status IS NOT NULL)`
    + " SELECT status FROM found WHERE status IS NOT NULL"
)
const keepCheckpoint = statement("INSERT INTO checkpoints (position, at, streams, facts, root) VALUES (?, ?, ?, ?, ?)")
const allCheckpoints = wideStatement("SELECT position, at, streams, facts, root FROM checkpoints ORDER BY ordinal")

const toRecorded = (stream: StreamId, row: Row): Recorded => ({
  stream,
  zone: asText(row, "zone"),
  version: asNumber(row, "version"),
  position: asBigInt(row, "position"),
  schema: asNumber(row, "schema"),
  fact: asJson(row, "fact"),
  at: asText(row, "at"),
  actor: { id: asText(row, "actor"), role: asText(row, "role") as Actor["role"] },
  hash: asText(row, "hash")
})

/** A stream's facts in order. */
export function* readScript(stream: StreamId): Script<ReadonlyArray<Recorded>> {
  const rows = yield step(factsOf, stream.agency, stream.room, stream.id)
  return Result.succeed(rows.map((row) => toRecorded(stream, row)))
}

/** The facts after a position, of all agencies or of one. */
export function* afterScript(position: bigint, limit: number, agency: string | undefined): Script<ReadonlyArray<Recorded>> {
  const rows = agency === undefined ? yield step(factsAfter, position, limit) : yield step(factsOfAgencyAfter, agency, position, limit)
  return Result.succeed(rows.map((row) =>
    toRecorded({ agency: asText(row, "agency"), room: asText(row, "room"), id: asText(row, "stream") }, row)))
}

/** The heads behind one, in order. */
export function* headsScript({ agency, id, room }: StreamId, limit: number): Script<ReadonlyArray<Head>> {
  const rows = yield step(headsAfter, agency, room, id, limit)
  return Result.succeed(rows.map((row) => ({
    stream: { agency: asText(row, "agency"), room: asText(row, "room"), id: asText(row, "id") },
    version: asNumber(row, "version"),
    hash: asText(row, "hash")
  })))
}

/** A register row out of its columns. */
export const toEntry = (agency: string, room: string, row: Row): Entry => {
  const number = asTextOrNone(row, "number")
  const due = asText(row, "due")
  return {
    stream: { agency, room, id: asText(row, "id") },
    zone: asText(row, "zone"),
    version: asNumber(row, "version"),
    ...(number === undefined ? {} : { number }),
    on: asText(row, "listed"),
    status: asText(row, "status"),
    ...(due === NO_DUE ? {} : { due }),
    unsettled: asNumber(row, "unsettled") === 1,
    row: asJson(row, "entry")
  }
}

/** The entry of a stream, if it has one. */
export function* entryScript({ agency, id, room }: StreamId): Script<Entry | undefined> {
  const [row] = yield step(entryOf, agency, room, id)
  return Result.succeed(row && toEntry(agency, room, row))
}

/** How many entries have each status. */
export function* countScript(agency: string, room: string): Script<{ readonly [status: string]: number }> {
  const rows = yield step(counts, agency, room)
  return Result.succeed(Object.fromEntries(rows.map((row) => [asText(row, "status"), asNumber(row, "entries")])))
}

/** Which statuses entries have, in their order. */
export function* statusesScript(agency: string, room: string): Script<ReadonlyArray<string>> {
  return Result.succeed((yield step(statuses, agency, room, agency, room)).map((row) => asText(row, "status")))
}

/** Keeps a checkpoint. */
export function* keepCheckpointScript({ at, facts, position, root, streams }: Checkpoint): Script<void> {
  yield step(keepCheckpoint, position, at, streams, facts, root)
  return Result.void
}

/** All checkpoints, in the order in which they were kept. */
export function* checkpointsScript(): Script<ReadonlyArray<Checkpoint>> {
  const rows = yield step(allCheckpoints)
  return Result.succeed(rows.map((row) => ({
    position: asBigInt(row, "position"),
    at: asText(row, "at"),
    streams: asNumber(row, "streams"),
    facts: asNumber(row, "facts"),
    root: asText(row, "root")
  })))
}
