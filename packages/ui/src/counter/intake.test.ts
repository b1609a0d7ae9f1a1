/** Before something is taken in and on the same day after: what is looked at, what a person decides, and what each line came to. */
import { describe, expect, it } from "vitest"
import { problems, sentWish } from "../../test/fakeOffice.ts"
import { openCounter } from "../../test/openCounter.ts"
import { textOf } from "../../test/openScreen.ts"
import { addressOf, placeAt } from "./addressOf.ts"

type Screen = Awaited<ReturnType<typeof openCounter>>

/** The find box is the first form. */
const ACTION = 1

const fill = async (screen: Screen, name: string) => {
  await screen.choose("当面")
  await screen.type("姓名或者名称", name)
  await screen.type("所需信息的描述", "道路改造的预算")
  await screen.type("收到日期", "2026-11-30")
  await screen.choose("自取")
}

const openForm = async (name: string) => {
  const screen = await openCounter()
  await screen.press("依申请公开")
  await screen.press("登记新的")
  await screen.press("登记申请")
  await fill(screen, name)
  return screen
}

describe("before an application is taken in", () => {
  it("nothing stands between where nobody of the name was here before", async () => {
    const screen = await openForm("林小满")
    await screen.submit(ACTION)
    expect(screen.calls("check")).toHaveLength(1)
    expect(screen.calls("begin")).toHaveLength(1)
  })

  it("earlier applications are shown first, and sent only when somebody has looked at them", async () => {
    const screen = await openForm("周丙")
    await screen.submit(ACTION)
    expect(screen.calls("begin")).toEqual([])
    expect(screen.byId("check")?.attributes["data-focus"]).toMatch(/^check/)
    const text = screen.text()
    for (const said of ["内容相似 82%", "同一机关", "此前的申请还在办理", "由本窗口接收，接收当日转交被申请单位", "同名的人本月 1 件，本年 3 件", "已看过，仍然登记"]) expect(text).toContain(said)
    expect(screen.all().find(({ attributes, tag }) => tag === "a" && String(attributes["href"]).includes("a-17"))?.attributes).toMatchObject({ href: "#/matter/application/a-17", target: "_blank" })
    await screen.submit(ACTION)
    expect(screen.calls("check")).toHaveLength(1)
    expect(sentWish(screen.calls("begin")[0])).toMatchObject({ applicants: [{ name: "周丙" }] })
  })

  it("what changed since is looked at again", async () => {
    const screen = await openForm("周丙")
    await screen.submit(ACTION)
    await screen.type("所需信息的描述", "另一项目的预算")
    await screen.submit(ACTION)
    expect(screen.calls("check")).toHaveLength(2)
    expect(screen.calls("begin")).toEqual([])
  })

  it("a check that does not come about is said, and holds nobody up", async () => {
    const screen = await openForm("林小满")
    screen.office.fail("check", problems.offline)
    await screen.submit(ACTION)
    expect(screen.text()).toContain("核对没有完成")
    expect(screen.calls("begin")).toEqual([])
    await screen.submit(ACTION)
    expect(screen.calls("begin")).toHaveLength(1)
  })

  it("it may be asked for while the form is being filled in", async () => {
    const screen = await openForm("周丙")
    await screen.press("核对")
    expect(screen.text()).toContain("内容相似 82%")
    expect(screen.calls("begin")).toEqual([])
  })
})

