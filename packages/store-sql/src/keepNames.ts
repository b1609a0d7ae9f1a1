/** The names of a row: kept beside the head as they were given, so that an append that changes none of them touches none. */
import * as Result from "effect/Result"
import type { NameToken, StreamId } from "@zone/core/ports"
import type { Script } from "./Script.ts"
import { statement, step } from "./step.ts"

type Pairs = ReadonlyArray<readonly [subject: string, token: string]>

const drop = statement("DELETE FROM names WHERE agency = ? AND room = ? AND token = ? AND stream = ? AND subject = ?")
const keep = statement(
  "INSERT INTO names (agency, room, token, stream, subject) VALUES (?, ?, ?, ?, ?) ON CONFLICT (agency, room, token, stream, subject) DO NOTHING"
)

/** Names as the text that is kept beside the head. */
export const namesText = (names: ReadonlyArray<NameToken>): string =>
  JSON.stringify(names.map(({ subject, token }) => [subject, token]))

/** Puts names in the place of others, both as the text beside the head. */
export function* keepNames({ agency, id, room }: StreamId, before: string, now: string): Script<void> {
  const kept = new Set((JSON.parse(now) as Pairs).map((pair) => JSON.stringify(pair)))
  for (const pair of JSON.parse(before) as Pairs) {
    if (!kept.delete(JSON.stringify(pair))) yield step(drop, agency, room, pair[1], id, pair[0])
  }
  for (const [subject, token] of [...kept].map((text) => JSON.parse(text) as Pairs[number])) {
    yield step(keep, agency, room, token, id, subject)
  }
  return Result.void
}
