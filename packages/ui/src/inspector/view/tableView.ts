/** A table that stands as cards where there is no room for it: it says by roles that it is one, since a browser forgets it with another display. */
import type { Child } from "../../view/h.ts"
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"

/** What stands in a cell; with `heads`, it names its row. */
export interface TableCell {
  readonly says: ReadonlyArray<Child<InspectorMessage>>
  readonly class?: string
  readonly heads?: boolean
}

/** A table to be shown. */
export interface Table {
  readonly label: string
  readonly class: string
  /** The last may be without a word, over buttons that paper does not show. */
  readonly heads: ReadonlyArray<{ readonly title: string; readonly class?: string }>
  readonly rows: ReadonlyArray<{ readonly key: string; readonly cells: ReadonlyArray<TableCell> }>
}

/** Text beside text is one cell. @internal */
export const cell = (...says: TableCell["says"]): TableCell => ({ says })

/** @internal */
export const tableView = ({ class: kind, heads, label, rows }: Table): View<InspectorMessage> =>
  h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label }, h("table", { class: `grid stacked ${kind}`, role: "table" },
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads.map(({ class: look, title }) =>
      title === "" ? h("td", { class: look, role: "cell" }) : h("th", { scope: "col", role: "columnheader", class: look }, title)))),
    h("tbody", { role: "rowgroup" }, rows.map(({ cells, key }) => h("tr", { key, role: "row" }, cells.map(({ class: look, heads: names = false, says }, nth) => {
      const title = heads[nth]?.title ?? ""
      return names
        ? h("th", { scope: "row", role: "rowheader", class: look }, ...says)
        : h("td", { role: "cell", class: look, ...(title !== "" && { "data-head": title }) }, ...says)
    }))))))
