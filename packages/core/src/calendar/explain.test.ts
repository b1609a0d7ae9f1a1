/** What people read of a due date: every line and row, what is marked ⚖, and what is not. Texts with the law's own terms are in the packs. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { forAll } from "../../test/chance.ts"
import { randomClock } from "../../test/randomClock.ts"
import { basisOf, calendarDays, months, workingDays } from "../../test/sampleTerms.ts"
import type { ClockEffect } from "./ClockEffect.ts"
import { dueDate } from "./dueDate.ts"
import { explain, explanationColumns } from "./explain.ts"
import type { Term } from "./Term.ts"

const told = (term: Term, start: string, effects: ReadonlyArray<ClockEffect> = [], calendar = chinaCalendar) => {
  const { rows, text } = explain(Result.getOrThrow(dueDate({ term, start, effects }, calendar)))
  // the version changes with every notice, and is no matter of the text
  return { rows, text: text.replaceAll(calendar.version, "cn@…") }
}

/** The same term with every basis read off the words of the law. */
const inWords = (term: Term): Term => ({ ...term, countsFirstDay: { ...term.countsFirstDay, basis: basisOf("示例法第四条") } })

describe("the text", () => {
  it("of working days: runs of days with the same fate are one line", () => {
    expect(told(workingDays(9, { cap: 5 }), "2026-09-24", [{ _tag: "Extend", length: 2 }]).text).toMatchInlineSnapshot(`
      "示例期限：自收到之日起9个工作日（示例法第一条）
      起算：2026-09-24，收到之日
      计法：次日起计（⚖ 参照次日起算的规定）
      延长：2个工作日（示例法第二条）
        2026-09-24（周四） 共1天 起算之日，不计入（工作日）
        2026-09-25 至 09-27 共3天 中秋节放假，不计（国办发明电〔2025〕7号）
        2026-09-28 至 09-30 第1至3个 工作日
        2026-10-01 至 10-07 共7天 国庆节放假，不计（国办发明电〔2025〕7号）
        2026-10-08 至 10-09 第4至5个 工作日
        2026-10-10（周六） 第6个 国庆节调休上班（国办发明电〔2025〕7号）
        2026-10-11（周日） 共1天 周末，不计
        2026-10-12 至 10-14 第7至9个 工作日
        2026-10-15 至 10-16 第10至11个 工作日（延长）
      届满：2026-10-16（周五），确定
      日历：cn@…"
    `)
  })
  it("of a first day that counts", () => {
    expect(told(workingDays(2, { first: true }), "2026-03-02").text).toMatchInlineSnapshot(`
      "示例期限：自收到之日起2个工作日（示例法第一条）
      起算：2026-03-02，收到之日
      计法：当日起计（⚖ 参照次日起算的规定）
        2026-03-02 至 03-03 第1至2个 工作日
      届满：2026-03-03（周二），确定
      日历：cn@…"
    `)
  })
  it("of all three effects: reasons given and not given, and two reasons for a day", () => {
    expect(told(workingDays(5, { cap: 5 }), "2026-03-02", [
      { _tag: "Extend", length: 5, on: "2026-03-04" },
      { _tag: "Restart", on: "2026-03-06", reason: "收到补正后的申请" },
      { _tag: "Exclude", from: "2026-03-10", through: "2026-03-12", reason: "征求第三方意见" },
      { _tag: "Exclude", from: "2026-03-12", through: "2026-03-13", reason: "会商" },
      { _tag: "Exclude", from: "2026-03-17", through: "2026-03-17" },
      { _tag: "Extend", length: 1, on: "2026-03-18" }
    ]).text).toMatchInlineSnapshot(`
      "示例期限：自收到之日起5个工作日（示例法第一条）
      起算：2026-03-02，收到之日
      重新起算：2026-03-06，收到补正后的申请；此前已计天数不再计入；⚖ 此前的延长不再计入
      计法：次日起计（⚖ 重新起算一律自次日起）
      延长：1个工作日（示例法第二条）
        2026-03-06（周五） 共1天 起算之日，不计入（工作日）
        2026-03-07 至 03-08 共2天 周末，不计
        2026-03-09（周一） 第1个 工作日
        2026-03-10 至 03-11 共2天 征求第三方意见，不计入（工作日）
        2026-03-12（周四） 共1天 征求第三方意见；会商，不计入（工作日）
        2026-03-13（周五） 共1天 会商，不计入（工作日）
        2026-03-14 至 03-15 共2天 周末，不计
        2026-03-16（周一） 第2个 工作日
        2026-03-17（周二） 共1天 依法扣除，不计入（工作日）
        2026-03-18 至 03-20 第3至5个 工作日
        2026-03-21 至 03-22 共2天 周末，不计
        2026-03-23（周一） 第6个 工作日（延长）
      届满：2026-03-23（周一），确定
      日历：cn@…"
    `)
  })
  it("of a restart without a reason, and with nothing to drop", () => {
    expect(told(workingDays(2, { cap: 5 }), "2026-03-02", [{ _tag: "Restart", on: "2026-03-04" }]).text).toMatchInlineSnapshot(`
      "示例期限：自收到之日起2个工作日（示例法第一条）
      起算：2026-03-02，收到之日
      重新起算：2026-03-04，依法重新计算；此前已计天数不再计入
      计法：次日起计（⚖ 重新起算一律自次日起）
        2026-03-04（周三） 共1天 起算之日，不计入（工作日）
        2026-03-05 至 03-06 第1至2个 工作日
      届满：2026-03-06（周五），确定
      日历：cn@…"
    `)
  })
  it("of calendar days that end on a holiday and move", () => {
    expect(told(calendarDays(5, { moves: true }), "2026-09-27").text).toMatchInlineSnapshot(`
      "示例期限：自收到之日起5日（示例法第一条）
      起算：2026-09-27，收到之日
      计法：次日起计（⚖ 参照次日起算的规定）
        2026-09-27（周日） 共1天 起算之日，不计入（中秋节放假）（国办发明电〔2025〕7号）
        2026-09-28 至 09-30 第1至3日 工作日
        2026-10-01 至 10-02 第4至5日 国庆节放假（国办发明电〔2025〕7号）
        2026-10-03 至 10-07 共5天 国庆节放假，届满日顺延（国办发明电〔2025〕7号）
        2026-10-08（周四） 共1天 工作日，顺延至此届满
      顺延：末日不是工作日，以其后第一个工作日为届满日（示例法第三条）
      届满：2026-10-08（周四），确定
      日历：cn@…"
    `)
  })
  it("of a day moved to a make-up Sunday, which is worked", () => {
    expect(told(calendarDays(1, { moves: true }), "2026-09-18").text.split("\n").slice(4)).toEqual([
      "  2026-09-19（周六） 第1日 周末",
      "  2026-09-20（周日） 共1天 国庆节调休上班，顺延至此届满（国办发明电〔2025〕7号）",
      "顺延：末日不是工作日，以其后第一个工作日为届满日（示例法第三条）",
      "届满：2026-09-20（周日），确定",
      "日历：cn@…"
    ])
  })
  it("of the restart in force and of no other: not an earlier one, not an extension of the same day", () => {
    const second = (effects: ReadonlyArray<ClockEffect>) => told(workingDays(2, { cap: 5 }), "2026-03-02", effects).text.split("\n")[2]
    expect(second([{ _tag: "Restart", on: "2026-03-16", reason: "缴费" }, { _tag: "Restart", on: "2026-03-05", reason: "补正" }]))
      .toBe("重新起算：2026-03-16，缴费；此前已计天数不再计入")
    expect(second([{ _tag: "Extend", length: 1, on: "2026-03-02" }])).toBe("计法：次日起计（⚖ 参照次日起算的规定）")
    expect(second([{ _tag: "Restart", on: "2026-03-05" }, { _tag: "Extend", length: 1, on: "2026-03-05", reason: "经批准" }]))
      .toBe("重新起算：2026-03-05，依法重新计算；此前已计天数不再计入")
  })
  it("of calendar days that stay where they end, and of an excluded day off", () => {
    expect(told(calendarDays(5, { moves: false }), "2026-09-28", [{ _tag: "Exclude", from: "2026-09-30", through: "2026-10-01" }]).text)
      .toMatchInlineSnapshot(`
        "示例期限：自收到之日起5日（示例法第一条）
        起算：2026-09-28，收到之日
        计法：次日起计（⚖ 参照次日起算的规定）
          2026-09-28（周一） 共1天 起算之日，不计入（工作日）
          2026-09-29（周二） 第1日 工作日
          2026-09-30（周三） 共1天 依法扣除，不计入（工作日）
          2026-10-01（周四） 共1天 依法扣除，不计入（国庆节放假）（国办发明电〔2025〕7号）
          2026-10-02 至 10-05 第2至5日 国庆节放假（国办发明电〔2025〕7号）
        届满：2026-10-05（周一），确定
        日历：cn@…"
      `)
  })
  it("of months: no numbers", () => {
    expect(told(months(1, { moves: true }), "2026-02-14").text).toMatchInlineSnapshot(`
      "示例期限：自收到之日起1个月（示例法第一条）
      起算：2026-02-14，收到之日
      计法：次日起计（⚖ 参照次日起算的规定）
        2026-02-14（周六） 共1天 起算之日，不计入（春节调休上班）（国办发明电〔2025〕7号）
        2026-02-15 至 02-23 共9天 春节放假（国办发明电〔2025〕7号）
        2026-02-24 至 02-27 共4天 工作日
        2026-02-28（周六） 共1天 春节调休上班（国办发明电〔2025〕7号）
        2026-03-01（周日） 共1天 周末
        2026-03-02 至 03-06 共5天 工作日
        2026-03-07 至 03-08 共2天 周末
        2026-03-09 至 03-13 共5天 工作日
        2026-03-14（周六） 共1天 周末
        2026-03-15（周日） 共1天 周末，届满日顺延
        2026-03-16（周一） 共1天 工作日，顺延至此届满
      顺延：末日不是工作日，以其后第一个工作日为届满日（示例法第三条）
      届满：2026-03-16（周一），确定
      日历：cn@…"
    `)
  })
  it("of a provisional date on a forecast", () => {
    expect(told(workingDays(7), "2026-12-23", [], createCalendar({ forecastThrough: 2027 })).text).toMatchInlineSnapshot(`
      "示例期限：自收到之日起7个工作日（示例法第一条）
      起算：2026-12-23，收到之日
      计法：次日起计（⚖ 参照次日起算的规定）
        2026-12-23（周三） 共1天 起算之日，不计入（工作日）
        2026-12-24（周四） 第1个 工作日
        2026-12-25（周五） 第2个 工作日【暂定】
        2026-12-26 至 12-27 共2天 周末，不计【暂定】
        2026-12-28 至 12-31 第3至6个 工作日【暂定】
        2027-01-01（周五） 共1天 元旦放假，不计【暂定】（国务院令第795号）
        2027-01-02 至 01-03 共2天 周末，不计【暂定】
        2027-01-04（周一） 第7个 工作日【暂定】
      届满：2027-01-04（周一），暂定：下一年放假通知尚未公布，届时可能变动
      日历：cn@…"
    `)
  })
  it("names each notice with its own days: 春节 2020 was off by one, and longer by another", () => {
    expect(told(workingDays(3), "2020-01-22").text).toMatchInlineSnapshot(`
      "示例期限：自收到之日起3个工作日（示例法第一条）
      起算：2020-01-22，收到之日
      计法：次日起计（⚖ 参照次日起算的规定）
        2020-01-22（周三） 共1天 起算之日，不计入（工作日）
        2020-01-23（周四） 第1个 工作日
        2020-01-24 至 01-30 共7天 春节放假，不计（国办发明电〔2019〕16号）
        2020-01-31 至 02-02 共3天 春节放假，不计（国办发明电〔2020〕1号）
        2020-02-03 至 02-04 第2至3个 工作日
      届满：2020-02-04（周二），确定
      日历：cn@…"
    `)
  })
  it("names a notice without a number by its title", () => {
    const local = createCalendar({
      overlays: [{ id: "local", title: "关于三月三放假的通知（虚构）", number: null, date: null, address: "https://example.org/local", off: [{ name: "三月三", from: "2026-04-20", through: "2026-04-21" }], work: [] }]
    })
    expect(told(workingDays(1), "2026-04-17", [], local).text).toContain("2026-04-20 至 04-21 共2天 三月三放假，不计（关于三月三放假的通知（虚构））")
  })
})

