/** Visits from the door to the last thing that is owed after them, by the clauses that ask for it; the register, the counts, the demand. */
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { describe, expect, it } from "vitest"
import { notice2027 } from "../../test/notice2027.ts"
import { after, day, facts, full, lend, next, open, owed, type ReadingStep, refusal, sealed, visit, wishes } from "../../test/readingSamples.ts"
import type { Command } from "./Command.ts"
import { demandOf } from "./demandOf.ts"
import { room } from "./room.ts"

const rowAfter = (...steps: ReadonlyArray<ReadingStep>) => room.row(after(...steps))!
const line = (...steps: ReadonlyArray<ReadingStep>) => Object.fromEntries(room.register.columns.map(({ cell, title }) => [title, cell(rowAfter(...steps))]))

describe("a visit", () => {
  it("LY-5.2b, ZS-A1.4.5: is one line of the register, written with one wish, and owes nothing where all was found", () => {
    expect(facts([], [day, visit])).toHaveLength(1)
    expect(owed([day, visit])).toEqual([])
    expect(rowAfter([day, visit])).toMatchObject({ visitedOn: day, status: "settled", ways: ["online"], lookedUp: [{ topic: "养老服务", result: "found" }] })
    expect(room.indexOf(rowAfter([day, visit])).names).toEqual([])
  })

  it("ZS-A1.3, ZS-A4.3: is online, on paper, or both, and each way counts once", () => {
    expect(rowAfter([day, { ...visit, ways: ["paper", "online", "paper"] }]).ways).toEqual(["paper", "online"])
    expect(room.counts(rowAfter([day, full]))[0]).toEqual({ on: day, what: "查阅", by: { 查阅方式: "纸质文本查阅、网络查阅" } })
  })

  it("ZS-A1.4.3, ZS-A4.9, JB-A3.1e: keeps the help that was given, by kind, and owes help that was promised", () => {
    expect(rowAfter([day, full]).help).toEqual(["sight", "operating"])
    expect(line([day, full])["提供的帮助"]).toBe("视力障碍、设备操作困难")
    expect(owed([day, full])).toContain("提供后续帮助：公报到馆后告知")
    expect(owed([day, full], [next, wishes.RecordLaterHelp])).not.toContain("提供后续帮助：公报到馆后告知")
  })

  it("CQ-2.2.2b, ZS-A1.4.4, ZS-A1.6: gives copies, photographs and prints free of charge, and counts their pages", () => {
    const row = rowAfter([day, full], [next, wishes.AddToVisit])
    expect(row.copies).toEqual([{ kind: "copied", pages: 12 }, { kind: "printed", pages: 3 }, { kind: "photographed", pages: 2 }])
    expect(line([day, full], [next, wishes.AddToVisit])["复制页数"]).toBe(17)
    expect(room.counts(row)).toContainEqual({ on: day, what: "复制页数", by: { 方式: "复印" }, times: 12 })
    // nothing of a charge is in any fact
    expect(JSON.stringify(facts([], [day, full]))).not.toContain("amount")
    expect(refusal([], [day, { ...visit, copies: [{ kind: "copied", pages: 1, amount: 20 }] }]).remedy).toContain("不收费")
  })

  it("ZS-A4.4: sends what is digital by mail or message, and not onto the visitor's own stick", () => {
    expect(rowAfter([day, { ...visit, deliveries: ["email", "messaging", "scan"] }]).deliveries).toEqual(["email", "messaging", "scan"])
    expect(refusal([], [day, { ...visit, deliveries: ["ownStick"] }])._tag).toBe("OwnUsbStick")
  })

  it("JB-A3.2e: lets service guides go and no other original; a loan where it is allowed is owed back", () => {
    expect(rowAfter([day, visit], [day, wishes.TakeAway]).taken).toEqual(["serviceGuide"])
    expect(refusal([[day, visit]], [day, lend])._tag).toBe("OriginalStays")
    const lent: ReadonlyArray<ReadingStep> = [[day, visit], [day, lend, open]]
    // 5 working days from 2026-09-21: 22, 23, 24, 28, 29
    expect(room.obligations(after(...lent))).toMatchObject([{ what: "归还借出的资料：政府公报合订本", owedBy: "applicant", due: { date: "2026-09-29" } }])
    expect(rowAfter(...lent)).toMatchObject({ status: "open", lent: 1, nextDue: "2026-09-29" })
    expect(facts(lent, ["2026-09-30", { ...wishes.RecordReturn, on: "2026-09-30" }])).toMatchObject([{ late: true }])
    expect(facts(lent, ["2026-09-30", { ...wishes.RecordReturn, on: "2026-09-29" }])).toMatchObject([{ late: false }])
    expect(owed(...lent, [next, wishes.RecordReturn])).toEqual([])
  })

  it("ZS-A1.5: keeps that the rules were told, and what was not kept of them, and nobody's name", () => {
    const noted = after([day, full], [day, wishes.NoteMisconduct])
    expect(room.row(noted)).toMatchObject({ rulesTold: true, misconduct: ["禁止吸烟和喧哗"] })
    expect(line([day, visit])["告知守则"]).toBe("未告知")
    // @ts-expect-error: misconduct is noted without naming anybody
    const named: Command = { ...wishes.NoteMisconduct, name: sealed("甲") }
    expect(named._tag).toBe("NoteMisconduct")
  })

  it("ZS-A1.4.5: hands a suggestion on, and is owed the number under which it went on", () => {
    expect(owed([day, { ...visit, suggests: true }])).toEqual(["登记查阅人的意见建议"])
    expect(rowAfter([day, { ...visit, suggests: true }], [day, wishes.LinkSuggestion])).toMatchObject({ status: "settled", suggestion: "2026-0007" })
    expect(line([day, { ...visit, suggests: true }])["意见建议"]).toBe("待登记")
  })

  it("asks who somebody is only where they want help later", () => {
    // @ts-expect-error: a visit has no field for a name
    const named: Command = { ...visit, name: sealed("甲") }
    expect(named._tag).toBe("RecordVisit")
    expect(room.indexOf(rowAfter([day, full])).names).toEqual([sealed("甲")])
    expect(room.subjectOf(after([day, full]), wishes.RecordLaterHelp, [])).toBe("p-1")
    expect(room.subjectOf(after([day, visit]), wishes.RecordLaterHelp, [])).toBeUndefined()
  })
})

