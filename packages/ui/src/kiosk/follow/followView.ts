/** Asks for number and code, and shows where the matter stands. */
import { el } from "../view/el.ts"
import type { KioskModel } from "../KioskModel.ts"
import { button, sender } from "../view/button.ts"
import type { KioskView } from "../view/FieldProps.ts"
import { paperButton, paperSaid } from "../view/paperButton.ts"
import { problemView } from "../view/problemView.ts"
import { textField } from "../view/textField.ts"
import { troublesView } from "../view/troublesView.ts"
import { followedView } from "./followedView.ts"
import { lackingView } from "./lackingView.ts"

/** @internal */
export const followView = (model: KioskModel): ReadonlyArray<KioskView | false> => {
  const { follow: { asked, busy, code, found, number, problem, troubles }, props: { messages, only } } = model
  if (found && asked) {
    const { lacking, open, receipt } = found
    const mends = open && only === undefined
    return [
      followedView(model, found),
      lacking !== undefined && lackingView(model, lacking),
      paperSaid(model, found.number),
      el("div", { class: "buttons" },
        button(messages.another, { _tag: "FollowAnother" }),
        paperButton(model, found.number, receipt ? "receipt" : undefined),
        mends && button(lacking === undefined ? messages.mendOther : messages.mendNow, { _tag: "Mend", number: found.number, code: asked.code, ...(lacking && { lacking }) }, lacking === undefined ? {} : { kind: "main" }))
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
