/** The store passes the suite in its own fast way, and through the `SqlClient` of Effect, statement by statement. */
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import type { FactStore, QuestionBank } from "@zone/core/ports"
import * as sql from "@zone/store-sql"
import { AttachmentsConformance, FactStoreConformance, QuestionBankConformance, VaultConformance } from "@zone/testkit"
import { classify, layerClient, layerFactStore, layerQuestionBank, layerSqlite } from "../src/index.ts"
import { freshFile } from "./freshFile.ts"

const asking = (file: string) => <A>(f: (database: DatabaseSync) => A) =>
  Effect.sync(() => {
    const database = new DatabaseSync(file)
    try {
      return f(database)
    } finally {
      database.close()
    }
  })

const witnessOf = (file: string) => {
  const ask = asking(file)
  return {
    countFacts: ask((database) => Number(database.prepare("SELECT count(*) AS n FROM facts").get()?.["n"])),
    movePosition: (position: bigint) =>
      ask((database) => {
        database.exec("DROP TRIGGER facts_update")
        database.prepare("UPDATE facts SET position = ?").run(position)
      })
  }
}

const freshAs = (layerOf: (file: string) => Layer.Layer<FactStore, unknown>) =>
  Effect.map(freshFile, (file) => ({ layer: layerOf(file), witness: witnessOf(file) }))

FactStoreConformance.suite("sqlite", freshAs((file) => layerFactStore({ file })), { abilities: { reopens: true, opensTwice: true, witness: true } })

const bySqlClient = (file: string) =>
  sql.layerFactStore().pipe(
    Layer.provide(sql.layerTransactor(({ reason }) => classify(reason.cause))),
    Layer.provide(Layer.effectDiscard(sql.migrate(({ reason }) => classify(reason.cause)))),
    Layer.provide(layerClient({ file }))
  )
FactStoreConformance.suite("SqlClient", freshAs(bySqlClient), { abilities: { reopens: true, opensTwice: false, witness: true } })

const sealed = Effect.map(freshFile, (file) => ({
  maxSize: 20 * 1024 * 1024,
  under: (masterKey: Redacted.Redacted) => layerSqlite({ file, masterKey })
}))
VaultConformance.suite("sqlite vault", sealed, { abilities: { reopens: true, opensTwice: true, witness: false } })
AttachmentsConformance.suite("attachments in a folder", sealed, { abilities: { reopens: true, opensTwice: true, witness: false } })

const bankAs = (layerOf: (file: string) => Layer.Layer<QuestionBank, unknown>) =>
  Effect.map(freshFile, (file) => ({
    layer: layerOf(file),
    witness: { countVersions: asking(file)((database) => Number(database.prepare("SELECT count(*) AS n FROM bank_versions").get()?.["n"])) }
  }))
QuestionBankConformance.suite("sqlite bank", bankAs((file) => layerQuestionBank({ file })), { abilities: { reopens: true, opensTwice: true, witness: true } })

const bankBySqlClient = (file: string) =>
  sql.layerQuestionBank().pipe(
    Layer.provide(sql.layerTransactor(({ reason }) => classify(reason.cause))),
    Layer.provide(Layer.effectDiscard(sql.migrate(({ reason }) => classify(reason.cause)))),
    Layer.provide(layerClient({ file }))
  )
QuestionBankConformance.suite("SqlClient bank", bankAs(bankBySqlClient), { abilities: { reopens: true, opensTwice: false, witness: true } })
