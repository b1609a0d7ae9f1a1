/** Packs that do not hold together: each fault is told with the pack, the place in it, and what would be right. */
import { describe, expect, it } from "vitest"
import { bookOf, failureOf, packOf, practice, requirementOf } from "../../test/samplePacks.ts"
import { workingDays } from "../../test/sampleTerms.ts"
import type { ReceiptRule, Term } from "../calendar/index.ts"
import type { Basis } from "../terms/index.ts"
import type { Requirement } from "./Requirement.ts"
import type { RulePack } from "./RulePack.ts"

const faultOf = (more: Partial<RulePack>, ...others: ReadonlyArray<RulePack>) => {
  const failure = failureOf("cn-990101/zone", [packOf("cn-990101/zone", more), ...others])
  return failure._tag === "PackFault" ? [failure.pack, failure.path, failure.problem] : failure
}
const faults = (...cases: ReadonlyArray<readonly [what: string, more: Partial<RulePack>, path: string, problem: string]>) =>
  it.each(cases)("%s", (_, more, path, problem) => expect(faultOf(more)).toEqual(["cn-990101/zone", path, problem]))

const basis = (clause: string, reading: Basis["reading"] = "text", document = "cn-990101/zone-document"): Basis => ({ document, clause, reading, cite: "示例" })
const other = basis("9", "text", "cn/elsewhere")
const term = (more: Partial<Term>): Partial<RulePack> => ({
  terms: { answer: { ...workingDays(5), countsFirstDay: { value: false, basis: other }, basis: other, ...more } }
})
const receipt = (channel: ReceiptRule["channel"], more: Partial<ReceiptRule> = {}): ReceiptRule =>
  ({ channel, receivedOn: "submission", basis: other, ...more })

describe("requirements", () => {
  faults(
    ["an id twice", { requirements: [practice("a"), practice("b"), practice("a")] }, "requirements[2].id", "a is there twice"],
    [
      "an id that what is left of a replaced rule gets", { requirements: [practice("a/from/cn/zone")] }, "requirements[0].id",
      "a/from/cn/zone is such a name as what is left of a replaced rule gets; say it without /from/ and a pack"
    ],
    ["a clause that is not listed", { requirements: [practice("a"), practice("b", { clauses: ["X-1", "X-9"] })] }, "requirements[1].clauses", "X-9 is not among the pack's clauses"],
    ["a clause that every object has", { requirements: [practice("a", { clauses: ["toString"] })] }, "requirements[0].clauses", "toString is not among the pack's clauses"],
    ["a circumstance that nobody listed", { requirements: [practice("a", { onlyIf: "floorPlan" })] }, "requirements[0].onlyIf", "floorPlan is not among the circumstances of the pack and of those that it builds on"],
    ["a circumstance that every object has", { circumstances: { x: "？" }, requirements: [practice("a", { onlyIf: "constructor" })] }, "requirements[0].onlyIf", "constructor is not among the circumstances of the pack and of those that it builds on"],
    ["a circumstance to be spared that nobody listed", { requirements: [practice("a", { unless: "floorPlan" })] }, "requirements[0].unless", "floorPlan is not among the circumstances of the pack and of those that it builds on"],
    [
      "fields at odds that no schema has seen",
      { requirements: [{ kind: "Space", id: "a", strength: "must", clauses: ["X-1"] }] },
      "requirements[0].squareMetres",
      "Expected squareMetres, seats or both: it says nothing that could be seen"
    ],
    [
      "a prohibition that no letter knows",
      { requirements: [{ kind: "Register", id: "a", strength: "mustNot", clauses: ["X-1"], item: "visits" }] },
      "requirements[0].strength",
      "Expected must, should or may: Register cannot be forbidden, say it as a Practice"
    ]
  )
  it("a circumstance of a pack beside it does not help", () => {
    const beside = packOf("cn/beside", { circumstances: { floorPlan: "有没有平面图？" } })
    const asks = packOf("cn/asks", { requirements: [practice("a", { onlyIf: "floorPlan" })] })
    expect(faultOf({ extends: ["cn/beside", "cn/asks"] }, beside, asks)).toMatchObject(["cn/asks", "requirements[0].onlyIf", expect.any(String)])
    expect(bookOf("cn-990101/zone", [packOf("cn-990101/zone", { extends: ["cn/beside"], requirements: [practice("a", { onlyIf: "floorPlan" })] }), beside]).rules).toHaveLength(1)
  })
  it("a fault above is told with the pack that has it", () => {
    expect(faultOf({ extends: ["cn/zone"] }, packOf("cn/zone", { requirements: [practice("a"), practice("a")] }))).toEqual(["cn/zone", "requirements[1].id", "a is there twice"])
  })
})

