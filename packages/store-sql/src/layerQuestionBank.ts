/** The question bank on SQL: each of its promises is a script, and the transactor runs it. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { type BankVersion, QuestionBank, readQuestion, type StoreError, usualSynonyms } from "@zone/core/ports"
import { entriesScript, historyScript, latestScript, putEntriesScript, reviewScript, withdrawScript } from "./putEntriesScript.ts"
import { searchScript } from "./searchScript.ts"
import { Transactor } from "./Transactor.ts"

/** How many entries are read at a time. */
const PORTION = 500

/** What a bank may be told. */
export interface QuestionBankOptions {
  /** Groups of words of the same meaning; the usual ones where nothing is said. They are not kept: a change counts at once. */
  readonly synonyms?: ReadonlyArray<ReadonlyArray<string>>
}

/**
 * A question bank on a database that has a `Transactor`, with its tables in place (`migrate`), and full text as SQLite has it.
 *
 * @example
 * ```ts
 * import * as Layer from "effect/Layer"
 * import { layerQuestionBank, layerTransactor } from "@zone/store-sql"
 *
 * const layer = Layer.provide(layerQuestionBank(), layerTransactor())
 * Layer.isLayer(layer) // => true
 * ```
 */
export const layerQuestionBank = ({ synonyms = usualSynonyms }: QuestionBankOptions = {}): Layer.Layer<QuestionBank, never, Transactor> =>
  Layer.effect(
    QuestionBank,
    Effect.gen(function*() {
      const { read, write } = yield* Transactor
      return QuestionBank.of({
        specVersion: 1,
        search: (question, query) => Effect.suspend(() => {
          const asked = readQuestion(question, synonyms)
          return read("search", () => searchScript(asked, query))
        }),
        get: (id) => Effect.map(read("get", () => latestScript(id)), Option.fromUndefinedOr),
        put: (entry, change) => Effect.map(write("put", () => putEntriesScript([[entry, change]])), ([version]) => version!),
        putAll: (entries) => write("putAll", () => putEntriesScript(entries)),
        withdraw: (id, on, reason, change) => write("withdraw", () => withdrawScript(id, on, reason, change)),
        history: (id) => read("history", () => historyScript(id)),
        dueForReview: (through, limit, after) => read("dueForReview", () => reviewScript(through, limit, after)),
        entries: Stream.paginate<string, BankVersion, StoreError>("", (after) =>
          Effect.map(read("entries", () => entriesScript(after, PORTION)), (versions) =>
            [versions, versions.length < PORTION ? Option.none<string>() : Option.some(versions.at(-1)!.entry.id)] as const))
      })
    })
  )
