/** Desk sets and tickets: what the rules ask for, in their copies, and nothing that they do not. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { bookOf, packOf, requirementOf } from "../../test/samplePacks.ts"
import { deskBook, hall } from "../../test/samplePapers.ts"
import { deskList, deskSet } from "./deskSet.ts"
import { sayPaper } from "./sayPaper.ts"
import { ticketOf } from "./ticketOf.ts"

const find = (item: string) => deskSet(deskBook, hall).find(({ items }) => items.includes(item))

describe("a ticket", () => {
  it("has the most copies that any rule asks for, the sheet, and the lamination", () => {
    expect(ticketOf(deskBook, "applicationForm")).toMatchObject({ ticket: { copies: 30, sheet: "A4", laminated: false }, chosen: [] })
    expect(ticketOf(deskBook, "sampleForm")?.ticket).toEqual({ copies: 2, sheet: "A4", laminated: true, sides: "one" })
  })
  it("tells what no clause settles, and a sheet that is not printed here", () => {
    expect(ticketOf(deskBook, "foiGuide")?.chosen).toEqual(["未规定份数，取1份", "未规定用纸，取A4"])
    expect(ticketOf(deskBook, "suggestionForm")?.chosen).toEqual(["未规定份数，取1份", "要求用B5纸，这里按A4排印"])
  })
  it("is none where no rule asks, at this place or at all", () => {
    expect(ticketOf(deskBook, "toString")).toBeUndefined()
    expect(ticketOf(deskBook, "applicationForm", { venue: "library", tier: "county" })).toBeUndefined()
  })
})

describe("a desk set", () => {
  it("is in the order of the rules, joins two rules for one thing, and leaves out what is no paper", () => {
    expect(deskSet(deskBook, hall).map(({ items, paper }) => [items.join("/"), paper])).toEqual([
      ["foiGuide", undefined], ["serviceGuide/gazette", undefined], ["applicationForm", "application-form"], ["sampleForm", "application-form-sample"],
      ["contactSheet", "contact-sheet"], ["suggestionForm", "suggestion-form"], ["applicationRegister", "ledger-applications"],
      ["enquiryRegister", "ledger-enquiries"], ["userRules", "reader-rules"], ["floorStand", "application-flow"]
    ])
    expect(find("applicationForm")).toMatchObject({ strength: "must", uncertain: false, ticket: { copies: 30 } })
    expect(find("applicationForm")?.basis).toHaveLength(2)
  })
  it("names alternatives and makes, and says what hangs on a circumstance", () => {
    expect(find("gazette")).toMatchObject({ name: "办事指南或政府公报", makes: ["宣传册", "工作手册"], strength: "should" })
    expect(find("floorStand")?.uncertain).toBe(true)
    const told = (floorStand: boolean) => deskSet(deskBook, { ...hall, circumstances: { floorStand } }).find(({ paper }) => paper === "application-flow")
    expect(told(true)?.uncertain).toBe(false)
    expect(told(false)).toBeUndefined()
  })
  it("leaves out other places and what is forbidden", () => {
    expect(deskSet(deskBook, { venue: "library", tier: "county" }).map(({ paper }) => paper)).toEqual(["reader-rules", "application-flow"])
    const forbids = bookOf("cn-990102/zone", [packOf("cn-990102/zone", {
      requirements: [{ kind: "Display", id: "display/flow", item: "board", strength: "mustNot", shows: ["依申请公开工作流程图"] }].map(requirementOf)
    })])
    expect(deskSet(forbids, hall)).toEqual([])
  })
  it("has a cover list with ⚖ at interpretations; no list of nothing", () => {
    const page = sayPaper(Result.getOrThrow(deskList({ date: "2026-11-22", zone: "示例专区", set: deskSet(deskBook, hall) })))
    expect(page).toContain("| 3 | 政府信息公开申请表（空白表） | 应当 | A4，30份 | 本套打印 |")
    expect(page).toContain("办事指南或政府公报（宣传册或工作手册）")
    expect(page).toMatch(/\| 9 \|.*⚖ 《示例办法/)
    expect(Result.isFailure(deskList({ date: "2026-11-22", zone: "示例专区", set: [] }))).toBe(true)
  })
})
