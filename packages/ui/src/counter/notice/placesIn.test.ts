/** A notice with a slip of the pen: the line is told, not only that there is one. */
import { describe, expect, it } from "vitest"
import { fakeOffice } from "../../../test/fakeOffice.ts"
import { openCounter } from "../../../test/openCounter.ts"
import { placesIn } from "./placesIn.ts"

const notice = "{\n  \"year\": 2027,\n  \"papers\": [\"https://www.example.org/\"],\n  \"days\": [\n    { \"name\": \"元旦\", \"date\": \"2027-01-01\", \"isOffDay\": true },\n    { \"name\": \"元旦\",\n      \"date\": \"2027-01-02\", \"isOffDay\": true }\n  ]\n}\n"

describe("places in a notice", () => {
  it("are told by line, for every value of what is JSON", () => {
    const { fault, lines } = placesIn(notice)
    expect(fault).toBeUndefined()
    expect([lines.get(""), lines.get("year"), lines.get("papers.0"), lines.get("days"), lines.get("days.0.date"), lines.get("days.1"), lines.get("days.1.date")]).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it.each([
    ["a comma that is missing", notice.replace("2027,", "2027"), 3], ["a comma too many", notice.replace("}\n  ]", "},\n  ]"), 8], ["a quotation mark of the wrong kind", notice.replace("\"date\": \"2027-01-02\"", "“date”: \"2027-01-02\""), 7],
    ["the end missing", notice.slice(0, -4), 8], ["something after the end", `${notice}x`, 10], ["nothing", "", 1], ["a word", "放假", 1], ["a line broken in a text", "{\"a\": \"b\n\"}", 1]
  ])("%s", (_name, text, line) => {
    expect(placesIn(text).fault).toBe(line)
    expect(() => { JSON.parse(text) }).toThrow(SyntaxError)
  })

  it.each(["0", "-1.5e+3", "\"\\u4e00\\n\"", "[[], {}, [null, true, false]]", " {\"a\" : { \"b\" : [ 1 , 2 ] } } "])("take what JSON takes: %s", (text) => {
    expect(placesIn(text).fault).toBeUndefined()
    expect(() => { JSON.parse(text) }).not.toThrow()
  })

  it("come to an end with what is deep", () => {
    expect(placesIn("[".repeat(100_000)).fault).toBe(1)
  })
})

describe("a notice with errors at the counter", () => {
  const open = async () => {
    const screen = await openCounter(fakeOffice())
    await screen.press("工作日历")
    return screen
  }

  it("is told by the line at which it stops being JSON", async () => {
    const screen = await open()
    await screen.type("通知全文", notice.replace("2027,", "2027"))
    screen.office.fail("addNotice", { status: 400, tag: "NoJson", title: "请求有误", remedy: "看起来是 JSON 文件", paths: ["notice"] })
    await screen.press("试算")
    expect(screen.byId("notice-error")?.children).toEqual([expect.stringContaining("第 3 行读不下去")])
  })

  it("is told as the server tells it where it is in words", async () => {
    const screen = await open()
    await screen.type("通知全文", "国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：1月1日（周五）放假1天。")
    for (const paths of [["notice"], ["notice.off"]]) {
      screen.office.fail("addNotice", { status: 400, tag: "NoNotice", title: "请求有误", remedy: "通知与法定节假日对不上", paths })
      await screen.press("试算")
      expect(screen.byId("notice-error")).toBeUndefined()
      expect(screen.text()).toContain("通知与法定节假日对不上")
    }
  })

  it("is told by the line where the server finds fault, and what is missing by its name; put right, it is gone", async () => {
    const screen = await open()
    await screen.type("通知全文", notice)
    for (const [paths, says] of [[["notice.days.1.date"], "第 7 行（days.1.date）"], [["notice.off", "notice.papers"], "没有这一项，或者不对：off；第 3 行（papers）"], [["notice"], "第 1 行"]] as const) {
      screen.office.fail("addNotice", { status: 400, tag: "NoNotice", title: "请求有误", remedy: "应为 holiday-cn 的年度文件", paths })
      await screen.press("试算")
      expect(screen.byId("notice-error")?.children).toEqual([says])
      expect(screen.byId("notice-text")?.attributes["aria-invalid"]).toBe("true")
    }
    await screen.press("试算")
    expect(screen.byId("notice-error")).toBeUndefined()
    expect(screen.text()).toContain("试算结果，还没有登记")
  })
})
