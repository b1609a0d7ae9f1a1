/** A year counted by hand, with what it carries in and out. */
import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { applications, facts } from "../../test/yearOfApplications.ts"
import { AnnualReport, annualReport, casesIn, checkCarryOver, checkReport, type ReportRow, reportTables } from "./index.ts"

const report = annualReport(2025, applications, facts)

it("counts what was received, carried in, concluded and carried out", () => {
  const filled = Object.entries(report.three).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, number]) => (number === 0 || column === "total" ? [] : [`${row}/${column} ${number}`])))
  expect(filled).toEqual([
    "received/person 4", "received/business 1", "received/research 1", "received/publicWelfare 1", "received/otherOrganisation 1",
    "carriedIn/person 1", "carriedIn/business 1", "carriedIn/legalService 1",
    "disclosed/person 2", "partlyDisclosed/person 1", "stateSecret/business 1", "notHeld/business 1", "petition/person 1",
    "publication/research 1", "feeLapsed/otherOrganisation 1",
    "concluded/person 4", "concluded/business 2", "concluded/research 1", "concluded/otherOrganisation 1",
    "carriedOut/person 1", "carriedOut/publicWelfare 1", "carriedOut/legalService 1"
  ])
  const totals = (["received", "carriedIn", "concluded", "carriedOut"] as ReadonlyArray<ReportRow>).map((row) => report.three[row].total)
  expect(totals).toEqual([8, 3, 8, 3])
})

it("counts remedies by the year of their result, and as pending at its end", () => {
  expect(report.four).toEqual({
    review: { upheld: 1, corrected: 0, otherResult: 0, pending: 1, total: 2 },
    suit: { upheld: 0, corrected: 0, otherResult: 0, pending: 1, total: 1 },
    suitAfterReview: { upheld: 0, corrected: 0, otherResult: 0, pending: 0, total: 0 }
  })
  const next = annualReport(2026, applications, facts).four
  expect([next.review.corrected, next.review.upheld, next.suit.pending, next.suitAfterReview.pending]).toEqual([1, 0, 1, 1])
})

it("opens every cell into as many cases as it counts", () => {
  for (const [row, cells] of Object.entries(report.three)) {
    for (const [column, number] of Object.entries(cells)) {
      expect(casesIn(report, { table: "three", row, column } as never), `${row}/${column}`).toHaveLength(number)
    }
  }
  expect(casesIn(report, { table: "three", row: "carriedOut", column: "total" })).toEqual(["25-8", "25-7", "24-4"])
  expect(casesIn(report, { table: "four", row: "review", column: "total" })).toEqual(["24-1", "25-2"])
})

it("keeps its identities, with the year before and the year after", () => {
  const [before, after] = [annualReport(2024, applications, facts), annualReport(2026, applications, facts)]
  expect([before, report, after].flatMap(checkReport)).toEqual([])
  expect([...checkCarryOver(before, report), ...checkCarryOver(report, after)]).toEqual([])
})

it("says which applications it cannot count", () => {
  expect(report.oddities).toEqual([{ number: "25-9", problem: "notReceived" }])
})

it("is the same as JSON", () => {
  expect(Schema.decodeUnknownSync(AnnualReport)(JSON.parse(JSON.stringify(report)))).toEqual(report)
})

it("draws labels as the format has them, joined where they hold several rows together", () => {
  const { three } = reportTables(report)
  const rows = Array.from(three.rows)
  expect(rows.map((row) => row.slice(0, 3).findLast((each) => each !== null))).toMatchInlineSnapshot(`
    [
      "一、本年新收政府信息公开申请数量",
      "二、上年结转政府信息公开申请数量",
      "（一）予以公开",
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      "1.属于国家秘密",
      "2.其他法律行政法规禁止公开",
      "3.危及“三安全一稳定”",
      "4.保护第三方合法权益",
      "5.属于三类内部事务信息",
      "6.属于四类过程性信息",
      "7.属于行政执法案卷",
      "8.属于行政查询事项",
      "1.本机关不掌握相关政府信息",
      "2.没有现成信息需要另行制作",
      "3.补正后申请内容仍不明确",
      "1.信访举报投诉类申请",
      "2.重复申请",
      "3.要求提供公开出版物",
      "4.无正当理由大量反复申请",
      "5.要求行政机关确认或重新出具已获取信息",
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "3.其他",
      "（七）总计",
      "四、结转下年度继续办理",
    ]
  `)
  expect(rows[0]).toEqual(["一、本年新收政府信息公开申请数量", null, null, 4, 1, 1, 1, 0, 1, 8])
  expect(three.merges).toMatchInlineSnapshot(`
    [
      {
        "column": 0,
        "columns": 3,
        "row": 0,
        "rows": 1,
      },
      {
        "column": 0,
        "columns": 3,
        "row": 1,
        "rows": 1,
      },
      {
        "column": 0,
        "columns": 1,
        "row": 2,
        "rows": 22,
      },
      {
        "column": 1,
        "columns": 2,
        "row": 2,
        "rows": 1,
      },
      {
        "column": 1,
        "columns": 2,
        "row": 3,
        "rows": 1,
      },
      {
        "column": 1,
        "columns": 1,
        "row": 4,
        "rows": 8,
      },
      {
        "column": 1,
        "columns": 1,
        "row": 12,
        "rows": 3,
      },
      {
        "column": 1,
        "columns": 1,
        "row": 15,
        "rows": 5,
      },
      {
        "column": 1,
        "columns": 1,
        "row": 20,
        "rows": 3,
      },
      {
        "column": 1,
        "columns": 2,
        "row": 23,
        "rows": 1,
      },
      {
        "column": 0,
        "columns": 3,
        "row": 24,
        "rows": 1,
      },
    ]
  `)
})
