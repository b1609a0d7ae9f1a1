/** Forgets the names of a person: nobody finds an entry by them any more. */
import * as Result from "effect/Result"
import { asText } from "./asText.ts"
import type { Script } from "./Script.ts"
import { statement, step } from "./step.ts"

const streamsBySubject = statement("SELECT DISTINCT agency, room, stream FROM names WHERE subject = ?")
const namesOf = statement("SELECT names FROM streams WHERE agency = ? AND room = ? AND id = ?")
const forget = statement("DELETE FROM names WHERE subject = ? RETURNING token")
const forgetDrawn = statement("DELETE FROM drawn_names WHERE subject = ?")
const keepLeft = statement("UPDATE streams SET names = ? WHERE agency = ? AND room = ? AND id = ?")

/** Forgets the names of a subject, wherever they are. */
export function* forgetScript(subject: string): Script<number> {
  for (const row of yield step(streamsBySubject, subject)) {
    const where = [asText(row, "agency"), asText(row, "room"), asText(row, "stream")] as const
    const [head] = yield step(namesOf, ...where)
    const left = (JSON.parse(head ? asText(head, "names") : "[]") as ReadonlyArray<readonly [string, string]>).filter(([whose]) => whose !== subject)
    yield step(keepLeft, JSON.stringify(left), ...where)
  }
  yield step(forgetDrawn, subject)
  return Result.succeed((yield step(forget, subject)).length)
}
