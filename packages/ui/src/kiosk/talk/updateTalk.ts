/** Takes what people say in other rooms: a question, a suggestion, a complaint, a rating, each by the form that the server gives. */
import { step } from "../../screen/Screen.ts"
import type { Problem } from "../../backend/Problem.ts"
import type { Field, WishDraft } from "../../backend/StaffBackend.ts"
import type { KioskMessage, KioskNews } from "../KioskMessage.ts"
import type { KioskModel, Talking } from "../KioskModel.ts"
import { ask, focusOn, goTo, type KioskStep, type KioskTask, onItsWay, sendUnder, without } from "../KioskStep.ts"
import { lackingAt } from "./lackingAt.ts"
import { withValue } from "./valueAt.ts"

type Message = Extract<KioskMessage | KioskNews, {
  readonly _tag: "AskPerson" | "Talk" | "FillTalk" | "TalkNext" | "TalkPrevious" | "TalkKeyed" | "TalkDone" | "TalkFailed"
}>

/** The form that is filled in, and in 长辈版 the one field of it that is shown. @internal */
export const talkForm = ({ face: { elder }, offers, talk }: KioskModel): { readonly form: Field; readonly shown: Field; readonly last: boolean } | undefined => {
  const form = offers.find(({ offer }) => offer.key === talk?.offer)?.form
  if (form === undefined || talk === undefined) return undefined
  const { fields = [] } = form
  const one = elder ? fields[talk.at] : undefined
  return { form, shown: one ? { ...form, fields: [one] } : form, last: !elder || talk.at >= fields.length - 1 }
}

/** Texts without spaces around them, and without what is empty. */
const trimmed = (value: unknown): unknown => {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim()
  if (Array.isArray(value)) return value.map(trimmed).filter((each) => each !== undefined)
  if (typeof value !== "object" || value === null) return value
  const kept = Object.entries(value).flatMap(([key, each]) => {
    const inner = trimmed(each)
    return inner === undefined ? [] : [[key, inner] as const]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

const failed = (problem: Problem): KioskNews => ({ _tag: "TalkFailed", problem })

const send = (model: KioskModel, talk: Talking, key: string): KioskTask =>
  ask(model, async ({ rooms }) => {
    const offer = model.offers.find(({ offer }) => offer.key === talk.offer)?.offer
    if (offer === undefined || rooms === undefined) throw new TypeError("nothing is begun in a room that is not offered")
    const wish: WishDraft = { ...trimmed(talk.values) as object, _tag: offer.wish }
    return { _tag: "TalkDone", key, done: await rooms.public.begin({ params: { room: offer.room }, headers: { "idempotency-key": key }, payload: { wish } }) }
  }, failed)

/** @internal */
export const updateTalk = (model: KioskModel, message: Message): KioskStep => {
  if (message._tag === "AskPerson") {
    const asked = updateTalk(model, { _tag: "Talk", offer: "question" })
    const text = model.search.query.trim()
    const { talk } = asked.model
    // what was looked for is what is asked
    return talk === undefined || talk.busy || text === "" ? asked : { ...asked, model: { ...asked.model, talk: { ...without(talk, "key"), values: withValue(talk.values, "about.text", text) as Talking["values"] } } }
  }
  if (message._tag === "Talk") {
    const { talk } = model
    // what was typed before is still there; what is on its way is not left behind for another
    const same = talk?.busy || (talk?.offer === message.offer && talk.done === undefined) ? talk : { offer: message.offer, values: {}, at: 0, troubles: [], busy: false }
    return step(goTo({ ...model, talk: same }, "talk"))
  }
  const { props: { messages }, talk } = model
  const shown = talkForm(model)
  if (talk === undefined || shown === undefined) return step(model)
  switch (message._tag) {
    case "FillTalk": {
      // what is shown as taken is what was sent
      if (talk.busy) return step(model)
      const values = withValue(talk.values, message.path, message.value) as Talking["values"]
      const troubles = talk.troubles.filter(({ place }) => !place.startsWith(message.path))
      return step({ ...model, talk: { ...without(talk, "key", "problem"), values, troubles } })
    }
    case "TalkPrevious":
      return step(talk.at === 0 || !model.face.elder
        ? goTo(model, "home")
        : focusOn({ ...model, talk: { ...without(talk, "problem"), at: talk.at - 1, troubles: [] } }, "heading"))
    case "TalkNext": {
      if (talk.busy || talk.done) return step(model)
      const troubles = lackingAt(shown.shown, talk.values, "", "", true, messages)
      if (troubles.length > 0) return step(focusOn({ ...model, talk: { ...without(talk, "problem"), troubles } }, "troubles"))
      if (!shown.last) return step(focusOn({ ...model, talk: { ...talk, at: talk.at + 1, troubles: [] } }, "heading"))
      const going = onItsWay(model)
      if (going) return step(goTo(model, going))
      const sent: KioskModel = { ...model, talk: { ...without(talk, "problem"), busy: true, troubles: [] } }
      return sendUnder(sent, talk.key, (key) => send(sent, talk, key), "TalkKeyed", failed)
    }
    case "TalkKeyed": {
      const keyed = { ...talk, key: message.key }
      return step({ ...model, talk: keyed }, send(model, keyed, message.key))
    }
    case "TalkDone":
      return step(talk.key === message.key ? goTo({ ...model, talk: { ...talk, busy: false, done: message.done } }, "talk") : model)
    default: {
      const { paths = [], remedy } = message.problem
      const troubles = paths.map((path) => ({ place: path, remedy }))
      const told: KioskModel = { ...model, page: "talk", talk: { ...talk, busy: false, troubles, problem: message.problem } }
      return step(focusOn(told, "problem"))
    }
  }
}
