/** A pack as data: it goes out and comes back as it was, refuses what it does not know, and has a JSON Schema. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { richPack } from "../../test/richPack.ts"
import { packOf } from "../../test/samplePacks.ts"
import { kinds } from "./kinds.ts"
import { Requirement } from "./Requirement.ts"
import { RulePack } from "./RulePack.ts"

const read = (value: unknown) => Schema.decodeUnknownResult(RulePack)(value, { errors: "all", onExcessProperty: "error" })
const refusal = (more: Readonly<Record<string, unknown>>): string => {
  const result = read({ ...packOf("cn-990101/zone"), ...more })
  return Result.isFailure(result) ? String(result.failure) : ""
}

describe("a pack", () => {
  it("goes out as JSON and comes back as it was", () => {
    const out = JSON.parse(JSON.stringify(Schema.encodeSync(RulePack)(richPack))) as unknown
    expect(out).toEqual(JSON.parse(JSON.stringify(richPack)))
    expect(read(out)).toEqual(Result.succeed(richPack))
  })
  it("and so does each requirement, of every letter", () => {
    expect(new Set(richPack.requirements.map(({ kind }) => kind)).size).toBe(kinds.length)
    for (const each of richPack.requirements) expect(Schema.decodeUnknownSync(Requirement)(Schema.encodeSync(Requirement)(each))).toEqual(each)
  })
  it("needs little", () => expect(refusal({})).toBe(""))
})

describe("refused", () => {
  it.each([
    ["a misspelt key", { circumstance: {} }, "Expected no excess property\n  at [\"circumstance\"]"],
    ["a misspelt key of a requirement", { requirements: [{ ...richPack.requirements[4], laminted: true }] }, "at [\"requirements\"][0][\"laminted\"]"],
    ["a requirement at odds with itself", { requirements: [{ kind: "Space", id: "a", strength: "must", clauses: ["X-1"] }] }, "Expected squareMetres, seats or both: it says nothing that could be seen\n  at [\"requirements\"][0][\"squareMetres\"]"],
    ["no document", { documents: [] }, "at [\"documents\"]"],
    ["an id without a subject", { id: "cn-990101" }, "a division and a subject, e.g. cn-500105/zone"],
    ["an id of two subjects", { id: "cn-990101/zone/signs" }, "a division and a subject"],
    ["an id of a short division", { id: "cn-9901/zone" }, "a division and a subject"],
    ["an id with digits in the subject", { id: "cn/zone2" }, "a division and a subject"],
    ["to build on nothing", { extends: [] }, "at [\"extends\"]"],
    ["to build on no pack", { extends: ["zone"] }, "at [\"extends\"][0]"],
    ["a clause without a place", { clauses: { "X-1": "" } }, "at [\"clauses\"][\"X-1\"]"],
    ["a thing without a name", { names: { equipment: { kiosk: "" } } }, "at [\"names\"][\"equipment\"][\"kiosk\"]"],
    ["a form without fields where it lists them", { forms: [{ id: "f", title: "表", clauses: ["X-1"], fields: [] }] }, "at [\"forms\"][0][\"fields\"]"],
    ["no grades where it lists them", { grades: [] }, "at [\"grades\"]"],
    ["a term replaced of no pack", { replacesTerms: { reply: "law" } }, "at [\"replacesTerms\"][\"reply\"]"]
  ])("%s", (_, more, says) => expect(refusal(more)).toContain(says))
  it.each(["cn/zone", "cn-990101/zone", "cn-990101003/zone", "cn/foi-regulation"])("not the id %s", (id) => expect(refusal({ id })).toBe(""))
  it("each fault at once, where all are asked for", () => {
    expect(refusal({ documents: [], definitions: [] })).toMatch(/documents[\s\S]*definitions|definitions[\s\S]*documents/)
  })
})

describe("as JSON Schema", () => {
  const { definitions, schema } = Schema.toJsonSchemaDocument(RulePack, { onExcessProperty: "error" })
  const alternatives = (definitions["Requirement"] as { readonly anyOf: ReadonlyArray<{ readonly properties: { readonly kind: unknown }; readonly additionalProperties: unknown }> }).anyOf
  it("has the house's names, and an alternative for each letter", () => {
    expect(schema).toEqual({ $ref: "#/$defs/RulePack" })
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining(["RulePack", "Requirement", "RequirementId", "Item", "Hue", "Grade", "Term", "Strength"]))
    expect(alternatives.map(({ properties: { kind } }) => kind)).toEqual(kinds.map(({ tag }) => ({ type: "string", enum: [tag] })))
  })
  it("refuses keys that nobody knows", () => expect(alternatives.filter((each) => each.additionalProperties !== false)).toEqual([]))
})
