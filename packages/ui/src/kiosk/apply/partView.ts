/** A part of an application as a field, with its help beside it. */
import type { ApplicantKind, FormWanted, Help } from "@zone/core/application"
import { el } from "../view/el.ts"
import type { Given } from "../../view/View.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import type { KioskModel } from "../KioskModel.ts"
import { button } from "../view/button.ts"
import { choiceField } from "../view/choiceField.ts"
import type { FieldProps, KioskView } from "../view/FieldProps.ts"
import { textField } from "../view/textField.ts"
import type { ApplyDraft, ApplyPart } from "./ApplyDraft.ts"

const fill = (change: Partial<ApplyDraft>): KioskMessage => ({ _tag: "Fill", change })

/** What a dictionary names, as choices. */
const choicesOf = (names: { readonly [value: string]: string }): ReadonlyArray<{ readonly value: string; readonly label: string }> =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

const filesView = ({ apply: { draft, uploading }, props: { messages } }: KioskModel): KioskView =>
  el("div", { class: "files" },
    // in our words and not in the browser's: its own button speaks the language of the machine
    el("label", { class: "pick" },
      el("input", {
        type: "file", multiple: true, accept: "image/jpeg,image/png,application/pdf",
        on: { change: ({ files }: Given) => ({ _tag: "ChooseFiles", files }) }
      }),
      messages.chooseFiles),
    el("p", { role: "status" }, uploading ? messages.filesWaiting : draft.files.length > 0 ? messages.filesHeld(draft.files.map(({ name }) => name)) : ""))

/** @internal */
export const partView = (model: KioskModel, part: ApplyPart, alone: boolean): ReadonlyArray<KioskView | false> => {
  const { apply: { draft, troubles }, props: { messages }, zone: { here } } = model
  const words = messages.parts[part]
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
    case "kind":
      return [choiceField(model, {
        ...props, chosen: one(draft.kind),
        choices: choicesOf(messages.kinds).map((each) => (each.value === "person" ? each : { ...each, under: messages.organisation }))
      }, (kind) => fill({ kind: kind as ApplicantKind }))]
    case "name":
      return [textField(model, { ...props, value: draft.name, most: 100 }, (name) => fill({ name }))]
    case "contact":
      return [textField(model, { ...props, value: draft.contact, most: 300 }, (contact) => fill({ contact }))]
    case "proof":
      return [
        choiceField(model, { ...props, chosen: one(draft.proof), choices: choicesOf(messages.proofs) }, (proof) => fill({ proof: proof as NonNullable<ApplyDraft["proof"]> })),
        draft.proof === "files" && filesView(model)
      ]
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
