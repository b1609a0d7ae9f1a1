/** Every term pack as data: taken by its schemas with no key too many, each name used once, and no citation of a document nobody lists. */
import { ReceiptRule, Term } from "@zone/core/calendar"
import type { RulePack } from "@zone/core/rules"
import { Basis, Channel, LawDocument } from "@zone/core/terms"
import { readdirSync } from "node:fs"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { foiRegulation } from "./cn/foi-regulation/index.ts"
import { remedies } from "./cn/remedies/index.ts"
import { zone } from "./cn-500105/zone/index.ts"

type TermPack = RulePack & Required<Pick<RulePack, "terms">>

const packs: Readonly<Record<string, TermPack>> = { "cn/foi-regulation": foiRegulation, "cn/remedies": remedies, "cn-500105/zone": zone }
const all = Object.entries(packs)
const terms = all.flatMap(([, pack]) => Object.values(pack.terms))
const documents = new Map(all.flatMap(([, pack]) => pack.documents.map((document) => [document.id, document])))

const strictly = (schema: Schema.Codec<unknown, unknown>, value: unknown): unknown =>
  Schema.decodeUnknownSync(schema, { onExcessProperty: "error" })(value)

/** Every basis in a value, however deep. */
const basesIn = (value: unknown): ReadonlyArray<Basis> =>
  typeof value !== "object" || value === null ? [] : Schema.is(Basis)(value) ? [value] : Object.values(value).flatMap(basesIn)

it("no pack of terms behind a door of this package is left out", async () => {
  const root = new URL(".", import.meta.url)
  const doors = readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith("/index.ts"))
  const withTerms: Array<string> = []
  for (const door of doors) {
    const things = Object.values((await import(new URL(door, root).href)) as object) as ReadonlyArray<unknown>
    if (things.some((thing) => typeof thing === "object" && thing !== null && "terms" in thing)) withTerms.push(door.replace(/\/index\.ts$/, ""))
  }
  expect(withTerms.toSorted()).toEqual(Object.keys(packs).toSorted())
})

describe.each(all)("%s", (_, pack) => {
  it("is taken by its schemas as it stands", () => {
    for (const term of Object.values(pack.terms)) expect(strictly(Term, term)).toEqual(term)
    for (const rule of pack.receiptRules ?? []) expect(strictly(ReceiptRule, rule)).toEqual(rule)
    for (const document of pack.documents) expect(strictly(LawDocument, document)).toEqual(document)
    const bases = basesIn(pack)
    expect(bases.length).toBeGreaterThanOrEqual(Object.keys(pack.terms).length * 2)
    for (const basis of bases) expect(strictly(Basis, basis)).toEqual(basis)
  })
  it("cites documents that a pack lists, and its own first", () => {
    const cited = new Set(basesIn(pack).map(({ document }) => document))
    expect([...cited].filter((id) => !documents.has(id))).toEqual([])
    const listed = new Set(pack.documents.map(({ id }) => id))
    expect([...cited].filter((id) => !listed.has(id))).toEqual([])
    expect(cited.has(pack.documents[0].id)).toBe(true)
  })
  it("names each of its terms in code as on the command line", () => {
    expect(Object.entries(pack.terms).map(([name, { id }]) => [name, id]))
      .toEqual(Object.keys(pack.terms).map((name) => [name, name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]))
  })
})

