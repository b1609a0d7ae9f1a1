/** Fills in the parts of an application, whether it is one in the making or one that is added to. */
import { step } from "../../screen/Screen.ts"
import type { KioskMessage, KioskNews } from "../KioskMessage.ts"
import type { Filling, KioskModel } from "../KioskModel.ts"
import { ask, focusOn, type KioskStep, without } from "../KioskStep.ts"
import { type ApplyDraft, type ApplyPlace, partAt } from "./ApplyDraft.ts"

type Form = "apply" | "mend"
type Message = Extract<KioskMessage | KioskNews, { readonly _tag: "Fill" | "ChooseFiles" | "FilesHeld" | "FilesFailed" }>

const change = (model: KioskModel, form: Form, into: Partial<Filling>, ...gone: ReadonlyArray<"key" | "problem">): KioskModel => {
  if (form === "apply") return { ...model, apply: { ...without(model.apply, ...gone), ...into } }
  return model.mend ? { ...model, mend: { ...without(model.mend, ...gone), ...into } } : model
}

/** What is said of a place goes when it is filled in; of those who apply together, when any of them is. */
const mended = (troubles: Filling["troubles"], changed: Partial<ApplyDraft>): Filling["troubles"] => troubles.filter(({ place }) => !(partAt(place) in changed))

const held = ({ draft, troubles }: Filling, files: ApplyDraft["files"], other: number | undefined): Partial<Filling> => {
  const place: ApplyPlace = other === undefined ? "proof" : `others.${other}.proof`
  const next = other === undefined ? { ...draft, files } : { ...draft, others: draft.others.map((each, nth) => (nth === other ? { ...each, files } : each)) }
  return { draft: next, uploading: false, troubles: troubles.filter((each) => each.place !== place) }
}

/** @internal */
export const updateFilling = (model: KioskModel, message: Message): KioskStep => {
  const form: Form = "form" in message ? message.form : model.page === "mend" ? "mend" : "apply"
  const filling: Filling | undefined = model[form]
  if (filling === undefined) return step(model)
  switch (message._tag) {
    case "Fill": {
      const draft = { ...filling.draft, ...message.change }
      // what is read on the spot is had on the spot
      const same = message.change.form === "inspection" && draft.route === undefined ? { ...draft, route: "onSite" as const } : draft
      // what says something else is another click
      return step(change(model, form, { draft: same, troubles: mended(filling.troubles, message.change) }, "key"))
    }
    case "ChooseFiles": {
      const { files, other } = message
      if (files.length === 0) return step(model)
      return step(change(model, form, { uploading: true }, "problem"), ask(
        model,
        async ({ backend }) => ({
          _tag: "FilesHeld", form, ...(other !== undefined && { other }),
          files: await Promise.all(files.map(async ({ name, read }) => ({ name, file: (await backend.public.upload({ payload: await read() })).file })))
        }),
        (problem) => ({ _tag: "FilesFailed", form, problem })
      ))
    }
    case "FilesHeld":
      return step(change(model, form, held(filling, message.files, message.other), "key"))
    default:
      return step(focusOn(change(model, form, { uploading: false, problem: message.problem }), "problem"))
  }
}
