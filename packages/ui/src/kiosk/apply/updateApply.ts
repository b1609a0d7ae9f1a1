/** Takes an application step by step: looks at each, sends it once, and gives out the receipt. */
import { step } from "../../screen/Screen.ts"
import type { KioskMessage, KioskNews } from "../KioskMessage.ts"
import type { Applying, KioskModel, Trouble } from "../KioskModel.ts"
import { askFor, focusOn, goTo as showPage, type KioskStep, without } from "../KioskStep.ts"
import { applicationOf, placeOf } from "./applicationOf.ts"
import { type ApplyPlace, isUploading, partAt } from "./ApplyDraft.ts"
import { applySteps, everyPart } from "./applySteps.ts"
import { lackingIn } from "./lackingIn.ts"
import { submitApply } from "./submitApply.ts"

type Message = Extract<KioskMessage | KioskNews, {
  readonly _tag: "NextStep" | "StepChecked" | "StepFailed" | "PreviousStep" | "ChangePart"
}>

/** The step that is shown: its place among the steps, and its parts. At the review it is all of them. */
const stepOf = ({ apply: { at }, face: { elder } }: KioskModel) => {
  const steps = applySteps(elder)
  const place = at === "review" ? steps.length : steps.findIndex(({ parts }) => parts.includes(at))
  return { steps, place, parts: steps[place]?.parts ?? everyPart }
}

const stand = (model: KioskModel, change: Partial<Applying>): KioskModel => ({ ...model, apply: { ...model.apply, ...change } })

/** Goes to a place among the steps; beyond the last is the review. */
const goTo = (model: KioskModel, place: number): KioskModel => {
  const at = applySteps(model.face.elder)[place]?.parts[0] ?? "review"
  const apply: Applying = { ...without(model.apply, "problem"), at, troubles: [], checking: false, reviewed: model.apply.reviewed || at === "review" }
  return focusOn({ ...model, apply }, "heading", "apply")
}

const goOn = (model: KioskModel): KioskModel => {
  const { place, steps } = stepOf(model)
  return goTo(model, model.apply.reviewed ? steps.length : place + 1)
}

const stumble = (model: KioskModel, troubles: ReadonlyArray<Trouble<ApplyPlace>>): KioskModel =>
  focusOn({ ...model, apply: { ...without(model.apply, "problem"), troubles, checking: false } }, "troubles", "apply")

/** @internal */
export const updateApply = (model: KioskModel, message: Message): KioskStep => {
  const { apply, props: { messages } } = model
  switch (message._tag) {
    case "NextStep": {
      const { parts, place } = stepOf(model)
      if (apply.busy || apply.checking || isUploading(apply.draft)) return step(model)
      const troubles = lackingIn(apply.draft, parts, messages)
      if (troubles.length > 0) return step(stumble(model, troubles))
      const payload = applicationOf(apply.draft, messages.helpGiven)
      if (place >= applySteps(model.face.elder).length) return submitApply(model, { _tag: "Submit" })
      return step(
        { ...model, apply: { ...without(apply, "problem"), troubles: [], checking: true } },
        askFor(
          "check",
          model,
          async ({ backend }) => ({ _tag: "StepChecked", ...await backend.public.check({ payload }) }),
          (problem) => ({ _tag: "StepFailed", problem })
        )
      )
    }
    case "StepChecked": {
      if (!apply.checking) return step(model)
      const { parts } = stepOf(model)
      // what other steps lack is told there
      const troubles = message.troubles.flatMap(({ path, remedy }) => {
        const place = placeOf(path)
        return place !== undefined && parts.includes(partAt(place)) ? [{ place, remedy }] : []
      })
      const looked = stand(model, { missing: message.missing, unchecked: false })
      return step(troubles.length > 0 ? stumble(looked, troubles) : goOn(looked))
    }
    case "StepFailed": {
      if (!apply.checking) return step(model)
      // a step that could not be looked at is looked at when the application is sent
      if (message.problem.status === 0) return step(goOn(stand(model, { unchecked: true })))
      return step(focusOn(stand(model, { checking: false, problem: message.problem }), "problem", "apply"))
    }
    // what is being sent stays as it is; whoever goes elsewhere does not wait for the step that they left
    case "PreviousStep": {
      const { place } = stepOf(model)
      if (apply.busy) return step(model)
      return step(place <= 0 ? showPage(stand(model, { checking: false }), "home") : goTo(model, place - 1))
    }
    default: {
      const place = applySteps(model.face.elder).findIndex(({ parts }) => parts.includes(message.part))
      return apply.busy ? step(model) : step(goTo(model, place))
    }
  }
}
