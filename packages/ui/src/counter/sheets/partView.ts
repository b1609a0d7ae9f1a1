/** What the sheets are put together from: parts with a heading, tables whose columns are named on each line where there is little room, what a zone is. */
import type { Basis } from "@zone/core/terms"
import type { Child } from "../../view/h.ts"
import type { View } from "../../view/View.ts"
import { basisView } from "../basisView.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { h } from "../h.ts"
import { actingView } from "./actingView.ts"
import type { SheetPage } from "./SheetPage.ts"

type Part = View<CounterMessage>

/** One line of a table: its key, what tells it apart, and its cells. */
export interface SheetLine {
  readonly key: string
  readonly class?: string | undefined
  readonly cells: ReadonlyArray<Child<CounterMessage>>
}

/** A part of a sheet: the form that was begun in it stands below its heading. @internal */
export const partView = (id: string, title: string, page: SheetPage, model: CounterModel, ...inner: ReadonlyArray<Child<CounterMessage>>): Part =>
  h("section", { class: "part", key: id, "aria-labelledby": id }, h("h2", { id, tabindex: -1, ...focusOf(model, id) }, title), actingView(page, id, model), ...inner)

/** `acts`: in the last column stand wishes, which are nothing on paper. @internal */
export const linesView = (caption: string, columns: ReadonlyArray<string>, lines: ReadonlyArray<SheetLine>, acts = true): Part => {
  const classOf = (i: number): string | undefined => (acts && i === columns.length - 1 ? "noprint" : undefined)
  return h("table", { class: "items lines" },
    h("caption", { class: "unseen" }, caption),
    h("thead", {}, h("tr", {}, columns.map((title, i) => h("th", { scope: "col", class: classOf(i) }, title)))),
    h("tbody", {}, lines.map((line) => h("tr", { key: line.key, class: line.class }, line.cells.map((cell, i) => h("td", { class: classOf(i), "data-label": i === 0 ? undefined : columns[i] }, cell))))))
}

/** The name of a line, which opens its matter. @internal */
export const openView = (room: string, id: string, text: string): Part =>
  h("button", { type: "button", class: "link what", on: { click: { _tag: "Go", place: { at: "matter", room, id } } } }, text)

/** What something asks for, how it stands, and on what it stands. @internal */
export const needsView = (caption: string, columns: ReadonlyArray<string>, needs: ReadonlyArray<{ readonly what: string; readonly says: string; readonly tone: "good" | "bad" | "neutral"; readonly detail?: Child<CounterMessage>; readonly basis: Basis }>, model: CounterModel): Part =>
  linesView(caption, columns, needs.map(({ basis, detail, says, tone, what }, i) => ({
    key: `${i} ${what}`, class: tone === "bad" ? "is-overdue" : undefined,
    cells: [what, [h("span", { key: "says", class: `tag ${tone}` }, tone === "bad" ? `⚠ ${says}` : tone === "good" ? `✓ ${says}` : says), h("div", { key: "detail" }, detail)], basisView(basis, model.props.words)]
  })), false)

/** Numbers that somebody looks at first; what is none is left out. @internal */
export const summaryView = (parts: ReadonlyArray<readonly [count: number, says: (count: number) => string, tone?: "bad" | "neutral"]>, fine = ""): Part => {
  const said = parts.filter(([count]) => count > 0)
  return h("p", { class: "sums", role: "status" },
    said.length === 0 ? fine !== "" && h("span", { class: "tag good" }, `✓ ${fine}`) : said.map(([count, says, tone = "bad"]) => h("span", { class: `tag ${tone}` }, tone === "bad" ? `⚠ ${says(count)}` : says(count))))
}

/** When it was drawn, of which zone, where there are several, and paper. @internal */
export const barView = (says: string, { zone }: SheetPage, { zones, ...sheet }: { readonly zone: string; readonly zones: ReadonlyArray<string> }, model: CounterModel, ...more: ReadonlyArray<Part | false>): Part => {
  const { words } = model.props
  return h("div", { class: "bar sheet-bar" },
    h("p", { class: "lead" }, says),
    zones.length > 1 && h("label", { class: "filter noprint" }, h("span", {}, words.sheet.zone),
      h("select", { value: zone === "" ? sheet.zone : zone, on: { change: ({ value }) => ({ _tag: "ChooseZone", zone: value }) } }, ...zones.map((each) => h("option", { value: each, selected: each === sheet.zone }, each)))),
    ...more,
    h("button", { type: "button", class: "noprint", on: { click: { _tag: "Print" } } }, words.print))
}
