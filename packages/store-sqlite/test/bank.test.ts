/** The question bank on a file: it ranks as the bank in memory does, goes along its indexes, and a file of before gets its tables. */
import { DatabaseSync } from "node:sqlite"
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { layerQuestionBank as layerMemoryBank } from "@zone/core/memory"
import { type BankChange, type BankEntry, QuestionBank } from "@zone/core/ports"
import { assert } from "vitest"
import { layerFactStore, layerQuestionBank } from "../src/index.ts"
import { freshFile } from "./freshFile.ts"

const who = ["灵活就业人员", "退役军人", "高校毕业生", "残疾人", "小微企业", "随迁子女", "老年人", "失业人员"]
const what = ["社会保险补贴", "创业担保贷款", "居住证", "不动产登记", "住房公积金", "高龄津贴", "临时救助", "ETC卡"]
const how = ["怎样申请", "需要什么材料", "在哪里办理", "多久能办好", "标准是多少", "可以网上办吗"]

const entries: ReadonlyArray<BankEntry> = who.flatMap((person, i) => what.flatMap((thing, j) => how.map((way, k): BankEntry => ({
  id: `q-${i}-${j}-${k}`, question: `${person}${thing}${way}？`, phrasings: k === 0 ? [`${thing}怎么弄`] : [], answer: `${person}凭身份证到示例窗口办理${thing}，${how[(k + 1) % 6]}见公告。`,
  unit: "示例局", source: { id: "https://www.example.org/1", title: "示例办法", version: "1" }, validFrom: k === 3 ? "2026-06-01" : "2026-01-01",
  ...(k === 4 && { validThrough: "2026-06-30" }), ...(j % 3 === 0 && { division: ["cn", "cn-990000", "cn-990101"][i % 3]! }), reviewedOn: "2026-01-01", reviewedBy: "head-1"
}))))
const put: BankChange = { expected: 0, by: "clerk-1", at: "2026-11-22T01:00:00.000Z" }
const changes = entries.map((entry) => [entry, put] as const)

describe("the bank on a file", () => {
  const searches = [...what, ...who, "退伍军人社保补贴咋办", "打零工的社保", "etc", "老人津贴", "我想问下残疾人的公积金多久", "办"].flatMap((words) =>
    ["2026-05-31", "2026-06-01", "2026-07-01"].flatMap((on) => [{ words, on }, { words, on, division: "cn-990101" }]))
  const ask = (some: typeof changes) => QuestionBank.use((bank) =>
    Effect.andThen(bank.putAll(some), Effect.forEach(searches, ({ words, ...query }) =>
      Effect.map(bank.search(words, { ...query, limit: 5 }), (hits) => hits.map(({ found, marks, score }) => ({ id: found.entry.id, score: Number(score.toFixed(9)), marks }))))))

  it.live("finds the same with the same scores as the bank in memory", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      // as many as the full text hands over at once: then nothing is left out before it is ranked
      const some = changes.slice(0, 200)
      const onFile = yield* Effect.provide(ask(some), layerQuestionBank({ file }))
      assert.deepStrictEqual(onFile, yield* Effect.provide(ask(some), layerMemoryBank()))
      assert.isAbove(onFile.filter((hits) => hits.length > 0).length, 90)
    }), 60_000)

  it.live("leaves out nothing better than what it finds, where the full text finds more than are ranked", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      const scores = (all: ReadonlyArray<ReadonlyArray<{ readonly score: number }>>) => all.map((hits) => hits.map(({ score }) => score))
      assert.deepStrictEqual(scores(yield* Effect.provide(ask(changes), layerQuestionBank({ file }))), scores(yield* Effect.provide(ask(changes), layerMemoryBank())))
    }), 60_000)

  it.live("takes words of the same meaning of the office's own, without being indexed again", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      const first = (options: Parameters<typeof layerQuestionBank>[0]) =>
        Effect.provide(QuestionBank.use((bank) => bank.search("铁骑卡", { on: "2026-11-22", limit: 1 })), layerQuestionBank(options))
      yield* Effect.provide(QuestionBank.use((bank) => bank.putAll(changes)), layerQuestionBank({ file }))
      assert.deepStrictEqual(yield* first({ file }), [])
      assert.include((yield* first({ file, synonyms: [["铁骑卡", "ETC卡"]] }))[0]?.found.entry.question, "ETC卡")
    }), 60_000)

  it.live("lies in the file of the facts, whose tables of an earlier release are added to", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      yield* Effect.scoped(Effect.provide(Effect.void, layerFactStore({ file })))
      const old = new DatabaseSync(file)
      for (const table of ["bank_words", "bank_text", "bank", "bank_versions", "bank_size"]) old.exec(`DROP TABLE ${table}`)
      old.exec("DELETE FROM zone_migrations WHERE migration_id = 2")
      old.close()
      const found = yield* Effect.provide(QuestionBank.use((bank) => Effect.andThen(bank.putAll(changes), bank.search("居住证", { on: "2026-11-22", limit: 1 }))), layerQuestionBank({ file }))
      assert.strictEqual(found.length, 1)
    }), 60_000)

  it.live("goes along its indexes: nothing is scanned that grows with the bank", () =>
    Effect.gen(function*() {
      const file = yield* freshFile
      yield* Effect.provide(QuestionBank.use((bank) => bank.putAll(changes)), layerQuestionBank({ file }))
      const database = new DatabaseSync(file)
      const plan = (text: string) => database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...Array.from({ length: text.split("?").length - 1 }, () => "x")).map(({ detail }) => String(detail)).join("\n")
      const version = "v.entry FROM bank AS b JOIN bank_versions AS v ON v.id = b.id AND v.version = b.version"
      assert.match(plan(`SELECT b.review, ${version} WHERE b.review <= ? AND (b.review, b.id) > (?, ?) ORDER BY b.review, b.id LIMIT ?`), /INDEX bank_review/)
      assert.notMatch(plan(`SELECT b.review, ${version} WHERE b.review <= ? AND (b.review, b.id) > (?, ?) ORDER BY b.review, b.id LIMIT ?`), /SCAN|TEMP B-TREE/)
      assert.notMatch(plan(`SELECT ${version} WHERE b.id > ? ORDER BY b.id LIMIT ?`), /SCAN|TEMP B-TREE/)
      assert.match(plan("SELECT group_concat(rowid) FROM bank_text WHERE bank_text MATCH ?"), /VIRTUAL TABLE INDEX \d+:M/)
      assert.notMatch(plan("SELECT v.entry FROM bank AS b JOIN bank_versions AS v ON v.id = b.id AND v.version = b.version WHERE b.ordinal = ? AND b.since <= ?"), /SCAN/)
      database.close()
    }))
})
