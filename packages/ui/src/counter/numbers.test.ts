/** Registers, statistics, the report and the calendar: pages that are read, filtered, taken away, and one that is written. */
import { describe, expect, it } from "vitest"
import { problems } from "../../test/fakeOffice.ts"
import { openCounter } from "../../test/openCounter.ts"
import { textOf } from "../../test/openScreen.ts"

type Opened = Awaited<ReturnType<typeof openCounter>>

const lines = (screen: Opened): number => screen.all().filter(({ tag }) => tag === "tbody").flatMap(({ children }) => children).length

describe("a register", () => {
  const open = async () => {
    const screen = await openCounter()
    await screen.press("依申请公开")
    return screen
  }

  it("has the server's columns, and goes on where it ended", async () => {
    const screen = await open()
    expect(screen.all().filter(({ attributes, tag }) => tag === "th" && attributes["scope"] === "col").map(textOf)).toEqual(["编号", "收到日期", "申请人", "渠道", "所需信息", "届满日", "延长工作日", "状态"])
    expect(lines(screen)).toBe(12)
    await screen.press("更多")
    expect(screen.calls("list").at(-1)).toMatchObject(["list", { query: { after: "c-12", sort: "on", descending: "true" } }])
    expect(lines(screen)).toBe(14)
    expect(screen.text()).toContain("显示 14 行，已全部显示")
    expect(screen.button("更多")).toBeUndefined()
  })

  it("keeps its lines when more of them cannot be read", async () => {
    const screen = await open()
    screen.office.fail("list", problems.offline)
    await screen.press("更多")
    expect(lines(screen)).toBe(12)
    expect(screen.text()).toContain("连接不上")
    await screen.press("更多")
    expect(lines(screen)).toBe(14)
  })

  it("asks anew for another status, day or order, and for a number when it is sent", async () => {
    const screen = await open()
    await screen.type("状态", "processing")
    await screen.type("起", "2026-11-01")
    await screen.type("排序", "due")
    expect(screen.calls("list").at(-1)).toMatchObject(["list", { query: { status: "processing", from: "2026-11-01", sort: "due" } }])
    const before = screen.calls("list").length
    await screen.type("编号", "没有")
    expect(screen.calls("list")).toHaveLength(before)
    await screen.submit(1)
    expect(screen.text()).toContain("没有符合条件的记录")
  })

  it("finds by name without the name in an address", async () => {
    const screen = await open()
    await screen.type("按姓名查找", "林小满")
    await screen.submit(2)
    expect(screen.calls("findByName")).toEqual([["findByName", { params: { room: "application" }, payload: { name: "林小满" } }]])
    expect(lines(screen)).toBe(1)
  })

  it("is taken away whole as CSV, masked as it is shown", async () => {
    const screen = await open()
    await screen.press("导出（CSV）")
    const [file] = screen.saved
    expect(file?.name).toBe("政府信息公开申请登记表_2026-11-30导出.csv")
    const rows = file?.text.split("\r\n") ?? []
    expect(rows[0]).toBe("\uFEFF编号,收到日期,申请人,渠道,所需信息,届满日,延长工作日,状态")
    expect(rows).toHaveLength(16)
    expect(rows[1]).toContain("林＊满")
    expect(screen.text()).toContain("已导出 14 行")
    screen.office.fail("list", problems.offline)
    await screen.press("导出（CSV）")
    expect(screen.saved).toHaveLength(1)
    expect(screen.text()).toContain("连接不上")
  })
})

describe("statistics", () => {
  it("asks month by month as far as the year has come, and shows bars with the same numbers as a table", async () => {
    const screen = await openCounter()
    await screen.press("统计")
    expect(screen.calls("statistics")).toHaveLength(11)
    expect(screen.calls("statistics").at(-1)).toEqual(["statistics", { query: { from: "2026-11-01", through: "2026-11-30" } }])
    expect(screen.text()).toContain("收到申请（按渠道）")
    const bars = screen.all().filter(({ attributes, tag }) => tag === "rect" && attributes["height"] !== 8 && attributes["height"] !== 18)
    const titles = bars.map(textOf)
    expect(titles).toContain("10月 网络 16")
    expect(titles.filter((title) => title.startsWith("10月"))).toHaveLength(3)
    expect(screen.all().filter(({ tag }) => tag === "tr").map(textOf)).toContainEqual(expect.stringMatching(/^网络 5 7 10/))
    await screen.type("年份", "2025")
    expect(screen.calls("statistics")).toHaveLength(23)
  })
})

