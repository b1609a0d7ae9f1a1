/**
 * A register that is drawn again from its facts: gathered beside the kept one in several transactions, so that nobody has to wait for
 * it, and put in its place in one: what differs is changed, the rest is left alone. Where facts were appended meanwhile, the entry that the append left is newer, and stays.
 */
import * as Result from "effect/Result"
import { type Entry, type NameToken, type StoreError } from "@zone/core/ports"
import { asNumber } from "./asText.ts"
import { namesText } from "./keepNames.ts"
import { NO_DUE } from "./NO_DUE.ts"
import type { Script } from "./Script.ts"
import { statement, step } from "./step.ts"
import { storeError } from "./storeError.ts"

/** An entry with the names that it is found by. */
export interface Drawn {
  readonly entry: Entry
  readonly names: ReadonlyArray<NameToken>
}

const begin = statement(
  "INSERT INTO drawings (agency, room, position) VALUES (?, ?, (SELECT coalesce(max(position), 0) FROM facts)) RETURNING ordinal"
)
const earlier = statement("SELECT ordinal FROM drawings WHERE agency = ? AND room = ? AND ordinal < ?")
const find = statement("SELECT ordinal FROM drawings WHERE ordinal = ?")
const gather = statement(
  "INSERT INTO drawn (drawing, id, zone, version, number, listed, status, due, unsettled, entry, names)"
    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
const gatherName = statement("INSERT INTO drawn_names (drawing, token, stream, subject) VALUES (?, ?, ?, ?) ON CONFLICT (drawing, stream, token, subject) DO NOTHING")
const dropName = statement("DELETE FROM drawn_names WHERE drawing = ? AND stream = ?")
const dropOne = statement("DELETE FROM drawn WHERE drawing = ? AND id = ?")
const dropNames = statement("DELETE FROM drawn_names WHERE drawing = ?")
const dropDrawn = statement("DELETE FROM drawn WHERE drawing = ?")
const dropDrawing = statement("DELETE FROM drawings WHERE ordinal = ?")
const count = statement("SELECT count(*) AS entries FROM drawn WHERE drawing = ?")

/** The streams whose entry an append left since the drawing began. */
const newer = "(SELECT s.id FROM streams AS s WHERE s.agency = ? AND s.room = ?"
  + " AND s.position > (SELECT d.position FROM drawings AS d WHERE d.ordinal = ?))"
/** What is as it was drawn is left alone: to delete and write it again would cost each of its indexes twice. */
const same = ["zone", "version", "listed", "status", "due", "unsettled", "entry"].map((column) => `w.${column} = register.${column}`).join(" AND ")
  + " AND (w.number = register.number OR (w.number IS NULL AND register.number IS NULL))"
const clearEntries = statement(
  `DELETE FROM register WHERE agency = ? AND room = ? AND id NOT IN ${newer}`
    + ` AND NOT EXISTS (SELECT 1 FROM drawn AS w WHERE w.drawing = ? AND w.id = register.id AND ${same})`
)
const clearNames = statement(
  `DELETE FROM names WHERE agency = ? AND room = ? AND stream NOT IN ${newer}`
    + " AND NOT EXISTS (SELECT 1 FROM drawn_names AS w WHERE w.drawing = ? AND w.stream = names.stream AND w.token = names.token AND w.subject = names.subject)"
)
const putEntries = statement(
  "INSERT INTO register (agency, room, id, zone, version, number, listed, status, due, unsettled, entry)"
    + " SELECT ?, ?, w.id, w.zone, w.version, w.number, w.listed, w.status, w.due, w.unsettled, w.entry"
    + ` FROM drawn AS w WHERE w.drawing = ? AND w.id NOT IN ${newer}`
    + " AND NOT EXISTS (SELECT 1 FROM register AS r WHERE r.agency = ? AND r.room = ? AND r.id = w.id)"
)
const putNames = statement(
  "INSERT INTO names (agency, room, token, stream, subject) SELECT ?, ?, w.token, w.stream, w.subject"
    + ` FROM drawn_names AS w WHERE w.drawing = ? AND w.stream NOT IN ${newer}`
    + " ON CONFLICT (agency, room, token, stream, subject) DO NOTHING"
)
const drawnNames = "coalesce((SELECT w.names FROM drawn AS w WHERE w.drawing = ? AND w.id = streams.id), '[]')"
const putHeads = statement(`UPDATE streams SET names = ${drawnNames} WHERE agency = ? AND room = ? AND id NOT IN ${newer} AND names <> ${drawnNames}`)

function* drop(drawing: number): Script<void> {
  yield step(dropNames, drawing)
  yield step(dropDrawn, drawing)
  yield step(dropDrawing, drawing)
  return Result.void
}

/** Begins a drawing of a register, and clears away what an earlier one of this register left behind. */
export function* drawRegister(agency: string, room: string): Script<number, StoreError> {
  const [row] = yield step(begin, agency, room)
  if (!row) return Result.fail(storeError("corrupt", "replaceRegister", "the drawing has no number"))
  const drawing = asNumber(row, "ordinal")
  for (const old of yield step(earlier, agency, room, drawing)) yield* drop(asNumber(old, "ordinal"))
  return Result.succeed(drawing)
}

/** Gathers some entries. */
export function* gatherEntries(drawing: number, agency: string, room: string, drawn: ReadonlyArray<Drawn>): Script<void, StoreError> {
  for (const { entry, names } of drawn) {
    const { due, number, on, row, status, stream, unsettled, version, zone } = entry
    if (stream.agency !== agency || stream.room !== room) {
      return Result.fail(storeError("other", "replaceRegister", `an entry of ${stream.agency}/${stream.room} in the register of ${agency}/${room}`))
    }
    yield step(dropOne, drawing, stream.id)
    yield step(dropName, drawing, stream.id)
    yield step(
      gather, drawing, stream.id, zone, version, number ?? null, on, status, due ?? NO_DUE, unsettled ? 1 : 0, JSON.stringify(row), namesText(names)
    )
    for (const { subject, token } of names) yield step(gatherName, drawing, token, stream.id, subject)
  }
  return Result.void
}

/** Puts what was gathered in the place of the register. */
export function* putDrawing(drawing: number, agency: string, room: string): Script<number, StoreError> {
  const [mine] = yield step(find, drawing)
  if (!mine) return Result.fail(storeError("busy", "replaceRegister", "another replacement of this register began meanwhile"))
  const since = [agency, room, drawing] as const
  const [row] = yield step(count, drawing)
  yield step(clearNames, agency, room, ...since, drawing)
  yield step(clearEntries, agency, room, ...since, drawing)
  yield step(putEntries, agency, room, drawing, ...since, agency, room)
  yield step(putNames, agency, room, drawing, ...since)
  yield step(putHeads, drawing, agency, room, ...since, drawing)
  yield* drop(drawing)
  return Result.succeed(row ? asNumber(row, "entries") : 0)
}

/** Gives a drawing up. */
export const giveUpDrawing = drop
