/** What carries each clause of a pack, and which clauses nothing carries. */
import { describe, expect, it } from "vitest"
import { richPack } from "../../test/richPack.ts"
import { packOf, practice } from "../../test/samplePacks.ts"
import { workingDays } from "../../test/sampleTerms.ts"
import type { Basis } from "../terms/index.ts"
import { coverage } from "./coverage.ts"

const basis = (clause: string, reading: Basis["reading"] = "text", document = "cn/zone-document"): Basis => ({ document, clause, reading, cite: "示例" })
const elsewhere = basis("T", "text", "cn/elsewhere")

describe("a clause", () => {
  const clauses = Object.fromEntries(["R", "S", "T", "E", "M", "F1", "I", "C", "A", "F", "G", "D", "Q", "two", "N", "constructor"].map((clause) => [clause, `第${clause}条`]))
  const pack = packOf("cn/zone", {
    clauses,
    definitions: ["D", "R"],
    requirements: [practice("a", { clauses: ["R", "S"] }), practice("b", { clauses: ["S"] }), practice("a-2", { clauses: ["S", "S"] })],
    terms: {
      one: {
        ...workingDays(5), id: "answer", basis: basis("two, I"), extension: { cap: 1, basis: basis("E") }, movesOffHolidays: { value: true, basis: basis("M") },
        countsFirstDay: { value: false, basis: basis("F1", "interpretation") }
      },
      other: { ...workingDays(5), id: "review", basis: elsewhere, countsFirstDay: { value: false, basis: basis("unlisted", "interpretation") } }
    },
    receiptRules: [{ channel: "fax", receivedOn: "confirmation", basis: basis("C"), automaticConfirmation: { counts: true, basis: basis("A") } }],
    repeals: [{ requirement: "z", pack: "cn/high", clauses: ["Q"] }],
    forms: [{ id: "form/list", title: "名单", clauses: ["F"] }],
    grades: [{ name: "优秀", atLeast: 90, clauses: ["G", "F"] }]
  })
  it("has what carries it, each once, in order", () => {
    expect(coverage(pack).carried).toEqual({
      R: ["a", "definition"], S: ["a", "b", "a-2"], two: ["term:answer"], I: ["term:answer"], E: ["term:answer"], M: ["term:answer"], F1: ["term:answer"],
      C: ["receipt:fax"], A: ["receipt:fax"], F: ["form:form/list", "grade:优秀"], G: ["grade:优秀"], D: ["definition"], Q: ["repeal:z"]
    })
  })
  it("is lost where nothing does: not even the clause of that name in another document, or what every object has", () => {
    expect(coverage(pack).lost).toEqual(["T", "N", "constructor"])
  })
})

it("a pack of one requirement that carries a clause with a name that every object has loses none", () => {
  const pack = packOf("cn/zone", { clauses: { constructor: "第一条", __proto__x: "第二条" }, requirements: [practice("a", { clauses: ["constructor", "__proto__x"] })] })
  expect(coverage(pack)).toEqual({ carried: { constructor: ["a"], __proto__x: ["a"] }, lost: [] })
})

it("the pack that uses the whole alphabet loses none", () => expect(coverage(richPack).lost).toEqual([]))
