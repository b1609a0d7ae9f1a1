/** Adds to an application, or corrects it, for whoever has its number and its code: sent under one key, however often it has to be sent. */
import { step } from "../../screen/Screen.ts"
import type { Problem } from "../../backend/Problem.ts"
import { blankDraft, isUploading } from "../apply/ApplyDraft.ts"
import { placeOf, supplementOf } from "../apply/applicationOf.ts"
import { lackingIn } from "../apply/lackingIn.ts"
import type { KioskMessage, KioskNews } from "../KioskMessage.ts"
import type { KioskModel, Mending } from "../KioskModel.ts"
import { ask, focusOn, goTo, type KioskStep, type KioskTask, onItsWay, sendUnder, without } from "../KioskStep.ts"
import { mendParts, mendShown } from "./mendParts.ts"

type Message = Extract<KioskMessage | KioskNews, { readonly _tag: "Mend" | "MendAll" | "MendNext" | "MendPrevious" | "MendKeyed" | "Mended" | "MendFailed" }>

const failed = (problem: Problem): KioskNews => ({ _tag: "MendFailed", problem })

const send = (model: KioskModel, { code, draft, number }: Mending, key: string): KioskTask =>
  ask(model, async ({ backend }) => ({
    _tag: "Mended", key,
    done: await backend.public.supplement({ params: { number }, headers: { "x-zone-code": code, "idempotency-key": key }, payload: supplementOf(draft) })
  }), failed)

const put = (model: KioskModel, mend: Mending): KioskModel => ({ ...model, mend })
const stumble = (model: KioskModel, mend: Mending, troubles: Mending["troubles"]): KioskModel => focusOn({ ...put(model, { ...without(mend, "problem"), busy: false, troubles }), page: "mend" }, "troubles")

/** What is wrong with the fields that are shown: nothing of it has to be filled in, but what is begun must be whole. */
const troublesIn = (model: KioskModel, mend: Mending): Mending["troubles"] => {
  const { last, shown } = mendShown(model, mend)
  const { messages } = model.props
  const begun = lackingIn(mend.draft, shown.filter((part) => part !== "description" && part !== "name"), messages)
  const [first] = shown
  if (begun.length > 0 || !last || first === undefined || Object.keys(supplementOf(mend.draft)).length > 0) return begun
  return [{ place: first, remedy: messages.mendNothing }]
}

/** @internal */
export const updateMend = (model: KioskModel, message: Message): KioskStep => {
  if (message._tag === "Mend") {
    const { code, lacking, number } = message
    const before = model.mend
    // what is on its way is not left behind for another
    if (before?.busy) return step(goTo(model, "mend"))
    // what was typed before is still there
    const same = before?.number === number && before.done === undefined
      ? before : { number, code, draft: blankDraft, at: 0, all: false, troubles: [], busy: false }
    const next: Mending = { ...without(same, "lacking"), code, ...(lacking && { lacking }) }
    return step(goTo(put(model, next), "mend"))
  }
  const { mend } = model
  if (mend === undefined) return step(model)
  switch (message._tag) {
    case "MendAll":
      return step(put(model, { ...mend, all: true }))
    case "MendPrevious":
      return step(mend.at === 0 || !model.face.elder
        ? goTo(model, "follow")
        : focusOn(put(model, { ...without(mend, "problem"), at: mend.at - 1, troubles: [] }), "heading"))
    case "MendNext": {
      if (mend.busy || isUploading(mend.draft) || mend.done) return step(model)
      const troubles = troublesIn(model, mend)
      if (troubles.length > 0) return step(stumble(model, mend, troubles))
      if (!mendShown(model, mend).last) return step(focusOn(put(model, { ...without(mend, "problem"), at: mend.at + 1, troubles: [] }), "heading"))
      const going = onItsWay(model)
      if (going) return step(goTo(model, going))
      const sent = put(model, { ...without(mend, "problem"), busy: true, troubles: [] })
      return sendUnder(sent, mend.key, (key) => send(sent, mend, key), "MendKeyed", failed)
    }
    case "MendKeyed":
      return step(put(model, { ...mend, key: message.key }), send(model, mend, message.key))
    case "Mended": {
      if (mend.key !== message.key) return step(model)
      const { code, number } = mend
      const { follow } = model
      // what is asked of it just now is older
      const seen = follow.asked && (follow.found ?? follow.asked).number === number ? { follow: { ...follow, busy: false, asked: { number, code }, found: message.done } } : {}
      return step(goTo({ ...model, ...seen, mend: { ...mend, busy: false, done: message.done } }, "mend"))
    }
    default: {
      const { paths = [], remedy } = message.problem
      const { parts } = mendParts(mend)
      const troubles = paths.flatMap((path) => {
        const place = placeOf(path)
        return place !== undefined && parts.some((part) => part === place) ? [{ place, remedy }] : []
      })
      const first = parts.findIndex((part) => troubles.some(({ place }) => place === part))
      if (first >= 0) return step(stumble(model, { ...without(mend, "key"), at: model.face.elder ? first : mend.at }, troubles))
      return step(focusOn({ ...put(model, { ...mend, busy: false, problem: message.problem }), page: "mend" }, "problem"))
    }
  }
}
