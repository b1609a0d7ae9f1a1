/** Packs put together: lineage, replacements with their provenance, versions by date, words, terms, and everything that cannot be. */
import { describe, expect, it } from "vitest"
import { workingDays } from "../../test/sampleTerms.ts"
import { bookOf, failureOf, packOf, practice, requirementOf, told } from "../../test/samplePacks.ts"
import type { ReceiptRule, Term } from "../calendar/index.ts"
import type { RulePack } from "./RulePack.ts"

const rule = (book: ReturnType<typeof bookOf>, id: string) => book.rules.find(({ requirement }) => requirement.id === id)!
const faulty = (path: string, problem: string, pack = "cn-990101/zone"): unknown => expect.objectContaining({ _tag: "PackFault", pack, path, problem })

// state ← province ← city ← county, each replacing the one above it
const state = packOf("cn/zone", { requirements: [practice("a"), practice("b"), practice("c")] })
const province = packOf("cn-990000/zone", { extends: ["cn/zone"], requirements: [practice("a", { replaces: "cn/zone" }), practice("p")] })
const city = packOf("cn-990100/zone", {
  extends: ["cn-990000/zone"], requirements: [practice("a", { replaces: "cn-990000/zone", clauses: ["X-2", "X-1"], reading: "理解为每日" })]
})
const county = packOf("cn-990101/zone", {
  extends: ["cn-990100/zone"],
  requirements: [practice("a", { replaces: "cn-990100/zone" }), practice("b", { replaces: "cn/zone", item: "other", does: "另一做法" }), practice("d")]
})
const family = [state, province, city, county]

describe("four packs above one another", () => {
  const book = () => bookOf("cn-990101/zone", family)
  it("stand in line, the most general first", () => {
    expect(book().pack).toBe("cn-990101/zone")
    expect(book().lineage.map(({ id }) => id)).toEqual(["cn/zone", "cn-990000/zone", "cn-990100/zone", "cn-990101/zone"])
  })
  it("give each rule once, in the place of the one that it replaces, with the pack that set it", () => {
    expect(book().rules.map(({ requirement, setBy }) => [requirement.id, setBy])).toEqual([
      ["a", "cn-990101/zone"], ["b", "cn-990101/zone"], ["c", "cn/zone"], ["p", "cn-990000/zone"], ["d", "cn-990101/zone"]
    ])
    expect(rule(book(), "b").requirement).toMatchObject({ does: "另一做法" })
  })
  it("say what a rule replaces, the nearest first, each with all its clauses", () => {
    expect(rule(book(), "a").replacing).toEqual([
      {
        pack: "cn-990100/zone",
        basis: [
          { document: "cn-990100/zone-document", clause: "X-2", reading: "interpretation", cite: "《示例办法（cn-990100/zone）》第二条（理解为每日）" },
          { document: "cn-990100/zone-document", clause: "X-1", reading: "interpretation", cite: "《示例办法（cn-990100/zone）》第一条（理解为每日）" }
        ]
      },
      { pack: "cn-990000/zone", basis: [expect.objectContaining({ document: "cn-990000/zone-document" })] },
      { pack: "cn/zone", basis: [expect.objectContaining({ document: "cn/zone-document" })] }
    ])
    expect(rule(book(), "b").replacing.map(({ pack }) => pack)).toEqual(["cn/zone"])
    expect([rule(book(), "c").replacing, rule(book(), "d").replacing]).toEqual([[], []])
  })
  it("cite the document, not the pack, and the text where nothing was read into it", () => {
    expect(rule(book(), "a").basis).toEqual([
      { document: "cn-990101/zone-document", clause: "X-1", reading: "text", cite: "《示例办法（cn-990101/zone）》第一条" }
    ])
  })
  it("can be asked for at any height", () => {
    expect(bookOf("cn-990000/zone", family).rules.map(({ requirement, setBy }) => [requirement.id, setBy]))
      .toEqual([["a", "cn-990000/zone"], ["b", "cn/zone"], ["c", "cn/zone"], ["p", "cn-990000/zone"]])
    expect(bookOf("cn/zone", family).lineage).toEqual([state])
  })
})

