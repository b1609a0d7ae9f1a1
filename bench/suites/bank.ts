/**
 * The question bank: a search of 10,000 entries in memory and on SQLite, beside a scan that gives every entry its score by the same ranking,
 * and beside FTS5 alone with its bm25 on the very index that SQLite's bank keeps. Answers are compared before anything is timed.
 */
import { layerQuestionBank as layerMemoryBank } from "@zone/core/memory"
import { type BankVersion, QuestionBank, rankCandidates, readQuestion, usualSynonyms } from "@zone/core/ports"
import { layerQuestionBank } from "@zone/store-sqlite"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { mkdtempSync, rmSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { bankEntries, bankQuestions } from "../bankEntries.ts"
import type { Comparison } from "../Comparison.ts"
import type { Suite } from "../Suite.ts"
import { takeTurns } from "../takeTurns.ts"
import { timeAll } from "../timeAll.ts"

const on = "2026-11-29"
const limit = 5
const put = { expected: 0, by: "clerk-1", at: "2026-11-20T01:00:00.000Z" }

const folders: Array<string> = []
const closing: Array<() => Promise<void>> = []

const open = async (layer: Layer.Layer<QuestionBank, unknown>) => {
  const runtime = ManagedRuntime.make(layer)
  closing.push(() => runtime.dispose())
  const bank = await runtime.runPromise(QuestionBank.use(Effect.succeed))
  await runtime.runPromise(bank.putAll(bankEntries.map((entry) => [entry, put] as const)))
  return { search: (question: string) => runtime.runPromise(bank.search(question, { on, limit })) }
}

/** The scan and the raw engine, on the file of a bank. */
const beside = (file: string) => {
  const database = new DatabaseSync(file, { readOnly: true })
  closing.push(() => Promise.resolve(database.close()))
  const having = database.prepare("SELECT doc FROM bank_words WHERE term = ?")
  const versions = bankEntries.map((entry): BankVersion => ({ entry, version: 1, by: put.by, at: put.at }))
  const scan = (question: string) => {
    const counts = { entries: versions.length, having: (token: string) => Number(having.get(token)?.["doc"] ?? 0) }
    const offered = versions.filter(({ entry: { validFrom, validThrough } }) => validFrom <= on && (validThrough === undefined || on <= validThrough))
    return rankCandidates(readQuestion(question, usualSynonyms), offered, counts, limit)
  }
  const match = database.prepare("SELECT rowid FROM bank_text WHERE bank_text MATCH ? ORDER BY bm25(bank_text, 4, 1) LIMIT ?")
  const texts = bankQuestions.map((question) => readQuestion(question, usualSynonyms).tokens.map((token) => `"${token}"`).join(" OR "))
  return { scan, raw: (i: number) => match.all(texts[i]!, limit) }
}

const prepare = async (): Promise<ReadonlyArray<Comparison>> => {
  const folder = mkdtempSync(join(tmpdir(), "zone-bench-bank-"))
  folders.push(folder)
  const file = join(folder, "bank.sqlite")
  const memory = await open(layerMemoryBank())
  const sqlite = await open(layerQuestionBank({ file }))
  const { raw, scan } = beside(file)
  for (const [i, question] of bankQuestions.entries()) {
    // a whole scan takes long: every fourth is enough to tell
    const scores = [i % 4 === 0 ? [scan(question)] : [], [await memory.search(question)], [await sqlite.search(question)]].flat().map((hits) => hits.map(({ score }) => score.toFixed(9)).join(" "))
    if (scores[0] === "" || new Set(scores).size !== 1) throw new Error(`“${question}” is answered differently: ${scores.join(" | ")}`)
    if (raw(i).length !== limit) throw new Error(`FTS5 finds too little for “${question}”`)
  }
  /** Some questions of the twenty, others in each round, the same for all whose turn it is. */
  const turn = (some: number, ask: (question: string, i: number) => unknown) => (round: number) =>
    timeAll(some, async () => {
      for (let n = 0; n < some; n++) {
        const i = (round * some + n) % bankQuestions.length
        await ask(bankQuestions[i]!, i)
      }
    })
  return [
    {
      title: `A question asked of ${bankEntries.length.toLocaleString("en-US")} entries, beside a scan that ranks alike`,
      unit: "ns",
      rounds: 10,
      warmUps: 2,
      round: takeTurns({ "in memory": turn(1, memory.search), "on SQLite": turn(1, sqlite.search), "a scan that ranks every entry": turn(1, scan) }),
      rows: [
        { of: "a scan that ranks every entry", over: "in memory", atLeast: 10 },
        { of: "a scan that ranks every entry", over: "on SQLite", atLeast: 10 }
      ],
      remarks: ["the scores are the same in all three"]
    },
    {
      title: "The same, beside the engine's own full text",
      unit: "ns",
      rounds: 31,
      warmUps: 5,
      round: takeTurns({ "in memory": turn(4, memory.search), "on SQLite": turn(4, sqlite.search), "FTS5 with bm25 alone": turn(4, (_, i) => raw(i)) }),
      rows: [
        { of: "on SQLite", over: "FTS5 with bm25 alone", atMost: 5, remark: "reads and ranks 200 entries" },
        { of: "in memory", over: "FTS5 with bm25 alone", atMost: 5, remark: "ranks all that have a gram" }
      ],
      remarks: ["FTS5 gets the grams of each question read already, gives numbers of rows, and knows no days and no words of the same meaning"]
    }
  ]
}

export const bank: Suite = {
  name: "bank",
  measures: "a search of the question bank with 10,000 entries beside a scan of all and beside FTS5 alone",
  prepare,
  cleanUp: () => {
    for (const close of closing.splice(0).toReversed()) void close()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  }
}
