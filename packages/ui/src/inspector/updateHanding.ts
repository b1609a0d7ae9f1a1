/** What becomes of an inspection at the office: logging in, handing in, what the office says, and another look at what was mended. */
import { problemOf } from "../backend/problemOf.ts"
import { step } from "../screen/Screen.ts"
import { handIn, lookAgain } from "./handIn.ts"
import type { HandingMessage } from "./InspectorMessage.ts"
import type { Handing, InspectorModel } from "./InspectorModel.ts"
import { type Asking, focused, type InspectorStep, keep } from "./InspectorStep.ts"
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

const sending = (model: InspectorModel, id: string, task: Asking): InspectorStep => {
  const asked = model.login
  return step({ ...model, login: { ...asked, password: "" }, handing: { id, state: "sending" } }, loggedIn(asked.password === "" ? { login: "", password: "" } : asked, task, id))
}

const found = (model: InspectorModel, id: string): Kept | undefined => model.kept.find((each) => each.id === id)

const withHanded = (model: InspectorModel, id: string, handed: Handed): InspectorStep => {
  const kept = found(model, id)
  return kept ? keep(model, [{ ...kept, handed }]) : step(model)
}

const followUp = (model: InspectorModel, id: string): InspectorStep => {
  const kept = found(model, id)
  const requirements = (kept?.handed?.stages ?? []).filter(({ stage }) => stage === "Reported" || stage === "Ordered" || stage === "Open").map(({ requirement }) => requirement)
  if (!kept?.handed || requirements.length === 0) return step(model)
  const { survey: { circumstances, pack, seen, survey, zone }, handed: { matter } } = kept
  const next: Kept = {
    id: `${id}-again-${model.kept.filter(({ follows }) => follows?.matter === matter).length + 1}`,
    survey: { survey, pack, zone, seen: { ...seen, on: model.today }, ...(circumstances && { circumstances }), answers: {} },
    follows: { matter, on: seen.on, requirements }
  }
  return keep(focused({ ...model, place: { at: "fill", id: next.id, heading: "" }, before: [], typed: {} }, "title"), [next], ...showPhotos(next, model))
}

/** @internal */
export const updateHanding = (model: InspectorModel, message: HandingMessage): InspectorStep => {
  const { surveying, today } = model
  switch (message._tag) {
    case "WriteLogin":
      return step({ ...model, login: { ...model.login, [message.key]: message.value } })
    case "HandIn": {
      const kept = found(model, message.id)
      if (!kept || !surveying) return step(model)
      return sending(model, message.id, handIn(kept, judgeKept(kept, surveying.book, today), message.anyway === true))
    }
    case "Look": {
      const kept = found(model, message.id)
      return kept?.handed ? sending(model, message.id, lookAgain(kept)) : step(model)
    }
    case "HandedIn": {
      const { handing: _handing, ...rest } = model
      return withHanded(focused(rest, "handed"), message.id, message.handed)
    }
    case "NotHandedIn": {
      const { handed, id, problem } = message
      const handing: Handing = { id, state: problem.status === 401 ? "login" : "failed", problem }
      const next = focused({ ...model, handing }, problem.status === 401 ? "login" : "failed")
      return handed ? withHanded(next, id, handed) : step(next)
    }
    case "StillOpen":
      return step(focused({ ...model, handing: { id: message.id, state: "warned", open: message.open } }, "failed"))
    default:
      return followUp(model, message.id)
  }
}
