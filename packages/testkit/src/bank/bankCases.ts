/** The promises of a question bank: what it may offer and what not, in what order, every version kept, and what is to be reviewed. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { BankEntry, QuestionBank } from "@zone/core/ports"
import { assert } from "vitest"
import type { Case } from "../Case.ts"
import { entryOf, type FreshBank, openBank, seeing } from "./FreshBank.ts"

type Bank = QuestionBank["Service"]

const day = { on: "2026-11-22", limit: 10 }
const idsOf = (bank: Bank, question: string, query: Parameters<Bank["search"]>[1] = day) =>
  Effect.map(bank.search(question, query), (hits) => hits.map(({ found }) => found.entry.id))
const putNew = (bank: Bank, ...entries: ReadonlyArray<BankEntry>) => bank.putAll(entries.map((entry) => [entry, seeing(0)]))

const residence = entryOf("residence", "怎样办理居住证？", { phrasings: ["暂住证在哪里办"], answer: "居住满半年的，到居住地派出所申领。", topic: "户籍管理" })
const card = entryOf("card", "社会保障卡丢失怎样补办？", { answer: "先挂失，再到银行网点补领。" })
const school = entryOf("school", "随迁子女怎样申请入学？", { answer: "在规定的报名期内，凭居住证登记。" })

export const bankCases: ReadonlyArray<Case<FreshBank>> = [
  {
    name: "finds an entry by its very question, its other phrasings, and other words, with where it comes from and how long it holds",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      yield* putNew(bank, residence, card, school)
      for (const [words, id] of [
        ["怎样办理居住证？", "residence"], ["暂住证在哪里办", "residence"], ["居住证", "residence"], ["社会保障卡丢失补办", "card"], ["孩子是随迁子女，怎么入学", "school"]
      ] as const) assert.strictEqual((yield* idsOf(bank, words))[0], id, words)
      const [first] = yield* bank.search("居住证怎么办理", day)
      assert.deepStrictEqual(first?.found.entry, residence)
      assert.strictEqual(first?.found.version, 1)
    })
  },
  {
    name: "stands the very question first with 1, whatever the width and case it is written in",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      yield* putNew(bank, entryOf("short", "办理ETC卡"), entryOf("long", "怎样办理ETC卡，办理ETC卡需要什么材料，在哪里办理ETC卡？"), entryOf("bank", "在银行办理ETC卡"))
      for (const [words, id] of [["办理ＥＴＣ卡", "short"], ["在银行办理etc卡？", "bank"]] as const) {
        const [first] = yield* bank.search(words, day)
        assert.strictEqual(first?.found.entry.id, id)
        assert.strictEqual(first?.score, 1)
      }
    })
  },
  {
    name: "gives the best first, with scores that fall from at most 1, no more than were asked for, and a match in a question before one in an answer",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      yield* putNew(bank, residence, card, school, ...Array.from({ length: 30 }, (_, i) => entryOf(`other-${i}`, `第${i}个街道的居住证在哪里领取？`)))
      const hits = yield* bank.search("居住证怎样办理", { ...day, limit: 7 })
      assert.strictEqual(hits.length, 7)
      for (const [i, { score }] of hits.entries()) {
        assert.isAtMost(score, hits[i - 1]?.score ?? 1)
        assert.isAbove(score, 0)
      }
      const ids = yield* idsOf(bank, "居住证", { ...day, limit: 100 })
      const answered = ids.indexOf("school")
      assert.isTrue(answered < 0 || answered > ids.indexOf("residence"), "an answer that mentions it stands before a question about it")
      assert.strictEqual(new Set(ids).size, ids.length)
    })
  },
  {
    name: "offers nothing where nothing fits, and nothing for no words at all",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      assert.deepStrictEqual(yield* idsOf(bank, "居住证"), [])
      yield* putNew(bank, residence, card, school)
      for (const words of ["足球比赛门票", "", "？！", "\u0000", "\ud800", "\" OR * NEAR(", "%_'; --"]) assert.deepStrictEqual(yield* idsOf(bank, words), [], words)
    })
  },
  {
    name: "offers what holds on the day that is asked for: from its first day through its last, and not a day longer",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      yield* putNew(bank, { ...residence, validFrom: "2026-03-01", validThrough: "2026-10-31" })
      for (const [on, there] of [["2026-02-28", false], ["2026-03-01", true], ["2026-10-31", true], ["2026-11-01", false]] as const) {
        assert.strictEqual((yield* idsOf(bank, "怎样办理居住证？", { on, limit: 5 })).length, there ? 1 : 0, on)
      }
      yield* bank.put({ ...residence, validFrom: "2026-03-01" }, seeing(1))
      assert.deepStrictEqual(yield* idsOf(bank, "怎样办理居住证？", { on: "2099-01-01", limit: 5 }), ["residence"])
    })
  },
  {
    name: "fills the number that was asked for with entries that hold, however many better ones have expired",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      const expired = Array.from({ length: 300 }, (_, i) => entryOf(`old-${i}`, "居住证怎样办理", { validThrough: "2025-12-31" }))
      yield* putNew(bank, ...expired.map((entry) => ({ ...entry, validFrom: "2020-01-01" })), entryOf("new", "居住证到期以后怎样办理延期手续？"))
      assert.deepStrictEqual(yield* idsOf(bank, "居住证怎样办理"), ["new"])
    })
  },
  {
    name: "offers what is for the place, for one that it lies in, or for all; not what is for its neighbours or its parts",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      yield* putNew(bank, ...["cn", "cn-990000", "cn-990100", "cn-990101", "cn-990102", "cn-990101001"].map((division) => entryOf(division, "怎样办理居住证？", { division })), entryOf("all", "怎样办理居住证？"))
      const at = (division: string) => Effect.map(idsOf(bank, "居住证", { ...day, division }), (ids) => ids.toSorted())
      assert.deepStrictEqual(yield* at("cn-990101"), ["all", "cn", "cn-990000", "cn-990100", "cn-990101"])
      assert.deepStrictEqual(yield* at("cn-990101001"), ["all", "cn", "cn-990000", "cn-990100", "cn-990101", "cn-990101001"])
      assert.deepStrictEqual(yield* at("cn-990000"), ["all", "cn", "cn-990000"])
      assert.strictEqual((yield* idsOf(bank, "居住证")).length, 7)
    })
  },
  {
    name: "marks what fits in question and answer, as they were written",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      yield* putNew(bank, entryOf("a", "怎样办理 居住证（ＥＴＣ）？", { answer: "凭居住证明办理居住证。" }))
      const [hit] = yield* bank.search("居住证etc", day)
      assert.isDefined(hit)
      const cut = (text: string, spans: ReadonlyArray<readonly [number, number]>) => spans.map(([from, to]) => text.slice(from, to))
      assert.deepStrictEqual(cut(hit.found.entry.question, hit.marks.question), ["居住证", "ＥＴＣ"])
      assert.deepStrictEqual(cut(hit.found.entry.answer, hit.marks.answer), ["居住证", "居住证"])
    })
  },
  {
    name: "a new version takes the place of the one before, which stays in the history",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      const first = yield* bank.put(residence, seeing(0, "a"))
      const second = yield* bank.put({ ...residence, question: "怎样申领流动人口登记凭证？", phrasings: [], answer: "到社区登记。" }, { ...seeing(1, "b"), at: "2026-11-23T01:00:00.000Z" })
      assert.deepInclude(first, { version: 1, by: "a" })
      assert.deepInclude(second, { version: 2, by: "b", at: "2026-11-23T01:00:00.000Z" })
      assert.deepStrictEqual(yield* bank.history("residence"), [first, second])
      assert.deepStrictEqual(yield* bank.get("residence"), Option.some(second))
      assert.deepStrictEqual(yield* idsOf(bank, "居住证"), [])
      assert.deepStrictEqual(yield* idsOf(bank, "流动人口登记"), ["residence"])
      assert.deepStrictEqual([yield* bank.get("none"), yield* bank.history("none")], [Option.none(), []])
    })
  },
  {
    name: "withdraws with the reason, offers it no more, and takes it back with a new version",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      yield* putNew(bank, residence)
      const gone = yield* bank.withdraw("residence", "2026-11-22", "政策已废止", seeing(1))
      assert.deepInclude(gone, { version: 2, entry: residence, withdrawn: { on: "2026-11-22", reason: "政策已废止" } })
      assert.deepStrictEqual(yield* idsOf(bank, "怎样办理居住证？"), [])
      assert.deepStrictEqual(yield* bank.get("residence"), Option.some(gone))
      const back = yield* bank.put(residence, seeing(2))
      assert.notProperty(back, "withdrawn")
      assert.deepStrictEqual(yield* idsOf(bank, "怎样办理居住证？"), ["residence"])
      assert.strictEqual((yield* bank.history("residence")).length, 3)
    })
  },
  {
    name: "refuses a change that has not seen the latest version, and keeps nothing of it",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      yield* putNew(bank, residence)
      for (const [wrong, change] of [
        [bank.put({ ...residence, answer: "别的答案" }, seeing(0)), { expected: 0, actual: 1 }], [bank.put(residence, seeing(2)), { expected: 2, actual: 1 }],
        [bank.withdraw("residence", "2026-11-22", "误", seeing(0)), { expected: 0, actual: 1 }], [bank.withdraw("none", "2026-11-22", "误", seeing(0)), { expected: 0, actual: 0 }],
        [bank.put(card, seeing(1)), { expected: 1, actual: 0 }]
      ] as const) assert.deepInclude(yield* Effect.flip(wrong), { _tag: "StaleEntry", ...change })
      assert.strictEqual((yield* bank.history("residence")).length, 1)
      assert.deepStrictEqual(yield* bank.get("card"), Option.none())
    })
  },
  {
    name: "puts many at once, or none of them",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      yield* putNew(bank, card)
      assert.deepInclude(yield* Effect.flip(bank.putAll([[residence, seeing(0)], [school, seeing(0)], [card, seeing(0)]])), { _tag: "StaleEntry", id: "card" })
      assert.deepStrictEqual(yield* idsOf(bank, "居住证"), [])
      assert.deepStrictEqual(yield* bank.get("residence"), Option.none())
      const both = yield* bank.putAll([[residence, seeing(0)], [{ ...residence, answer: "改过的答案" }, seeing(1)]])
      assert.deepStrictEqual(both.map(({ version }) => version), [1, 2])
      assert.strictEqual((yield* bank.search("居住证", day))[0]?.found.entry.answer, "改过的答案")
    })
  },
  {
    name: "of forty changes at once that have seen the same version, one is kept",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      yield* putNew(bank, residence)
      const results = yield* Effect.forEach(Array.from({ length: 40 }, (_, i) => i), (i) => Effect.result(bank.put({ ...residence, answer: `答案${i}` }, seeing(1))), { concurrency: "unbounded" })
      assert.strictEqual(results.filter(({ _tag }) => _tag === "Success").length, 1)
      assert.strictEqual((yield* bank.history("residence")).length, 2)
    })
  },
  {
    name: "lists what is to be reviewed by the earlier of the two days, then by id, in pages, none lost and none twice",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      const entries = Array.from({ length: 25 }, (_, i) => entryOf(`q-${String(i * 7 % 25).padStart(2, "0")}`, `第${i}个问题`, { reviewBy: `2026-12-${String(1 + i % 5).padStart(2, "0")}` }))
      yield* putNew(
        bank, ...entries, entryOf("ends", "即将到期", { validThrough: "2026-12-02", reviewBy: "2026-12-30" }), entryOf("later", "以后", { reviewBy: "2027-01-01" }),
        entryOf("never", "没有期限"), entryOf("gone", "已经撤回", { reviewBy: "2026-12-01" }), entryOf("moved", "已经复核", { reviewBy: "2026-12-01" }),
        entryOf("😀", "表情", { reviewBy: "2026-12-05" }), entryOf("￮", "全角", { reviewBy: "2026-12-05" })
      )
      yield* bank.withdraw("gone", "2026-11-22", "误", seeing(1))
      yield* bank.put(entryOf("moved", "已经复核", { reviewBy: "2027-12-01" }), seeing(1))
      const seen: Array<readonly [string, string]> = []
      let after: string | undefined
      do {
        const page = yield* bank.dueForReview("2026-12-31", 7, after)
        assert.isAtMost(page.entries.length, 7)
        seen.push(...page.entries.map(({ entry }) => [[entry.reviewBy ?? "9", entry.validThrough ?? "9"].toSorted()[0]!, entry.id] as const))
        after = page.next
      } while (after !== undefined)
      assert.strictEqual(seen.length, 28)
      assert.deepStrictEqual(seen.map(([on]) => on), seen.map(([on]) => on).toSorted())
      assert.strictEqual(new Set(seen.map(([, id]) => id)).size, 28)
      assert.deepStrictEqual(seen.slice(-2).map(([, id]) => id), ["￮", "😀"])
      assert.deepStrictEqual(seen.slice(5, 11).map(([, id]) => id).includes("ends"), true)
      assert.strictEqual((yield* Effect.flip(bank.dueForReview("2026-12-31", 7, "no cursor")))._tag, "StoreError")
    })
  },
  {
    name: "gives all entries as they are now, by id, withdrawn ones too, as they were put in",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      const ids = ["b", "a", "￮", "😀", "居", "A"]
      yield* putNew(bank, ...ids.map((id) => entryOf(id, "问题", { phrasings: ["一", "二"], topic: "主题", division: "cn-990101", validThrough: "2027-01-01", reviewBy: "2026-12-31" })))
      yield* bank.withdraw("a", "2026-11-22", "误", seeing(1))
      const all = yield* Stream.runCollect(bank.entries)
      assert.deepStrictEqual(all.map(({ entry }) => entry.id), ["A", "a", "b", "居", "￮", "😀"])
      assert.deepStrictEqual(all.map(({ version }) => version), [1, 2, 1, 1, 1, 1])
      assert.deepStrictEqual(all[0]?.entry, entryOf("A", "问题", { phrasings: ["一", "二"], topic: "主题", division: "cn-990101", validThrough: "2027-01-01", reviewBy: "2026-12-31" }))
    })
  },
  {
    name: "opened again, every version is there, and it is found, changed and withdrawn as before",
    needs: "reopens",
    run: Effect.fnUntraced(function*(fresh) {
      yield* Effect.scoped(Effect.flatMap(openBank(fresh), (bank) => Effect.andThen(putNew(bank, residence, card), bank.withdraw("card", "2026-11-22", "误", seeing(1)))))
      const bank = yield* openBank(fresh)
      assert.deepStrictEqual(yield* idsOf(bank, "怎样办理居住证？"), ["residence"])
      assert.deepStrictEqual(yield* idsOf(bank, "社会保障卡丢失怎样补办？"), [])
      assert.strictEqual((yield* bank.put({ ...residence, question: "怎样申领凭证？", phrasings: [], answer: "到社区登记。" }, seeing(1))).version, 2)
      assert.deepStrictEqual(yield* idsOf(bank, "居住证"), [])
      assert.strictEqual((yield* bank.history("card")).length, 2)
    })
  },
  {
    name: "open several times at once, each sees what the other puts in, and one change is kept",
    needs: "opensTwice",
    run: Effect.fnUntraced(function*(fresh) {
      const one = yield* openBank(fresh)
      const other = yield* openBank(fresh)
      yield* putNew(one, residence)
      assert.deepStrictEqual(yield* idsOf(other, "居住证"), ["residence"])
      const results = yield* Effect.forEach([one, other, one, other], (bank) => Effect.result(bank.put(residence, seeing(1))), { concurrency: "unbounded" })
      assert.strictEqual(results.filter(({ _tag }) => _tag === "Success").length, 1)
    })
  },
  {
    name: "leaves nothing on the medium of what was refused",
    needs: "witness",
    run: Effect.fnUntraced(function*(fresh) {
      const bank = yield* openBank(fresh)
      yield* putNew(bank, residence)
      yield* Effect.flip(bank.putAll([[card, seeing(0)], [residence, seeing(0)]]))
      yield* Effect.flip(bank.withdraw("residence", "2026-11-22", "误", seeing(3)))
      assert.strictEqual(yield* fresh.witness!.countVersions, 1)
      yield* bank.withdraw("residence", "2026-11-22", "误", seeing(1))
      assert.strictEqual(yield* fresh.witness!.countVersions, 2)
    })
  }
]
