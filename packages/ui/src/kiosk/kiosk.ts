/** The kiosk of a zone: what people do there themselves, with nobody's help or with somebody's. */
import { problemOf } from "../backend/problemOf.ts"
import { type Screen, step, type Subscription } from "../screen/Screen.ts"
import { submitApply } from "./apply/submitApply.ts"
import { updateApply } from "./apply/updateApply.ts"
import { updateFilling } from "./apply/updateFilling.ts"
import { blankKiosk } from "./blankKiosk.ts"
import { updateFollow } from "./follow/updateFollow.ts"
import { keptOf, restored } from "./keptOf.ts"
import type { KioskMessage, KioskNews } from "./KioskMessage.ts"
import type { KioskModel } from "./KioskModel.ts"
import type { KioskOutside } from "./KioskOutside.ts"
import type { KioskProps } from "./KioskProps.ts"
import type { KioskStep, KioskTask } from "./KioskStep.ts"
import { without } from "./KioskStep.ts"
import { updateMend } from "./mend/updateMend.ts"
import { printPaper } from "./printPaper.ts"
import { promptOf } from "./promptOf.ts"
import { updateSearch } from "./search/updateSearch.ts"
import { fillableOf } from "./talk/fillableOf.ts"
import { updateTalk } from "./talk/updateTalk.ts"
import { updateFrame } from "./updateFrame.ts"
import { kioskView } from "./view/kioskView.ts"

const askZone = (nth: number): KioskTask => async ({ backend }) => {
  try {
    return { _tag: "ZoneCame", nth, zone: await backend.public.zone() }
  } catch (rejected) {
    return { _tag: "ZoneFailed", nth, problem: problemOf(rejected) }
  }
}

/**
 * Where a room has no form for the public, it is not offered; what is offered is not asked for again. They come together, so that none pushes another
 * away from under somebody's finger.
 */
const askOffers = ({ offers }: KioskProps, here: KioskModel["offers"]): KioskTask => async ({ rooms }) => {
  const wanted = offers.filter(({ key }) => here.every(({ offer }) => offer.key !== key))
  const came = await Promise.all(wanted.map(async (offer) => {
    try {
      const form = rooms && await rooms.public.form({ params: { room: offer.room, wish: offer.wish } })
      return form && { offer, form }
    } catch {
      return undefined
    }
  }))
  return { _tag: "OffersCame", offers: came.flatMap((each) => each ?? []) }
}

const readStore: KioskTask = ({ clock, store }) => {
  const kept = store.read()
  return Promise.resolve(kept === undefined ? undefined : { _tag: "Restored", kept, now: clock.now() })
}

const clearStore: KioskTask = ({ store }) => {
  store.clear()
  return Promise.resolve(undefined)
}

const keep = (model: KioskModel): KioskTask => ({ clock, store }) => {
  store.write(keptOf(model, clock.now()))
  return Promise.resolve(undefined)
}

const say = (text: string): KioskTask => ({ speech }) => {
  speech.speak(text)
  return Promise.resolve(undefined)
}

const hear = (model: KioskModel, message: KioskNews | Exclude<KioskMessage, { readonly _tag: "Came" }>): KioskStep => {
  const { zone } = model
  switch (message._tag) {
    case "AskZone": case "Refresh": {
      const asked = zone.asked + 1
      return step({ ...model, zone: { ...without(zone, "problem"), asked } }, askZone(asked), askOffers(model.props, model.offers))
    }
    case "ZoneCame":
      return step(message.nth < zone.shown ? model : { ...model, zone: { asked: zone.asked, shown: message.nth, here: message.zone } })
    case "ZoneFailed":
      // what is known stays: it is a day old at worst
      return step(zone.here || message.nth < zone.asked ? model : { ...model, zone: { ...zone, problem: message.problem } })
    case "OffersCame": {
      const came = message.offers.flatMap(({ form, offer }) => {
        const fillable = fillableOf(form, offer.nameless === true)
        return fillable === undefined ? [] : [{ offer, form: fillable }]
      })
      const { offers } = model.props
      // a form that somebody may be filling in stays
      const all = [...model.offers, ...came]
      // in the order in which they are offered, whichever came first
      return step({ ...model, offers: offers.flatMap(({ key }) => all.find(({ offer }) => offer.key === key) ?? []) })
    }
    case "Restored": {
      // whoever was quicker than the store begins anew
      if (model.touched || model.visit > 0) return step(model)
      const before = restored(model, message.kept, message.now)
      return before ? step(before) : step(model, clearStore)
    }
    case "TypeSearch": case "Search": case "SearchCame": case "SearchFailed":
      return updateSearch(model, message)
    case "TypeFollow": case "Follow": case "FollowAnother": case "FollowCame": case "FollowFailed":
      return updateFollow(model, message)
    case "Submit": case "Keyed": case "Submitted": case "SubmitFailed":
      return submitApply(model, message)
    case "Fill": case "ChooseFiles": case "FilesHeld": case "FilesFailed":
      return updateFilling(model, message)
    case "NextStep": case "StepChecked": case "StepFailed": case "PreviousStep": case "ChangePart":
      return updateApply(model, message)
    case "Mend": case "MendAll": case "MendNext": case "MendPrevious": case "MendKeyed": case "Mended": case "MendFailed":
      return updateMend(model, message)
    case "PrintReceipt": case "PrintNote": case "Printed":
      return printPaper(model, message)
    case "AskPerson": case "Talk": case "FillTalk": case "TalkNext": case "TalkPrevious": case "TalkKeyed": case "TalkDone": case "TalkFailed":
      return updateTalk(model, message)
    default:
      return updateFrame(model, message)
  }
}