describe("two parents with one root", () => {
  const left = packOf("cn-990000/left", { extends: ["cn/zone"], requirements: [practice("l")] })
  const right = packOf("cn-990000/right", { extends: ["cn/zone"], requirements: [practice("r")] })
  const below = (...parents: ReadonlyArray<string>) => packOf("cn-990101/zone", { extends: parents as [string, ...Array<string>] })
  it("have the root once", () => {
    const book = bookOf("cn-990101/zone", [state, left, right, below("cn-990000/left", "cn-990000/right")])
    expect(book.lineage.map(({ id }) => id)).toEqual(["cn/zone", "cn-990000/left", "cn-990000/right", "cn-990101/zone"])
    expect(book.rules.map(({ requirement }) => requirement.id)).toEqual(["a", "b", "c", "l", "r"])
  })
  it("may both be named with what they build on, in any order", () => {
    const ids = bookOf("cn-990101/zone", [state, left, below("cn-990000/left", "cn/zone")]).lineage.map(({ id }) => id)
    expect(ids).toEqual(["cn/zone", "cn-990000/left", "cn-990101/zone"])
  })
  it("conflict if both replace the root's rule, or set the same one, whichever is named first", () => {
    for (const more of [{ replaces: "cn/zone" }, {}]) {
      const id = "replaces" in more ? "a" : "same"
      const setting = (pack: RulePack): RulePack => ({ ...pack, requirements: [practice(id, more)] })
      const [one, other] = [setting(left), setting(right)]
      for (const parents of [["cn-990000/left", "cn-990000/right"], ["cn-990000/right", "cn-990000/left"]] as const) {
        const failure = failureOf("cn-990101/zone", [state, one, other, below(...parents)])
        expect(failure).toMatchObject({
          _tag: "PackConflict", id, one: { document: `${parents[0]}-document`, clause: "X-1" }, other: { document: `${parents[1]}-document`, clause: "X-1" }
        })
      }
    }
  })
  it("cannot replace each other's rules: neither builds on the other", () => {
    const thief = { ...right, requirements: [practice("l", { replaces: "cn-990000/left" })] }
    for (const parents of [["cn-990000/left", "cn-990000/right"], ["cn-990000/right", "cn-990000/left"]] as const) {
      const failure = failureOf("cn-990101/zone", [state, left, thief, below(...parents)])
      expect(failure).toEqual(faulty("requirements[0].replaces", "cn-990000/left is none of the packs that this one builds on", "cn-990000/right"))
    }
  })
})

describe("a contradiction", () => {
  const conflict = (more: Readonly<Record<string, unknown>>) =>
    failureOf("cn-990101/zone", [state, province, packOf("cn-990101/zone", { extends: ["cn-990000/zone"], requirements: [practice("a", more)] })])
  it("has both citations, and says who set what", () => {
    const failure = conflict({ clauses: ["X-2"] })
    expect(failure).toMatchObject({
      _tag: "PackConflict",
      id: "a",
      problem: "is set by cn-990000/zone, and cn-990101/zone does not say that it replaces it",
      one: { document: "cn-990000/zone-document", clause: "X-1" },
      other: { document: "cn-990101/zone-document", clause: "X-2" }
    })
    expect(failure.message).toBe(
      "a: is set by cn-990000/zone, and cn-990101/zone does not say that it replaces it (《示例办法（cn-990000/zone）》第一条 — 《示例办法（cn-990101/zone）》第二条)"
    )
  })
  it("is also to replace what somebody else has replaced in between", () => {
    expect(conflict({ replaces: "cn/zone" })).toMatchObject({
      _tag: "PackConflict", problem: "is set by cn-990000/zone, and cn-990101/zone says that it replaces what cn/zone set"
    })
  })
  it("is not to replace what that pack did not set: that is a fault", () => {
    const failure = failureOf("cn-990101/zone", [state, packOf("cn-990101/zone", { extends: ["cn/zone"], requirements: [practice("z", { replaces: "cn/zone" })] })])
    expect(failure).toEqual(faulty("requirements[0].replaces", "cn/zone sets no z"))
    expect(failure.message).toBe("cn-990101/zone, requirements[0].replaces: cn/zone sets no z")
  })
  it("nor to replace what a pack sets that this one does not build on, or its own", () => {
    for (const replaces of ["cn-990000/zone", "cn-990101/zone"]) {
      expect(failureOf("cn-990101/zone", [state, province, packOf("cn-990101/zone", { extends: ["cn/zone"], requirements: [practice("a", { replaces })] })]))
        .toEqual(faulty("requirements[0].replaces", `${replaces} is none of the packs that this one builds on`))
    }
  })
})

