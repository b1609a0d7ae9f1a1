/** Where an application stands, and nothing of what it says. */
import { el } from "../view/el.ts"
import type { KioskModel } from "../KioskModel.ts"
import { button, sender } from "../view/button.ts"
import type { KioskView } from "../view/FieldProps.ts"
import { problemView } from "../view/problemView.ts"
import { textField } from "../view/textField.ts"
import { troublesView } from "../view/troublesView.ts"

const line = (title: string, text: string): ReadonlyArray<KioskView> => [el("dt", {}, title), el("dd", {}, text)]

/** @internal */
export const followView = (model: KioskModel): ReadonlyArray<KioskView | false> => {
  const { follow: { busy, code, found, number, problem, troubles }, props: { messages } } = model
  if (found) {
    const { arrivedOn, certainty, due, receivedOn, repliedOn, says } = found
    return [
      el("section", { class: "card" },
        el("dl", { class: "facts" },
          ...line(messages.number, found.number),
          el("dt", {}, messages.status), el("dd", { class: "status" }, says),
          ...(arrivedOn === undefined ? [] : line(messages.arrivedOn, messages.day(arrivedOn))),
          ...(receivedOn === undefined ? [] : line(messages.receivedOn, messages.day(receivedOn))),
          ...(repliedOn === undefined ? [] : line(messages.repliedOn, messages.day(repliedOn))),
          ...(repliedOn !== undefined || (due === undefined && certainty === undefined) ? [] : line(
            messages.due,
            [due === undefined ? "" : messages.day(due), certainty === undefined ? "" : `（${messages.certainties[certainty]}）`].join("")
          )))),
      el("div", { class: "buttons" }, button(messages.another, { _tag: "FollowAnother" }, { kind: "main" }))
    ]
  }
  return [
    troublesView(model, troubles),
    problemView(model, problem, { _tag: "Follow" }),
    el("form", { novalidate: true, on: { submit: { _tag: "Follow" } } },
      textField(model, { place: "number", label: messages.number, value: number, most: 64, troubles }, (value) => ({ _tag: "TypeFollow", field: "number", value })),
      textField(model, { place: "code", label: messages.code, value: code, most: 40, troubles }, (value) => ({ _tag: "TypeFollow", field: "code", value })),
      el("div", { class: "buttons" }, sender(busy ? messages.asking : messages.followSend, busy)))
  ]
}
