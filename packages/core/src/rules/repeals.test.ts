/** Rules that a pack takes away with nothing in their place: gone from the rules, and told with both clauses. */
import { describe, expect, it } from "vitest"
import { bookOf, failureOf, packOf, practice } from "../../test/samplePacks.ts"
import type { RulePack } from "./RulePack.ts"

const state = packOf("cn/zone", { requirements: [practice("a"), practice("b", { clauses: ["X-2"] }), practice("c")] })
const city = packOf("cn-990100/zone", { extends: ["cn/zone"], requirements: [practice("b", { replaces: "cn/zone" })] })
const county = (pack: string, more: Partial<RulePack> = {}): RulePack => packOf("cn-990101/zone", {
  extends: ["cn-990100/zone"], repeals: [{ requirement: "b", pack, clauses: ["X-2", "X-1"], reading: "理解为不再执行" }], ...more
})
const book = (pack: RulePack, ...others: ReadonlyArray<RulePack>) => bookOf(pack.id, [state, city, pack, ...others])

describe("a repeal", () => {
  it("takes the rule away, with all that it replaced", () => {
    expect(book(county("cn-990100/zone")).rules.map(({ requirement }) => requirement.id)).toEqual(["a", "c"])
  })
  it("is told: what was repealed, by which pack, in which clauses, and how they were read", () => {
    expect(book(county("cn-990100/zone")).repealed).toMatchObject([{
      rule: { setBy: "cn-990100/zone", requirement: { id: "b" }, basis: [{ document: "cn-990100/zone-document", clause: "X-1" }], replacing: [{ pack: "cn/zone" }] },
      by: {
        pack: "cn-990101/zone",
        basis: [
          { document: "cn-990101/zone-document", clause: "X-2", reading: "interpretation", cite: "《示例办法（cn-990101/zone）》第二条（理解为不再执行）" },
          { document: "cn-990101/zone-document", clause: "X-1" }
        ]
      }
    }])
    expect(book(city).repealed).toEqual([])
  })
  it("leaves what the repealed rule had left in force for other zones", () => {
    const hall = { ...city, requirements: [practice("b", { replaces: "cn/zone", venues: ["serviceHall"] })] }
    const { repealed, rules } = bookOf("cn-990101/zone", [state, hall, county("cn-990100/zone")])
    expect(rules.map(({ requirement }) => requirement.id)).toEqual(["a", "b/from/cn/zone", "c"])
    expect(repealed.map(({ rule }) => rule.requirement.venues)).toEqual([["serviceHall"]])
  })
  it("of what was left in force leaves the rule that is nearer", () => {
    const hall = { ...city, requirements: [practice("b", { replaces: "cn/zone", venues: ["serviceHall"] })] }
    const { repealed, rules } = bookOf("cn-990101/zone", [state, hall, county("cn/zone")])
    expect(rules.map(({ requirement }) => requirement.id)).toEqual(["a", "b", "c"])
    expect(repealed.map(({ rule }) => rule.requirement.id)).toEqual(["b/from/cn/zone"])
  })
  it("lets a pack below set the name anew, as a rule that replaces nothing", () => {
    const village = packOf("cn-990101001/zone", { extends: ["cn-990101/zone"], requirements: [practice("b")] })
    expect(book(village, county("cn-990100/zone")).rules.find(({ requirement }) => requirement.id === "b")).toMatchObject({ setBy: "cn-990101001/zone", replacing: [] })
  })
})

describe("a repeal that cannot be", () => {
  const failed = (pack: RulePack) => failureOf(pack.id, [state, city, pack])
  it("of what another pack has replaced since", () => {
    expect(failed(county("cn/zone"))).toMatchObject({
      _tag: "PackConflict", id: "b", setBy: "cn-990100/zone", pack: "cn-990101/zone", replaces: "cn/zone", one: { document: "cn-990100/zone-document" },
      other: { document: "cn-990101/zone-document", clause: "X-2" }
    })
  })
  it("of what nobody has set", () => {
    const repeals: RulePack["repeals"] = [{ requirement: "z", pack: "cn/zone", clauses: ["X-1"] }]
    expect(failed(county("", { repeals }))).toMatchObject({ path: "repeals[0].requirement", fault: { _tag: "SetsNothing", pack: "cn/zone", id: "z" } })
  })
  it("of what a pack has set that this one does not build on", () => {
    expect(failed(county("cn/other"))).toMatchObject({ path: "repeals[0].pack", fault: { _tag: "NotBuiltOn", pack: "cn/other" } })
  })
})