describe("a pack that is not there", () => {
  it("is told with who needs it", () => {
    expect(failureOf("cn-990101/zone", [county, city])).toMatchObject({ _tag: "PackMissing", id: "cn-990000/zone", neededBy: "cn-990100/zone", on: "2026-11-21" })
    expect(failureOf("cn-990101/zone", [county, city]).message).toBe("cn-990100/zone builds on cn-990000/zone: no pack cn-990000/zone is in force on 2026-11-21")
    expect(failureOf("cn-990101/zone", []).message).toBe("no pack cn-990101/zone is in force on 2026-11-21")
  })
  it("by the nearest that needs it", () => {
    expect(failureOf("cn-990101/zone", [county, city, province])).toMatchObject({ _tag: "PackMissing", id: "cn/zone", neededBy: "cn-990000/zone" })
  })
  it("or with the day on which its first version comes into force", () => {
    const failure = failureOf("cn/zone", [{ ...state, documents: packOf("cn/zone", { since: "2028-01-01" }).documents }, state], "2025-12-31")
    expect(failure).toMatchObject({ _tag: "PackMissing", on: "2025-12-31", next: "2026-01-01" })
    expect(failure.message).toBe("no pack cn/zone is in force on 2025-12-31; its first version comes into force on 2026-01-01")
    expect(failure).not.toHaveProperty("neededBy")
  })
})

describe("packs in a circle", () => {
  const link = (id: string, ...parents: ReadonlyArray<string>) => packOf(id, { extends: parents as [string, ...Array<string>] })
  it.each([
    ["one that builds on itself", [link("cn/a", "cn/a")], ["cn/a", "cn/a"]],
    ["two on each other", [link("cn/a", "cn/b"), link("cn/b", "cn/a")], ["cn/a", "cn/b", "cn/a"]],
    ["one that leads into a circle of two", [link("cn/a", "cn/b"), link("cn/b", "cn/c"), link("cn/c", "cn/b")], ["cn/b", "cn/c", "cn/b"]],
    ["a circle behind a right parent", [link("cn/a", "cn/b", "cn/c"), packOf("cn/b"), link("cn/c", "cn/b", "cn/a")], ["cn/a", "cn/c", "cn/a"]]
  ])("%s", (_, packs, path) => {
    expect(failureOf("cn/a", packs)).toMatchObject({ _tag: "PackCycle", path })
    expect(failureOf("cn/a", packs).message).toBe(`Packs build on each other in a circle: ${path.join(" → ")}`)
  })
  it("that the pack asked for does not reach is nobody's concern", () => {
    expect(bookOf("cn/b", [packOf("cn/b"), link("cn/a", "cn/a")]).pack).toBe("cn/b")
  })
})