describe("the same-day hand-over", () => {
  const open = async () => {
    const screen = await openCounter()
    await screen.press("当日移交")
    return screen
  }

  it("lists what is to be passed on by agency, all ticked, what is late marked", async () => {
    const screen = await open()
    const text = screen.text()
    for (const said of ["示例区民政局（2 件）", "示例区财政局（1 件）", "已过当日", "移交所选的 3 件", "今天还没有移交过"]) expect(text).toContain(said)
    await screen.send({ _tag: "TickLine", id: "a-22", ticked: false })
    expect(screen.text()).toContain("移交所选的 2 件")
    await screen.send({ _tag: "TickAll", ticked: false })
    expect(screen.button("移交所选的 0 件")?.attributes["disabled"]).toBe(true)
  })

  it("passes on in one go under one key, and says of each line what it came to", async () => {
    const screen = await open()
    await screen.send({ _tag: "TypeReceiver", agency: "示例区民政局", value: " 收件人 " })
    await screen.press("移交所选的 3 件")
    expect(screen.calls("pass")[0]?.[1]).toEqual({
      headers: { "idempotency-key": "key-1" },
      payload: { on: "2026-11-30", lines: [{ id: "a-20", version: 3, to: "示例区民政局", receivedBy: "收件人" }, { id: "a-21", version: 3, to: "示例区民政局", receivedBy: "收件人" }, { id: "a-22", version: 3, to: "示例区财政局" }] }
    })
    const text = screen.text()
    expect(text).toContain("已移交 1 件，2 件没有移交")
    expect(text).toContain("别人刚刚办理过这一件")
    expect(text).not.toContain("今天还没有移交过")
  })

  it("keeps the key where nobody knows whether it was done", async () => {
    const screen = await open()
    screen.office.fail("pass", problems.offline)
    await screen.press("移交所选的 3 件")
    expect(screen.text()).toContain("连接不上")
    await screen.press("再试一次")
    expect(screen.calls("pass").map(([, given]) => (given as { readonly headers: object }).headers)).toEqual([{ "idempotency-key": "key-1" }, { "idempotency-key": "key-1" }])
  })
})

describe("papers", () => {
  const open = async () => {
    const screen = await openCounter()
    await screen.send({ _tag: "Go", place: { at: "matter", room: "application", id: "a-17" } })
    return screen
  }

  it("tell what was issued by whom, what may be issued, and how far a print has come", async () => {
    const screen = await open()
    const text = screen.text()
    for (const said of ["已出具", "可以出具", "（出具接收回执）", "打印机没有回报结果，请看纸上是否印出", "打开和打印记录（1）"]) expect(text).toContain(said)
    await screen.press("已经印出")
    expect(screen.calls("printAction")[0]?.[1]).toEqual({ params: { room: "application", id: "a-17", paper: "receipt", action: "confirm" } })
    expect(screen.calls("papers")).toHaveLength(2)
  })

  it("are sent to the printer, and say why not", async () => {
    const screen = await open()
    screen.office.fail("print", { status: 503, title: "暂时不能使用", tag: "PrinterPaper", remedy: "请装纸" })
    await screen.press("送到窗口打印机")
    expect(screen.calls("print")[0]?.[1]).toEqual({ params: { room: "application", id: "a-17", paper: "extension" }, payload: { copy: false } })
    expect(screen.text()).toContain("请装纸")
  })
})

describe("a long form", () => {
  it("is there again after going elsewhere and back, and gone once it was sent or somebody logs out", async () => {
    const screen = await openForm("林小满")
    await screen.press("待办")
    await screen.send({ _tag: "Address", address: "/begin/application" })
    expect(screen.byId("field-description")?.attributes["value"]).toBe("道路改造的预算")
    await screen.submit(ACTION)
    await screen.send({ _tag: "Go", place: { at: "begin", room: "application" } })
    expect(screen.byId("field-description")).toBeUndefined()
    const other = await openForm("林小满")
    await other.press("待办")
    await other.press("退出")
    expect(other.running.model().kept).toEqual([])
  })
})

describe("a place", () => {
  it("stands in an address, and is read back", () => {
    const places = [{ at: "board" }, { at: "handOver" }, { at: "register", room: "enquiry" }, { at: "begin", room: "enquiry" }, { at: "matter", room: "enquiry", id: "a-1" }] as const
    for (const place of places) expect(placeAt(addressOf(place))).toEqual(place)
    for (const none of ["/nowhere", "/matter/enquiry", "/matter/enquiry/a/b", "/register/", "/matter/../x", "javascript:alert(1)"]) expect(placeAt(none)).toBeUndefined()
  })

  it("is opened by an address, and an address that is none changes nothing", async () => {
    const screen = await openCounter()
    await screen.send({ _tag: "Address", address: "/register/application" })
    expect(screen.running.model().place).toEqual({ at: "register", room: "application" })
    await screen.send({ _tag: "Address", address: "/nowhere" })
    expect(screen.running.model().place).toEqual({ at: "register", room: "application" })
    await screen.send({ _tag: "Address", address: "" })
    expect(screen.running.model().place).toEqual({ at: "board" })
    expect(screen.all().filter(({ tag }) => tag === "h1").map(textOf)).toEqual(["待办"])
  })
})
