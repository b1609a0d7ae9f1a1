/** The sheets as somebody at the counter uses them: what they see first, what they fill in, and what every answer of the server comes to. */
import { describe, expect, it } from "vitest"
import { fakeOffice, problems, sentWish } from "../../../test/fakeOffice.ts"
import { basis, readingSheet } from "../../../test/fakeSheets.ts"
import { openCounter } from "../../../test/openCounter.ts"
import { textOf } from "../../../test/openScreen.ts"
import type { ElementView } from "../../view/View.ts"
import { addressOf, placeAt } from "../addressOf.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { Place } from "../Place.ts"

type Screen = Awaited<ReturnType<typeof openCounter>>

const openAt = async (at: "staff" | "facility" | "reading"): Promise<Screen> => {
  const screen = await openCounter()
  await screen.send({ _tag: "Go", place: { at } })
  return screen
}
const buttons = (screen: Screen, text: string): ReadonlyArray<ElementView<CounterMessage>> => screen.all().filter((each) => each.tag === "button" && textOf(each).startsWith(text))
const click = async (screen: Screen, text: string, nth = 0): Promise<void> => {
  const said = buttons(screen, text)[nth]?.on.click
  if (said === undefined || typeof said === "function") throw new Error(`no button is called ${text}`)
  await screen.send(said)
}
const lastOf = (screen: Screen, method: string) => screen.calls(method).at(-1)?.[1] as { readonly payload?: unknown; readonly headers?: unknown; readonly params?: unknown; readonly query?: unknown }
/** The find box is the first form. */
const FORM = 1

it("have addresses, which name nobody", () => {
  for (const at of ["staff", "facility", "reading"] as const) expect(placeAt(addressOf({ at }))).toEqual({ at } satisfies Place)
})

it("stand among the places where their rooms are served", async () => {
  const screen = await openCounter()
  // the fake office has readers, and neither posts nor facilities
  expect(["今日查阅", "设施一览", "人员一览"].map((name) => screen.button(name) !== undefined)).toEqual([true, false, false])
})

