/** Fills in the parts of an application, whether it is one in the making or one that is added to. */
import { step } from "../../screen/Screen.ts"
import type { KioskMessage, KioskNews } from "../KioskMessage.ts"
import type { Filling, KioskModel } from "../KioskModel.ts"
import { ask, focusOn, type KioskStep, without } from "../KioskStep.ts"
import { type ApplicantFilling, type ApplyDraft, type ApplyPlace, partAt } from "./ApplyDraft.ts"

type Form = "apply" | "mend"
type Message = Extract<KioskMessage | KioskNews, { readonly _tag: "Fill" | "ChooseFiles" | "FilesHeld" | "FilesFailed" }>

/** A step that is looked at while it is changed has to be looked at again. */
const change = (model: KioskModel, form: Form, into: Partial<Filling>, ...gone: ReadonlyArray<"key" | "problem">): KioskModel => {
  if (form === "apply") return { ...model, apply: { ...without(model.apply, ...gone), ...into, checking: false } }
  return model.mend ? { ...model, mend: { ...without(model.mend, ...gone), ...into } } : model
}

/** What is said of a place goes when it is filled in; of those who apply together, when any of them is. */
const mended = (troubles: Filling["troubles"], changed: Partial<ApplyDraft>): Filling["troubles"] => troubles.filter(({ place }) => !(partAt(place) in changed))

/** Changes one of the applicants. */
const applicantIn = (draft: ApplyDraft, nth: number, into: Partial<ApplicantFilling>): ApplyDraft =>
  nth === 0 ? { ...draft, ...into } : { ...draft, others: draft.others.map((each, at) => (at === nth - 1 ? { ...each, ...into } : each)) }

/** @internal */
export const updateFilling = (model: KioskModel, message: Message): KioskStep => {
  const form: Form = "form" in message ? message.form : model.page === "mend" ? "mend" : "apply"
  const filling: Filling | undefined = model[form]
  if (filling === undefined) return step(model)
  const { draft } = filling
  switch (message._tag) {
    case "Fill": {
      // what is shown as taken is what was sent
      if (filling.busy) return step(model)
      const filled = { ...draft, ...message.change }
      // what is read on the spot is had on the spot
      const same = message.change.form === "inspection" && filled.route === undefined ? { ...filled, route: "onSite" as const } : filled
      // what says something else is another click
      return step(change(model, form, { draft: same, troubles: mended(filling.troubles, message.change) }, "key"))
    }
    case "ChooseFiles": {
      const { files, other = -1 } = message
      if (files.length === 0 || filling.busy) return step(model)
      const upload = model.uploads + 1
      return step({ ...change(model, form, { draft: applicantIn(draft, other + 1, { upload }) }, "problem"), uploads: upload }, ask(
        model,
        async ({ backend }) => ({
          _tag: "FilesHeld", form, upload,
          files: await Promise.all(files.map(async ({ name, read }) => ({ name, file: (await backend.public.upload({ payload: await read() })).file })))
        }),
        (problem) => ({ _tag: "FilesFailed", form, upload, problem })
      ))
    }
    default: {
      const nth = [draft, ...draft.others].findIndex(({ upload }) => upload === message.upload)
      // others were chosen since, or whoever they were to prove is not there any more
      if (nth < 0) return step(model)
      const come = (files: Partial<ApplicantFilling>): ApplyDraft => applicantIn(draft, nth, { ...files, upload: undefined })
      if (message._tag === "FilesFailed") return step(focusOn(change(model, form, { draft: come({}), problem: message.problem }), "problem", form))
      const place: ApplyPlace = nth === 0 ? "proof" : `others.${nth - 1}.proof`
      const troubles = filling.troubles.filter((each) => each.place !== place)
      // where they prove nothing any more, nothing else is sent than before
      const gone = (nth === 0 ? draft : draft.others[nth - 1])?.proof === "files" ? ["key" as const] : []
      return step(change(model, form, { draft: come({ files: message.files }), troubles }, ...gone))
    }
  }
}
