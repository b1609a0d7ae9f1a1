/** The sheets of a zone over HTTP: for staff alone, names as the role sees them, wishes as the role may have them, and several rounds in one go. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { addDays } from "@zone/core/calendar"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { officeIn, type Opened, openServer, type Person, problem, todayInChina } from "./openServer.ts"

const today = todayInChina()
const folder = mkdtempSync(join(tmpdir(), "zone-sheets-"))
const NAME = "沈若水"
const conditions = ["政治素质高、业务能力强、敬业精神强、综合形象佳、身心健康", "文化程度大专以上", "能够熟练操作计算机", "有一定的综合协调和妥善处理危机能力", "年龄35周岁以下"]
  .map((what) => ({ _tag: "Held", what, evidence: "人事档案" }))

let opened: Opened
let clerk: Person
let head: Person
let handler: Person
let auditor: Person

type Wish = { readonly _tag: string; readonly [field: string]: unknown }
const begin = async (by: Person, room: string, wish: Wish, zone?: string): Promise<string> =>
  (await by.zone.matters.begin({ params: { room }, payload: { wish, ...(zone !== undefined && { zone }) } })).id
const perform = (by: Person, room: string, id: string, wish: Wish) => by.zone.matters.wish({ params: { room, id }, payload: { wish } })

beforeAll(async () => {
  // a town with AB posts and daily cleaning
  opened = await openServer({ office: { ...officeIn(join(folder, "office")), pack: "cn-500114/zhuoshui", venue: "convenienceCentre", tier: "township" } });
  [clerk, head, handler, auditor] = await Promise.all([opened.as("wang", "counter"), opened.as("li"), opened.as("zhao"), opened.as("sun")])
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true, force: true })
})

describe("the sheets", () => {
  it("are for staff alone", async () => {
    for (const path of ["staff", "facility", "reading"]) {
      const answer = await opened.nobody().fetch(`/api/sheets/${path}`)
      expect([answer.status, await answer.json()]).toMatchObject([401, { tag: expect.any(String) as string }])
    }
    expect(await problem(opened.nobody().zone.sheets.rounds({ payload: { on: today, lines: [{ id: "r-1", version: 1, findings: [] }] } }))).toMatchObject({ status: 401 })
  })

  it("begin empty, with what the rules ask for and who may begin it", async () => {
    const staff = await head.zone.sheets.staff()
    expect(staff).toMatchObject({ today, zone: "hall", zones: ["hall"], posts: [] })
    expect([staff.days.length, staff.days[0]?.day, staff.days[13]?.day]).toEqual([14, today, addDays(today, 13)])
    const post = staff.gaps.find(({ item }) => item === "consultationStaff")
    expect(post).toMatchObject({ strength: "must", basis: { document: "cn-500114/zhuoshui" }, offers: [{ wish: "EstablishPost", name: "设立岗位", given: { item: "consultationStaff" } }] })
    expect((await clerk.zone.sheets.staff()).gaps.flatMap(({ offers }) => offers)).toEqual([])
    const { needs } = await clerk.zone.sheets.facility()
    expect(needs.find(({ rule }) => rule === "facility/cleaning")).toMatchObject({ kind: "round", standing: "missing", what: "清洁专区设施设备和场所（每1个工作日）", offers: [] })
    expect((await handler.zone.sheets.facility()).needs.find(({ rule }) => rule === "facility/cleaning")?.offers).toEqual([{ wish: "BeginRound", name: "开始定期事项", given: { rule: "facility/cleaning" } }])
  })
})

describe("the staff sheet", () => {
  let post = ""

  beforeAll(async () => {
    post = await begin(head, "staffing", { _tag: "EstablishPost", item: "consultationStaff", on: today })
    await perform(head, "staffing", post, { _tag: "Appoint", staff: "u-1", name: NAME, place: "main", tenure: "fullTime", on: today, conditions, certificates: [] })
  })

  it("shows names as the role sees them, each opening on record, and lets them be asked for with a reason", async () => {
    const seen = async (by: Person) => (await by.zone.sheets.staff()).posts[0]?.holders[0]?.name
    expect(await seen(clerk)).toEqual({ text: NAME, masked: false, kind: "name" })
    expect(await seen(auditor)).toEqual({ text: "沈**", masked: true, kind: "name" })
    expect(JSON.stringify(await auditor.zone.sheets.staff())).not.toContain(NAME)
    const path = (await auditor.zone.sheets.staff()).posts[0]?.holders[0]?.path ?? ""
    expect(await head.zone.matters.reveal({ params: { room: "staffing", id: post }, payload: { path, why: "核对排班" } })).toMatchObject({ text: NAME })
    expect(opened.log.join("\n")).not.toContain(NAME)
  })

  it("offers what the state and the role allow, and no more", async () => {
    const offered = async (by: Person) => {
      const [shown] = (await by.zone.sheets.staff()).posts
      return { post: shown?.offers.map(({ wish }) => wish), holder: shown?.holders[0]?.offers.map(({ wish }) => wish) }
    }
    expect(await offered(clerk)).toEqual({ post: [], holder: ["RequestAbsence", "RecordSuddenAbsence"] })
    expect(await offered(auditor)).toEqual({ post: [], holder: [] })
    expect(await offered(head)).toMatchObject({ post: ["Appoint", "RecordTraining", "HearReports", "RenewNeeds"], holder: ["RequestAbsence", "RecordSuddenAbsence", "RecordTraining", "RecordCertificate", "Appraise", "EndTenure"] })
  })

  it("changes with the post: B岗 is lacking, then there; somebody is away and covered; the same wish as it was offered goes through", async () => {
    const [before] = (await head.zone.sheets.staff()).posts
    expect(before).toMatchObject({ id: post, version: 2, status: "understaffed", needs: expect.arrayContaining([expect.objectContaining({ what: "实行AB岗（咨询服务人员）", standing: "missing", missing: "落实AB岗（咨询服务人员）：明确B岗人员" })]) as unknown })
    await perform(head, "staffing", post, { _tag: "Appoint", staff: "u-3", name: "杨二", place: "deputy", tenure: "partTime", on: today, conditions, certificates: [] })
    const offer = (await clerk.zone.sheets.staff()).posts[0]?.holders[0]?.offers[0]
    await perform(clerk, "staffing", post, { _tag: offer!.wish, ...offer!.given, kind: "leave", on: today, from: today, through: addDays(today, 2) })
    const [asked] = (await head.zone.sheets.staff()).posts
    expect(asked?.absences).toMatchObject([{ id: "q-1", staff: "u-1", stage: "asked", back: { date: addDays(today, 2) }, offers: [{ wish: "ApproveAbsence" }, { wish: "DeclineAbsence" }, { wish: "TakeOver", given: { id: "q-1", by: "u-3" } }, { wish: "Leave" }] }])
    expect((await clerk.zone.sheets.staff()).posts[0]?.absences[0]?.offers.map(({ wish }) => wish)).toEqual(["TakeOver", "Leave"])
    await perform(head, "staffing", post, { _tag: "ApproveAbsence", id: "q-1", on: today })
    await perform(clerk, "staffing", post, { _tag: "TakeOver", id: "q-1", by: "u-3", on: today })
    await perform(clerk, "staffing", post, { _tag: "Leave", id: "q-1", on: today })
    const [away] = (await clerk.zone.sheets.staff()).posts
    expect(away?.holders.map(({ days, now, staff }) => [staff, now, days.slice(0, 4).join(" ")])).toEqual([["u-1", "away", "away away away here"], ["u-3", "covers", "covers covers covers here"]])
    expect(away).toMatchObject({ status: "staffed", absences: [{ stage: "away", by: "u-3", uncovered: false, offers: [{ wish: "Return" }] }] })
  })

  it("is of one zone, and names the others", async () => {
    await begin(head, "staffing", { _tag: "EstablishPost", item: "leader", ofZone: false, on: today, own: { title: "分管领导", atLeast: 1 } }, "street-1")
    expect((await clerk.zone.sheets.staff()).zones).toEqual(["hall", "street-1"])
    expect((await clerk.zone.sheets.staff({ query: { zone: "street-1" } })).posts.map(({ title }) => title)).toEqual(["分管领导"])
    expect((await clerk.zone.sheets.staff({ query: { zone: "nowhere" } })).posts).toEqual([])
  })
})

describe("the facility sheet", () => {
  const rounds = new Map<string, string>()
  const line = async (rule: string) => (await clerk.zone.sheets.facility()).rounds.find((each) => each.rule === rule)!

  beforeAll(async () => {
    for (const [rule, interval] of [["facility/cleaning"], ["facility/checks", { calendarDays: 7 }], ["facility/disinfection", { calendarDays: 3 }]] as const) {
      rounds.set(rule, await begin(handler, "facility", { _tag: "BeginRound", rule, on: today, ...(interval && { interval }) }))
    }
  })

  it("records several rounds in one go: which went through and which did not, and under the same key none twice", async () => {
    const [cleaning, checks, disinfection] = [await line("facility/cleaning"), await line("facility/checks"), await line("facility/disinfection")]
    // a colleague is faster with one of them
    await perform(clerk, "facility", disinfection.id, { _tag: "RecordRound", on: today, findings: [] })
    const given = {
      headers: { "idempotency-key": "rounds-of-today" },
      payload: { on: today, lines: [{ id: cleaning.id, version: cleaning.version, findings: [] }, { id: disinfection.id, version: disinfection.version, findings: [] }, { id: checks.id, version: checks.version, findings: ["插座松动", "键盘缺键"] }] }
    }
    const outcomes = await clerk.zone.sheets.rounds(given)
    expect(outcomes.map(({ done, problem: no }) => [done, no?.tag])).toEqual([[true, undefined], [false, "StaleStream"], [true, undefined]])
    expect((await clerk.zone.sheets.rounds(given)).map(({ done }) => done)).toEqual([true, false, true])
    const after = await line("facility/checks")
    expect(after).toMatchObject({ version: 2, standing: "done", last: { on: today, by: "u-1" }, findings: [{ id: `${today.slice(5)}-1`, what: "插座松动", offers: [{ wish: "SolveFinding" }] }, { id: `${today.slice(5)}-2` }] })
    // more that is found on the same day has an id of its own
    await clerk.zone.sheets.rounds({ payload: { on: today, lines: [{ id: after.id, version: after.version, findings: ["灯不亮"] }] } })
    expect((await line("facility/checks")).findings.map(({ id }) => id)).toEqual([1, 2, 3].map((nth) => `${today.slice(5)}-${nth}`))
  })

  it("says on each line why it was not recorded, and to whoever may not that they may not", async () => {
    const cleaning = await line("facility/cleaning")
    const lines = [{ id: cleaning.id, version: cleaning.version, findings: [] }]
    expect(await clerk.zone.sheets.rounds({ payload: { on: addDays(today, 1), lines } })).toMatchObject([{ done: false, problem: { tag: "DayToCome", remedy: expect.stringContaining("今天") as string, basis: { document: "cn-500114/zhuoshui" } } }])
    expect(await auditor.zone.sheets.rounds({ payload: { on: today, lines } })).toMatchObject([{ done: false, problem: { tag: "NotPermitted" } }])
    expect(await clerk.zone.sheets.rounds({ payload: { on: today, lines: [{ ...lines[0]!, id: "no-such-round" }] } })).toMatchObject([{ done: false, problem: { tag: "NoMatter" } }])
    expect(await problem(clerk.zone.sheets.rounds({ payload: { on: today, lines: [] } }))).toMatchObject({ status: 400 })
  })

  it("tells what is wrong with an asset, what a stock lacks and what holds no longer, with what comes next", async () => {
    const printer = await begin(handler, "facility", { _tag: "RegisterAsset", item: "printer", on: today, assetNumber: "ZC-1", place: "自助查询区", keeper: "u-1", purchase: { on: today } })
    await perform(clerk, "facility", printer, { _tag: "ReportFault", id: "f-1", on: today, what: "卡纸" })
    await begin(clerk, "facility", { _tag: "OpenStock", item: "applicationForm", on: today, count: 1, reorderAt: 50 })
    const guide = await begin(clerk, "facility", { _tag: "ShowMaterial", item: "disclosureGuide", title: "政府信息公开指南", on: today, version: "2025版", source: "镇政府" })
    await perform(auditor, "facility", guide, { _tag: "MarkOutdated", on: today, why: "有新版" })
    const { assets, materials, stocks } = await clerk.zone.sheets.facility()
    expect(assets).toMatchObject([{ id: printer, version: 2, status: "faulty", troubles: [{ id: "f-1", what: "卡纸", since: today, stage: "reported" }], offers: [{ wish: "CallVendor", given: { id: "f-1" } }, {}, {}, {}] }])
    expect(stocks).toMatchObject([{ count: 1, reorderAt: 50, low: true }])
    expect(materials).toMatchObject([{ version: 2, edition: "2025版", standing: "outdated", outdated: { why: "有新版" } }])
    // an auditor reports changes and outdated materials, and records nothing else
    expect((await auditor.zone.sheets.facility()).assets[0]?.offers.map(({ wish }) => wish)).toEqual(["ReportChange"])
  })
})

describe("the reading sheet", () => {
  it("lists the visits of a day, the newest first, and what they add up to in the month; it names nobody", async () => {
    const on = today
    await begin(clerk, "reading", { _tag: "RecordVisit", on, ways: ["paper"], lookedUp: [{ topic: "养老服务", result: "found" }], copies: [{ kind: "copied", pages: 3 }], rulesTold: true })
    await begin(clerk, "reading", { _tag: "RecordVisit", on, ways: ["online"], lookedUp: [{ topic: "养老服务", result: "found" }, { topic: "征地补偿", result: "notFound" }], later: { what: "到馆后告知", contact: "密云路99号", name: "韩念" } })
    const sheet = await clerk.zone.sheets.reading()
    expect(sheet).toMatchObject({ day: today, may: true, usual: ["养老服务", "征地补偿"], sums: { day: { visits: 2, pages: 3, missed: 1, open: 1 }, month: { visits: 2 }, before: { visits: 0 } } })
    expect(sheet.visits.map(({ lookedUp, pages, ways }) => [ways, lookedUp.map(({ met, result, topic }) => [topic, result, met]), pages])).toEqual([
      [["网络查阅"], [["养老服务", "查到", true], ["征地补偿", "未查到", false]], 0], [["纸质文本查阅"], [["养老服务", "查到", true]], 3]
    ])
    expect(sheet.visits[0]).toMatchObject({ by: { id: "u-1", role: "clerk" }, status: "待处理", offers: [{ wish: "SettleDemand", name: "处理未查到的需求", given: { topic: "征地补偿" }, pressing: true }, { wish: "RecordLaterHelp" }, { wish: "AddToVisit" }, { wish: "TakeAway" }, { wish: "Lend" }, { wish: "NoteMisconduct" }] })
    expect(JSON.stringify(sheet)).not.toMatch(/韩念|密云路/)
    expect(sheet.choices.ways).toEqual([{ value: "online", zh: "网络查阅" }, { value: "paper", zh: "纸质文本查阅" }])
    expect(sheet.rules.map(({ what }) => what)).toContain("不得通过其他组织、个人以有偿服务方式提供政府信息")
    expect(await auditor.zone.sheets.reading()).toMatchObject({ may: false, visits: [{ offers: [] }, { offers: [] }] })
  })

  it("is of any day that was, and of none that is to come", async () => {
    expect(await clerk.zone.sheets.reading({ query: { day: addDays(today, -1) } })).toMatchObject({ visits: [], today, day: addDays(today, -1) })
    expect(await problem(clerk.zone.sheets.reading({ query: { day: addDays(today, 1) } }))).toMatchObject({ status: 400, paths: ["query.day"] })
    expect(await problem(clerk.zone.sheets.reading({ query: { day: "昨天" } }))).toMatchObject({ status: 400 })
  })
})