describe("⚖ marks what somebody had to read into the law, and nothing else", () => {
  const marked = (term: Term, effects: ReadonlyArray<ClockEffect> = [], start = "2026-03-02") =>
    told(term, start, effects).text.split("\n").filter((line) => line.includes("⚖")).map((line) => line.slice(0, line.indexOf("：")))
  const read = basisOf("某解释", "interpretation")
  const term = inWords(workingDays(5, { cap: 5 }))
  const extend: ClockEffect = { _tag: "Extend", length: 1 }
  const restart: ClockEffect = { _tag: "Restart", on: "2026-03-05" }

  it("nothing, when all is in the words of the law", () => {
    expect(marked(term, [extend, { _tag: "Exclude", from: "2026-03-04", through: "2026-03-04" }])).toEqual([])
    expect(marked(inWords(calendarDays(5, { moves: true })))).toEqual([])
  })
  it("the term", () => expect(marked({ ...term, basis: read })).toEqual(["示例期限"]))
  it("the first day", () => {
    expect(marked({ ...term, countsFirstDay: { value: true, basis: read } })).toEqual(["计法"])
    expect(marked({ ...term, countsFirstDay: { value: false, basis: read } })).toEqual(["计法"])
  })
  it("the extension, only where there is one", () => {
    const extensible: Term = { ...term, extension: { cap: 5, basis: read } }
    expect(marked(extensible, [extend])).toEqual(["延长"])
    expect(marked(extensible)).toEqual([])
  })
  it("the move off a holiday, only where it moved", () => {
    const moves: Term = { ...inWords(calendarDays(5)), movesOffHolidays: { value: true, basis: read } }
    expect(marked(moves, [], "2026-03-09")).toEqual(["顺延"])
    expect(marked(moves, [], "2026-03-02")).toEqual(["顺延"])
    expect(marked(moves, [], "2026-03-04")).toEqual([])
  })
  it("that a restart counts from the next day, and that an extension does not outlive it", () => {
    expect(marked(term, [restart])).toEqual(["计法"])
    expect(marked(term, [restart, extend])).toEqual(["计法"])
    expect(marked(term, [extend, restart])).toEqual(["重新起算", "计法"])
    expect(marked(term, [extend, restart, extend])).toEqual(["重新起算", "计法"])
  })
})

