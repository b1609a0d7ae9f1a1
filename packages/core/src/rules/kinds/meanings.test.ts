/** What the letters mean where one answer alone does not tell: alternatives, sizes by level, hours by season, and prohibitions. */
import { describe, expect, it } from "vitest"
import { asksIn, type Draft, requirementOf, told, verdictOn } from "../../../test/samplePacks.ts"
import { applies, checkOf } from "../index.ts"

const outcome = (draft: Draft, answers: Readonly<Record<string, unknown>>) => verdictOn(draft, answers).outcome
const questions = (draft: Draft) => told(checkOf(requirementOf(draft), (_, item) => item))

describe("alternatives", () => {
  const machine: Draft = { kind: "Equipment", anyOf: [{ item: "kiosk", atLeast: 2 }, { item: "pc" }], working: true }
  it.each([
    ["the one", { "kiosk.count": 2, "kiosk.working": true, "pc.count": 0, "pc.working": false }, "met"],
    ["the other, nothing known of the one", { "pc.count": 1, "pc.working": true }, "met"],
    ["one too few of the one, and none of the other", { "kiosk.count": 1, "kiosk.working": true, "pc.count": 0 }, "missing"],
    ["both there and neither working", { "kiosk.count": 2, "kiosk.working": false, "pc.count": 1, "pc.working": false }, "missing"],
    ["one that works too few, one enough and not known to work", { "kiosk.count": 1, "kiosk.working": true, "pc.count": 3 }, "unknown"],
    ["nothing known", {}, "unknown"]
  ] as const)("of machines: %s", (_, answers, wanted) => expect(outcome(machine, answers)).toBe(wanted))
  it("of papers, each in the state that is asked for", () => {
    const leaflet: Draft = { kind: "Material", anyOf: ["guide", "gazette"], laminated: true }
    expect(outcome(leaflet, { "guide.copies": 3, "guide.laminated": false, "gazette.copies": 1, "gazette.laminated": true })).toBe("met")
    expect(outcome(leaflet, { "guide.copies": 3, "guide.laminated": false, "gazette.copies": 0, "gazette.laminated": true })).toBe("missing")
  })
  it("of a sign's form on several things: each in one of them", () => {
    const card: Draft = { kind: "Sign", item: "queryCard", onEach: "查询机", forms: ["tableCard", "sticker"] }
    expect(outcome(card, { unlabelled: 0, forms: ["台卡", "张贴"] })).toBe("met")
    expect(outcome(card, { unlabelled: 0, forms: ["台卡", "标识牌"] })).toBe("missing")
    expect(outcome(card, { unlabelled: 1, forms: ["台卡"] })).toBe("missing")
  })
})

it("an area that serves two functions is there if each has its place", () => {
  const area: Draft = { kind: "Area", functions: ["selfQuery", "reading"], name: "查询阅览区" }
  expect(outcome(area, { "selfQuery.present": true, "reading.present": true })).toBe("met")
  expect(outcome(area, { "selfQuery.present": true, "reading.present": false })).toBe("missing")
  expect(outcome(area, { "selfQuery.present": true })).toBe("unknown")
})

it("floor area by level is two requirements, of which one applies", () => {
  const sizes = [["county", 30], ["township", 15]].map(([tier, squareMetres]) => requirementOf({ kind: "Space", id: `space/${tier}`, tiers: [tier], squareMetres }))
  const asked = (tier: "county" | "township" | "village") =>
    sizes.filter((each) => applies(each, { venue: "serviceHall", tier, circumstances: {} }) === "applies").map(({ id }) => id)
  expect([asked("county"), asked("township"), asked("village")]).toEqual([["space/county"], ["space/township"], []])
})

describe("wording", () => {
  const plate: Draft = { kind: "Sign", item: "plate", texts: ["政务公开专区", "ཨ་མདོ།"] }
  it.each([
    ["both lines in order", ["政务公开专区", "ཨ་མདོ།"], "met"],
    ["the other order", ["ཨ་མདོ།", "政务公开专区"], "missing"],
    ["one line", ["政务公开专区"], "missing"],
    ["both on one line", ["政务公开专区ཨ་མདོ།"], "missing"],
    ["a line more", ["政务公开专区", "ཨ་མདོ།", "Open Government"], "missing"],
    ["a space in it", ["政务公开 专区", "ཨ་མདོ།"], "missing"],
    ["another character", ["政务公开专區", "ཨ་མདོ།"], "missing"],
    ["nothing", [], "missing"]
  ])("%s", (_, texts, wanted) => expect(outcome(plate, { present: true, texts })).toBe(wanted))
})

