/** A replacement that speaks of fewer zones than what it replaces: the upper rule stays for the others, and nobody has both. */
import { describe, expect, it } from "vitest"
import { bookOf, failureOf, packOf, practice } from "../../test/samplePacks.ts"
import { Tier, VenueKind } from "../terms/index.ts"
import { applies, type Setting } from "./applies.ts"
import { restOf } from "./restOf.ts"
import type { RulePack } from "./RulePack.ts"

type Scope = Readonly<Record<string, unknown>>

const circumstances = { pilot: "是不是试点？", hall: "有没有大厅？" }
const top = (scope: Scope): RulePack => packOf("cn/zone", { circumstances, requirements: [practice("first"), practice("a", { clauses: ["X-2"], ...scope })] })
const mid = (scope: Scope): RulePack =>
  packOf("cn-990000/zone", { extends: ["cn/zone"], requirements: [practice("a", { replaces: "cn/zone", ...scope }), practice("last")] })
const low = (scope: Scope): RulePack => packOf("cn-990101/zone", { extends: ["cn-990000/zone"], requirements: [practice("a", { replaces: "cn-990000/zone", ...scope })] })

const settings: ReadonlyArray<Setting> = VenueKind.literals.flatMap((venue) => Tier.literals.flatMap((tier) =>
  [true, false].flatMap((pilot) => [true, false].map((hall): Setting => ({ venue, tier, circumstances: { pilot, hall } })))))

/** Which pack's rule of the name `a` a zone goes by. */
const setFor = (id: string, packs: ReadonlyArray<RulePack>, setting: Setting): string =>
  bookOf(id, packs).rules
    .filter(({ kept, requirement }) => (kept?.id ?? requirement.id) === "a" && applies(requirement, setting) === "applies")
    .map(({ setBy }) => setBy).join(" and ")

describe("what is left", () => {
  const left = (upper: Scope, lower: Scope) =>
    restOf(practice("a", upper), practice("a", lower))?.map(({ onlyIf, tiers, unless, venues }) => ({
      ...(venues && { venues }), ...(tiers && { tiers }), ...(onlyIf !== undefined && { onlyIf }), ...(unless !== undefined && { unless })
    }))
  it.each<readonly [what: string, upper: Scope, lower: Scope, left: ReadonlyArray<Scope> | undefined]>([
    ["nothing by a rule for all", { venues: ["library"], onlyIf: "pilot" }, {}, []],
    ["nothing by one for the same", { venues: ["library"], tiers: ["county"], onlyIf: "pilot", unless: "hall" }, { venues: ["library"], tiers: ["county"], onlyIf: "pilot", unless: "hall" }, []],
    ["the other venues", {}, { venues: ["serviceHall", "convenienceCentre"] }, [{ venues: ["archive", "library", "villagePoint"] }]],
    ["the other levels", { tiers: ["county", "township"] }, { tiers: ["township", "village"] }, [{ tiers: ["county"] }]],
    [
      "the other venues, and the other levels of the shared ones", { venues: ["archive", "library"] }, { venues: ["library"], tiers: ["county"] },
      [{ venues: ["archive"] }, { venues: ["library"], tiers: ["province", "city", "township", "village"] }]
    ],
    ["all, by a rule for others", { venues: ["archive"] }, { venues: ["library"] }, [{ venues: ["archive"] }]],
    ["where the circumstance is not given", {}, { onlyIf: "pilot" }, [{ unless: "pilot" }]],
    ["where the circumstance is given", {}, { unless: "pilot" }, [{ onlyIf: "pilot" }]],
    ["where the circumstance is not given, of a rule that hangs on another", { onlyIf: "hall" }, { onlyIf: "pilot" }, [{ onlyIf: "hall", unless: "pilot" }]],
    ["all, where the circumstance excludes it", { unless: "pilot" }, { onlyIf: "pilot" }, [{ unless: "pilot" }]],
    ["all, where the circumstance is its own", { onlyIf: "pilot" }, { unless: "pilot" }, [{ onlyIf: "pilot" }]],
    ["what none can say: spared twice", { unless: "hall" }, { onlyIf: "pilot" }, undefined],
    ["what none can say: hanging twice", { onlyIf: "hall" }, { unless: "pilot" }, undefined],
    ["what none can say: this or that", {}, { onlyIf: "hall", unless: "pilot" }, undefined]
  ])("is %s", (_, upper, lower, wanted) => expect(left(upper, lower)).toEqual(wanted))

  it("is what the lower rule does not speak of, no more and no less, each zone once", () => {
    const scopes: ReadonlyArray<Scope> = [
      {}, { venues: ["library"] }, { venues: ["library", "serviceHall"] }, { tiers: ["county", "city"] }, { tiers: ["county"], venues: ["archive", "library"] },
      { onlyIf: "pilot" }, { unless: "pilot" }, { onlyIf: "hall", venues: ["library"] }, { onlyIf: "hall", unless: "pilot", tiers: ["city"] }
    ]
    let said = 0
    for (const upper of scopes) for (const lower of scopes) {
      const [above, below] = [practice("a", upper), practice("a", lower)]
      const rest = restOf(above, below)
      if (!rest) continue
      said += 1
      for (const setting of settings) {
        const wanted = applies(above, setting) === "applies" && applies(below, setting) !== "applies" ? 1 : 0
        const found: number = rest.filter((each) => applies(each, setting) === "applies").length
        if (found !== wanted) expect.fail(`${JSON.stringify([upper, lower, setting])}: ${found} instead of ${wanted}`)
      }
    }
    expect(said).toBeGreaterThan(60)
  })
})

