/** What holds for every page: where somebody goes, how it looks, when it ends and is wiped, and the set-up by staff. */
import { step } from "../screen/Screen.ts"
import { blankKiosk } from "./blankKiosk.ts"
import type { KioskMessage, KioskNews } from "./KioskMessage.ts"
import type { KioskModel } from "./KioskModel.ts"
import { ask, focusOn, goTo, type KioskStep, type KioskTask, onItsWay, without } from "./KioskStep.ts"
import { talkForm } from "./talk/updateTalk.ts"

type Message = Extract<KioskMessage | KioskNews, {
  readonly _tag: "Go" | "SetFace" | "Active" | "Focus" | "End" | "Tick" | "TypeSetUp" | "SetUp" | "SetUpDone" | "SetUpFailed"
}>

/** The sizes of letters in 长辈版, in points. @internal */
export const POINTS = [18, 21, 24, 27, 30] as const

const leave: KioskTask = ({ speech, store }) => {
  store.clear()
  speech.stop()
  return Promise.resolve(undefined)
}

/** Wipes all that somebody left. */
const wipe = (model: KioskModel, onDemand: boolean): KioskStep => {
  const blank = blankKiosk({ ...model, visit: model.visit + 1 })
  // the eyes stay where they are when nobody is there
  return step(onDemand ? focusOn({ ...blank, wiped: true, ...(model.focus && { focus: model.focus }) }, "heading") : blank, leave)
}

const tick = (model: KioskModel, now: number): KioskStep => {
  const { prints, props: { idleSeconds, warnSeconds }, quietSince } = model
  // what is on its way is waited for
  if (quietSince === undefined || onItsWay(model) !== undefined || Object.values(prints).some(({ outcome }) => outcome === "busy")) return step({ ...without(model, "left"), quietSince: now })
  const left = Math.ceil(idleSeconds - (now - quietSince) / 1000)
  if (left <= 0) return wipe(model, false)
  if (left <= warnSeconds) return step(model.left === left ? model : { ...model, left })
  return step(model)
}

/** @internal */
export const updateFrame = (model: KioskModel, message: Message): KioskStep => {
  const { setUp } = model
  switch (message._tag) {
    case "Go": {
      // where only one thing is done there is nowhere else to go
      const page = model.props.only ?? message.page
      // an application that was taken is over: the next one begins anew
      const fresh = page === "apply" && model.apply.done ? { apply: blankKiosk(model).apply } : {}
      const again = page === "setUp" && !setUp.busy ? { setUp: { device: "", secret: "", busy: false, done: false } } : {}
      return step(goTo({ ...model, ...fresh, ...again }, page))
    }
    case "SetFace": {
      const face = { ...model.face, ...message.face }
      const again = message.face.elder !== undefined
      const { mend, talk } = model
      const next: KioskModel = { ...model, face, ...(talk && again && { talk: { ...talk, at: 0 } }), ...(mend && again && { mend: { ...mend, at: 0 } }) }
      // one task a screen shows fewer fields: what is not right in others is told there
      return step(talkForm(next) ? next : without(next, "talk"), ...(message.face.voice === false ? [hush] : []))
    }
    case "Active":
      return step(model)
    case "Focus":
      return step(focusOn(model, `field:${message.place}`))
    case "End":
      return wipe(model, true)
    case "Tick":
      return tick(model, message.now)
    case "TypeSetUp":
      return step(setUp.busy ? model : { ...model, setUp: { ...setUp, [message.field]: message.value } })
    case "SetUp": {
      const { busy, device, secret } = setUp
      if (busy || device.trim() === "" || secret.trim() === "") return step(model)
      return step(
        { ...model, setUp: { ...without(setUp, "problem"), busy: true } },
        ask(model, async ({ backend }) => {
          await backend.public.openKiosk({ payload: { device: device.trim(), secret: secret.trim() } })
          return { _tag: "SetUpDone" }
        }, (problem) => ({ _tag: "SetUpFailed", problem }))
      )
    }
    case "SetUpDone":
      return step(focusOn({ ...model, apply: without(model.apply, "problem"), setUp: { device: "", secret: "", busy: false, done: true } }, "heading", "setUp"))
    default:
      return step(focusOn({ ...model, setUp: { ...setUp, secret: "", busy: false, problem: message.problem } }, "problem", "setUp"))
  }
}

const hush: KioskTask = ({ speech }) => {
  speech.stop()
  return Promise.resolve(undefined)
}
