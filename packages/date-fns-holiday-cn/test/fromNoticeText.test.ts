/** The text of a notice: read as it is published, held against itself, and refused by line where it is not understood. */
import { describe, expect, it } from "vitest"
import { type AnnualNotice, createCalendar, fromHolidayCn, fromNoticeText, InvalidNotice, type Notice, notices, toHolidayCn, UnreadableNotice } from "../src/calendar/index.ts"

const address = "https://www.example.org/notice"
const DAY = 864e5
const annual = notices.flatMap((notice) => (notice.year === null ? [] : [{ ...notice, year: notice.year }]))

/** A day as a notice of `year` writes it: the year only where it is another one, the weekday beside it. */
const say = (date: string, year: number): string => {
  const [y, m, d] = date.split("-").map(Number)
  return `${y === year ? "" : `${y}年`}${m}月${d}日（周${"日一二三四五六"[new Date(date).getUTCDay()]}）`
}

/** An invented text in the words of notices. */
const textOf = ({ date, number, off, work, year }: AnnualNotice): string => {
  const names = [...new Set(off.map(({ name }) => name))]
  const items = names.map((name, i) => {
    const runs = off.filter((run) => run.name === name).map(({ from, through }) => {
      const days = (Date.parse(through) - Date.parse(from)) / DAY + 1
      return from === through ? `${say(from, year)}放假1天。` : `${say(from, year)}至${say(through, year)}放假调休，共${days}天。`
    })
    const worked = work.filter((day) => day.name === name).map((day) => say(day.date, year)).join("、")
    return `${"一二三四五六七八九十"[i]}、${name}：${runs.join("")}${worked === "" ? "" : `${worked}上班。`}`
  })
  const [y, m, d] = (date ?? "2000-01-01").split("-").map(Number)
  return [`国务院办公厅关于${year}年部分节假日安排的通知`, number ?? "", "各有关单位：", ...items, "节假日期间，请安排好值守（虚构）。", "国务院办公厅", `${y}年${m}月${d}日`].join("\n")
}

const faultOf = (text: string, source: { readonly address?: string } = { address }): UnreadableNotice => {
  try {
    fromNoticeText(text, source)
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableNotice)
    expect(error).toBeInstanceOf(InvalidNotice)
    return error as UnreadableNotice
  }
  throw new Error("it was read")
}

const titled = (items: string, year = 2027): string => `国务院办公厅关于${year}年部分节假日安排的通知\n${items}`
const itemOf = (item: string, year = 2027): Pick<Notice, "off" | "work"> => {
  const { off, work } = fromNoticeText(titled(item, year), { address })
  return { off, work }
}

describe("a text", () => {
  it.each(annual)("of each built-in year ($year) gives the notice that is built in", (notice) => {
    const byNotice = (name: string): number => notice.off.findIndex((run) => run.name === name)
    const read = fromNoticeText(textOf(notice), { address: notice.address })
    expect(read).toEqual({ ...notice, work: notice.work.toSorted((one, other) => byNotice(one.name) - byNotice(other.name)) })
  })

  it("may be broken into lines anywhere, in full width or half", () => {
    const notice = annual.at(-1)!
    const text = textOf(notice)
    const read = fromNoticeText(text, { address })
    for (const gap of ["\n", " ", "\u3000", "\r\n", "\n\n  "]) {
      // after each place by itself, and after every one, two, … seven characters
      for (let at = 0; at < text.length; at++) expect(fromNoticeText(`${text.slice(0, at)}${gap}${text.slice(at)}`, { address })).toEqual(read)
      for (let every = 1; every <= 7; every++) expect(fromNoticeText(text.replaceAll(new RegExp(`[^]{${every}}`, "g"), `$&${gap}`), { address })).toEqual(read)
    }
    const narrow = text.replaceAll("（", "(").replaceAll("）", ")").replaceAll("，", ",").replaceAll("：", ":")
    const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    expect(fromNoticeText(narrow, { address })).toEqual(read)
    expect(fromNoticeText(wide, { address })).toEqual(read)
  })

  it("has an address of its own, where none is given", () => {
    expect(fromNoticeText(`${titled("一、元旦：1月1日（周五）放假1天，不调休。")}\n来源：https://www.example.org/2027.htm`).address).toBe("https://www.example.org/2027.htm")
    expect(faultOf(titled("一、元旦：1月1日（周五）放假1天，不调休。"), {})).toMatchObject({ fault: "address", line: 0, id: "2027" })
  })

  it("makes a calendar, or is told what the statute asks for", () => {
    const items = "一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n二、春节：2月5日（农历除夕、周五）至11日（周四）放假调休，共7天。2月14日（周日）、20日（周六）上班。"
    const lacking = fromNoticeText(titled(items), { address })
    expect(() => createCalendar({ notices: [lacking] })).toThrow(InvalidNotice)
  })

  it("is kept as a year's file, with its number and day", () => {
    for (const notice of annual) expect(fromHolidayCn(toHolidayCn(notice))).toMatchObject({ number: notice.number, date: notice.date, year: notice.year })
    const notice = fromNoticeText(textOf(annual.at(-1)!), { address })
    const again = fromHolidayCn(toHolidayCn({ ...notice, year: 2026 }))
    expect({ ...again, work: again.work.toSorted((one, other) => (one.date < other.date ? -1 : 1)) }).toEqual({ ...notice, work: notice.work.toSorted((one, other) => (one.date < other.date ? -1 : 1)) })
  })
})

