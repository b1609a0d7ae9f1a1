/** Shows what has to be mended, the gravest first, with who and until when: to be filled in here, or by hand on paper. */
import { wantedOf, wordOf } from "@zone/core/rules"
import { Strength } from "@zone/core/terms"
import type { Finding } from "@zone/core/zone"
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel } from "../InspectorModel.ts"
import { isOwed } from "../isOwed.ts"
import { isLocked, isSending } from "../InspectorStep.ts"
import { judgeKept } from "../judgeKept.ts"
import type { Kept } from "../Kept.ts"
import { orderFor } from "../orderFor.ts"
import type { Surveying } from "../SurveySource.ts"
import { headingView } from "./headingView.ts"
import { cell, type TableCell, tableView } from "./tableView.ts"

type Part = View<InspectorMessage>

const strengthOf = /*#__PURE__*/ wordOf(Strength)

const inputOf = (kept: Kept, requirement: string, key: "who" | "workingDays", label: string, placeholder: string): Part => {
  const own = kept.orders?.[requirement]?.[key]
  return h("input", {
    type: "text", "aria-label": label, placeholder, autocomplete: "off", ...(key === "workingDays" && { inputmode: "numeric", class: "figure" }),
    value: own === undefined ? "" : String(own), on: { change: ({ value }) => ({ _tag: "Order", requirement, key, value }) }
  })
}

/** With `written`, who and until when are filled in here. @internal */
export const mendTable = (kept: Kept, findings: ReadonlyArray<Finding>, { props: { words: { interpretation, mend: words } } }: InspectorModel, written: boolean): Part => {
  const notMet = findings.filter(({ outcome }) => outcome === "missing")
  const missing = notMet.filter(isOwed).toSorted((one, other) => other.gravity - one.gravity)
  const free = notMet.filter((each) => !isOwed(each))
  const lastOf = (requirement: string, remedy: string): ReadonlyArray<TableCell> => {
    const { who = "", workingDays } = orderFor(kept, requirement)
    const stage = kept.handed?.stages.find((each) => each.requirement === requirement)
    const until = stage?.due ?? (workingDays === undefined ? "" : words.within(workingDays))
    const says = written
      ? [inputOf(kept, requirement, "who", `${words.by}：${remedy}`, who), inputOf(kept, requirement, "workingDays", `${words.days}：${remedy}`, workingDays === undefined ? "" : String(workingDays))]
      : [stage?.who ?? who, until]
    return says.map((each) => ({ class: "write", says: [each] }))
  }
  const table = (): Part => tableView({
    label: words.title, class: "mend",
    heads: [words.nth, words.what, words.weight, words.basis, words.by, written ? words.days : words.until].map((title) => ({ title })),
    rows: missing.map(({ remedy = "", rule: { basis, requirement } }, i) => ({
      key: requirement.id,
      cells: [
        { class: "figure", says: [String(i + 1)] }, cell(remedy), cell(strengthOf(requirement.strength)),
        cell(basis.map(({ cite, reading }) => `${cite}${reading === "interpretation" ? `（⚖ ${interpretation}）` : ""}`).join("；")), ...lastOf(requirement.id, remedy)
      ]
    }))
  })
  return h("div", {},
    missing.length === 0 ? h("p", { class: "nothing" }, words.none) : table(),
    free.length > 0 && h("p", { class: "hint" }, words.free(free.map(({ rule: { check } }) => wantedOf(check)))))
}

/** @internal */
export const mendView = (kept: Kept, model: InspectorModel, { book }: Surveying): Part => {
  const { id, survey } = kept
  const open = !isLocked(model, kept)
  const { findings: words, hand, mend, print } = model.props.words
  return h("div", { class: "page wide", key: `mend ${id}` },
    headingView(model, `${survey.zone.name} · ${mend.title}`),
    h("div", { class: "bar noprint" },
      h("button", { type: "button", class: "primary", on: { click: { _tag: "Go", to: { at: "hand", id } } } }, hand.title),
      h("button", { type: "button", on: { click: { _tag: "Print" } } }, print),
      h("button", { type: "button", on: { click: { _tag: "Go", to: { at: "findings", id } } } }, words.title)),
    isSending(model, id) && h("p", { class: "notice", role: "status" }, model.props.words.fill.sending),
    open && h("div", { class: "card noprint usual" },
      h("p", { class: "hint" }, mend.help),
      h("div", { class: "filters" },
        h("label", { class: "filter" }, h("span", {}, mend.usual), inputOf(kept, "", "who", mend.usual, "")),
        h("label", { class: "filter" }, h("span", {}, mend.usualDays), inputOf(kept, "", "workingDays", mend.usualDays, "")))),
    mendTable(kept, judgeKept(kept, book, model.today).findings, model, open))
}