it("a recurring duty tells its words and the number they are counted as, and a post which condition is the place's own", () => {
  const askedOf = (draft: Draft): string => questions(draft).join()
  expect(askedOf({ kind: "Deadline", item: "cleaning", what: "清洁", every: "每日", interval: { workingDays: 1 } })).toContain("每日（按每1个工作日计）做到：清洁")
  expect(askedOf({ kind: "Deadline", item: "report", what: "报送", every: "每两周", interval: { calendarDays: 14 } })).toContain("每两周（按每14日计）")
  expect(askedOf({ kind: "Deadline", item: "report", what: "报送", every: "每季度", interval: { months: 3 } })).toContain("每季度（按每3个月计）")
  expect(askedOf({ kind: "Post", item: "clerk", qualifications: ["大专以上", "35周岁以下"], localOnly: ["35周岁以下"] })).toContain("大专以上；35周岁以下（本地规定）")
})

describe("prohibitions", () => {
  it("a part that may not be offered, or two: any of them is too much", () => {
    const desk: Draft = { kind: "Service", item: "intake", strength: "mustNot", parts: ["代收他单位申请", "代写复议申请"] }
    expect(outcome(desk, { parts: [] })).toBe("met")
    expect(outcome(desk, { parts: ["接收本单位申请"] })).toBe("met")
    expect(outcome(desk, { parts: ["代收他单位申请"] })).toBe("missing")
    expect(outcome(desk, {})).toBe("unknown")
  })
  it("ask of the same place as the duty, and want the opposite", () => {
    const at = (strength: string) => asksIn(checkOf(requirementOf({ kind: "Practice", item: "fee", does: "收费", strength }), () => "")).map(({ at }) => at)
    expect(at("mustNot")).toEqual(at("must"))
  })
  it("stay open where the norm is", () => expect(outcome({ kind: "OpenNorm", why: "附件未取得", strength: "mustNot" }, {})).toBe("open"))
})

describe("people", () => {
  it("are as many as the full-time and part-time ones together, unless the notice says how many", () => {
    const people = (more: Readonly<Record<string, unknown>>) => questions({ kind: "Post", item: "clerk", ...more })[1]
    expect(people({ fullTime: 1, partTime: 1 })).toContain("至少2人")
    expect(people({ partTime: 3 })).toContain("至少3人")
    expect(people({ atLeast: 1, fullTime: 1, partTime: 1 })).toContain("至少1人")
    expect(people({ cover: true })).toContain("至少1人")
  })
})

describe("hours", () => {
  const season = (from: string, through: string, opens: string, closes: string) => ({ from, through, opens, closes })
  const told = (...seasons: ReadonlyArray<ReturnType<typeof season>>) => questions({ kind: "Hours", seasons })
  it("by season, the same days once", () => {
    expect(told(
      season("05-01", "09-30", "09:00", "12:00"), season("05-01", "09-30", "14:30", "18:00"),
      season("10-01", "04-30", "09:00", "12:00"), season("10-01", "04-30", "14:00", "17:30")
    )).toEqual([
      "开放时间是否为：5月1日至9月30日 09:00—12:00、14:30—18:00；10月1日至4月30日 09:00—12:00、14:00—17:30？" +
        " → 开放时间为5月1日至9月30日 09:00—12:00、14:30—18:00；10月1日至4月30日 09:00—12:00、14:00—17:30"
    ])
  })
  it("all the year", () => expect(told(season("01-01", "12-31", "09:00", "17:00"))[0]).toContain("是否为：全年 09:00—17:00？"))
  it("from a first of January that is not all the year", () => {
    expect(told(season("01-01", "06-30", "09:00", "17:00"))[0]).toContain("1月1日至6月30日")
    expect(told(season("02-01", "12-31", "09:00", "17:00"))[0]).toContain("2月1日至12月31日")
  })
})

it("a milestone that nobody says is done or not done is unknown; one not done is missing, though it has no day", () => {
  const milestone: Draft = { kind: "Deadline", item: "hall", what: "建成专区", by: "2026-12-15" }
  expect(outcome(milestone, {})).toBe("unknown")
  expect(outcome(milestone, { done: false })).toBe("missing")
  expect(outcome(milestone, { done: true })).toBe("unknown")
  expect(outcome(milestone, { doneOn: "2026-12-16" })).toBe("missing")
})

it("lists are joined by 、, or by ； where a word has a mark of its own", () => {
  const board = (...shows: ReadonlyArray<string>) => questions({ kind: "Display", item: "board", shows })[0]
  expect(board("制度", "分工")).toBe("board有哪些内容？（制度、分工） → 有制度、分工")
  for (const mark of ["、", "；", "，"]) expect(board(`制度${mark}程序`, "分工")).toContain(`（制度${mark}程序；分工）`)
})