describe("a sentence", () => {
  it.each<readonly [string, string, number, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ["of one day", "一、元旦：1月1日（周五）放假1天，不调休。", 2027, ["2027-01-01"], []],
    ["beside a weekend, which is off anyway", "五、端午节：6月18日放假，与周末连休。", 2018, ["2018-06-18"], []],
    ["with another day for one that fell on a weekend", "三、清明节：4月5日放假，4月7日（星期一）补休。", 2014, ["2014-04-05", "2014-04-07"], []],
    ["with the day after", "四、劳动节：5月1日放假，5月2日（星期一）补休。", 2016, ["2016-05-01/2016-05-02"], []],
    ["that begins in the year before", "一、元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。", 2019, ["2018-12-30/2019-01-01"], ["2018-12-29"]],
    ["that begins in December, without its year", "一、元旦：12月30日至1月1日放假调休，共3天。12月29日（星期六）上班。", 2019, ["2018-12-30/2019-01-01"], ["2018-12-29"]],
    ["that only encourages", "二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位安排职工在2月9日休息。", 2024, ["2024-02-10/2024-02-17"], ["2024-02-04", "2024-02-18"]],
    ["over two festivals", "七、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。", 2025, ["2025-10-01/2025-10-08"], ["2025-09-28", "2025-10-11"]]
  ])("%s", (_, item, year, off, work) => {
    const read = itemOf(item, year)
    expect(read.off.map(({ from, through }) => (from === through ? from : `${from}/${through}`))).toEqual(off)
    expect(read.work.map(({ date }) => date)).toEqual(work)
  })
})

describe("a text is refused, with its line", () => {
  const good = "一、元旦：1月1日（周五）至3日（周日）放假，共3天。"
  it.each<readonly [string, string, UnreadableNotice["fault"], number, string]>([
    ["without a title", good, "title", 0, "部分节假日安排的通知"],
    ["of one festival only", "国务院办公厅关于2027年劳动节假期安排的通知", "title", 0, "部分节假日安排的通知"],
    ["without festivals", titled("另行通知。"), "items", 0, "一、元旦"],
    ["with a weekday of another day", titled(`${good}\n二、清明节：4月3日（周日）至5日（周一）放假，共3天。`), "weekday", 3, "周六（2027年4月3日）"],
    ["with another number of days", titled(`${good}\n二、清明节：4月3日（周六）至5日（周一）放假，共4天。`), "count", 3, "共3天"],
    ["with a day that is none", titled("一、春节：2月27日至30日放假调休，共4天。"), "date", 2, "2027年"],
    ["with days the wrong way round", titled("一、春节：2月27日至2月5日放假调休。"), "date", 2, "不早于"],
    ["with a day off twice", titled(`${good}\n二、元旦节：1月3日（周日）放假1天。`), "twice", 3, "只安排一次"],
    ["with a day off that is worked", titled("一、元旦：1月1日（周五）至3日（周日）放假，共3天。1月3日（周日）上班。"), "twice", 2, "只安排一次"],
    ["with work on a day that is worked anyway", titled(`${good.slice(0, -1)}。1月5日（周二）上班。`), "notWeekend", 2, "周六或者周日"],
    ["with a festival without days", titled(`${good}\n二、清明节：另行通知。`), "phrase", 3, "放假"],
    ["with words that might settle something", titled(`${good}1月4日（周一）各地自行安排。`), "phrase", 2, "放假调休"],
    ["with a weekend that is not there", titled("一、元旦：1月6日放假，与周末连休。"), "phrase", 2, "相连"],
    ["with a list of days off", titled("一、元旦：1月1日、1月2日放假。"), "phrase", 2, "放假调休"],
    ["in the words of 2008", titled("一、清明节：4月3日—5日放假，共3天。其中，4月5日为法定节假日，4月3日（星期六）、4月4日（星期日）照常公休。"), "phrase", 2, "放假调休"]
  ])("%s", (_, text, fault, line, expected) => {
    const thrown = faultOf(text)
    expect([thrown.fault, thrown.line]).toEqual([fault, line])
    expect(thrown.expected).toContain(expected)
    expect(thrown.path).toBe(line === 0 ? fault : `line ${line}`)
  })

  it("where one digit is changed, but for a weekend that is worked and moved by whole weeks", () => {
    const notice = annual.at(-1)!
    const text = textOf(notice)
    const read = fromNoticeText(text, { address })
    const unseen: Array<string> = []
    let tried = 0
    for (let place = text.indexOf("一、"); place < text.indexOf("节假日期间"); place++) {
      for (const digit of /\d/.test(text[place]!) ? "0123456789" : "") {
        if (digit === text[place]) continue
        tried += 1
        try {
          const other = fromNoticeText(text.slice(0, place) + digit + text.slice(place + 1), { address })
          createCalendar({ notices: [other] })
          // what is the same in other digits, such as 01, is no other notice
          if (JSON.stringify(other) !== JSON.stringify(read)) unseen.push(...other.work.map(({ date }) => date).filter((date) => !read.work.some((day) => day.date === date)))
        } catch (error) {
          if (!(error instanceof InvalidNotice)) throw error
        }
      }
    }
    expect(tried).toBeGreaterThan(400)
    expect(unseen).toEqual(["2026-10-17"])
  })
})