describe("the staff sheet", () => {
  it("shows who is there, who is away and who covers, what is lacking with its clause, and two weeks", async () => {
    const screen = await openAt("staff")
    const text = screen.text()
    for (const said of ["在岗 1 人", "离岗 1 人", "⚠ 人员不足 1 个岗位", "⚠ 未设立 1 个岗位", "替 沈＊ u-1", "⚠ 参加培训：工作标准", "培训 1 次，最近 2026-11-16《条例学习》", "2026-11-27 至 2026-12-02", "杨二 u-2", "⚠ 配备联络员：还缺人员1名", "⚠ 分管领导：没有设立", "规则要求 2 项，其中缺少 1 项"]) expect(text).toContain(said)
    // what stands on one clause is told with it once
    const cell = screen.all().find((each) => each.tag === "td" && each.attributes["data-label"] === "还缺")
    expect(cell && [textOf(cell).split("参加培训").length, textOf(cell).split("第一条").length]).toEqual([3, 2])
  })

  it("marks each day in words too, and days off as such", async () => {
    const screen = await openAt("staff")
    const marks = screen.all().filter((each) => each.tag === "td" && String(each.attributes["class"]).startsWith("duty"))
    expect(marks.length).toBe(28)
    expect(marks.slice(0, 6).map(textOf)).toEqual(["离 离岗", "离 离岗", "离 离岗", "在 在岗", "在 在岗", "休"])
    expect(marks[14] && textOf(marks[14])).toBe("替 接岗")
  })

  it("opens the form of a wish in its part with what is known already, and sends it on the version that was seen", async () => {
    const screen = await openAt("staff")
    await click(screen, "申请离岗")
    expect(screen.byId("form-title")?.attributes["data-focus"]).toMatch(/^form-title/)
    expect(screen.all().some((each) => each.tag === "form" && textOf(each).includes("杨二 u-2"))).toBe(true)
    expect(screen.calls("form").at(-1)?.[1]).toEqual({ params: { room: "staffing", wish: "RequestAbsence" }, query: { matter: "p-1" } })
    await screen.press("取消")
    expect(screen.byId("post-p-1")?.attributes["data-focus"]).toMatch(/^post-p-1/)
    await screen.send({ _tag: "OpenOffer", part: "post-p-1", room: "staffing", id: "p-1", version: 7, offer: { wish: "Extend", name: "延长", given: { workingDays: 5, reason: "已知的理由" } } })
    expect(screen.byId("field-reason")?.attributes["value"]).toBe("已知的理由")
    // what was known is no change of anybody's
    expect(screen.running.model().kept).toEqual([])
    await screen.submit(FORM)
    expect(lastOf(screen, "wish")).toMatchObject({ params: { room: "staffing", id: "p-1" }, headers: { "if-match": "\"7\"" } })
    expect(sentWish(screen.calls("wish").at(-1))).toEqual({ _tag: "Extend", workingDays: 5, reason: "已知的理由" })
    expect(screen.text()).toContain("✓ 已办理：延长")
    expect(screen.byId("done")?.attributes["data-focus"]).toMatch(/^done/)
    // and the sheet is asked for again
    expect(screen.calls("staff").length).toBe(2)
  })

  it("keeps what was typed when somebody else was faster, and sends it on what there is now", async () => {
    const screen = await openAt("staff")
    await screen.send({ _tag: "OpenOffer", part: "post-p-1", room: "staffing", id: "p-1", version: 7, offer: { wish: "Extend", name: "延长", given: { workingDays: 5 } } })
    await screen.type("延长理由", "理由甲")
    screen.office.fail("wish", problems.stale)
    await screen.submit(FORM)
    expect(screen.text()).toContain("别人刚刚办理过这一件")
    expect([screen.byId("field-reason")?.attributes["value"], screen.calls("staff").length]).toEqual(["理由甲", 2])
    await screen.submit(FORM)
    const [first, second] = screen.calls("wish").map(([, given]) => (given as { readonly headers: { readonly [name: string]: string } }).headers)
    expect([first?.["if-match"], second?.["if-match"], first?.["idempotency-key"] === second?.["idempotency-key"]]).toEqual(["\"7\"", undefined, false])
    expect(screen.text()).toContain("✓ 已办理：延长")
  })

  it("goes on from what was just done here, before the sheet has come anew", async () => {
    const screen = await openAt("staff")
    const offer = { _tag: "OpenOffer", part: "post-p-1", room: "staffing", id: "a-17", version: 3, offer: { wish: "Extend", name: "延长", given: { workingDays: 5, reason: "甲" } } } as const
    for (let i = 0; i < 2; i++) {
      screen.office.fail("staff", problems.offline)
      await screen.send(offer)
      await screen.submit(FORM)
    }
    expect(screen.calls("wish").map(([, given]) => (given as { readonly headers: { readonly [name: string]: string } }).headers["if-match"])).toEqual(["\"3\"", "\"4\""])
  })

  it("begins a new matter in the zone that is shown", async () => {
    const screen = await openAt("staff")
    await click(screen, "设立岗位")
    await screen.send({ _tag: "CloseWish" })
    await screen.send({ _tag: "ChooseZone", zone: "street-1" })
    expect(lastOf(screen, "staff").query).toEqual({ zone: "street-1" })
    expect(screen.text()).toContain("本专区还没有设立岗位")
    await screen.send({ _tag: "OpenOffer", part: "gaps", room: "staffing", offer: { wish: "Extend", name: "设立岗位", given: { workingDays: 5, reason: "甲" } } })
    await screen.submit(FORM)
    expect(lastOf(screen, "begin")).toMatchObject({ params: { room: "staffing" }, payload: { zone: "street-1" } })
    await screen.send({ _tag: "ChooseZone", zone: "hall" })
    await screen.send({ _tag: "OpenOffer", part: "gaps", room: "staffing", offer: { wish: "Extend", name: "设立岗位", given: { workingDays: 5, reason: "甲" } } })
    await screen.submit(FORM)
    expect(lastOf(screen, "begin").payload).not.toHaveProperty("zone")
  })

  it("asks for a masked name with a reason, by its place in the post", async () => {
    const screen = await openAt("staff")
    await click(screen, "查看")
    expect(screen.byId("why")?.attributes["data-focus"]).toMatch(/^why/)
    await screen.type("查看事由", "核对排班")
    await screen.submit(FORM)
    expect(lastOf(screen, "reveal")).toEqual({ params: { room: "staffing", id: "p-1" }, payload: { path: "post.holders.0.name", why: "核对排班" } })
    expect(screen.text()).toContain("林小满")
    // nothing of it stays when the page is left
    await screen.send({ _tag: "Go", place: { at: "today" } })
    await screen.send({ _tag: "Go", place: { at: "staff" } })
    expect(screen.text()).not.toContain("林小满")
  })

  it("follows what happens with posts, and with nothing else, whoever is typing", async () => {
    const screen = await openAt("staff")
    await screen.send({ _tag: "OpenOffer", part: "post-p-1", room: "staffing", id: "p-1", version: 7, offer: { wish: "Extend", name: "延长", given: {} } })
    await screen.type("延长理由", "写到一半")
    screen.office.happen({ room: "facility", id: "a-1", version: 4 })
    expect(screen.calls("staff").length).toBe(1)
    screen.office.happen({ room: "staffing", id: "p-1", version: 8 })
    screen.office.happen({ room: "staffing", id: "p-1", version: 9 })
    await screen.send({ _tag: "Tick", now: 0 })
    // many events make one question more
    expect(screen.calls("staff").length).toBe(3)
    expect(screen.byId("field-reason")?.attributes["value"]).toBe("写到一半")
  })

  it("keeps a form that was left unsent for whoever comes back", async () => {
    const screen = await openAt("staff")
    await screen.send({ _tag: "OpenOffer", part: "post-p-1", room: "staffing", id: "p-1", version: 7, offer: { wish: "Extend", name: "延长", given: {} } })
    await screen.type("延长理由", "写到一半")
    await screen.send({ _tag: "Go", place: { at: "today" } })
    await screen.send({ _tag: "Go", place: { at: "staff" } })
    expect(screen.byId("field-reason")?.attributes["value"]).toBe("写到一半")
    await screen.type("延长工作日数", "5")
    await screen.submit(FORM)
    expect(lastOf(screen, "wish")).toMatchObject({ params: { room: "staffing", id: "p-1" } })
  })

  it("says what went wrong, and tries again", async () => {
    const screen = await openCounter()
    screen.office.fail("staff", problems.offline)
    await screen.send({ _tag: "Go", place: { at: "staff" } })
    expect(screen.text()).toContain("连接不上")
    await screen.press("再试一次")
    expect(screen.text()).toContain("咨询服务人员")
  })
})