describe("together", () => {
  it("the names of terms are these, each once", () => {
    expect(terms.map(({ id }) => id).toSorted()).toEqual([
      "correction-notice", "enquiry-answer", "enquiry-referral", "fee-payment", "joint-maker-opinion", "proactive-publication", "reply", "review", "suit",
      "suit-after-review", "third-party-opinion"
    ])
  })
  it("no two terms have one title", () => expect(new Set(terms.map(({ title }) => title)).size).toBe(terms.length))
  it("no document is listed twice", () => {
    const ids = all.flatMap(([, pack]) => pack.documents.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })
  it("the documents bear these numbers, and are in force from these days", () => {
    expect([...documents.values()].map(({ id, inForceFrom, number }) => [id, number, inForceFrom])).toEqual([
      ["cn/foi-regulation", "国务院令第711号", "2019-05-15"],
      ["cn/foi-fee", "国办函〔2020〕109号", "2021-01-01"],
      ["cn/administrative-review", "主席令第9号", "2024-01-01"],
      ["cn/administrative-litigation", "主席令第71号", "2017-07-01"],
      ["cn/civil-procedure", "主席令第11号", "2024-01-01"],
      ["cn-500105/zone", "江北府办〔2021〕39号", "2021-11-04"]
    ])
  })
  it("the terms are as long as the law says, in its unit, from its event, and extended as far as it allows", () => {
    expect(terms.map(({ extension, id, length, movesOffHolidays, startsOn, unit }) => [id, length, unit, startsOn, extension?.cap, movesOffHolidays?.value])).toEqual([
      ["correction-notice", 7, "workingDay", "收到申请之日", undefined, undefined],
      ["reply", 20, "workingDay", "收到申请之日", 20, undefined],
      ["third-party-opinion", 15, "workingDay", "第三方收到征求意见书之日", undefined, undefined],
      ["joint-maker-opinion", 15, "workingDay", "被征求意见机关收到征求意见书之日", undefined, undefined],
      ["proactive-publication", 20, "workingDay", "政府信息形成或者变更之日", undefined, undefined],
      ["fee-payment", 20, "workingDay", "收到收费通知之日", undefined, undefined],
      ["review", 60, "calendarDay", "知道或者应当知道该行政行为之日", undefined, true],
      ["suit", 6, "month", "知道或者应当知道作出行政行为之日", undefined, true],
      ["suit-after-review", 15, "calendarDay", "收到复议决定书之日", undefined, true],
      ["enquiry-answer", 5, "workingDay", "交办之日", undefined, undefined],
      ["enquiry-referral", 1, "workingDay", "接到咨询之日", undefined, undefined]
    ])
  })
  it("no term but that of the same day counts its first day; it is an interpretation where the law is silent, and its word where it speaks", () => {
    expect(terms.map(({ countsFirstDay, id }) => [id, countsFirstDay.value, countsFirstDay.basis.reading])).toEqual([
      ["correction-notice", false, "interpretation"],
      ["reply", false, "interpretation"],
      ["third-party-opinion", false, "interpretation"],
      ["joint-maker-opinion", false, "interpretation"],
      ["proactive-publication", false, "interpretation"],
      ["fee-payment", false, "text"],
      ["review", false, "text"],
      ["suit", false, "text"],
      ["suit-after-review", false, "text"],
      ["enquiry-answer", false, "interpretation"],
      ["enquiry-referral", true, "interpretation"]
    ])
  })
  it("the articles", () => {
    expect(terms.map(({ basis, id }) => [id, basis.document, basis.clause])).toEqual([
      ["correction-notice", "cn/foi-regulation", "30"],
      ["reply", "cn/foi-regulation", "33(2)"],
      ["third-party-opinion", "cn/foi-regulation", "32"],
      ["joint-maker-opinion", "cn/foi-regulation", "34"],
      ["proactive-publication", "cn/foi-regulation", "26"],
      ["fee-payment", "cn/foi-fee", "payment"],
      ["review", "cn/administrative-review", "20"],
      ["suit", "cn/administrative-litigation", "46"],
      ["suit-after-review", "cn/administrative-litigation", "45"],
      ["enquiry-answer", "cn-500105/zone", "JB-A3.4d"],
      ["enquiry-referral", "cn-500105/zone", "JB-A3.4c"]
    ])
  })
})

describe("the rules of receipt", () => {
  it("speak of each channel once", () => {
    expect(foiRegulation.receiptRules.map(({ channel }) => channel).toSorted()).toEqual(Channel.literals.toSorted())
  })
  it("say what the Regulation says", () => {
    expect(foiRegulation.receiptRules.map(({ basis, channel, receivedOn }) => [channel, receivedOn, basis.clause])).toEqual([
      ["inPerson", "submission", "31(1)"],
      ["oral", "submission", "29(1), 31(1)"],
      ["signedPost", "signature", "31(2)"],
      ["ordinaryPost", "confirmation", "31(2)"],
      ["internet", "confirmation", "31(3)"],
      ["email", "confirmation", "31(3)"],
      ["fax", "confirmation", "31(3)"]
    ])
  })
  it("leave nobody without a remedy while a confirmation is missing", () => {
    const waiting = foiRegulation.receiptRules.filter(({ receivedOn }) => receivedOn === "confirmation")
    expect(waiting.map((rule) => "untilConfirmed" in rule && rule.untilConfirmed.length > 0)).toEqual([true, true, true, true])
  })
})