describe("the rows", () => {
  it("have a cell for each column, and the weekday of each day", () => {
    expect(explanationColumns).toEqual(["日期", "星期", "计数", "说明", "依据"])
    expect(told(workingDays(7, { cap: 5 }), "2026-10-08", [{ _tag: "Extend", length: 1 }, { _tag: "Exclude", from: "2026-10-12", through: "2026-10-12", reason: "会商" }]).rows)
      .toEqual([
        ["2026-10-08", "周四", "", "起算之日，不计入（工作日）", ""],
        ["2026-10-09", "周五", "1", "工作日", ""],
        ["2026-10-10", "周六", "2", "国庆节调休上班", "国办发明电〔2025〕7号"],
        ["2026-10-11", "周日", "", "周末，不计", ""],
        ["2026-10-12", "周一", "", "会商，不计入（工作日）", ""],
        ["2026-10-13", "周二", "3", "工作日", ""],
        ["2026-10-14", "周三", "4", "工作日", ""],
        ["2026-10-15", "周四", "5", "工作日", ""],
        ["2026-10-16", "周五", "6", "工作日", ""],
        ["2026-10-17", "周六", "", "周末，不计", ""],
        ["2026-10-18", "周日", "", "周末，不计", ""],
        ["2026-10-19", "周一", "7", "工作日", ""],
        ["2026-10-20", "周二", "8", "工作日（延长）", ""]
      ])
  })
  it("are a row for each day of the reckoning; the text has a line for each run of them, and adds up to as many days", () => {
    forAll(300, randomClock, (clock) => {
      const result = dueDate(clock, chinaCalendar)
      if (Result.isFailure(result)) return undefined
      const { rows, text } = explain(result.success)
      const { date, reckoning } = result.success
      if (rows.some((row) => row.length !== explanationColumns.length)) return "a cell too many or too few"
      if (rows.map(([day]) => day).join() !== reckoning.map((day) => day.date).join()) return "not the days of the reckoning"
      if (rows.at(-1)?.[0] !== date || !text.includes(`\n届满：${date}（${rows.at(-1)?.[1]}），`)) return "not the due date"
      const covered = text.split("\n").filter((line) => line.startsWith("  ")).reduce((sum, line) => {
        const [, from, to = from] = /第(\d+)(?:至(\d+))?[个日]/.exec(line) ?? []
        return sum + (from === undefined ? Number(/共(\d+)天/.exec(line)?.[1]) : Number(to) - Number(from) + 1)
      }, 0)
      return covered === rows.length ? undefined : `the lines cover ${covered} of ${rows.length} days`
    })
  })
})
