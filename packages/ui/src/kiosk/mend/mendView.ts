/** An application that is added to, on its screens, and what it has become. */
import { isUploading } from "../apply/ApplyDraft.ts"
import { partView } from "../apply/partView.ts"
import { followedView } from "../follow/followedView.ts"
import { lackingView } from "../follow/lackingView.ts"
import type { KioskModel } from "../KioskModel.ts"
import { button, sender } from "../view/button.ts"
import { el } from "../view/el.ts"
import type { KioskView } from "../view/FieldProps.ts"
import { paperButton, paperSaid } from "../view/paperButton.ts"
import { onItsWayView, problemView } from "../view/problemView.ts"
import { troublesView } from "../view/troublesView.ts"
import { hasMore, mendShown } from "./mendParts.ts"

/** @internal */
export const mendView = (model: KioskModel): ReadonlyArray<KioskView | false> => {
  const { mend, props: { messages } } = model
  if (mend === undefined) return []
  if (mend.done) {
    const { done } = mend
    return [
      followedView(model, done),
      done.lacking !== undefined && lackingView(model, done.lacking),
      paperSaid(model, mend.number),
      el("div", { class: "buttons" },
        paperButton(model, mend.number, done.receipt ? "receipt" : undefined),
        done.lacking !== undefined && button(messages.mend, { _tag: "Mend", number: mend.number, code: mend.code, lacking: done.lacking }),
        button(messages.finish, { _tag: "End" }, { kind: "main" }))
    ]
  }
  const { last, shown } = mendShown(model, mend)
  return [
    troublesView(model, mend.troubles),
    problemView(model, mend.problem, { _tag: "MendNext" }),
    onItsWayView(model, mend.busy),
    mend.at === 0 && mend.lacking !== undefined && lackingView(model, mend.lacking),
    el("form", { novalidate: true, on: { submit: { _tag: "MendNext" } }, key: `mend-${mend.at}` },
      shown.flatMap((part) => partView(model, mend, part, shown.length === 1)),
      hasMore(mend) && button(messages.mendMore, { _tag: "MendAll" }, { kind: "link" }),
      el("div", { class: "buttons" },
        button(messages.previous, { _tag: "MendPrevious" }),
        sender(mend.busy ? messages.sending : last ? messages.mendSend : messages.next, mend.busy || isUploading(mend.draft))))
  ]
}
