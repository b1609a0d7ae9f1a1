/** A question, a suggestion, a complaint or a rating: its form, and the thanks. */
import { el } from "../view/el.ts"
import { takenHomeView } from "../apply/applyView.ts"
import type { KioskModel } from "../KioskModel.ts"
import { button, sender } from "../view/button.ts"
import type { KioskView } from "../view/FieldProps.ts"
import { paperButton, paperSaid } from "../view/paperButton.ts"
import { onItsWayView, problemView } from "../view/problemView.ts"
import { troublesView } from "../view/troublesView.ts"
import { talkFieldView } from "./talkFieldView.ts"
import { talkForm } from "./updateTalk.ts"

/** @internal */
export const talkView = (model: KioskModel): ReadonlyArray<KioskView | false> => {
  const { props: { messages }, talk } = model
  const shown = talkForm(model)
  if (!talk || !shown) return []
  const words = messages.offers[talk.offer]
  if (talk.done) {
    const { code, guided, number } = talk.done
    return [
      guided !== undefined && el("section", { class: "card" }, el("p", {}, messages.guided), el("p", { class: "contact" }, guided.to), guided.contact !== undefined && el("p", {}, guided.contact)),
      ...takenHomeView(model, talk.done),
      code !== undefined && el("p", { class: "lead" }, messages.followLater),
      paperSaid(model, number),
      el("div", { class: "buttons" }, button(messages.home, { _tag: "Go", page: "home" }), paperButton(model, number, code === undefined ? undefined : "note"), button(messages.finish, { _tag: "End" }, { kind: "main" }))
    ]
  }
  return [
    troublesView(model, talk.troubles),
    problemView(model, talk.problem),
    onItsWayView(model, talk.busy),
    el("form", { novalidate: true, on: { submit: { _tag: "TalkNext" } }, key: `${talk.offer}-${talk.at}` },
      talkFieldView(model, "", shown.shown, "", true),
      el("div", { class: "buttons" },
        button(messages.previous, { _tag: "TalkPrevious" }),
        sender(talk.busy ? messages.sending : shown.last ? words.send : messages.next, talk.busy)))
  ]
}
