/**
 * Histories that earlier releases recorded, fact by fact, with the row and what was owed in their last lines.
 *
 * @module
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import type { Refusal, Room } from "../src/rules/Room.ts"
import { tagsOf } from "./tagsOf.ts"

/** A history with its name, the schema version of its facts, and what it ends in. */
export interface History {
  readonly name: string
  readonly schema: number
  readonly facts: ReadonlyArray<unknown>
  readonly end: unknown
}

/** All histories of a room, by the folders of its schema versions. */
export const recordedHistories = (room: string): ReadonlyArray<History> => {
  const folder = join(import.meta.dirname, "../test-data", room)
  return readdirSync(folder).flatMap((version) =>
    readdirSync(join(folder, version)).map((file) => {
      const lines = readFileSync(join(folder, version, file), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown)
      return { name: `${version}/${file}`, schema: Number(version.slice(1)), facts: lines.slice(0, -1), end: lines.at(-1) }
    }))
}

/** What a history replays to, to be compared with its end. */
export const replay = <State, Command extends { readonly _tag: string }, Fact extends { readonly _tag: string }, No extends Refusal, Row>(
  room: Room<string, State, Command, Fact, No, Row>,
  { facts, schema }: History
): unknown => {
  const decode = Schema.decodeUnknownSync(room.Fact)
  const state = facts.map((fact) => decode(room.upcast(fact, schema), { onExcessProperty: "error" })).reduce(room.evolve, room.initial)
  // as JSON keeps it
  return JSON.parse(JSON.stringify({ row: room.row(state) ?? null, owed: room.obligations(state).map(({ what }) => what) }))
}

/** The facts of today's version that no history holds. */
export const unrecorded = <State, Command extends { readonly _tag: string }, Fact extends { readonly _tag: string }, No extends Refusal, Row>(
  room: Room<string, State, Command, Fact, No, Row>,
  histories: ReadonlyArray<History>
): ReadonlyArray<string> => {
  const recorded = new Set(histories.filter(({ schema }) => schema === room.factVersion).flatMap(({ facts }) => facts.map((fact) => (fact as { readonly _tag: string })._tag)))
  return [...tagsOf(Schema.toType(room.Fact).ast).keys()].filter((tag) => !recorded.has(tag))
}
