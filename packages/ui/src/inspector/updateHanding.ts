/** What becomes of an inspection at the office: logging in, handing in, what the office says, and another look at what was mended. */
import { problemOf } from "../backend/problemOf.ts"
import { step } from "../screen/Screen.ts"
import { handIn, lookAgain } from "./handIn.ts"
import type { HandingMessage } from "./InspectorMessage.ts"
import type { Handing, InspectorModel } from "./InspectorModel.ts"
import { type Asking, focused, type InspectorStep, isSending, keep } from "./InspectorStep.ts"
import { judgeKept } from "./judgeKept.ts"
import { showPhotos } from "./showPhotos.ts"
import type { Handed, Kept } from "./Kept.ts"

const AUDITOR = "auditor"

/** Logs in with what was typed, if something was, and takes the post that inspects, where there is one. */
const loggedIn = ({ login, password }: InspectorModel["login"], then: Asking, id: string): Asking => async (outside) => {
  const { backend } = outside
  if (!backend) return undefined
  try {
    const session = login === "" ? await backend.session.current() : await backend.session.open({ payload: { login, password } })
    const post = session.posts.find(({ role }) => role === AUDITOR)
    if (session.post.role !== AUDITOR && post) await backend.session.changePost({ payload: { post: post.id } })
  } catch (rejected) {
    return { _tag: "NotHandedIn", id, problem: problemOf(rejected) }
  }
  return then(outside)
}

/** What is going on about a survey. */
const about = (model: InspectorModel, id: string, handing: Handing): InspectorModel => ({ ...model, handing: { ...model.handing, [id]: handing } })

/** Gives the focus to what became of a survey, where that is what is shown. */
const told = (model: InspectorModel, id: string, on: string): InspectorModel => (model.place.at === "hand" && model.place.id === id ? focused(model, on) : model)

const sending = (model: InspectorModel, id: string, task: Asking): InspectorStep => {
  const asked = model.login
  return step(about({ ...model, login: { ...asked, password: "" } }, id, { state: "sending" }), loggedIn(asked.password === "" ? { login: "", password: "" } : asked, task, id))
}

const found = (model: InspectorModel, id: string): Kept | undefined => model.kept.find((each) => each.id === id)

const withHanded = (model: InspectorModel, id: string, handed: Handed): InspectorStep => {
  const kept = found(model, id)
  if (!kept) return step(model)
  const { sent: _sent, ...rest } = kept
  return keep(model, [{ ...rest, handed }])
}

const followUp = (model: InspectorModel, { id, key, today }: Extract<HandingMessage, { readonly _tag: "FollowedUp" }>): InspectorStep => {
  const kept = found(model, id)
  const requirements = (kept?.handed?.stages ?? []).filter(({ stage }) => stage === "Reported" || stage === "Ordered" || stage === "Open").map(({ requirement }) => requirement)
  if (!kept?.handed || requirements.length === 0) return step(model)
  const { survey: { circumstances, pack, seen, survey, zone }, handed: { matter } } = kept
  const next: Kept = {
    // never that of one that was dropped: the office knows what it took under it
    id: key,
    survey: { survey, pack, zone, seen: { ...seen, on: today }, ...(circumstances && { circumstances }), answers: {} },
    follows: { matter, on: seen.on, requirements }
  }
  return keep(focused({ ...model, today, place: { at: "fill", id: next.id, heading: "" }, before: [], typed: {} }, "title"), [next], ...showPhotos(next, model))
}

/** @internal */
export const updateHanding = (model: InspectorModel, message: HandingMessage): InspectorStep => {
  const { surveying, today } = model
  switch (message._tag) {
    case "WriteLogin":
      return step({ ...model, login: { ...model.login, [message.key]: message.value } })
    case "HandIn": {
      const kept = found(model, message.id)
      // once at a time, and not before its photos are on the device
      if (!kept || !surveying || isSending(model, kept.id) || (model.taking[kept.id] ?? 0) > 0) return step(model)
      return sending(model, message.id, handIn(kept, judgeKept(kept, surveying.book, today), message.anyway === true))
    }
    case "Look": {
      const kept = found(model, message.id)
      return kept?.handed && !isSending(model, kept.id) ? sending(model, message.id, lookAgain(kept)) : step(model)
    }
    case "HandedIn": {
      const { [message.id]: _handing, ...handing } = model.handing
      return withHanded(told({ ...model, handing }, message.id, "handed"), message.id, message.handed)
    }
    case "NotHandedIn": {
      const { handed, id, problem, sent = false } = message
      const kept = found(model, id)
      const state = problem.status === 401 ? "login" : "failed"
      const next = told(about(model, id, { state, problem }), id, state)
      if (handed) return withHanded(next, id, handed)
      return kept && sent && !kept.sent ? keep(next, [{ ...kept, sent }]) : step(next)
    }
    case "StillOpen":
      return step(told(about(model, message.id, { state: "warned", open: message.open }), message.id, "failed"))
    case "FollowUp":
      return step(model, ({ clock, newKey }) => Promise.resolve({ _tag: "FollowedUp", id: message.id, key: newKey(), today: clock.today() }))
    default:
      return followUp(model, message)
  }
}
