/** Signs from rules: the clauses' words, forms and colours are kept, and every choice that no clause makes is told. */
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { bookOf, type Draft, packOf, requirementOf } from "../../test/samplePacks.ts"
import { SignDesign } from "./SignDesign.ts"
import { type SignChoices, signsOf } from "./signsOf.ts"

const ID = "cn-990101/zone"
const book = (...drafts: ReadonlyArray<Draft>) => bookOf(ID, [packOf(ID, { clauses: { "X-1": "第一条" }, requirements: drafts.map(requirementOf) })])
const wordless: Draft = { kind: "Sign", id: "sign/plate", item: "plate" }
const sign = (more: Readonly<Record<string, unknown>> = {}): Draft => ({ kind: "Sign", id: "sign/plate", item: "plate", ...(!("containing" in more) && { texts: ["政务公开专区"] }), ...more })
const only = (draft: Draft, choices?: SignChoices) => signsOf(book(draft), choices).signs[0]!

describe("what the clauses say", () => {
  it("keeps the words, in their order, the form and the colours, and cites the clause", () => {
    const design = only(sign({ texts: ["政务公开专区", "Open Government"], forms: ["plate"], ground: "white", letters: "blue" }))
    expect(design).toMatchObject({ id: "sign/plate", lines: ["政务公开专区", "Open Government"], form: "plate", ground: "#FFFFFF", letters: "#0B3D91" })
    expect(design.basis.map(({ clause }) => clause)).toEqual(["X-1"])
    expect(design.chosen).toEqual(["未规定尺寸，取1200×300毫米", "未规定蓝色色值，取#0B3D91"])
    expect(Schema.is(SignDesign)(design)).toBe(true)
  })
  it("puts white letters on blue where a clause asks for that", () => {
    expect(only(sign({ ground: "blue", letters: "white" }))).toMatchObject({ ground: "#0B3D91", letters: "#FFFFFF" })
    expect(only(sign({ letters: "white" }))).toMatchObject({ ground: "#0B3D91", letters: "#FFFFFF" })
    expect(only(sign({ ground: "blue" }))).toMatchObject({ ground: "#0B3D91", letters: "#FFFFFF" })
  })
  it("names the rules that do not say what stands on the sign, and draws no other kind of rule", () => {
    const mixed = book({ ...wordless, contrast: 7 }, sign({ id: "sign/other" }), { kind: "Practice", id: "practice/tidy", item: "tidy", does: "整洁" })
    expect(signsOf(mixed).withoutWords).toEqual(["sign/plate"])
    expect(signsOf(mixed).signs.map(({ id }) => id)).toEqual(["sign/other"])
  })
})

describe("what they leave open", () => {
  it.each([
    ["no form", {}, "plate", "未规定形式，取标识牌"],
    ["no form, one on each of several things", { onEach: "资料架" }, "sticker", "未规定形式，取张贴"],
    ["two forms", { forms: ["tableCard", "sticker"] }, "tableCard", "可用台卡或张贴，取台卡"],
    ["no colour", { forms: ["plate"] }, "plate", "未规定颜色，取白底蓝字（#0B3D91）"],
    ["words among others", { containing: ["政务公开查询"] }, "plate", "要求带有这些字样，取只写这些字样"]
  ])("is told: %s", (_, more, form, told) => {
    const design = only(sign(more))
    expect(design.form).toBe(form)
    expect(design.chosen).toContain(told)
  })
  it("takes the office's form where the clause allows it, and the clause's where it does not", () => {
    const card = sign({ forms: ["tableCard", "sticker"] })
    expect(only(card, { formsOf: { plate: "sticker" } }).form).toBe("sticker")
    expect(only(card, { formsOf: { plate: "planMark" } }).form).toBe("tableCard")
    expect(only(sign(), { formsOf: { plate: "sticker" } }).form).toBe("sticker")
  })
  it("takes sizes by item before those by form, before its own", () => {
    const sizes = { plate: { width: 900, height: 200 } }
    expect(only(sign(), { sizes })).toMatchObject({ width: 900, height: 200 })
    expect(only(sign(), { sizes, sizesOf: { plate: { width: 600, height: 150 } } })).toMatchObject({ width: 600, height: 150 })
    expect(only(sign({ item: "toString" }), { sizesOf: {} })).toMatchObject({ width: 1200, height: 300 })
  })
})

it("a sign that two rules ask for alike is one, with the clauses of both; a rule that does not count makes none", () => {
  const two = book(sign(), sign({ id: "sign/again", item: "again" }))
  expect(signsOf(two).signs.map(({ basis, id }) => [id, basis.length])).toEqual([["sign/plate", 2]])
  expect(signsOf(two, { only: ({ id }) => id === "sign/again" }).signs.map(({ id }) => id)).toEqual(["sign/again"])
  expect(signsOf(two, { only: () => false })).toEqual({ signs: [], withoutWords: [] })
})
