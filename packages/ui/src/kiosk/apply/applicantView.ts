/** What is asked of an applicant as a field: of the first one, and of each who applies together with them. */
import type { ApplicantKind } from "@zone/core/application"
import type { ChosenFile, Given } from "../../view/View.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import type { KioskModel } from "../KioskModel.ts"
import { choiceField } from "../view/choiceField.ts"
import { el } from "../view/el.ts"
import type { FieldProps, KioskView } from "../view/FieldProps.ts"
import { textField } from "../view/textField.ts"
import type { ApplicantFilling, ApplicantPart } from "./ApplyDraft.ts"

/** What is said when something of an applicant is filled in. @internal */
export interface ApplicantSays {
  readonly fill: (change: Partial<ApplicantFilling>) => KioskMessage
  readonly choose: (files: ReadonlyArray<ChosenFile>) => KioskMessage
}

/** What a dictionary names, as choices. @internal */
export const choicesOf = (names: { readonly [value: string]: string }): ReadonlyArray<{ readonly value: string; readonly label: string }> =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

const filesView = ({ props: { messages } }: KioskModel, { files, upload }: ApplicantFilling, { choose }: ApplicantSays): KioskView =>
  el("div", { class: "files" },
    // in our words and not in the browser's: its own button speaks the language of the machine
    el("label", { class: "pick" },
      el("input", { type: "file", multiple: true, accept: "image/jpeg,image/png,application/pdf", on: { change: ({ files: chosen }: Given) => choose(chosen) } }),
      messages.chooseFiles),
    el("p", { role: "status" }, upload !== undefined ? messages.filesWaiting : files.length > 0 ? messages.filesHeld(files.map(({ name }) => name)) : ""))

/** @internal */
export const applicantView = (
  model: KioskModel, applicant: ApplicantFilling, part: ApplicantPart, props: FieldProps, says: ApplicantSays
): ReadonlyArray<KioskView | false> => {
  const { messages } = model.props
  const { fill } = says
  switch (part) {
    case "kind":
      return [choiceField(model, {
        ...props, chosen: applicant.kind === undefined ? [] : [applicant.kind],
        choices: choicesOf(messages.kinds).map((each) => (each.value === "person" ? each : { ...each, under: messages.organisation }))
      }, (kind) => fill({ kind: kind as ApplicantKind }))]
    case "name":
      return [textField(model, { ...props, value: applicant.name, most: 100 }, (name) => fill({ name }))]
    case "contact":
      return [textField(model, { ...props, value: applicant.contact, most: 300 }, (contact) => fill({ contact }))]
    default:
      return [
        choiceField(model, { ...props, chosen: applicant.proof === undefined ? [] : [applicant.proof], choices: choicesOf(messages.proofs) },
          (proof) => fill({ proof: proof as NonNullable<ApplicantFilling["proof"]> })),
        applicant.proof === "files" && filesView(model, applicant, says)
      ]
  }
}
