/** Sends an application under one key, however often it has to be sent. */
import { step } from "../../screen/Screen.ts"
import type { Problem } from "../../backend/Problem.ts"
import type { KioskMessage, KioskNews } from "../KioskMessage.ts"
import type { KioskModel } from "../KioskModel.ts"
import { ask, focusOn, type KioskStep, type KioskTask, without } from "../KioskStep.ts"
import { applicationOf, isWhole, placeOf } from "./applicationOf.ts"
import { partAt } from "./ApplyDraft.ts"
import { applySteps } from "./applySteps.ts"

type Message = Extract<KioskMessage | KioskNews, { readonly _tag: "Submit" | "Keyed" | "Submitted" | "SubmitFailed" }>

const failed = (problem: Problem): KioskNews => ({ _tag: "SubmitFailed", problem })

const send = (model: KioskModel, key: string): KioskTask =>
  ask(model, async ({ backend }) => {
    const payload = applicationOf(model.apply.draft, model.props.messages.helpGiven)
    if (!isWhole(payload)) throw new TypeError("an application that is not whole is not sent")
    return { _tag: "Submitted", done: await backend.public.apply({ payload, headers: { "idempotency-key": key } }) }
  }, failed)

/** The first step that the server found fault with, if it named any. */
const faultIn = (model: KioskModel, { paths = [], remedy }: Problem): KioskModel | undefined => {
  const troubles = paths.flatMap((path) => {
    const place = placeOf(path)
    return place === undefined ? [] : [{ place, remedy }]
  })
  const first = applySteps(model.face.elder).find(({ parts }) => troubles.some(({ place }) => parts.includes(partAt(place))))
  if (first === undefined) return undefined
  const here = troubles.filter(({ place }) => first.parts.includes(partAt(place)))
  return focusOn({ ...model, apply: { ...without(model.apply, "key"), busy: false, at: first.parts[0], troubles: here } }, "troubles")
}

/** @internal */
export const submitApply = (model: KioskModel, message: Message): KioskStep => {
  const { apply } = model
  switch (message._tag) {
    case "Submit": {
      if (apply.busy || apply.done) return step(model)
      const going: KioskModel = { ...model, apply: { ...without(apply, "problem"), busy: true, troubles: [] } }
      if (apply.key !== undefined) return step(going, send(going, apply.key))
      return step(going, ask(going, ({ newKey }) => Promise.resolve({ _tag: "Keyed", key: newKey() }), failed))
    }
    case "Keyed": {
      const keyed: KioskModel = { ...model, apply: { ...apply, key: message.key } }
      return step(keyed, send(keyed, message.key))
    }
    case "Submitted":
      return step(focusOn({ ...model, page: "done", apply: { ...apply, busy: false, done: message.done } }, "heading"))
    default:
      return step(faultIn(model, message.problem) ?? focusOn({ ...model, apply: { ...apply, busy: false, problem: message.problem } }, "problem"))
  }
}
