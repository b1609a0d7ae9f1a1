/** Reads the text of a State Council notice as a notice. */
import { formatDay } from "./engine/formatDay.ts"
import type { AnnualNotice, DaysOff, DayWorked } from "./Notice.ts"
import { layOutText } from "./noticeText/layOutText.ts"
import type { Refuse } from "./noticeText/readDate.ts"
import { readItem } from "./noticeText/readItem.ts"
import { UnreadableNotice } from "./UnreadableNotice.ts"

const TITLE = /国务院办公厅关于(\d{4})年部分节假日安排的通知/
const NUMBER = /(国办发(?:明电)?)[〔[(](\d{4})[〕\])](\d+)号/
const SIGNED = /国务院办公厅(\d{4})年(\d{1,2})月(\d{1,2})日/g
const ADDRESS = /https?:\/\/[^\s"'<>，。；（）]+/
const HEAD = /[一二三四五六七八九十]{1,2}、([^:。,;]{2,20}):/g
/** What comes after the last festival: duty, safety, epidemics, who signed it, where it is from. */
const CLOSING = /。(?:节假日期间|放假期间|各地区|各单位|国务院办公厅|(?:[^:。]{2,4}:)?https?:)/g
/** A weekend that is worked lies near its festival: 14 days at most so far. A month that is wrong is farther off. */
const NEAR = 21

/**
 * Turns the text of an annual notice, as it is published, into an {@link AnnualNotice} for {@link createCalendar}: what a clerk pastes on the day that
 * it comes out. Line breaks, blanks, full and half width do not matter.
 *
 * It reads the wording of the notices from 2009 on, and holds it against itself: the weekday beside a date, `共N天` and the weekends that are
 * worked must be right. What it does not understand it refuses with its line; nothing is passed over. Whether a statutory day is missing is
 * seen by {@link createCalendar}. A weekend that is worked and mistaken by whole weeks nobody sees who does not compare: show people what was read.
 *
 * @param text - the notice with its title, e.g. `国务院办公厅关于2027年部分节假日安排的通知`; its number and day are read where they stand in it
 * @param source - where it can be read; where it is left out, the first address in the text is taken
 * @throws {@link UnreadableNotice} with the line, what stands there and what would be right
 * @example
 * ```ts
 * import { fromNoticeText } from "date-fns-holiday-cn/calendar"
 *
 * const text = `国务院办公厅关于2027年部分节假日安排的通知
 * 一、元旦：1月1日（周五）至3日（周日）放假，共3天。
 * 二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月14日（周日）、20日（周六）上班。`
 * const notice = fromNoticeText(text, { address: "https://www.example.org/2027.htm" })
 * notice.off[1] // => { name: "春节", from: "2027-02-05", through: "2027-02-11" }
 * notice.work // => [{ name: "春节", date: "2027-02-14" }, { name: "春节", date: "2027-02-20" }]
 * fromNoticeText(text.replace("20日（周六）", "20日（周日）"), { address: "https://www.example.org" }) // throws InvalidNotice
 * ```
 */
export const fromNoticeText = (text: string, source: { readonly address?: string } = {}): AnnualNotice => {
  const { chars, lineAt } = layOutText(text)
  const [, ofTitle] = TITLE.exec(chars) ?? []
  if (ofTitle === undefined) throw new UnreadableNotice("?", "title", 0, "", "“国务院办公厅关于××××年部分节假日安排的通知”")
  const address = source.address ?? ADDRESS.exec(text)?.[0]
  if (address === undefined) throw new UnreadableNotice(ofTitle, "address", 0, "", "通知的网址，如 https://www.gov.cn/…")
  const year = Number(ofTitle)
  const refuse: Refuse = (fault, place, found, expected) => {
    throw new UnreadableNotice(ofTitle, fault, lineAt(place), found, expected)
  }
  const heads = [...chars.matchAll(HEAD)]
  if (heads.length === 0) throw new UnreadableNotice(ofTitle, "items", 0, "", "“一、元旦：……”这样逐个节日的安排")

  const off: Array<DaysOff> = []
  const work: Array<DayWorked> = []
  const seen = new Set<number>()
  const see = (day: number, place: number): void => {
    if (seen.has(day)) refuse("twice", place, formatDay(day), "每一天只安排一次")
    seen.add(day)
  }
  heads.forEach(({ 0: head, 1: name = "", index }, i) => {
    const from = index + head.length
    CLOSING.lastIndex = from
    const through = heads[i + 1]?.index ?? CLOSING.exec(chars)?.index ?? chars.length
    // the last days of December belong to the new year's festival
    const item = readItem(chars, from, through, (month) => (month === 12 && name.includes("元旦") ? year - 1 : year), refuse)
    if (item.off.length === 0) refuse("phrase", index, head, "放假的日子")
    for (const { from: first, place, through: last } of item.off) {
      for (let day = first; day <= last; day++) see(day, place)
      off.push({ name, from: formatDay(first), through: formatDay(last) })
    }
    for (const { day, place } of item.work) {
      see(day, place)
      if (!item.off.some((run) => day > run.from - NEAR && day < run.through + NEAR)) refuse("date", place, formatDay(day), `离${name}放假不到${NEAR}天的日子`)
      work.push({ name, date: formatDay(day) })
    }
  })

  const [, kind, ofYear, nth] = NUMBER.exec(chars) ?? []
  const [, y, m, d] = [...chars.matchAll(SIGNED)].at(-1) ?? []
  return {
    id: ofTitle,
    title: `国务院办公厅关于${ofTitle}年部分节假日安排的通知`,
    number: kind === undefined ? null : `${kind}〔${ofYear}〕${nth}号`,
    date: y === undefined ? null : `${y}-${m!.padStart(2, "0")}-${d!.padStart(2, "0")}`,
    address,
    year,
    off,
    work
  }
}
