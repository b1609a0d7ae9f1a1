/** What the schemas of the letters refuse, and in which words: a pack's author reads them. */
import { describe, expect, it } from "vitest"
import { type Draft, refusalOf } from "../../../test/samplePacks.ts"

const refused = (...drafts: ReadonlyArray<readonly [what: string, draft: Draft, says: string]>) =>
  it.each(drafts)("%s", (_, draft, says) => expect(refusalOf(draft)).toContain(says))

const right = (...drafts: ReadonlyArray<readonly [what: string, draft: Draft]>) =>
  it.each(drafts)("%s is right", (_, draft) => expect(refusalOf(draft)).toBe(""))

describe("every requirement", () => {
  const practice: Draft = { kind: "Practice", item: "tidy", does: "摆放有序" }
  right(
    ["all that it may say", {
      ...practice, venues: ["library"], tiers: ["county"], onlyIf: "floorPlan", unless: "pilot", area: "reading", standards: ["GB/T 37668-2019"],
      replaces: "cn-500000/zone", reading: "理解为每日", weight: 2.5, strength: "should", id: "reading/tidy-2"
    }],
    ["a key that ends in a digit", { ...practice, item: "lamp2" }]
  )
  refused(
    ["of no letter", { kind: "Magic" }, "Expected Requirement"],
    ["with a misspelt key", { ...practice, onlyif: "floorPlan" }, "Expected no excess property\n  at [\"onlyif\"]"],
    ["with the key of another letter", { ...practice, copies: 2 }, "Expected no excess property\n  at [\"copies\"]"],
    ["without what it asks", { kind: "Practice", item: "tidy" }, "at [\"does\"]"],
    ["of an unknown strength", { ...practice, strength: "shall" }, "Expected Strength\n  at [\"strength\"]"],
    ["that stands on no clause", { ...practice, clauses: [] }, "at [\"clauses\"]"],
    ["that never applies", { ...practice, onlyIf: "pilot", unless: "pilot" }, "Expected another circumstance: onlyIf and unless both say pilot, so that it never applies\n  at [\"unless\"]"],
    ["for no venue", { ...practice, venues: [] }, "at [\"venues\"]"],
    ["for an unknown venue", { ...practice, venues: ["park"] }, "at [\"venues\"][0]"],
    ["for no level", { ...practice, tiers: [] }, "at [\"tiers\"]"],
    ["for an unknown function", { ...practice, area: "cinema" }, "at [\"area\"]"],
    ["of no weight", { ...practice, weight: 0 }, "at [\"weight\"]"],
    ["of endless weight", { ...practice, weight: Infinity }, "at [\"weight\"]"],
    ["with an empty reading", { ...practice, reading: "" }, "at [\"reading\"]"],
    ["with a key in capitals", { ...practice, item: "Tidy" }, "a key such as applicationForm"],
    ["with a key of two words", { ...practice, item: "tidy desk" }, "a key such as applicationForm"],
    ...["", "A", "a/", "/a", "a--b", "a_b", "a b", "-a", "a-", "a//b"].map((id) =>
      [`with the id ${JSON.stringify(id)}`, { ...practice, id }, "a name such as intake/blank-form"] as const)
  )
})

describe("counts", () => {
  const equipment = (atLeast: unknown): Draft => ({ kind: "Equipment", anyOf: [{ item: "kiosk", atLeast }] })
  const material = (copies: unknown): Draft => ({ kind: "Material", anyOf: ["form"], copies })
  refused(
    ...[0, -1, 1.5, "2", Number.NaN].flatMap((n) => [
      [`${JSON.stringify(n)} machines`, equipment(n), "at [\"anyOf\"][0][\"atLeast\"]"] as const,
      [`${JSON.stringify(n)} copies`, material(n), "at [\"copies\"]"] as const
    ]),
    ["none of several machines", { kind: "Equipment", anyOf: [] }, "at [\"anyOf\"]"],
    ["none of several papers", { kind: "Material", anyOf: [] }, "at [\"anyOf\"]"],
    ["that a machine need not work", { kind: "Equipment", anyOf: [{ item: "kiosk" }], working: false }, "at [\"working\"]"],
    ["that a paper is not laminated", { kind: "Material", anyOf: ["form"], laminated: false }, "at [\"laminated\"]"]
  )
})