describe("a narrower replacement", () => {
  const book = () => bookOf("cn-990000/zone", [top({}), mid({ venues: ["serviceHall"] })])
  it("leaves the upper rule in force elsewhere, beside it and under a name of its own", () => {
    expect(book().rules.map(({ requirement, setBy }) => [requirement.id, setBy])).toEqual([
      ["first", "cn/zone"], ["a", "cn-990000/zone"], ["a/from/cn/zone", "cn/zone"], ["last", "cn-990000/zone"]
    ])
  })
  it("says what stays, by which clauses, and what took its place where", () => {
    const [, now, kept] = book().rules
    expect(kept).toMatchObject({
      basis: [{ document: "cn/zone-document", clause: "X-2" }], replacing: [],
      kept: { id: "a", by: [{ pack: "cn-990000/zone", basis: [{ document: "cn-990000/zone-document", clause: "X-1" }] }] }
    })
    expect([now?.replacing.map(({ pack }) => pack), now?.kept]).toEqual([["cn/zone"], undefined])
  })
  it("of one that was narrowed before leaves each zone the nearest rule", () => {
    const packs = [top({}), mid({ venues: ["serviceHall", "library"] }), low({ venues: ["library", "archive"], tiers: ["county"] })]
    const county = (venue: Setting["venue"]): Setting => ({ venue, tier: "county", circumstances: {} })
    expect(VenueKind.literals.map((venue) => setFor("cn-990101/zone", packs, county(venue)))).toEqual([
      "cn-990000/zone", "cn/zone", "cn-990101/zone", "cn-990101/zone", "cn/zone"
    ])
    expect(setFor("cn-990101/zone", packs, { ...county("archive"), tier: "township" })).toBe("cn/zone")
    for (const setting of settings) expect(setFor("cn-990101/zone", packs, setting)).not.toContain(" and ")
    const ids = bookOf("cn-990101/zone", packs).rules.map(({ requirement }) => requirement.id)
    expect(ids).toEqual(["first", "a", "a/from/cn-990000/zone", "a/from/cn-990000/zone/2", "a/from/cn/zone", "a/from/cn/zone/2", "last"])
    expect(bookOf("cn-990101/zone", packs).rules.at(4)?.kept?.by.map(({ pack }) => pack)).toEqual(["cn-990101/zone", "cn-990000/zone"])
  })
  it("of one that was narrowed before and for all zones leaves nothing", () => {
    const ids = bookOf("cn-990101/zone", [top({}), mid({ venues: ["library"] }), low({})]).rules.map(({ requirement }) => requirement.id)
    expect(ids).toEqual(["first", "a", "last"])
  })
  it("may hang on a circumstance", () => {
    const packs = [top({}), mid({ onlyIf: "pilot" })]
    const on = (pilot: boolean): Setting => ({ venue: "library", tier: "county", circumstances: { pilot } })
    expect([setFor("cn-990000/zone", packs, on(true)), setFor("cn-990000/zone", packs, on(false))]).toEqual(["cn-990000/zone", "cn/zone"])
  })
  it("that leaves what no requirement can say is a fault, with the pack whose rule it is", () => {
    expect(failureOf("cn-990000/zone", [top({ unless: "hall" }), mid({ onlyIf: "pilot" })])).toMatchObject({
      _tag: "PackFault", pack: "cn-990000/zone", path: "requirements[0]", fault: { _tag: "RestUnsayable", pack: "cn/zone", id: "a" }
    })
  })
  it("is told with its place in its pack where one answer cannot serve two", () => {
    const post = (id: string, qualification: string, more: Scope) =>
      ({ kind: "Post", id, strength: "must", clauses: ["X-1"], item: "clerk", qualifications: [qualification], ...more }) as RulePack["requirements"][number]
    const upper = packOf("cn/zone", { requirements: [practice("first"), post("a", "熟悉制度", {})] })
    const lower = packOf("cn-990000/zone", {
      extends: ["cn/zone"], requirements: [post("a", "大专以上", { replaces: "cn/zone", venues: ["library"] }), post("b", "持证", { venues: ["archive"] })]
    })
    expect(failureOf("cn-990000/zone", [upper, lower])).toMatchObject({
      path: "requirements[1]", fault: { _tag: "SharedAnswer", place: "posts/clerk/qualified", requirement: "a", pack: "cn/zone" }
    })
  })
})