describe("the facility sheet", () => {
  it("shows what does not work, runs out, holds no longer, is overdue and is missing, with the clause", async () => {
    const text = (await openAt("facility")).text()
    for (const said of ["⚠ 检查逾期 1 项", "今天应做 1 项", "⚠ 故障 1 件", "⚠ 需要补充 1 种", "⚠ 资料过期 1 种", "⚠ 缺少 1 项", "2026-11-20，逾期 6 个工作日", "⚠ 卡纸（2026-11-26起）", "已联系厂家，待维修", "没有写明放在哪里", "已处置的（1）", "09:00—17:00", "有新版（2026-11-27起）", "政府公报至少1份", "已具备的 1 项", "插座松动"]) expect(text).toContain(said)
    // the overdue first, what is due later behind
    expect(text.indexOf("资料摆放有序")).toBeLessThan(text.indexOf("保证网络畅通"))
    expect(text.indexOf("以后到期的（1）")).toBeGreaterThan(text.indexOf("保证网络畅通"))
  })

  it("records what is ticked in one go with what was found, and says on each line what became of it", async () => {
    const screen = await openAt("facility")
    expect(screen.button("登记做完的 0 项")?.attributes["disabled"]).toBe(true)
    await screen.send({ _tag: "TickRound", id: "r-2", ticked: true })
    // whoever writes what they found has been there
    await screen.send({ _tag: "TypeFinding", id: "r-1", value: "网线松动；  无线掉线 ; " })
    await screen.submit(FORM)
    expect(lastOf(screen, "rounds")).toMatchObject({
      headers: { "idempotency-key": "key-1" },
      payload: { on: "2026-11-30", lines: [{ id: "r-1", version: 3, findings: ["网线松动", "无线掉线"] }, { id: "r-2", version: 3, findings: [] }] }
    })
    const text = screen.text()
    for (const said of ["已登记 1 项，1 项没有登记", "⚠ 别人刚刚办理过这一件", "请看过以后重新办理"]) expect(text).toContain(said)
    expect(screen.byId("rounds")?.attributes["data-focus"]).toMatch(/^rounds/)
    // what was not recorded stays ticked, under a key of its own
    expect(screen.button("登记做完的 1 项")).toBeDefined()
    await screen.submit(FORM)
    expect(lastOf(screen, "rounds")).toMatchObject({ headers: { "idempotency-key": "key-2" }, payload: { lines: [{ id: "r-2" }] } })
    expect(screen.text()).toContain("已登记 1 项")
  })

  it("asks again under the same key where nobody knows whether it was recorded, and under another once something was changed", async () => {
    const screen = await openAt("facility")
    await screen.send({ _tag: "TickRound", id: "r-1", ticked: true })
    screen.office.fail("rounds", problems.offline)
    await screen.submit(FORM)
    expect(screen.text()).toContain("连接不上")
    await screen.press("再试一次")
    const keys = () => screen.calls("rounds").map(([, given]) => (given as { readonly headers: { readonly "idempotency-key": string } }).headers["idempotency-key"])
    expect(keys()).toEqual(["key-1", "key-1"])
    screen.office.fail("rounds", problems.offline)
    await screen.send({ _tag: "TickRound", id: "r-2", ticked: true })
    await screen.submit(FORM)
    await screen.send({ _tag: "TypeFinding", id: "r-2", value: "缺页" })
    await screen.submit(FORM)
    expect(new Set(keys()).size).toBe(3)
  })

  it("shows in the open what presses, and hides what seldom happens behind a word", async () => {
    const screen = await openAt("facility")
    const offered = (about: string) => buttons(screen, "").filter((each) => textOf(each).includes(`（${about}）`)).map((each) => [textOf(each).split("（")[0], each.attributes["class"]])
    expect(offered("打印机 ZC-1")).toEqual([["登记维修", "act pressing"], ["报告故障", "act"]])
    const inMenu = screen.all().filter((each) => each.tag === "details" && textOf(each).includes("打印机 ZC-1")).flatMap((each) => each.children).filter((each) => typeof each !== "string" && each.tag === "ul").map(textOf)
    expect(inMenu.join()).toContain("报告故障")
    expect(inMenu.join()).not.toContain("登记维修")
  })
})

