/** Sends an application under one key, however often it has to be sent. */
import { step } from "../../screen/Screen.ts"
import type { Problem } from "../../backend/Problem.ts"
import type { KioskMessage, KioskNews } from "../KioskMessage.ts"
import type { KioskModel, Trouble } from "../KioskModel.ts"
import { ask, focusOn, goTo, type KioskStep, type KioskTask, onItsWay, sendUnder, without } from "../KioskStep.ts"
import { applicationOf, isWhole, placeOf } from "./applicationOf.ts"
import { type ApplyPlace, isUploading, partAt } from "./ApplyDraft.ts"
import { applySteps, everyPart } from "./applySteps.ts"
import { lackingIn } from "./lackingIn.ts"

type Message = Extract<KioskMessage | KioskNews, { readonly _tag: "Submit" | "Keyed" | "Submitted" | "SubmitFailed" }>

const failed = (problem: Problem): KioskNews => ({ _tag: "SubmitFailed", problem })

const send = (model: KioskModel, key: string): KioskTask =>
  ask(model, async ({ backend }) => {
    const payload = applicationOf(model.apply.draft, model.props.messages.helpGiven)
    if (!isWhole(payload)) throw new TypeError("an application that is not whole is not sent")
    return { _tag: "Submitted", key, done: await backend.public.apply({ payload, headers: { "idempotency-key": key } }) }
  }, failed)

const troublesOf = ({ paths = [], remedy }: Problem): ReadonlyArray<Trouble<ApplyPlace>> => paths.flatMap((path) => {
  const place = placeOf(path)
  return place === undefined ? [] : [{ place, remedy }]
})

/** At the first step that something is wrong with, if it is known where. */
const faultIn = (model: KioskModel, troubles: ReadonlyArray<Trouble<ApplyPlace>>): KioskModel | undefined => {
  const first = applySteps(model.face.elder).find(({ parts }) => troubles.some(({ place }) => parts.includes(partAt(place))))
  if (first === undefined) return undefined
  const here = troubles.filter(({ place }) => first.parts.includes(partAt(place)))
  return focusOn({ ...model, page: "apply", apply: { ...without(model.apply, "key"), busy: false, at: first.parts[0], troubles: here } }, "troubles")
}

/** @internal */
export const submitApply = (model: KioskModel, message: Message): KioskStep => {
  const { apply } = model
  switch (message._tag) {
    case "Submit": {
      if (apply.done || isUploading(apply.draft)) return step(model)
      const going = onItsWay(model)
      if (going) return step(goTo(model, going))
      const fault = faultIn(model, lackingIn(apply.draft, everyPart, model.props.messages))
      if (fault) return step(fault)
      const sent: KioskModel = { ...model, apply: { ...without(apply, "problem"), busy: true, troubles: [] } }
      return sendUnder(sent, apply.key, (key) => send(sent, key), "Keyed", failed)
    }
    case "Keyed": {
      const keyed: KioskModel = { ...model, apply: { ...apply, key: message.key } }
      return step(keyed, send(keyed, message.key))
    }
    case "Submitted":
      // wherever somebody is meanwhile: what they have to take home is shown, and so is what was not done
      return step(apply.key === message.key ? goTo({ ...model, apply: { ...apply, busy: false, done: message.done } }, "done") : model)
    default:
      return step(faultIn(model, troublesOf(message.problem)) ?? focusOn({ ...model, page: "apply", apply: { ...apply, busy: false, problem: message.problem } }, "problem"))
  }
}
