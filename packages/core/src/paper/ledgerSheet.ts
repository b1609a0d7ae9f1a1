/** The ledgers of a zone on paper: 申请, 意见建议, 政策咨询, 查阅, 投诉; blank to write in, or filled. */
import { articles } from "../application/articles.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Column } from "./Block.ts"
import { drawBlank, drawTable, type SheetTable } from "./drawTable.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, need, needThat } from "./need.ts"
import { complaintBasis, opinionBasis, readingBasis, registerBasis } from "./opinionBasis.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { write } from "./write.ts"

const { line } = write

/** Which ledger. */
export type LedgerKind = "applications" | "suggestions" | "enquiries" | "readings" | "complaints"

type Columns = readonly [Column, ...ReadonlyArray<Column>]
const of = (title: string, share: number, group?: string): Column => ({ title, share, ...(group !== undefined && { group }) })

/** The ledgers: title, columns, and what they stand on; for 政策咨询 only a notice of the place. */
const LEDGERS: { readonly [kind in LedgerKind]: { readonly title: string; readonly columns: Columns; readonly basis: ReadonlyArray<Basis> } } = {
  applications: {
    title: "政府信息公开申请登记台账",
    columns: [
      of("登记编号", 9, "登记"), of("提出日期", 9.5, "登记"), of("收到申请日期", 9.5, "登记"), of("提出方式", 6, "登记"), of("申请人类别", 7, "登记"),
      of("申请人", 7, "登记"), of("所需政府信息", 15, "登记"), of("受理机关", 8, "办理"), of("转交日期", 9.5, "办理"), of("答复期限", 9.5, "办理"),
      of("补正、延期等情况", 9, "办理"), of("答复日期", 9.5, "答复"), of("办理结果", 9, "答复"), of("送达日期", 9.5, "答复"), of("归档日期", 9.5, "归档")
    ],
    basis: [articles.procedure, registerBasis]
  },
  suggestions: {
    title: "意见建议登记台账",
    columns: [of("编号", 8), of("日期", 10), of("提出人", 10), of("联系方式", 14), of("意见建议", 32), of("承办单位", 13), of("处理情况", 22), of("反馈日期", 10), of("备注", 10)],
    basis: [opinionBasis("意见建议登记的栏目")]
  },
  enquiries: {
    title: "政策咨询登记、交办、回复台账",
    columns: [
      of("编号", 8, "登记"), of("日期", 10, "登记"), of("咨询人", 9, "登记"), of("联系方式", 13, "登记"), of("咨询事项", 26, "登记"),
      of("交办单位", 13, "交办"), of("交办日期", 10, "交办"), of("答复期限", 10, "交办"), of("回复日期", 10, "回复"), of("回复情况", 22, "回复"), of("回复人", 9, "回复")
    ],
    basis: []
  },
  readings: {
    title: "政府信息查阅登记台账",
    columns: [of("序号", 6), of("日期", 10), of("时间", 8), of("查阅人", 10), of("联系方式（选填）", 14), of("查阅内容", 30), of("查阅方式", 10), of("提供的帮助", 14), of("复印页数", 8), of("意见建议", 18), of("备注", 9)],
    basis: [readingBasis]
  },
  complaints: {
    title: "投诉登记台账",
    columns: [of("编号", 8), of("日期", 10), of("投诉人", 10), of("联系方式", 13), of("投诉对象", 12), of("类别", 9), of("投诉事项", 26), of("是否受理及理由", 15), of("承办单位", 11), of("办理结果", 18), of("答复日期", 10)],
    basis: [complaintBasis]
  }
}

/** Room to write in by hand, in millimetres. */
const ROW = 8

/** A ledger to write in, or with rows of plain text in the order of its columns. */
export interface LedgerSheetContents extends PaperFrame {
  readonly kind: LedgerKind
  /** As the place calls it, e.g. `book.name("registers", "suggestionRegister")`; the usual title when left out. */
  readonly title?: string
  /** Whose ledger it is. */
  readonly place?: string
  /** Filled; left out: blank. */
  readonly rows?: ReadonlyArray<ReadonlyArray<string>>
  /** How many rows a blank one has; 9 when left out, which fill a sheet of A4. */
  readonly blankRows?: number
}

/**
 * A ledger of the zone: blank, with rows high enough to write in by hand, or filled. The columns of blank ledgers are the house's ⚖; for a ledger from a table of the report ring take
 * {@link tableSheet}. A ledger of 政策咨询 stands on a notice of the place only: hand in its clause as `basis`.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { ledgerSheet } from "@zone/core/paper"
 *
 * const ledger = Result.getOrThrow(ledgerSheet({ kind: "readings", date: "2026-11-22", blankRows: 20 }))
 * ledger.title // => "政府信息查阅登记台账"
 * Result.getOrThrow(Result.flip(ledgerSheet({ kind: "enquiries", date: "2026-11-22" }))).faults[0].field // => "basis"
 * ```
 */
export const ledgerSheet = (contents: LedgerSheetContents): Issued => {
  const { blankRows = 9, kind, place, rows, title } = contents
  const { basis, columns, title: usual } = LEDGERS[kind]
  return issuePaper(contents, { id: `ledger-${kind}`, title: title === undefined || title.trim() === "" ? usual : title, style: "ledger" }, [
    mayNeed("title", "标题", title),
    mayNeed("place", "单位", place),
    needThat(Number.isInteger(blankRows) && blankRows > 0, "blankRows", "空行数", "写正整数"),
    ...(rows ?? []).map((row, i) => needThat(row.length === columns.length, `rows[${i}]`, `第${i + 1}行`, `写${columns.length}格：${columns.map((column) => column.title).join("、")}`))
  ], () => ({
    basis,
    blocks: [
      line(`单位：${place ?? "　　　　　　　　　　"}`),
      rows
        ? { _tag: "Table", columns, rows }
        : drawBlank(columns.map(({ group, share, title }) => ({ title, ...(group !== undefined && { under: [group] }), kind: "text", width: share })), ROW, blankRows)
    ]
  }))
}

/** A table to print as a ledger. */
export interface TableSheetContents extends PaperFrame {
  readonly table: SheetTable
  readonly place?: string
}

/**
 * Any table of data as a ledger: hand in what `showTable` of the report ring gives, in which somebody decided what is shown. All rows
 * are gone through. It stands on the article on the procedure of applications, or on the basis that is handed in instead.
 *
 * @basis 《政府信息公开条例》第四十五条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { tableSheet } from "@zone/core/paper"
 * import { filingRegister, showTable } from "@zone/core/report"
 *
 * const sheet = Result.getOrThrow(tableSheet({ date: "2026-11-22", table: showTable(filingRegister([]), () => "（不显示）") }))
 * sheet.title // => "政府信息公开申请登记台账"
 * sheet.style // => "ledger"
 * ```
 */
export const tableSheet = (contents: TableSheetContents): Issued => {
  const { place, table } = contents
  return issuePaper(contents, { id: "ledger-table", title: table.title.trim() === "" ? "台账" : table.title, style: "ledger" }, [
    need("table.title", "标题", table.title),
    mayNeed("place", "单位", place),
    needThat(table.columns.length > 0, "table.columns", "栏目", "至少一栏")
  ], () => {
    const [first, ...others] = drawTable(table)
    if (!first) throw new RangeError("a table draws at least itself")
    return { basis: contents.basis ? [] : [articles.procedure], blocks: place === undefined ? [first, ...others] : [line(`单位：${place}`), first, ...others] }
  })
}
