/**
 * Keeps the question bank of an office filled: with what it is given at first, and with each question that the head accepts in the room of
 * enquiries, whichever program it was accepted by. Up to where facts were read is kept, so that each is read once and what staff changed
 * in the bank since is left alone.
 */
import { fillBank } from "@zone/core/desk"
import { type BankEntry, type FactStore, QuestionBank, type StaleEntry, type StoreError } from "@zone/core/ports"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Semaphore from "effect/Semaphore"
import { SqlClient } from "effect/sql/SqlClient"
import type { AccessError } from "../access/AccessError.ts"
import { accessTables, kept } from "../access/accessTables.ts"
import { Office } from "../office/Office.ts"

/** Takes in what was accepted since it was last asked; what goes wrong is logged, and made up for the next time. */
export class BankFill extends Context.Service<BankFill, { readonly fill: Effect.Effect<void> }>()("@zone/http/bank/BankFill") {}

/** Whether a wish let a question into the bank. @internal */
export const letsIn = (room: string, facts: ReadonlyArray<{ readonly _tag: string }>): boolean =>
  room === "enquiry" && facts.some(({ _tag }) => _tag === "EntryAccepted")

/** Whoever puts in the entries that an office is opened with. */
const OFFICE = "office"

/** `first` are entries that the bank has from the beginning, unless it knows them already. */
export const layerBankFill = (
  first: ReadonlyArray<BankEntry> = []
): Layer.Layer<BankFill, AccessError | StaleEntry | StoreError, FactStore | Office | QuestionBank | SqlClient> =>
  Layer.effect(BankFill, Effect.gen(function*() {
    const { agency } = yield* Office
    const bank = yield* QuestionBank
    const sql = yield* SqlClient
    const services = yield* Effect.context<FactStore | QuestionBank>()
    const one = yield* Semaphore.make(1)
    yield* accessTables

    const at = new Date(yield* Clock.currentTimeMillis).toISOString()
    for (const entry of first) {
      if (Option.isNone(yield* bank.get(entry.id))) yield* bank.put(entry, { expected: 0, by: OFFICE, at })
    }

    const mark = `bank ${agency}`
    const fill = Effect.gen(function*() {
      const [read] = yield* kept(sql<{ readonly value: string }>`SELECT value FROM http_marks WHERE name = ${mark}`)
      const { position } = yield* fillBank({ agency, after: BigInt(read?.value ?? "0") })
      yield* kept(sql`INSERT INTO http_marks (name, value) VALUES (${mark}, ${String(position)}) ON CONFLICT (name) DO UPDATE SET value = excluded.value`)
    }).pipe(
      one.withPermits(1),
      Effect.catchCause((cause) => Effect.logWarning("the question bank was not filled", cause)),
      Effect.provideContext(services)
    )
    yield* Effect.forkScoped(fill)
    return BankFill.of({ fill })
  }))
