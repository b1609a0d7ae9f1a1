/** Those who apply together with the first applicant: none as a rule, and as many as the server takes. */
import type { Filling, KioskModel } from "../KioskModel.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import { button } from "../view/button.ts"
import { el } from "../view/el.ts"
import type { KioskView } from "../view/FieldProps.ts"
import { applicantView } from "./applicantView.ts"
import { type ApplicantFilling, type ApplyDraft, blankApplicant, MOST_OTHERS } from "./ApplyDraft.ts"
import { partWords } from "./partWords.ts"

const fill = (others: ReadonlyArray<ApplicantFilling>): KioskMessage => ({ _tag: "Fill", change: { others } })

/** One of them: who, and how they show it; the first one's contact is enough for all. */
const otherView = (model: KioskModel, { others }: ApplyDraft, nth: number, troubles: Filling["troubles"]): KioskView => {
  const { messages } = model.props
  const other = others[nth] ?? blankApplicant
  const says = {
    fill: (change: Partial<ApplicantFilling>) => fill(others.map((each, at) => (at === nth ? { ...each, ...change } : each))),
    choose: (files: Extract<KioskMessage, { readonly _tag: "ChooseFiles" }>["files"]): KioskMessage => ({ _tag: "ChooseFiles", files, other: nth })
  }
  return el("fieldset", { class: "group", key: `other-${nth}` },
    el("legend", { class: "label" }, messages.other(nth + 1)),
    (["kind", "name", "contact", "proof"] as const).flatMap((part) => {
      const { label } = partWords(part, other.kind, messages)
      return applicantView(model, other, part, { place: `others.${nth}.${part}`, label, troubles, optional: part === "contact" }, says)
    }),
    button(messages.removeOther(nth + 1), fill(others.filter((_, at) => at !== nth)), { kind: "link" }))
}

/** @internal */
export const othersView = (model: KioskModel, draft: ApplyDraft, troubles: Filling["troubles"], alone: boolean): ReadonlyArray<KioskView | false> => {
  const { messages } = model.props
  const { others } = draft
  const { help, label } = messages.parts.others
  return [el("div", { class: "others", key: "others", role: "group", "aria-labelledby": "others-label" },
    el("p", { class: "label", id: "others-label" }, label, el("span", { class: "optional" }, messages.optional)),
    !alone && el("p", { class: "help" }, help),
    others.map((_, nth) => otherView(model, draft, nth, troubles)),
    others.length < MOST_OTHERS && button(others.length === 0 ? messages.addOther : messages.addAnother, fill([...others, blankApplicant])))]
}
