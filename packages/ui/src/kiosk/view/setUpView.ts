/** How staff let a device in as a kiosk. */
import { el } from "./el.ts"
import type { KioskModel } from "../KioskModel.ts"
import { button, sender } from "./button.ts"
import { type KioskView, focusOf } from "./FieldProps.ts"
import { textField } from "./textField.ts"

/** @internal */
export const setUpView = (model: KioskModel): ReadonlyArray<KioskView | false> => {
  const { props: { messages }, setUp: { busy, device, done, problem, secret } } = model
  if (done) return [el("div", { class: "buttons" }, button(messages.home, { _tag: "Go", page: "home" }), button(messages.apply, { _tag: "Go", page: "apply" }, { kind: "main" }))]
  return [
    // a wrong secret is told as the server tells it: the device that is let in here is this one
    problem !== undefined && el("section", { class: "problem", role: "alert", tabindex: "-1", ...focusOf(model, "problem") }, el("p", {}, problem.remedy)),
    el("form", { novalidate: true, on: { submit: { _tag: "SetUp" } } },
      textField(model, { place: "device", label: messages.device, value: device, most: 64, troubles: [] }, (value) => ({ _tag: "TypeSetUp", field: "device", value })),
      textField(model, { place: "secret", label: messages.secret, value: secret, most: 200, type: "password", troubles: [] }, (value) => ({ _tag: "TypeSetUp", field: "secret", value })),
      el("div", { class: "buttons" }, sender(messages.setUpSend, busy)))
  ]
}