describe("signs", () => {
  const sign = (more: Readonly<Record<string, unknown>>): Draft => ({ kind: "Sign", item: "plate", ...more })
  right(["a contrast of 1", sign({ contrast: 1 })], ["a contrast of 21", sign({ contrast: 21 })], ["nothing but the sign", sign({})])
  refused(
    ["no wording", sign({ texts: [] }), "at [\"texts\"]"],
    ["nothing to contain", sign({ containing: [] }), "at [\"containing\"]"],
    ["a wording that contains words", sign({ texts: ["政务公开查询"], containing: ["查询"] }), "Expected texts or containing, not both\n  at [\"containing\"]"],
    ["an empty line", sign({ texts: ["政务公开专区", ""] }), "at [\"texts\"][1]"],
    ["an unknown form", sign({ forms: ["balloon"] }), "at [\"forms\"][0]"],
    ["a colour that no notice names", sign({ ground: "mauve" }), "Expected Hue\n  at [\"ground\"]"],
    ["a contrast that there is not", sign({ contrast: 0.9 }), "at [\"contrast\"]"],
    ["a contrast beyond black on white", sign({ contrast: 21.1 }), "at [\"contrast\"]"]
  )
})

describe("time", () => {
  const hours = (...seasons: ReadonlyArray<readonly [string, string, string, string]>): Draft =>
    ({ kind: "Hours", seasons: seasons.map(([from, through, opens, closes]) => ({ from, through, opens, closes })) })
  const milestone: Draft = { kind: "Deadline", item: "hall", what: "建成" }
  right(
    ["a season over the new year", hours(["10-01", "04-30", "09:00", "17:00"])],
    ["an interval that can be counted", { ...milestone, every: "每两周", interval: { calendarDays: 14 } }],
    ...["02-29", "01-31", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31", "10-10", "02-10"].map((day) =>
      [`the day ${day}`, hours([day, day, "00:00", "23:59"])] as const)
  )
  refused(
    ["hours of two kinds", { ...hours(["01-01", "12-31", "09:00", "17:00"]), sameAs: "服务中心" }, "Expected either sameAs or seasons\n  at [\"seasons\"]"],
    ["hours of no kind", { kind: "Hours" }, "Expected either sameAs or seasons"],
    ["hours that end before they begin", hours(["01-01", "12-31", "09:00", "12:00"], ["01-01", "12-31", "17:00", "14:00"]), "Expected it to close after it opens: entry 1 does not\n  at [\"seasons\"]"],
    ["hours that end as they begin", hours(["01-01", "12-31", "09:00", "09:00"]), "entry 0 does not"],
    ["no seasons", hours(), "at [\"seasons\"]"],
    ...["02-30", "04-31", "06-31", "09-31", "11-31", "00-10", "13-01", "01-00", "01-32", "1-1", "x01-01", "01-01x"].map((day) =>
      [`the day ${day}`, hours([day, "12-31", "09:00", "17:00"]), "a day of the year as MM-DD"] as const),
    ...["24:00", "9:00", "12:60", "12.00", "x09:00", "09:00x"].map((time) =>
      [`the time ${time}`, hours(["01-01", "12-31", "00:00", time]), "a time as HH:MM"] as const),
    ["a day that is none", { ...milestone, by: "2026-02-30" }, "Expected a real day as YYYY-MM-DD"],
    ["a milestone that recurs", { ...milestone, by: "2026-12-15", every: "每月" }, "two requirements\n  at [\"every\"]"],
    ["an empty interval", { ...milestone, every: "" }, "at [\"every\"]"],
    ["a number without its words", { ...milestone, interval: { workingDays: 1 } }, "Expected every to say it too\n  at [\"interval\"]"],
    ["no working day", { ...milestone, every: "每日", interval: { workingDays: 0 } }, "at [\"interval\"]"],
    ["two units at once", { ...milestone, every: "每日", interval: { workingDays: 1, months: 1 } }, "at [\"interval\"]"]
  )
})

