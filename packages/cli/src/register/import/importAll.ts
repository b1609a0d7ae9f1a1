/** Takes lines into the register, all in one transaction: decided first, and nothing is kept where one is refused. */
import { type Command, type RegisterRow, room } from "@zone/core/application"
import type { LedgerEntry } from "@zone/core/report"
import { type Append, FactStore, type Json, Vault } from "@zone/core/ports"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Opened } from "../../office/useOffice.ts"

/** A line that the room refuses. */
export interface RefusedLine {
  readonly line: number
  readonly remedy: string
}

const encode = Schema.encodeUnknownSync(room.Fact)

/** What the room would say to a line: nobody's data is sealed for that. */
export const decideLine = ({ line, row }: LedgerEntry, { context }: Opened): RefusedLine | undefined => {
  const nobody = { subject: "nobody", sealed: "nothing" }
  const decided = room.decide(room.initial, { _tag: "Import", row: { ...row, applicant: nobody, description: nobody } }, context)
  return Result.isFailure(decided) ? { line, remedy: decided.failure.remedy } : undefined
}

const appendOf = Effect.fnUntraced(function*(entry: LedgerEntry, { actor, agency, context, desk, office }: Opened, at: string) {
  const vault = yield* Vault
  const subject = yield* desk.newSubject
  const row: RegisterRow = {
    ...entry.row,
    applicant: yield* vault.seal(agency, subject, entry.applicant),
    description: yield* vault.seal(agency, subject, entry.description)
  }
  const wish: Command = { _tag: "Import", row }
  // every line was decided before
  const facts = Result.getOrThrow(room.decide(room.initial, wish, context))
  const kept = room.row(facts.reduce(room.evolve, room.initial))
  const names = [{ subject, token: yield* vault.token(agency, entry.applicant) }]
  const index = kept && room.indexOf(kept)
  const append: Append = {
    stream: { agency, room: room.name, id: yield* desk.newSubject }, zone: office.zone, expected: 0, schema: room.factVersion, at, actor,
    idempotencyKey: undefined, number: undefined,
    draft: () => ({
      facts: facts.map((fact) => encode(fact) as Json),
      entry: index && {
        ...(index.number !== undefined && { number: index.number }), on: index.on, status: index.status,
        ...(index.due !== undefined && { due: index.due }), unsettled: index.unsettled, row: JSON.parse(JSON.stringify(kept)) as Json
      },
      names
    })
  }
  return append
})

/** How many lines were taken in. */
export const importAll = Effect.fnUntraced(function*(entries: ReadonlyArray<LedgerEntry>, opened: Opened) {
  const at = new Date(yield* Clock.currentTimeMillis).toISOString()
  const appends = yield* Effect.forEach(entries, (entry) => appendOf(entry, opened, at))
  const store = yield* FactStore
  return (yield* store.appendAll(appends)).length
})
