/** The pack that a place goes by: up the divisions, in force on a day. */
import { describe, expect, it } from "vitest"
import { bookOf, packOf } from "../../test/samplePacks.ts"
import { packFor } from "./packFor.ts"

const packs = [
  packOf("cn/zone", { since: "2019-05-15" }), packOf("cn-500000/zone", { since: "2021-09-28" }), packOf("cn-500105/zone", { since: "2021-11-04" }),
  packOf("cn-500105003/zone", { since: "2022-01-01" }), packOf("cn-530500/zone", { since: "2024-01-01" }), packOf("cn-530502/zone", { since: "2024-07-17" }),
  packOf("cn/terms", { since: "2019-05-15" })
]
const found = (division: string, on = "2026-11-21", subject = "zone") => packFor(division, subject, packs, on)?.id

describe("up the divisions", () => {
  it.each([
    ["a street with its own", "cn-500105003", "cn-500105003/zone"], ["a street of the district", "cn-500105001", "cn-500105/zone"],
    ["the district", "cn-500105", "cn-500105/zone"], ["another district of the same city", "cn-500112", "cn-500000/zone"],
    ["a street of it", "cn-500112001", "cn-500000/zone"], ["the city itself", "cn-500000", "cn-500000/zone"],
    ["the code that no government bears", "cn-500100", "cn-500000/zone"], ["a county of a city with its own", "cn-530521", "cn-530500/zone"],
    ["a county of another city", "cn-530321", "cn/zone"], ["another province", "cn-610800", "cn/zone"], ["the country", "cn", "cn/zone"]
  ])("%s", (_, division, id) => expect(found(division)).toBe(id))
  it("asks for one subject", () => {
    expect(found("cn-500105", "2026-11-21", "terms")).toBe("cn/terms")
    expect(found("cn-500105", "2026-11-21", "signs")).toBeUndefined()
  })
  it("takes the nearest that is in force on the day, in its version of the day", () => {
    expect(["2021-11-04", "2021-11-03", "2021-09-27", "2019-05-14"].map((day) => found("cn-500105", day))).toEqual(["cn-500105/zone", "cn-500000/zone", "cn/zone", undefined])
    const newer = packOf("cn-500105/zone", { since: "2026-11-21" })
    expect(packFor("cn-500105", "zone", [newer, ...packs], "2026-11-21")).toBe(newer)
    expect(packFor("cn-500105", "zone", [newer, ...packs], "2026-11-20")).toBe(packs[2])
  })
  it.each(["", "us", "cn-", "cn-5001", "CN-500105", "500105", "cn-50010500", "cn-500105x"])("%j is no division and has no pack, not even the country's", (division) =>
    expect(found(division)).toBeUndefined())
  it("gives what resolve takes", () => expect(bookOf(packFor("cn-500105001", "zone", packs, "2026-11-21")!.id, packs).pack).toBe("cn-500105/zone"))
})