describe("the report", () => {
  it("opens the cases behind a number, and a case by its number", async () => {
    const screen = await openCounter()
    await screen.press("年度报告")
    expect(screen.text()).toContain("自然人一列")
    await screen.press("一、本年新收政府信息公开申请数量 商业企业 2 件")
    await screen.press("江政公开〔2026〕17号")
    expect(screen.running.model().place).toEqual({ at: "matter", room: "application", id: "a-17" })
  })

  it("says so where a case is not to be found", async () => {
    const screen = await openCounter()
    await screen.press("年度报告")
    await screen.press("江政公开〔2026〕3号")
    expect(screen.text()).toContain("没有找到编号为 江政公开〔2026〕3号 的事项")
  })
})

describe("the calendar", () => {
  const open = async () => {
    const screen = await openCounter()
    await screen.press("工作日历")
    return screen
  }

  it("says so where a chosen file cannot be read, and keeps what stood there", async () => {
    const screen = await open()
    await screen.type("通知全文", "已经粘贴的")
    await screen.hand("选择文件", { name: "2027.txt", size: 20, read: () => Promise.reject(new Error("gone")) })
    expect(screen.text()).toContain("这个文件读不出来，请重新选择，或者把全文粘贴到下面")
    expect(screen.byId("notice-text")?.attributes["value"]).toBe("已经粘贴的")
  })

  it("tells what a notice moves before it is recorded", async () => {
    const screen = await open()
    expect(screen.all().filter(({ attributes }) => attributes["class"] === "month")).toHaveLength(12)
    await screen.hand("选择文件", { name: "2027.json", size: 20, read: () => Promise.resolve(new TextEncoder().encode("{\"year\":2027}")) })
    expect(screen.button("登记通知")).toBeUndefined()
    await screen.press("试算")
    expect(screen.calls("addNotice")).toEqual([["addNotice", { payload: { notice: "{\"year\":2027}", record: false } }]])
    expect(screen.text()).toContain("2027年1月7日（周四）")
    // what was read stands beside, to be compared with the paper
    expect(screen.text()).toMatch(/元旦\s*2027年1月1日（周五）至2027年1月3日（周日）\s*—\s*春节\s*2027年2月6日（周六）\s*2027年2月14日（周日）/)
    await screen.press("登记通知")
    expect(screen.calls("addNotice")).toHaveLength(2)
    expect(screen.text()).toContain("已登记")
    expect(screen.calls("calendar")).toHaveLength(2)
  })

  it("sends the text of a notice as it is, and says what the server did not understand in it", async () => {
    const screen = await open()
    const text = "国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：1月1日（周五）放假1天。"
    await screen.type("通知全文", text)
    await screen.press("试算")
    expect(screen.calls("addNotice")).toEqual([["addNotice", { payload: { notice: text, record: false } }]])
    screen.office.fail("addNotice", { status: 400, title: "请求有误", tag: "NoNotice", remedy: "通知没有读懂。第2行：应为共1天" })
    await screen.press("试算")
    expect(screen.text()).toContain("第2行")
  })

  it("has another notice tried anew, and says what is no JSON and what the server does not take", async () => {
    const screen = await open()
    await screen.type("通知全文", "{\"year\":2027}")
    await screen.press("试算")
    await screen.type("通知全文", "{\"year\":")
    expect(screen.button("登记通知")).toBeUndefined()
    screen.office.fail("addNotice", { status: 400, title: "请求有误", tag: "NoJson", remedy: "看起来是 JSON 文件", paths: ["notice"] })
    await screen.press("试算")
    expect(screen.text()).toContain("读不下去")
    screen.office.fail("addNotice", { status: 400, title: "请求有误", tag: "NoNotice", remedy: "文件不是 2027 年的通知" })
    await screen.type("通知全文", "[]")
    await screen.press("试算")
    expect(screen.text()).toContain("文件不是 2027 年的通知")
  })
})

describe("the day", () => {
  it("shows what is due and how many stand where", async () => {
    const screen = await openCounter()
    await screen.press("今日")
    expect(screen.text()).toContain("2026年11月30日（周一）")
    expect(screen.text()).toContain("已到件 2，办理中 9，待补正 3，已归档 41")
  })
})
