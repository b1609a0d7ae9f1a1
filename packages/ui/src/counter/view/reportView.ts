/** Shows the annual report: each number opens the cases behind it. */
import { type Column, headerOf } from "@zone/core/report"
import type { ReportShown } from "../../backend/StaffBackend.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { loadedView } from "../loadedView.ts"
import type { ReportPage } from "../Page.ts"
import { titleView } from "./titleView.ts"
import { yearView } from "./yearView.ts"

type Part = View<CounterMessage>
type Table = ReportShown["tables"][number]

const columnOf = (heads: ReadonlyArray<string>): Column => ({ title: heads.at(-1) ?? "", under: heads.slice(0, -1), kind: "number", width: 1 })

const casesView = ({ columns, rows, table }: Table, { cell }: ReportPage, model: CounterModel): Part | false => {
  if (cell?.table !== table) return false
  const row = rows.find((each) => each.row === cell.row)
  const column = columns.findIndex((each) => each.column === cell.column)
  const found = row?.cells[column]
  const { report: words } = model.props.words
  return found !== undefined && h("div", { class: "card", role: "status" },
    h("h3", {}, `${row?.title ?? ""} · ${columns[column]?.title ?? ""}：${words.cases(found.count)}`),
    found.cases.length === 0
      ? h("p", { class: "nothing" }, words.none)
      : h("ul", { class: "cases" }, found.cases.map((number) => h("li", {}, h("button", { type: "button", class: "link", on: { click: { _tag: "FindNumber", number } } }, number)))))
}

const tableView = (shown: Table, page: ReportPage, model: CounterModel): Part => {
  const { columns, rows, table } = shown
  const { report: words } = model.props.words
  const [top, stubs] = [headerOf(columns.map(({ heads }) => columnOf(heads))), headerOf(rows.map(({ heads }) => columnOf(heads)))]
  return h("section", { key: table },
    h("h2", {}, words.tables[table]),
    h("p", { class: "hint noprint" }, words.open),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.tables[table] }, h("table", { class: "grid figures" },
      h("thead", {}, Array.from({ length: top.rows }, (_, line) => h("tr", {},
        line === 0 && h("td", { colspan: stubs.rows, rowspan: top.rows }),
        top.headings.filter((each) => each.row === line).map((each) => h("th", {
          scope: each.columns > 1 ? "colgroup" : "col", class: each.columns > 1 ? "group" : "figure", colspan: each.columns, rowspan: each.rows
        }, each.text))))),
      h("tbody", {}, rows.map(({ cells, row, title }, nth) => h("tr", { key: row },
        // what stands above a column of the header stands before a row of the table
        stubs.headings.filter((each) => each.column === nth).map((each) => h("th", {
          scope: each.columns > 1 ? "rowgroup" : "row", class: each.columns > 1 ? "group" : undefined, rowspan: each.columns, colspan: each.rows
        }, each.text)),
        cells.map(({ count }, i) => {
          const column = columns[i]?.column ?? ""
          const open = page.cell?.table === table && page.cell.row === row && page.cell.column === column
          return h("td", { class: "figure" }, count === 0 ? "0" : h("button", {
            type: "button", class: "link", "aria-pressed": open ? "true" : "false", "aria-label": `${title} ${columns[i]?.title ?? ""} ${words.cases(count)}`,
            on: { click: { _tag: "OpenCell", table, row, column } }
          }, String(count)))
        })))))),
    casesView(shown, page, model))
}

/** @internal */
export const reportView = (page: ReportPage, model: CounterModel): Part => {
  const { report: words } = model.props.words
  const { find } = model
  return h("div", { class: "page wide", key: "report" },
    titleView(model, page.report.value?.title ?? words.title),
    yearView(page.year, model),
    loadedView(page.report, model, ({ findings, oddities, tables }) => h("div", {},
      find.says !== undefined && h("p", { class: "error", role: "alert" }, find.says),
      findings.length > 0
        ? h("div", { class: "notice problem" }, h("p", { class: "notice-title" }, words.findings), h("ul", {}, findings.map((each) => h("li", {}, each))))
        : h("p", { class: "notice good" }, `✓ ${words.fine}`),
      tables.map((each) => tableView(each, page, model)),
      oddities.length > 0 && h("section", {}, h("h2", {}, words.oddities),
        h("ul", { class: "plain" }, oddities.map(({ number, problem }) => h("li", {}, h("button", { type: "button", class: "link", on: { click: { _tag: "FindNumber", number } } }, number), ` ${problem}`)))))))
}