describe("demand", () => {
  it("ZS-A1.4.5: what is looked for and not there is owed an answer until it has one", () => {
    expect(owed([day, full])).toEqual(["处理未查到的需求：征地补偿", "处理未查到的需求：就业补贴", "登记查阅人的意见建议", "提供后续帮助：公报到馆后告知"])
    const settled: ReadonlyArray<ReadingStep> = [[day, full], [next, wishes.SettleDemand], [next, { _tag: "SettleDemand", topic: "就业补贴", answer: "added" }], [next, wishes.LinkSuggestion], [next, wishes.RecordLaterHelp]]
    expect(owed(...settled)).toEqual([])
    expect(rowAfter(...settled)).toMatchObject({ status: "settled" })
    expect(line(...settled)["查阅结果"]).toBe("养老服务：查到；征地补偿：未查到（建议主动公开）；就业补贴：部分查到（已补充资料）")
  })

  it("JB-4.2a: is told by zone, month and topic, what was missed most first", () => {
    const entries = [
      { zone: "z-1", row: rowAfter([day, full]) }, { zone: "z-1", row: rowAfter([day, full], [next, wishes.SettleDemand]) }, { zone: "z-1", row: rowAfter([day, visit]) },
      { zone: "z-0", row: rowAfter([day, visit]) }, { zone: "z-1", row: rowAfter(["2026-10-09", { ...visit, on: "2026-10-09" }]) }
    ]
    expect(demandOf(entries)).toEqual([
      { zone: "z-0", month: "2026-09", topic: "养老服务", times: 1, found: 1, partlyFound: 0, notFound: 0, open: 0 },
      { zone: "z-1", month: "2026-09", topic: "征地补偿", times: 2, found: 0, partlyFound: 0, notFound: 2, open: 1 },
      { zone: "z-1", month: "2026-09", topic: "养老服务", times: 3, found: 3, partlyFound: 0, notFound: 0, open: 0 },
      { zone: "z-1", month: "2026-09", topic: "就业补贴", times: 2, found: 0, partlyFound: 2, notFound: 0, open: 2 },
      { zone: "z-1", month: "2026-10", topic: "养老服务", times: 1, found: 1, partlyFound: 0, notFound: 0, open: 0 }
    ])
  })

  it("LY-5.2b, JB-4.2a: counts topics, ways, help, deliveries and rules", () => {
    const counted = room.counts(rowAfter([day, full], [day, wishes.NoteMisconduct]))
    expect(counted).toContainEqual({ on: day, what: "查阅内容", by: { 内容: "征地补偿", 结果: "未查到" } })
    expect(counted).toContainEqual({ on: day, what: "提供帮助", by: { 困难: "视力障碍" } })
    expect(counted).toContainEqual({ on: day, what: "传输数字信息", by: { 方式: "邮箱传输" } })
    expect(counted).toContainEqual({ on: day, what: "违反守则", by: { 守则: "禁止吸烟和喧哗" } })
  })
})

describe("a recount", () => {
  const calendar = createCalendar({ notices: [notice2027] })
  const forecast = createCalendar({ forecastThrough: 2028 })
  const on = "2026-12-21"
  const visited: ReadingStep = [on, { ...visit, on }]

  it("tells the day of a loan once the notice is out, settles a provisional one, and leaves returned ones alone", () => {
    const lent: ReadonlyArray<ReadingStep> = [visited, [on, { ...lend, workingDays: 10 }, open]]
    expect(rowAfter(...lent)).toMatchObject({ unsettled: true })
    const moved = facts(lent, ["2026-12-22", { _tag: "Recount" }, { calendar }])
    expect(moved).toMatchObject([{ _tag: "DueDateMoved", id: "l1", old: { certainty: "undetermined" }, limit: { due: { certainty: "settled" } } }])
    expect(room.row(moved.reduce(room.evolve, after(...lent)))).not.toHaveProperty("unsettled")
    const provisional: ReadonlyArray<ReadingStep> = [visited, [on, { ...lend, workingDays: 9 }, { ...open, calendar: forecast }]]
    expect(facts(provisional, ["2026-12-22", { _tag: "Recount" }, { calendar }])).toMatchObject([{ _tag: "DueDateSettled" }])
    expect(facts([...lent, ["2026-12-22", { ...wishes.RecordReturn, on: "2026-12-22" }]], ["2026-12-22", { _tag: "Recount" }, { calendar }])).toEqual([])
  })
})