describe("the rest of a pack", () => {
  faults(
    ["a division that is not that of the id", { division: "cn-990102" }, "division", "cn-990102 is not the division of cn-990101/zone"],
    ["a division whose digits only begin like it", { division: "cn-99010" }, "division", "cn-99010 is not the division of cn-990101/zone"],
    ["a definition that is not listed", { definitions: ["X-1", "X-0"] }, "definitions[1]", "X-0 is not among the pack's clauses"],
    ["a form of a clause that is not listed", { forms: [{ id: "f", title: "表", clauses: ["X-9"] }] }, "forms[0].clauses", "X-9 is not among the pack's clauses"],
    ["a form twice", { forms: [{ id: "f", title: "表", clauses: ["X-1"] }, { id: "f", title: "表", clauses: ["X-1"] }] }, "forms[1].id", "f is there twice"],
    ["a grade of a clause that is not listed", { grades: [{ name: "优秀", atLeast: 90, clauses: ["X-1", "X-9"] }] }, "grades[0].clauses", "X-9 is not among the pack's clauses"],
    ["two grades for one score", { grades: [{ name: "优秀", atLeast: 90, clauses: ["X-1"] }, { name: "良好", atLeast: 90, clauses: ["X-1"] }] }, "grades[1].atLeast", "90 is there twice"],
    ["a repeal of a clause that is not listed", { repeals: [{ requirement: "a", pack: "cn/zone", clauses: ["X-9"] }] }, "repeals[0].clauses", "X-9 is not among the pack's clauses"],
    ["a repeal twice", { repeals: [{ requirement: "a", pack: "cn/zone", clauses: ["X-1"] }, { requirement: "a", pack: "cn/low", clauses: ["X-1"] }] }, "repeals[1].requirement", "a is there twice"],
    [
      "a repeal of what is set again", { requirements: [practice("b"), practice("a")], repeals: [{ requirement: "a", pack: "cn/zone", clauses: ["X-1"] }] },
      "repeals[0].requirement", "a is repealed and set again; a requirement that is set again replaces"
    ],
    ["a channel twice", { receiptRules: [receipt("fax"), receipt("email"), receipt("fax")] }, "receiptRules[2].channel", "fax is there twice"],
    ["a term of a clause that is not listed", term({ basis: basis("9") }), "terms.answer", "9 is not among the pack's clauses"],
    ["a term read into a clause that is not listed", term({ basis: basis("9", "interpretation") }), "terms.answer", "9 is not among the pack's clauses"],
    ["the second clause of a term", term({ basis: basis("X-1, 9") }), "terms.answer", "9 is not among the pack's clauses"],
    ["the clause of its extension", term({ extension: { cap: 5, basis: basis("9") } }), "terms.answer", "9 is not among the pack's clauses"],
    ["the clause of its last day", term({ movesOffHolidays: { value: true, basis: basis("9") } }), "terms.answer", "9 is not among the pack's clauses"],
    ["the clause of its first day", term({ countsFirstDay: { value: true, basis: basis("9") } }), "terms.answer", "9 is not among the pack's clauses"],
    ["a receipt of a clause that is not listed", { receiptRules: [receipt("fax", { basis: basis("9") })] }, "receiptRules[0]", "9 is not among the pack's clauses"],
    ["the clause of its confirmation", { receiptRules: [receipt("fax", { automaticConfirmation: { counts: true, basis: basis("9") } })] }, "receiptRules[0]", "9 is not among the pack's clauses"]
  )
  it.each([
    ["another document's clause", term({ basis: other })],
    ["a first day read into a clause that the pack does not list", term({ countsFirstDay: { value: false, basis: basis("33", "interpretation") } })],
    ["two listed clauses", term({ basis: basis("X-1, X-2") })],
    ["two clauses listed as one", { ...term({ basis: basis("29, 31") }), clauses: { "29, 31": "第二十九条、第三十一条" } }],
    ["two forms, two grades and two channels", {
      forms: [{ id: "f", title: "表", clauses: ["X-1"] }, { id: "g", title: "表", clauses: ["X-1"] }],
      grades: [{ name: "优秀", atLeast: 90, clauses: ["X-1"] }, { name: "良好", atLeast: 80, clauses: ["X-1"] }],
      receiptRules: [receipt("fax"), receipt("email")]
    }],
    ["a clause in a definition and in a form", { definitions: ["X-1"], forms: [{ id: "f", title: "表", clauses: ["X-1"] }] }]
  ] satisfies ReadonlyArray<readonly [string, Partial<RulePack>]>)("%s is no fault", (_, more) => {
    expect(bookOf("cn-990101/zone", [packOf("cn-990101/zone", more)]).pack).toBe("cn-990101/zone")
  })
})

