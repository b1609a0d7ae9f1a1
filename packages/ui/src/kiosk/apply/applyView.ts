/** An application on its screens: a step, the review, and what people take home. */
import { el } from "../view/el.ts"
import type { KioskModel } from "../KioskModel.ts"
import { button, sender, whileBusy } from "../view/button.ts"
import type { KioskView } from "../view/FieldProps.ts"
import { lackingView } from "../follow/lackingView.ts"
import { paperButton, paperSaid } from "../view/paperButton.ts"
import { onItsWayView, problemView } from "../view/problemView.ts"
import { troublesView } from "../view/troublesView.ts"
import { isUploading } from "./ApplyDraft.ts"
import { applySteps } from "./applySteps.ts"
import { partView } from "./partView.ts"
import { qrView } from "./qrView.ts"
import { reviewView } from "./reviewView.ts"

/** @internal */
export const applyView = (model: KioskModel): ReadonlyArray<KioskView | false> => {
  const { apply: { at, busy, checking, draft, problem, reviewed, troubles, unchecked }, face: { elder }, props: { messages } } = model
  const parts = applySteps(elder).find((step) => at !== "review" && step.parts.includes(at))?.parts ?? []
  const label = at !== "review" ? reviewed ? messages.toReview : messages.next : busy ? messages.sending : messages.confirm
  return [
    troublesView(model, troubles),
    problemView(model, problem),
    onItsWayView(model, busy),
    unchecked && el("p", { class: "hint", role: "status" }, messages.checkedLater),
    el("form", { novalidate: true, on: { submit: at === "review" ? { _tag: "Submit" } : { _tag: "NextStep" } }, key: at },
      at === "review" ? reviewView(model) : parts.flatMap((part) => partView(model, model.apply, part, parts.length === 1)),
      el("div", { class: "buttons" },
        button(messages.previous, { _tag: "PreviousStep" }, whileBusy(busy)),
        sender(label, busy || checking || isUploading(draft))))
  ]
}

/** What somebody takes home in large type. @internal */
export const takenHomeView = (
  { props: { followAt, messages } }: KioskModel,
  { code, number }: { readonly number?: string; readonly code?: string }
): ReadonlyArray<KioskView | false> => number === undefined ? [] : [
  el("div", { class: "ticket", key: "ticket" },
    el("dl", {},
      el("dt", {}, messages.number), el("dd", { class: "number" }, number),
      ...(code === undefined ? [] : [el("dt", {}, messages.code), el("dd", { class: "number code" }, code)])),
    code !== undefined && qrView(followAt === undefined ? `${messages.number} ${number}\n${messages.code} ${code}` : `${followAt}#${number}/${code}`, messages.qr))
]

/** @internal */
export const doneView = (model: KioskModel): ReadonlyArray<KioskView | false> => {
  const { apply: { done }, props: { messages } } = model
  if (!done) return []
  if (done.guided) {
    const { contact, to } = done.guided
    return [
      el("section", { class: "card" }, el("p", { class: "contact" }, to), contact !== undefined && el("p", {}, contact)),
      el("div", { class: "buttons" }, button(messages.home, { _tag: "Go", page: "home" }), button(messages.finish, { _tag: "End" }, { kind: "main" }))
    ]
  }
  const { code, lacking, number } = done
  return [
    ...takenHomeView(model, done),
    lacking !== undefined && lackingView(model, lacking),
    paperSaid(model, number),
    el("div", { class: "buttons" },
      // the receipt is issued when nothing is lacking; until then there is the number, the code, and what to do
      paperButton(model, number, lacking === undefined ? "receipt" : "note"),
      lacking !== undefined && number !== undefined && code !== undefined && button(messages.mendNow, { _tag: "Mend", number, code, lacking }, { kind: "main" }),
      button(messages.finish, { _tag: "End" }, lacking === undefined ? { kind: "main" } : {}))
  ]
}