describe("versions", () => {
  const version = (since: string, id: string) => packOf("cn/zone", { since, requirements: [practice(id)] })
  const versions = [version("2026-06-01", "second"), version("2021-01-01", "first"), version("2030-01-01", "third")]
  const on = (day: string) => bookOf("cn/zone", versions, day).rules.map(({ requirement }) => requirement.id)
  it("the last one in force by the day counts", () => {
    expect([on("2021-01-01"), on("2026-05-31"), on("2026-06-01"), on("2029-12-31"), on("2030-01-01")]).toEqual([["first"], ["first"], ["second"], ["second"], ["third"]])
  })
  it("before the first there is none", () => {
    expect(failureOf("cn/zone", versions, "2020-12-31")).toMatchObject({ _tag: "PackMissing", next: "2021-01-01" })
  })
  it("of a parent are chosen by the day too", () => {
    const child = packOf("cn-990101/zone", { since: "2022-01-01", extends: ["cn/zone"], requirements: [practice("second", { replaces: "cn/zone" })] })
    expect(bookOf("cn-990101/zone", [child, ...versions], "2026-06-01").rules).toHaveLength(1)
    expect(failureOf("cn-990101/zone", [child, ...versions], "2026-05-31")).toEqual(faulty("requirements[0].replaces", "cn/zone sets no second"))
  })
  it("of one day are two too many; the same pack given twice is one", () => {
    expect(failureOf("cn/zone", [version("2021-01-01", "a"), version("2021-01-01", "b")]))
      .toEqual(faulty("documents[0].inForceFrom", "two versions come into force on 2021-01-01", "cn/zone"))
    expect(bookOf("cn/zone", [version("2021-01-01", "a"), version("2021-01-01", "b"), version("2022-01-01", "c")]).rules).toHaveLength(1)
    expect(bookOf("cn/zone", [state, state]).rules).toHaveLength(3)
  })
  it.each(["2026-02-30", "2026-2-3", "20260203", "", "tomorrow"])("on %j, which is no day, are not looked for", (day) => {
    expect(failureOf("cn/zone", versions, day)).toEqual(faulty("on", `${JSON.stringify(day)} is no real day as YYYY-MM-DD`, "cn/zone"))
  })
})

describe("words", () => {
  const upper = packOf("cn/zone", {
    names: { equipment: { kiosk: "自助查询机", pc: "联网计算机" } },
    circumstances: { floorPlan: "有没有平面示意图？", canteen: "有没有食堂？" },
    requirements: [requirementOf({ kind: "Equipment", id: "device", anyOf: [{ item: "kiosk" }, { item: "pc" }, { item: "constructor" }], onlyIf: "floorPlan" })]
  })
  const lower = packOf("cn-990101/zone", {
    extends: ["cn/zone"], names: { equipment: { kiosk: "触摸查询一体机" }, signs: { pc: "电脑标识" } }, circumstances: { floorPlan: "有没有楼层索引图？" },
    requirements: [practice("plan", { onlyIf: "canteen" })]
  })
  const book = () => bookOf("cn-990101/zone", [upper, lower])
  it("of the nearest pack count, also in the questions of rules from above", () => {
    expect([book().name("equipment", "kiosk"), book().name("equipment", "pc"), book().name("signs", "pc")]).toEqual(["触摸查询一体机", "联网计算机", "电脑标识"])
    expect(told(rule(book(), "device").check)[1]).toContain("触摸查询一体机的数量是多少？")
    expect(bookOf("cn/zone", [upper, lower]).name("equipment", "kiosk")).toBe("自助查询机")
  })
  it("that no pack has are the keys, even keys that every object has", () => {
    expect([book().name("equipment", "lamp"), book().name("lamps", "kiosk"), book().name("equipment", "constructor"), book().name("toString", "valueOf")])
      .toEqual(["lamp", "kiosk", "constructor", "valueOf"])
  })
  it("for circumstances are those of the nearest pack, and a pack may name those that it builds on", () => {
    expect(book().circumstances).toEqual({ floorPlan: "有没有楼层索引图？", canteen: "有没有食堂？" })
  })
})