describe("two rules that one answer cannot serve", () => {
  const clerk = (id: string, qualification: string, more: Readonly<Record<string, unknown>> = {}): Requirement =>
    requirementOf({ kind: "Post", id, item: "clerk", qualifications: [qualification], ...more })
  const shared = (one: Requirement, two: Requirement) => faultOf({ circumstances: { pilot: "是不是试点？", tour: "有没有讲解？" }, requirements: [practice("first"), one, two] })
  it("are told, with both of them", () => {
    expect(shared(clerk("a", "熟悉制度"), clerk("b", "大专以上"))).toEqual([
      "cn-990101/zone", "requirements[2]", "asks another question at posts/clerk/qualified than a of cn-990101/zone; one answer cannot serve both"
    ])
  })
  it("also across packs", () => {
    const above = packOf("cn/zone", { requirements: [clerk("a", "熟悉制度")] })
    expect(faultOf({ extends: ["cn/zone"], requirements: [clerk("b", "大专以上")] }, above))
      .toMatchObject(["cn-990101/zone", "requirements[0]", expect.stringContaining("than a of cn/zone;")])
  })
  it("and the third of three, whatever it has in common with the second", () => {
    expect(faultOf({ requirements: [clerk("a", "熟悉制度", { venues: ["library"] }), clerk("b", "大专以上", { venues: ["archive"] }), clerk("c", "大专以上", { venues: ["library"] })] }))
      .toMatchObject(["cn-990101/zone", "requirements[2]", expect.stringContaining("than a of")])
  })
  it.each([
    ["in different venues", clerk("a", "熟悉制度", { venues: ["library"] }), clerk("b", "大专以上", { venues: ["archive", "serviceHall"] })],
    ["with and without a circumstance", clerk("a", "熟悉制度", { onlyIf: "pilot" }), clerk("b", "大专以上", { unless: "pilot" })],
    ["without and with a circumstance", clerk("a", "熟悉制度", { unless: "pilot" }), clerk("b", "大专以上", { onlyIf: "pilot" })],
    ["at different levels", clerk("a", "熟悉制度", { tiers: ["county"] }), clerk("b", "大专以上", { tiers: ["township"] })],
    ["with the same question", clerk("a", "熟悉制度"), clerk("b", "熟悉制度")],
    ["with other counts", requirementOf({ kind: "Space", id: "a", seats: 2 }), requirementOf({ kind: "Space", id: "b", seats: 4 })],
    ["beside an open norm", requirementOf({ kind: "OpenNorm", id: "a", why: "附件未取得" }), clerk("b", "熟悉制度")],
    ["with other makes", requirementOf({ kind: "Material", id: "a", anyOf: ["guide"], makes: ["宣传册"] }), requirementOf({ kind: "Material", id: "b", anyOf: ["guide"], makes: ["展架"] })],
    ["with other lists", requirementOf({ kind: "Display", id: "a", item: "board", shows: ["制度"] }), requirementOf({ kind: "Display", id: "b", item: "board", shows: ["分工"] })]
  ])("can be served %s", (_, one, two) => {
    expect(bookOf("cn-990101/zone", [packOf("cn-990101/zone", { circumstances: { pilot: "是不是试点？", tour: "有没有讲解？" }, requirements: [one, two] })]).rules).toHaveLength(2)
  })
  it.each([
    ["venues that have one in common", { venues: ["library", "archive"] }, { venues: ["archive"] }],
    ["all venues and some", {}, { venues: ["archive"], tiers: ["county"] }],
    ["two circumstances", { onlyIf: "pilot" }, { unless: "tour" }],
    ["levels that have one in common", { tiers: ["county"] }, { tiers: ["city", "county"] }]
  ])("cannot in %s", (_, one, two) => expect(shared(clerk("a", "熟悉制度", one), clerk("b", "大专以上", two))).toMatchObject(["cn-990101/zone", "requirements[2]", expect.any(String)]))
  it("one that is replaced asks nothing any more", () => {
    const above = packOf("cn/zone", { requirements: [clerk("a", "熟悉制度")] })
    const below = packOf("cn-990101/zone", { extends: ["cn/zone"], requirements: [clerk("a", "大专以上", { replaces: "cn/zone" })] })
    expect(bookOf("cn-990101/zone", [above, below]).rules).toHaveLength(1)
  })
})
