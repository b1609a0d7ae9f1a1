/** Where a matter stands in words: what it is, its days, where it is now, what came of it, and what was answered. */
import type { Followed } from "../../backend/PublicBackend.ts"
import type { KioskModel } from "../KioskModel.ts"
import { el } from "../view/el.ts"
import type { KioskView } from "../view/FieldProps.ts"

const line = (title: string, text: string | undefined, kind?: string): ReadonlyArray<KioskView> =>
  text === undefined ? [] : [el("dt", {}, title), el("dd", kind === undefined ? {} : { class: kind }, text)]

/** @internal */
export const followedView = ({ props: { messages } }: KioskModel, found: Followed): KioskView => {
  const { answer, arrivedOn, certainty, due, number, outcome, receivedOn, repliedOn, says, title, unit } = found
  const day = (text: string | undefined): string | undefined => (text === undefined ? undefined : messages.day(text))
  const dueWords = repliedOn !== undefined || (due === undefined && certainty === undefined)
    ? undefined
    : [day(due) ?? "", certainty === undefined ? "" : `（${messages.certainties[certainty]}）`].join("")
  return el("section", { class: "card followed", key: "followed" },
    el("dl", { class: "facts" },
      line(messages.matter, title),
      line(messages.number, number),
      line(messages.status, says, "status"),
      line(messages.outcome, outcome),
      line(messages.unit, unit),
      line(messages.arrivedOn, day(arrivedOn)),
      line(messages.receivedOn, receivedOn === arrivedOn ? undefined : day(receivedOn)),
      line(messages.repliedOn, day(repliedOn)),
      line(messages.due, dueWords)),
    answer !== undefined && el("section", { class: "answer", "aria-labelledby": "answer" },
      el("h2", { id: "answer" }, messages.answer),
      answer.text.split("\n").filter((each) => each.trim() !== "").map((each) => el("p", {}, each)),
      answer.source !== undefined && el("p", { class: "source" }, `${messages.source}：${answer.source}`),
      answer.where !== undefined && el("p", { class: "source" }, `${messages.where}：${answer.where}`)))
}