describe("terms and rules of receipt", () => {
  const receipt = (channel: ReceiptRule["channel"]): ReceiptRule =>
    ({ channel, receivedOn: "submission", basis: { document: "cn/law", clause: "31", reading: "text", cite: "示例法第三十一条" } })
  const term = (length: number, cite: string): Term => ({ ...workingDays(length), basis: { document: "cn/law", clause: "33", reading: "text", cite } })
  const law = packOf("cn/law", { clauses: { 31: "第三十一条", 33: "第三十三条" }, terms: { reply: term(20, "示例法第三十三条") }, receiptRules: [receipt("inPerson"), receipt("email")] })
  const local = (more: Partial<RulePack>) => packOf("cn-990101/zone", { extends: ["cn/law"], ...more })
  it("come together from all packs", () => {
    const book = bookOf("cn-990101/zone", [law, local({ terms: { answer: term(5, "示例办法") }, receiptRules: [receipt("fax")] })])
    expect(Object.entries(book.terms).map(([name, { length }]) => [name, length])).toEqual([["reply", 20], ["answer", 5]])
    expect(book.receiptRules.map(({ channel }) => channel)).toEqual(["inPerson", "email", "fax"])
  })
  it("are empty where no pack has any", () => {
    expect(bookOf("cn/zone", [state])).toMatchObject({ terms: {}, receiptRules: [], grades: [], circumstances: {} })
  })
  it("a term replaces one of its name where the pack says so", () => {
    const book = bookOf("cn-990101/zone", [law, local({ terms: { reply: term(15, "示例办法") }, replacesTerms: { reply: "cn/law" } })])
    expect(book.terms["reply"]?.length).toBe(15)
  })
  it("otherwise it is a contradiction", () => {
    const failure = failureOf("cn-990101/zone", [law, local({ terms: { reply: term(15, "示例办法第一条") } })])
    expect(failure).toMatchObject({ _tag: "PackConflict", id: "term:reply", one: { cite: "示例法第三十三条" }, other: { cite: "示例办法第一条" } })
  })
  it("a rule of receipt cannot be replaced", () => {
    expect(failureOf("cn-990101/zone", [law, local({ receiptRules: [receipt("email")] })]))
      .toMatchObject({ _tag: "PackConflict", id: "receipt:email", problem: "is set by cn/law, and cn-990101/zone does not say that it replaces it" })
  })
  it("a term replaces nothing that is not there, and a pack replaces no term that it does not set", () => {
    expect(failureOf("cn-990101/zone", [law, local({ terms: { answer: term(5, "示例办法") }, replacesTerms: { answer: "cn/law" } })]))
      .toEqual(faulty("replacesTerms.answer", "cn/law sets no term:answer"))
    expect(failureOf("cn-990101/zone", [law, local({ replacesTerms: { reply: "cn/law" } })])).toEqual(faulty("replacesTerms.reply", "the pack sets no term reply"))
    expect(failureOf("cn-990101/zone", [law, local({ terms: { reply: term(5, "示例办法") }, replacesTerms: { reply: "cn/zone" } })]))
      .toEqual(faulty("replacesTerms.reply", "cn/zone is none of the packs that this one builds on"))
  })
  it("names that every object has are names like others", () => {
    expect(Object.keys(bookOf("cn-990101/zone", [law, local({ terms: { constructor: term(5, "示例办法") } })]).terms)).toEqual(["reply", "constructor"])
  })
})

it("the scale of grades is the nearest pack's, whole", () => {
  const graded = (id: string, name: string, parent?: string) =>
    packOf(id, { grades: [{ name, atLeast: 60, clauses: ["X-1"] }], ...(parent && { extends: [parent] }) })
  const packs = [graded("cn/zone", "合格"), graded("cn-990000/zone", "三星级", "cn/zone"), packOf("cn-990101/zone", { extends: ["cn-990000/zone"] })]
  expect(packs.map(({ id }) => bookOf(id, packs).grades.map(({ name }) => name))).toEqual([["合格"], ["三星级"], ["三星级"]])
})
