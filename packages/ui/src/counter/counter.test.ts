/** The counter at its door and on its board: who may come in, what is shown live, and what is told when the outside says no. */
import { describe, expect, it } from "vitest"
import { fakeOffice, problems } from "../../test/fakeOffice.ts"
import { openCounter } from "../../test/openCounter.ts"
import { textOf } from "../../test/openScreen.ts"

const rowsOf = (screen: Awaited<ReturnType<typeof openCounter>>): ReadonlyArray<string> => screen.all().filter(({ attributes, tag }) => tag === "tr" && String(attributes["class"]).startsWith("is-")).map(textOf)

describe("the door", () => {
  it("asks for a name and a password where nobody is logged in, and says what is missing without asking the server", async () => {
    const screen = await openCounter(fakeOffice(false))
    expect(screen.text()).toContain("登录")
    await screen.submit()
    expect(screen.text()).toContain("填写账号和密码")
    expect(screen.calls("open")).toEqual([])
    expect(screen.byId("login")?.attributes["data-focus"]).toMatch(/^login/)
  })

  it("lets somebody choose among several posts, and goes on in the one that was chosen", async () => {
    const screen = await openCounter(fakeOffice(false))
    await screen.type("账号", "wang")
    await screen.type("密码", "a password")
    await screen.submit()
    expect(screen.text()).toContain("选择今天的岗位")
    await screen.press("信息公开科承办 承办人")
    expect(screen.calls("changePost")).toEqual([["changePost", { payload: { post: "p-2" } }]])
    expect(screen.text()).toContain("待办")
  })

  it("says that a log-in was wrong, and does not keep the password", async () => {
    const screen = await openCounter(fakeOffice(false))
    screen.office.fail("open", problems.wrong)
    await screen.type("账号", "wang")
    await screen.type("密码", "a password")
    await screen.submit()
    expect(screen.text()).toContain("账号或者密码不对")
    expect(screen.byId("password")?.attributes["value"]).toBe("")
    expect(JSON.stringify(screen.running.model())).not.toContain("a password")
  })

  it("tells a lock-out kindly, counts it down, and lets it be tried again when it is over", async () => {
    const screen = await openCounter(fakeOffice(false))
    screen.office.fail("open", problems.locked)
    await screen.type("账号", "wang")
    await screen.type("密码", "x")
    await screen.submit()
    expect(screen.text()).toContain("请在 15 分钟以后再试")
    expect(screen.button("登录")?.attributes["disabled"]).toBe(true)
    screen.pass(870)
    expect(screen.text()).toContain("请在 30 秒以后再试")
    screen.pass(31)
    expect(screen.button("登录")?.attributes["disabled"]).toBe(false)
  })

  it("says that a session is about to end, and keeps it when that is wanted", async () => {
    const screen = await openCounter()
    expect(screen.text()).not.toContain("登录将在")
    screen.pass(1700)
    expect(screen.text()).toContain("登录将在 2 分钟以内结束")
    await screen.press("继续登录")
    expect(screen.text()).not.toContain("登录将在")
  })

  it("keeps what was typed when the session is lost meanwhile, and goes on after the same person has logged in", async () => {
    const screen = await openCounter()
    await screen.send({ _tag: "Go", place: { at: "matter", room: "application", id: "a-17" } })
    await screen.press("延长答复期限")
    await screen.type("延长工作日数", "10")
    await screen.type("延长理由", "征求第三方意见")
    screen.office.fail("wish", problems.unauthorised)
    await screen.submit(1)
    expect(screen.text()).toContain("已填写的内容还在")
    await screen.type("账号", "wang")
    await screen.type("密码", "x")
    await screen.submit()
    expect(screen.byId("field-reason")?.attributes["value"]).toBe("征求第三方意见")
    expect(screen.text()).not.toContain("没有登录")
    await screen.submit(1)
    expect(screen.text()).toContain("已办理：延长答复期限")
  })

  it("leaves nothing behind after log-out", async () => {
    const screen = await openCounter()
    await screen.send({ _tag: "Go", place: { at: "matter", room: "application", id: "a-17" } })
    await screen.press("退出")
    expect(JSON.stringify(screen.running.model())).not.toContain("道路改造")
    expect(screen.text()).toContain("账号")
    expect(screen.office.listeners.size).toBe(0)
  })
})

