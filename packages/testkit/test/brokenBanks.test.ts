/** The suite of question banks is worth what it finds: each bank here breaks one promise, and must be found. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { type BankMemory, layerQuestionBank } from "@zone/core/memory"
import { type BankHit, QuestionBank } from "@zone/core/ports"
import { assert } from "vitest"
import { listFailing, QuestionBankConformance } from "../src/index.ts"

type Bank = QuestionBank["Service"]

const abilities = { reopens: true, opensTwice: false, witness: true }

const hits = (bank: Bank, change: (hits: ReadonlyArray<BankHit>) => ReadonlyArray<BankHit>): Partial<Bank> => ({
  search: (question, query) => Effect.map(bank.search(question, query), change)
})

const brokenBanks: { readonly [wrong: string]: (bank: Bank, memory: BankMemory) => Partial<Bank> } = {
  "finds nothing": () => ({ search: () => Effect.succeed([]) }),
  "offers what has expired": (bank) => ({ search: (question, query) => bank.search(question, { ...query, on: query.on > "2026-10-31" ? "2026-10-31" : query.on }) }),
  "offers what is not in force yet": (bank) => ({ search: (question, query) => bank.search(question, { ...query, on: query.on < "2026-03-01" ? "2026-03-01" : query.on }) }),
  "goes a day too far": (bank) => ({ search: (question, query) => bank.search(question, { ...query, on: query.on === "2026-11-01" ? "2026-10-31" : query.on }) }),
  "stops a day too soon": (bank) => ({ search: (question, query) => bank.search(question, { ...query, on: query.on === "2026-10-31" ? "2026-11-01" : query.on }) }),
  "does not ask for the place": (bank) => ({ search: (question, { division: _division, ...query }) => bank.search(question, query) }),
  "offers only what is for the very place": (bank) => ({
    search: (question, query) => Effect.map(bank.search(question, query), (found) => query.division === undefined ? found : found.filter((hit) => hit.found.entry.division === query.division))
  }),
  "offers what is for the neighbours": (bank) => ({ search: (question, query) => bank.search(question, { ...query, ...(query.division === "cn-990101" && { division: "cn-990102" }) }) }),
  "offers the worst first": (bank) => hits(bank, (found) => found.toReversed()),
  "gives all the same score": (bank) => hits(bank, (found) => found.map((hit) => ({ ...hit, score: 0.5 }))),
  "gives scores beyond 1": (bank) => hits(bank, (found) => found.map((hit) => ({ ...hit, score: hit.score * 3 }))),
  "gives more than was asked for": (bank) => ({ search: (question, query) => bank.search(question, { ...query, limit: 100 }) }),
  "gives an entry twice": (bank) => hits(bank, (found) => found.flatMap((hit) => [hit, hit])),
  "offers anything": (bank) => ({
    search: (question, query) => Effect.flatMap(bank.search(question, query), (found) => found.length > 0 ? Effect.succeed(found) : bank.search("居住证", query))
  }),
  "fills no number that filters made smaller": (bank) => ({
    search: (question, query) => Effect.map(bank.search(question, { ...query, on: "2024-01-01", limit: 100 }), (found) => found.filter(({ found: { entry } }) => (entry.validThrough ?? "9") >= query.on).slice(0, query.limit))
  }),
  "forgets the other phrasings": (bank) => ({ putAll: (entries) => bank.putAll(entries.map(([entry, change]) => [{ ...entry, phrasings: [] }, change])) }),
  "goes by letters as they are written": (bank) => ({ search: (question, query) => /[\uff00-\uffef]/.test(question.replaceAll("？", "")) ? Effect.succeed([]) : bank.search(question, query) }),
  "marks nothing": (bank) => hits(bank, (found) => found.map((hit) => ({ ...hit, marks: { question: [], answer: [] } }))),
  "marks all": (bank) => hits(bank, (found) => found.map((hit) => ({ ...hit, marks: { ...hit.marks, question: [[0, hit.found.entry.question.length]] } }))),
  "marks one place beside": (bank) => hits(bank, (found) => found.map((hit) => ({ ...hit, marks: { ...hit.marks, answer: hit.marks.answer.map(([from, to]) => [from + 1, to + 1] as const) } }))),
  "looks at no version": (bank) => ({
    put: (entry, change) => Effect.flatMap(bank.get(entry.id), (known) => bank.put(entry, { ...change, expected: Option.isSome(known) ? known.value.version : 0 }))
  }),
  "withdraws whatever was seen": (bank) => ({
    withdraw: (id, on, reason, change) => Effect.flatMap(bank.get(id), (known) => bank.withdraw(id, on, reason, { ...change, expected: Option.isSome(known) ? known.value.version : 0 }))
  }),
  "puts one after the other": (bank) => ({ putAll: (entries) => Effect.forEach(entries, ([entry, change]) => bank.put(entry, change)) }),
  "keeps the latest version only": (bank) => ({ history: (id) => Effect.map(bank.history(id), (all) => all.slice(-1)) }),
  "tells the latest version first": (bank) => ({ history: (id) => Effect.map(bank.history(id), (all) => all.toReversed()) }),
  "does not say who changed it": (bank) => ({ put: (entry, change) => bank.put(entry, { ...change, by: "nobody" }) }),
  "does not say when it was changed": (bank) => ({ put: (entry, change) => bank.put(entry, { ...change, at: "2026-01-01T00:00:00.000Z" }) }),
  "withdraws without the reason": (bank) => ({ withdraw: (id, on, _reason, change) => bank.withdraw(id, on, "无", change) }),
  "offers what was withdrawn": (bank) => ({
    withdraw: (id, on, reason, change) => Effect.flatMap(bank.withdraw(id, on, reason, change), (gone) =>
      Effect.as(Effect.flatMap(bank.put(gone.entry, { ...change, expected: gone.version }), () => Effect.void), gone))
  }),
  "loses what was withdrawn": (bank) => ({ get: (id) => Effect.map(bank.get(id), Option.filter(({ withdrawn }) => !withdrawn)) }),
  "lists nothing to review": () => ({ dueForReview: () => Effect.succeed({ entries: [], next: undefined }) }),
  "lists one page to review": (bank) => ({ dueForReview: (...given) => Effect.map(bank.dueForReview(...given), (page) => ({ ...page, next: undefined })) }),
  "lists all to review at once": (bank) => ({ dueForReview: (through, _limit, after) => bank.dueForReview(through, 1000, after) }),
  "lists what is to be reviewed later too": (bank) => ({ dueForReview: (_through, limit, after) => bank.dueForReview("9999-12-31", limit, after) }),
  "lists the latest to review first": (bank) => ({ dueForReview: (...given) => Effect.map(bank.dueForReview(...given), (page) => ({ ...page, entries: page.entries.toReversed() })) }),
  "begins again where a cursor is none": (bank) => ({ dueForReview: (through, limit, after) => bank.dueForReview(through, limit, after === "no cursor" ? undefined : after) }),
  "gives the entries that are not withdrawn": (bank) => ({ entries: Stream.filter(bank.entries, ({ withdrawn }) => !withdrawn) }),
  "gives entries in the order they came": (_bank, memory) => ({ entries: Stream.suspend(() => Stream.fromIterable([...memory.values()].map((versions) => versions.at(-1)!))) }),
  "loses the topic": (bank) => ({ putAll: (entries) => bank.putAll(entries.map(([{ topic: _topic, ...entry }, change]) => [entry, change])) }),
  "loses all when it is closed": () => ({}),
  "keeps what was refused": (bank, memory) => ({
    withdraw: (id, on, reason, change) => Effect.tapError(bank.withdraw(id, on, reason, change), () => Effect.sync(() => void memory.set(`${id}-refused`, memory.get(id) ?? [])))
  })
}

const freshBank = (change: (bank: Bank, memory: BankMemory) => Partial<Bank>, forgets = false) => Effect.sync(() => {
  const memory: BankMemory = new Map()
  const inner = Layer.unwrap(Effect.sync(() => layerQuestionBank({}, forgets ? new Map() : memory)))
  return {
    layer: Layer.provide(Layer.effect(QuestionBank, QuestionBank.use((bank) => Effect.sync(() => QuestionBank.of({ ...bank, ...change(bank, memory) })))), inner),
    witness: { countVersions: Effect.sync(() => [...memory.values()].flat().length) }
  }
})

describe("QuestionBankConformance finds a bank that", () => {
  for (const [wrong, change] of Object.entries(brokenBanks)) {
    it.live(wrong, () => Effect.map(listFailing(QuestionBankConformance.cases, freshBank(change, wrong === "loses all when it is closed"), abilities), (failing) => assert.isNotEmpty(failing)), 60_000)
  }
  it.live("is not broken: nothing", () => Effect.map(listFailing(QuestionBankConformance.cases, freshBank(() => ({})), abilities), (failing) => assert.deepStrictEqual(failing, [])), 60_000)
})