describe("the reading sheet", () => {
  it("takes a visit in one line, and is ready for the next", async () => {
    const screen = await openAt("reading")
    await screen.type("查阅内容", "养老服务； 征地补偿；养老服务")
    await screen.choose("网络查阅")
    await screen.type("复制页数", "3")
    await screen.choose("已告知守则")
    await screen.submit(FORM)
    expect(lastOf(screen, "begin")).toEqual({
      params: { room: "reading" }, headers: { "idempotency-key": "key-1" },
      payload: { wish: { _tag: "RecordVisit", on: "2026-11-30", ways: ["paper", "online"], lookedUp: [{ topic: "养老服务", result: "found" }, { topic: "征地补偿", result: "found" }], rulesTold: true, copies: [{ kind: "copied", pages: 3 }] } }
    })
    expect(screen.text()).toContain("✓ 已登记：养老服务； 征地补偿；养老服务（这里连续登记 1 次）")
    expect(screen.byId("topics")?.attributes).toMatchObject({ value: "", "data-focus": expect.stringMatching(/^topics/) as string })
    // the next reader mostly does what the last one did
    await screen.type("查阅内容", "公报")
    await screen.submit(FORM)
    expect(sentWish(screen.calls("begin").at(-1))).toEqual({ _tag: "RecordVisit", on: "2026-11-30", ways: ["paper", "online"], lookedUp: [{ topic: "公报", result: "found" }], rulesTold: true })
    expect(screen.text()).toContain("这里连续登记 2 次")
    expect(screen.calls("reading").length).toBe(3)
  })

  it("writes down help, delivery and a suggestion where there were some, and says what is missing", async () => {
    const screen = await openAt("reading")
    await screen.send({ _tag: "TypeVisit", entry: { difficulty: "sight", pages: "0", ways: [] } })
    await screen.submit(FORM)
    for (const said of ["写明查阅了什么", "至少选一种方式", "填写页数，如 3", "写明给了什么帮助"]) expect(screen.text()).toContain(said)
    expect([screen.calls("begin").length, screen.byId("topics")?.attributes["aria-invalid"], screen.byId("topics")?.attributes["aria-describedby"]]).toEqual([0, "true", "topics-hint topics-error"])
    await screen.type("查阅内容", "公报")
    expect(screen.text()).not.toContain("写明查阅了什么")
    await screen.send({ _tag: "TypeVisit", entry: { help: "代为朗读", pages: "", ways: ["paper"], delivery: "email", suggests: true, result: "notFound" } })
    await screen.submit(FORM)
    expect(sentWish(screen.calls("begin").at(-1))).toMatchObject({ lookedUp: [{ topic: "公报", result: "notFound" }], help: [{ difficulty: "sight", given: "代为朗读" }], deliveries: ["email"], suggests: true, rulesTold: false })
  })

  it("keeps what was typed after a no, with its clause, and is sent once however often it is tried", async () => {
    const screen = await openAt("reading")
    await screen.type("查阅内容", "公报")
    screen.office.fail("begin", { status: 422, title: "不能办理", tag: "OwnUsbStick", remedy: "改用邮箱传输", basis })
    await screen.submit(FORM)
    for (const said of ["改用邮箱传输", "《示例办法》第一条"]) expect(screen.text()).toContain(said)
    expect(screen.byId("topics")?.attributes["value"]).toBe("公报")
    screen.office.fail("begin", problems.offline)
    await screen.type("查阅内容", "公报汇编")
    await screen.submit(FORM)
    await screen.press("再试一次")
    const keys = screen.calls("begin").map(([, given]) => (given as { readonly headers: { readonly "idempotency-key": string } }).headers["idempotency-key"])
    expect(keys).toEqual(["key-1", "key-2", "key-2"])
    expect(screen.text()).toContain("✓ 已登记：公报汇编")
  })

  it("shows the visits, what they add up to and what was missed; another day by choice", async () => {
    const screen = await openAt("reading")
    for (const said of ["当日的查阅（1 次）", "08:55", "⚠ 未查到", "复制 2 页", "不得将资料原本带离"]) expect(screen.text()).toContain(said)
    expect(screen.all().filter(({ tag }) => tag === "tr").map(textOf)).toEqual(expect.arrayContaining(["查阅人次 1 12 9", "征地补偿 3 1 2 1"]))
    await screen.type("日期", "2026-11-27")
    expect(lastOf(screen, "reading").query).toEqual({ day: "2026-11-27" })
    await screen.type("查阅内容", "补记的")
    await screen.submit(FORM)
    expect(sentWish(screen.calls("begin").at(-1))).toMatchObject({ on: "2026-11-27" })
    await screen.type("日期", "2026-11-30")
    expect(lastOf(screen, "reading").query).toEqual({})
  })

  it("offers nothing to type to whoever may not", async () => {
    const office = fakeOffice()
    const { sheets } = office.backend
    const screen = await openCounter({ ...office, backend: { ...office.backend, sheets: { ...sheets, reading: () => Promise.resolve({ ...readingSheet, may: false }) } } })
    await screen.send({ _tag: "Go", place: { at: "reading" } })
    expect([screen.byId("topics"), screen.text().includes("当日的查阅（1 次）")]).toEqual([undefined, true])
  })
})