describe("the board", () => {
  it("shows what is overdue first, then by day, with what is provisional, undetermined and read into the law (⚖)", async () => {
    const screen = await openCounter()
    const rows = rowsOf(screen)
    expect(rows).toHaveLength(6)
    expect(rows[0]).toContain("逾期 2 个工作日")
    expect(rows[1]).toContain("⚖ 理解适用")
    expect(rows[1]).toContain("今天到期")
    expect(rows[3]).toContain("暂定")
    expect(rows[5]).toContain("待放假通知公布后确定")
    expect(screen.text()).toContain("共 6 项，其中逾期 1 项")
  })

  it("filters by what there is, without asking again, and asks again for a longer look ahead", async () => {
    const screen = await openCounter()
    await screen.type("承办单位", "城建科")
    expect(rowsOf(screen)).toHaveLength(2)
    await screen.press("清除条件")
    await screen.type("事项", "enquiry")
    expect(rowsOf(screen)).toHaveLength(1)
    expect(screen.calls("board")).toHaveLength(1)
    await screen.type("工作日以内", "20")
    expect(screen.calls("board").at(-1)).toEqual(["board", { query: { workingDays: 20 } }])
    expect(rowsOf(screen)).toHaveLength(1)
  })

  it("is asked for again when something happens, and shows what there was until it comes", async () => {
    const screen = await openCounter()
    await screen.type("事项", "enquiry")
    screen.office.happen({ room: "enquiry", id: "z-9", version: 1 })
    expect(rowsOf(screen)).toHaveLength(1)
    expect(screen.running.model().page).toMatchObject({ board: { loading: true }, filter: { room: "enquiry" } })
    const { focus } = screen.running.model()
    await screen.send({ _tag: "Tick", now: screen.clock.now })
    expect(screen.calls("board")).toHaveLength(2)
    expect(screen.running.model().focus).toEqual(focus)
  })

  it("makes one question of many events", async () => {
    const screen = await openCounter()
    for (let version = 1; version <= 50; version++) screen.office.happen({ room: "enquiry", id: "z-9", version })
    await screen.send({ _tag: "Tick", now: screen.clock.now })
    expect(screen.calls("board")).toHaveLength(3)
    expect(screen.running.model()).toMatchObject({ behind: false, page: { board: { loading: false } } })
  })

  it("says that the line is cut, and goes on showing what there was", async () => {
    const screen = await openCounter()
    expect(screen.text()).toContain("实时更新中")
    await screen.send({ _tag: "Listening", listening: false })
    screen.office.fail("board", problems.offline)
    await screen.send({ _tag: "Again" })
    expect(screen.text()).toContain("连接中断")
    expect(screen.text()).toContain("连接不上")
    expect(rowsOf(screen)).toHaveLength(6)
    await screen.press("再试一次")
    expect(screen.text()).not.toContain("连接不上")
  })
})

describe("the way round", () => {
  it("finds a matter by its number in any room, and says where there is none", async () => {
    const screen = await openCounter()
    await screen.type("按编号查找", "没有的号")
    await screen.submit()
    expect(screen.text()).toContain("没有找到编号为 没有的号 的事项")
    expect(screen.calls("list").map(([, given]) => (given as { readonly params: { readonly room: string } }).params.room)).toEqual(["application", "enquiry", "feedback", "reading"])
    await screen.type("按编号查找", "江政公开〔2026〕17号")
    await screen.submit()
    expect(screen.running.model().place).toEqual({ at: "matter", room: "application", id: "a-17" })
  })

  it("drops what comes back for a page that was left", async () => {
    const screen = await openCounter()
    screen.running.send({ _tag: "Go", place: { at: "today" } })
    screen.running.send({ _tag: "Go", place: { at: "today" } })
    const late = { ok: false, problem: problems.offline, at: 0 } as const
    await screen.send({ _tag: "SheetIs", visit: screen.running.model().visit - 1, answer: late })
    expect(screen.text()).not.toContain("连接不上")
    await screen.send({ _tag: "SheetIs", visit: screen.running.model().visit, answer: late })
    expect(screen.text()).toContain("连接不上")
  })

  it("shows nothing of a room that it did not learn from the server", async () => {
    const screen = await openCounter()
    await screen.press("公开查阅")
    expect(screen.text()).toContain("查阅登记表")
    expect(screen.button("登记新的")).toBeUndefined()
  })

  it("shows the list of places where it is asked for, until somebody has gone there", async () => {
    const screen = await openCounter()
    const expanded = () => screen.button("栏目")?.attributes["aria-expanded"]
    expect(expanded()).toBe("false")
    await screen.press("栏目")
    expect(expanded()).toBe("true")
    expect(screen.byId("places")?.attributes["class"]).toBe("open")
    await screen.press("工作日历")
    expect(expanded()).toBe("false")
    expect(screen.byId("places")?.attributes["class"]).toBeUndefined()
  })
})
