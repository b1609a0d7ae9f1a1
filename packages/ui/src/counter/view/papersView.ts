/** Shows the papers of a matter: issued or not, opened in the browser, and how far each has come on the office's printer. */
import type { PaperShown } from "../../backend/PaperShown.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { h } from "../h.ts"
import { loadedView } from "../loadedView.ts"
import type { MatterPage } from "../Page.ts"
import { problemView } from "../problemView.ts"
import { sayInstant } from "../sayDay.ts"
import type { View } from "../../view/View.ts"
import { makePaperView } from "./makePaperView.ts"
import { roleOf } from "./owedView.ts"

type Part = View<CounterMessage>

/** Stages at which a paper is on its way, and is not sent once more. */
const ON_ITS_WAY: ReadonlySet<string> = new Set(["waiting", "sending", "printing", "held", "unconfirmed"])

const printPart = ({ paper, print, printer }: PaperShown, sending: boolean, model: CounterModel): ReadonlyArray<Part | false> => {
  const { print: words } = model.props.words.papers
  if (printer === undefined) return []
  const again = print !== undefined && !ON_ITS_WAY.has(print.stage)
  return [
    print !== undefined && h("p", { class: "print", role: "status" },
      h("span", { class: `tag print-${print.stage}` }, words.stages[print.stage]), print.copy && h("span", { class: "tag" }, words.copy), print.attempt > 1 && h("span", { class: "by" }, words.attempt(print.attempt)),
      print.trouble !== undefined && h("span", { class: "trouble" }, print.trouble)),
    h("div", { class: "row wrap noprint" },
      ...(print?.actions ?? []).map((action) => h("button", { type: "button", class: "quiet", key: action, disabled: sending, on: { click: { _tag: "ActOnPrint", paper, action } } }, words.actions[action])),
      (print === undefined || again) && h("button", { type: "button", disabled: sending, on: { click: { _tag: "PrintPaper", paper, copy: again && print.stage === "completed" } } }, again && print.stage === "completed" ? words.copyTo(printer) : words.to(printer)))
  ]
}

const paperView = (each: PaperShown, { id, printing, room }: MatterPage, model: CounterModel): Part => {
  const { base, words: { papers: words } } = model.props
  const { events, issued, paper, title } = each
  const sending = printing?.sending === true
  const href = `${base}/api/papers/${room}/${id}/${paper}`
  // what only people know is asked for first; such a paper is printed from its page
  const asked = each.asks?.some(({ needed }) => needed) === true
  return h("li", { class: "paper", key: paper },
    h("p", { class: "what" },
      asked ? h("span", {}, title) : h("a", { href, target: "_blank", rel: "noopener" }, title, h("span", { class: "unseen" }, words.inNewTab)),
      h("span", { class: issued ? "tag good" : "tag provisional" }, issued ? words.issued : words.mayBe)),
    issued && h("p", { class: "by" }, h("time", { datetime: issued.at }, sayInstant(issued.at)), ` ${roleOf(issued.by.role)} ${issued.by.id}（${issued.fact}）`),
    asked && makePaperView(each, href, model),
    ...(asked ? [] : printPart(each, sending, model)),
    printing?.paper === paper && printing.problem && problemView(printing.problem, model),
    events.length > 0 && h("details", {}, h("summary", {}, words.events(events.length)),
      h("ul", { class: "plain" }, events.toReversed().map(({ at, by, what }, i) => h("li", { class: "by", key: String(i) }, `${sayInstant(at)} ${roleOf(by.role)} ${by.id}：${words.did[what]}`)))))
}

/** @internal */
export const papersView = (page: MatterPage, model: CounterModel): Part => {
  const { matter: words } = model.props.words
  return h("section", { "aria-labelledby": "papers" },
    h("h2", { id: "papers" }, words.papers),
    loadedView(page.papers, model, (list) => (list.length === 0
      ? h("p", { class: "nothing" }, words.noPapers)
      : h("ul", { class: "papers" }, list.map((each) => paperView(each, page, model))))))
}