describe("people", () => {
  const post = (localOnly: unknown): Draft => ({ kind: "Post", item: "clerk", qualifications: ["熟练操作计算机", "年龄35周岁以下"], localOnly })
  right(["a condition that only this place has", post(["年龄35周岁以下"])])
  refused(
    ["a local condition that is none", post(["年龄30周岁以下"]), "Expected qualifications to say it too\n  at [\"localOnly\"]"],
    ["no local condition", post([]), "at [\"localOnly\"]"]
  )
})

describe("what would ask nothing, or the impossible", () => {
  const selection = (atLeast: number, atMost: number): Draft => ({ kind: "Selection", item: "sites", of: ["villagePoint"], inEach: "街镇", atLeast, atMost })
  right(["exactly two sites", selection(2, 2)], ["a space of half a square metre", { kind: "Space", squareMetres: 0.5 }])
  refused(
    ["a space of no size", { kind: "Space" }, "Expected squareMetres, seats or both"],
    ["a space of 0 square metres", { kind: "Space", squareMetres: 0 }, "at [\"squareMetres\"]"],
    ["half a seat", { kind: "Space", seats: 0.5 }, "at [\"seats\"]"],
    ["a display of nothing", { kind: "Display", item: "board" }, "Expected shows, links or both: it says nothing that could be seen\n  at [\"shows\"]"],
    ["fewer at most than at least", selection(2, 1), "Expected a number not below atLeast, which is 2\n  at [\"atMost\"]"],
    ["no kinds of places", { ...selection(1, 2), of: [] }, "at [\"of\"]"],
    ["an area of no function", { kind: "Area", functions: [], name: "综合区" }, "at [\"functions\"]"],
    ["an open norm without a reason", { kind: "OpenNorm", why: "" }, "at [\"why\"]"]
  )
})

describe("catalogues", () => {
  const catalogue = (...entries: ReadonlyArray<readonly [key: string, label: string]>): Draft =>
    ({ kind: "Catalogue", item: "grounds", entries: entries.map(([key, label]) => ({ key, label })) })
  right(["one case", catalogue(["late", "不及时"])])
  refused(
    ["no case", catalogue(), "at [\"entries\"]"],
    ["a key twice", catalogue(["late", "不及时"], ["other", "其他"], ["late", "不更新"]), "late is there twice\n  at [\"entries\"]"],
    ["a case twice", catalogue(["late", "不及时"], ["slow", "不及时"]), "不及时 is there twice\n  at [\"entries\"]"],
    ["a key in capitals", catalogue(["Late", "不及时"]), "a key such as applicationForm"],
    ["a case without words", catalogue(["late", ""]), "at [\"entries\"][0][\"label\"]"],
    ["that it is open", { ...catalogue(["late", "不及时"]), closed: false }, "at [\"closed\"]"],
    ["no part of several", { kind: "Service", item: "copying", anyPart: [] }, "at [\"anyPart\"]"]
  )
})

describe("entries", () => {
  const entry = (address: string): Draft => ({ kind: "Display", item: "screen", links: [{ text: "专栏", address }] })
  right(...["https://example.org", "http://example.org/open?x=1#2", "https://example.org:8080/"].map((address) => [address, entry(address)] as const))
  refused(
    ...["", "example.org", "ftp://example.org", "https://", "https:// example.org", "https://example.org/a b", "javascript:alert(1)", "xhttps://example.org"].map((address) =>
      [`the address ${JSON.stringify(address)}`, entry(address), "an address such as https://example.org/open"] as const),
    ["an entry without words", { kind: "Display", item: "screen", links: [{ text: "" }] }, "at [\"links\"][0][\"text\"]"]
  )
})
