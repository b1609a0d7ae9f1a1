/**
 * The annual report on government information, as data: the texts of its six sections, the figures of tables two, three and four, and
 * which applications each cell of the last two counts.
 */
import * as Schema from "effect/Schema"
import { ApplicantKind } from "../application/ApplicantKind.ts"
import { RemedyKind } from "../application/Remedy.ts"
import type {} from "../terms/Zh.ts"
import { ReportColumn, ReportRow } from "./tableThreeRows.ts"

const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/** Documents of one sort: how many were made and repealed in the year, and how many are in force. */
const Documents = Schema.Struct({ made: Count, repealed: Count, inForce: Count })

/** The figures of table two, which no register of applications knows. Fees are in 万元. */
export const TableTwo = Schema.Struct({
  rules: Documents,
  normativeDocuments: Documents,
  licences: Count,
  penalties: Count,
  coercions: Count,
  fees: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0))
}).annotate({ identifier: "TableTwo", zh: "主动公开政府信息情况", basis: "国办公开办函〔2021〕30号 表二" })
export type TableTwo = typeof TableTwo.Type

const columnsOf = <Value extends Schema.Top>(value: Value) => Schema.Record(ReportColumn, value)

/** Table three: 25 rows of seven counts. */
export const TableThree = Schema.Record(ReportRow, columnsOf(Count)).annotate({
  identifier: "TableThree",
  zh: "收到和处理政府信息公开申请情况",
  basis: "国办公开办函〔2021〕30号 表三"
})
export type TableThree = typeof TableThree.Type

/** The five columns of table four: four results and their sum. */
export const RemedyColumn = Schema.Literals(["upheld", "corrected", "otherResult", "pending", "total"]).annotate({
  identifier: "RemedyColumn",
  zh: { upheld: "结果维持", corrected: "结果纠正", otherResult: "其他结果", pending: "尚未审结", total: "总计" },
  basis: "国办公开办函〔2021〕30号 表四"
})
export type RemedyColumn = typeof RemedyColumn.Type

/** Table four: three kinds of remedies, five counts each. */
export const TableFour = Schema.Record(RemedyKind, Schema.Record(RemedyColumn, Count)).annotate({
  identifier: "TableFour",
  zh: "政府信息公开行政复议、行政诉讼情况",
  basis: "国办公开办函〔2021〕30号 表四"
})
export type TableFour = typeof TableFour.Type

/** The sections that have no table, paragraph by paragraph: 一、总体情况, 五、存在的主要问题及改进情况, 六、其他需要报告的事项. */
export const ReportTexts = Schema.Struct({
  overview: Schema.Array(Schema.String),
  problems: Schema.Array(Schema.String),
  other: Schema.Array(Schema.String)
}).annotate({ identifier: "ReportTexts", zh: "年度报告文字部分" })
export type ReportTexts = typeof ReportTexts.Type

const Numbers = Schema.Array(Schema.String)

/** Which applications stand in which cell; cells that count none are left out, and so are sums, which `casesIn` puts together. */
export const ReportCases = Schema.Struct({
  three: Schema.Record(Schema.String, Schema.Record(Schema.String, Numbers)),
  four: Schema.Record(Schema.String, Schema.Record(Schema.String, Numbers))
}).annotate({ identifier: "ReportCases", zh: "各格所计的申请" })
export type ReportCases = typeof ReportCases.Type

/**
 * An application that the tables cannot count as it stands in the register: `notReceived` is none yet, `endedUnreceived` ended
 * before it was one; the others are mistakes of the register.
 */
export const Oddity = Schema.Struct({
  number: Schema.String,
  problem: Schema.Literals(["notReceived", "endedUnreceived", "endedBeforeReceipt", "outcomeMissing", "endMissing", "remedyUndated", "numberTwice"]).annotate({
    zh: {
      notReceived: "年末尚未确认收到，不计入",
      endedUnreceived: "确认收到之前已经终结，不计入",
      endedBeforeReceipt: "办结日期早于收到日期",
      outcomeMissing: "已经办结，没有办理结果",
      endMissing: "有办理结果，没有办结日期",
      remedyUndated: "复议或者诉讼有结果，没有日期",
      numberTwice: "编号重复，只计第一次"
    }
  })
}).annotate({ identifier: "Oddity", zh: "不能计入或者登记有误的申请" })
export type Oddity = typeof Oddity.Type

/** The annual report of an agency for a year. */
export const AnnualReport = Schema.Struct({
  format: Schema.Literal("zone/annual-report/1"),
  year: Schema.Int.check(Schema.isBetween({ minimum: 2008, maximum: 9999 })),
  agency: Schema.NonEmptyString,
  texts: ReportTexts,
  two: TableTwo,
  three: TableThree,
  four: TableFour,
  /** Left out in a report that was read from a document, which does not have them. */
  cases: Schema.optionalKey(ReportCases),
  oddities: Schema.Array(Oddity)
}).annotate({ identifier: "AnnualReport", zh: "政府信息公开工作年度报告", basis: "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号" })
export type AnnualReport = typeof AnnualReport.Type

/** The kinds of applicants in the order of the columns. @internal */
export const kinds = ApplicantKind.literals