/** What nobody at the kiosk did. */
const OTHERS: ReadonlySet<KioskMessage["_tag"]> = new Set(["Came", "ZoneCame", "ZoneFailed", "OffersCame", "Restored", "Refresh", "Tick", "End"])

const update = (before: KioskModel, message: KioskMessage): KioskStep => {
  if (message._tag === "Came" && message.visit !== before.visit) return step(before)
  // a touch alone begins nothing
  if (message._tag === "Active" && !before.touched) return step(before)
  const used: KioskModel = OTHERS.has(message._tag) ? before : { ...without(before, "quietSince", "left"), touched: true, wiped: false }
  const { model, tasks } = hear(used, message._tag === "Came" ? message.news : message)
  const more: Array<KioskTask> = []
  if (model.visit === before.visit && model.apply !== before.apply && message._tag !== "Restored") more.push(keep(model))
  // read out anew only where there is something new to say
  const prompt = promptOf(model)
  if (model.face.voice && (!before.face.voice || prompt !== promptOf(before))) more.push(say(prompt))
  return step(model, ...tasks, ...more)
}

/** Seconds until the zone is asked for anew: where it is known, and where it is not. */
const REFRESH = { known: 600, missing: 30 } as const

const refreshing = (known: boolean): Subscription<KioskOutside, KioskMessage> => ({
  key: known ? "known" : "missing",
  start: ({ clock }, send) => clock.every(REFRESH[known ? "known" : "missing"] * 1000, () => { send({ _tag: "Refresh" }) })
})

const subscriptions = (model: KioskModel): ReadonlyArray<Subscription<KioskOutside, KioskMessage>> => [
  refreshing(model.zone.here !== undefined),
  { key: "activity", start: ({ activity }, send) => activity(() => { send({ _tag: "Active" }) }) },
  ...(model.touched
    ? [{ key: "idle", start: ({ clock }: KioskOutside, send: (message: KioskMessage) => void) => clock.every(1000, (now) => { send({ _tag: "Tick", now }) }) }]
    : [])
]

/**
 * The kiosk as a screen. It asks for the zone and for the forms of the rooms when it begins.
 *
 * @basis 《政府信息公开条例》第二十九条、第四十三条
 * @example
 * ```ts
 * import { kiosk, kioskDefaults } from "@zone/ui"
 *
 * const { model } = kiosk.init({ ...kioskDefaults, idleSeconds: 90 })
 * model.page // => "home"
 * kiosk.update(model, { _tag: "SetFace", face: { elder: true } }).model.face.elder // => true
 * ```
 */
export const kiosk: Screen<KioskProps, KioskOutside, KioskModel, KioskMessage> = {
  name: "kiosk",
  init: (props) => {
    const blank = blankKiosk({ props, visit: 0, zone: { asked: 1, shown: 0 }, offers: [] })
    if (props.only === undefined) return step(blank, readStore, askZone(1), askOffers(props, []))
    if (props.start === undefined) return step(blank, askZone(1))
    const { model, tasks } = updateFollow({ ...blank, touched: true, follow: { ...blank.follow, ...props.start } }, { _tag: "Follow" })
    return step(model, askZone(1), ...tasks)
  },
  update,
  view: kioskView,
  subscriptions
}
