/** A notice in either form, told apart by its first sign. */
import { describe, expect, it } from "vitest"
import { fromHolidayCn, fromNoticeText, InvalidNotice, isYearFile, readNotice, UnreadableNotice } from "../src/calendar/index.ts"

const file = { year: 2027, papers: ["https://www.example.org/2027"], days: [{ name: "元旦", date: "2027-01-01", isOffDay: true }] }
const text = "国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：1月1日（周五）放假1天。\nhttps://www.example.org/2027"

describe("readNotice", () => {
  it.each([["", ""], ["a byte order mark", "\uFEFF"], ["blank lines", "\n \r\n\t"], ["both", "\uFEFF\n "]])("reads both forms alike behind %s", (_name, before) => {
    expect(readNotice(before + JSON.stringify(file))).toEqual(fromHolidayCn(file))
    expect(readNotice(before + text)).toEqual(fromNoticeText(text))
  })

  it("refuses each with what its own reader says", () => {
    expect(() => readNotice("")).toThrow(UnreadableNotice)
    expect(() => readNotice("放假")).toThrow(UnreadableNotice)
    expect(() => readNotice("2027")).toThrow(UnreadableNotice)
    expect(() => readNotice("{}")).toThrow(InvalidNotice)
    expect(() => readNotice("[]")).toThrow(InvalidNotice)
    expect(() => readNotice(`{"${text}`)).toThrow(SyntaxError)
  })

  it("takes for a file what opens as one, whole or not", () => {
    expect([" {", "\uFEFF[", "{}"].map(isYearFile)).toEqual([true, true, true])
    expect(["", "〔2026〕", "“{", "1. {", text].map(isYearFile)).toEqual([false, false, false, false, false])
  })
})
