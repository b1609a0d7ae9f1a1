/** A part of an application as a field, with its help beside it. */
import type { FormWanted, Help, Subject } from "@zone/core/application"
import { el } from "../view/el.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import type { Filling, KioskModel } from "../KioskModel.ts"
import { button } from "../view/button.ts"
import { choiceField } from "../view/choiceField.ts"
import type { FieldProps, KioskView } from "../view/FieldProps.ts"
import { textField } from "../view/textField.ts"
import type { ApplyDraft, ApplyPart } from "./ApplyDraft.ts"
import { applicantView, choicesOf } from "./applicantView.ts"
import { othersView } from "./othersView.ts"
import { partWords } from "./partWords.ts"

const fill = (change: Partial<ApplyDraft>): KioskMessage => ({ _tag: "Fill", change })

/** A part, in the form that is filled in. @internal */
export const partView = (model: KioskModel, { draft, troubles }: Pick<Filling, "draft" | "troubles">, part: ApplyPart, alone: boolean): ReadonlyArray<KioskView | false> => {
  const { props: { messages }, zone: { here } } = model
  const words = partWords(part, draft.kind, messages)
  // alone on its screen its help is said below the heading
  const props: FieldProps = { place: part, label: words.label, troubles, ...(!alone && { help: words.help }) }
  const one = (value: string | undefined): ReadonlyArray<string> => (value === undefined ? [] : [value])
  switch (part) {
    case "addressee":
      return here === undefined
        ? [el("section", { class: "problem", role: "status" }, el("p", {}, messages.zoneFailed), button(messages.retry, { _tag: "AskZone" }))]
        : [choiceField(model, {
          ...props, chosen: one(draft.addressee),
          choices: here.addressees.map(({ kind, name }) => ({ value: name, label: name, about: messages.addressees[kind] }))
        }, (addressee) => fill({ addressee }))]
    case "kind": case "name": case "contact": case "proof":
      return applicantView(model, draft, part, props, { fill, choose: (files) => ({ _tag: "ChooseFiles", files }) })
    case "others":
      return othersView(model, draft, troubles, alone)
    case "subject":
      return [choiceField(model, { ...props, chosen: [draft.subject ?? "information"], choices: choicesOf(messages.subjects) }, (subject) => fill({ subject: subject as Subject }))]
    case "description":
      return [textField(model, { ...props, value: draft.description, most: 2000, area: true }, (description) => fill({ description }))]
    case "form":
      return [choiceField(model, { ...props, chosen: one(draft.form), choices: choicesOf(messages.forms) }, (form) => fill({ form: form as FormWanted["form"] }))]
    case "route":
      return [choiceField(model, { ...props, chosen: one(draft.route), choices: choicesOf(messages.routes) }, (route) => fill({ route: route as FormWanted["route"] }))]
    case "purpose":
      return [textField(model, { ...props, optional: true, value: draft.purpose, most: 500, area: true }, (purpose) => fill({ purpose }))]
    default:
      return [choiceField(model, { ...props, optional: true, many: true, chosen: draft.help, choices: choicesOf(messages.difficulties) }, (value, checked) =>
        fill({ help: [...draft.help.filter((each) => each !== value), ...(checked ? [value as Help["difficulty"]] : [])] }))]
  }
}
