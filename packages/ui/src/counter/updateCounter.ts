/** What a message makes of the counter. */
import type { RoomInfo, Session } from "../backend/StaffBackend.ts"
import { type Step, step, type Task } from "../screen/Screen.ts"
import type { Answer } from "./Answer.ts"
import { ask, look } from "./ask.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterModel, Gate } from "./CounterModel.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { settled } from "./Loaded.ts"
import { addressOf, placeAt } from "./addressOf.ts"
import { focusIn } from "./access/focusIn.ts"
import { forgetSecrets } from "./access/forgetSecrets.ts"
import { isTouched } from "./form/isTouched.ts"
import { settleForm, upload } from "./form/updateForm.ts"
import { lateOf } from "./Late.ts"
import { askPage, openPlace } from "./openPlace.ts"
import type { Place } from "./Place.ts"
import { isSheet, roomOfSheet } from "./sheets/blankSheet.ts"
import { takeUp } from "./sheets/updateSheet.ts"
import { formOn, updatePage } from "./updatePage.ts"

type CounterStep = Step<CounterOutside, CounterModel, CounterMessage>

const focused = (model: CounterModel, id: string): CounterModel => ({ ...model, focus: { id, nth: (model.focus?.nth ?? 0) + 1 } })

const askRooms = look("rooms", ({ backend }) => backend.matters.rooms(), (answer) => ({ _tag: "RoomsAre", answer }))

/** Forms that are kept when somebody goes elsewhere: more than anybody has open in their mind, so that nothing piles up. */
const KEPT = 20

/** As many deeds that nobody waited for are told of. */
const TOLD = 5

/** What is filled in and not sent, or on its way, stays for whoever comes back to the place. */
const keep = ({ kept, page, place }: CounterModel): CounterModel["kept"] => {
  const form = formOn(page)
  const address = addressOf(place)
  const others = kept.filter((each) => each.address !== address)
  return form && (isTouched(form) || form.sending) ? [...others, { address, form }].slice(-KEPT) : others
}

const pushed = (address: string): Task<CounterOutside, CounterMessage> => ({ address: bar }) => {
  bar?.push(address)
  return Promise.resolve(undefined)
}

/** `fresh`: nothing that is kept there is taken up again, as after it was sent. */
const arrive = (model: CounterModel, place: Place, fresh = false): CounterStep => {
  const visit = model.visit + 1
  const address = addressOf(place)
  const left = fresh ? model.kept.filter((each) => each.address !== addressOf(model.place)) : keep(model)
  const { model: empty, tasks } = openPlace(place, visit, model.now)
  const form = left.find((each) => each.address === address)?.form
  const page = form && (empty.at === "begin" || empty.at === "matter") ? { ...empty, form } : takeUp(empty, form)
  const kept = left.filter((each) => each.address !== address)
  const { says: _says, ...find } = model.find
  return step(focused({ ...model, kept, place, page, visit, find, menu: false, behind: false }, "title"), ...tasks)
}

const go = (model: CounterModel, place: Place, fresh = false): CounterStep => {
  const { model: there, tasks } = arrive(model, place, fresh)
  return step(there, ...tasks, pushed(addressOf(place)))
}

/** Somebody is in: on what was open if they were here before, otherwise at the beginning. */
const enter = (model: CounterModel, session: Session): CounterStep => {
  const { gate } = model
  const lost = gate._tag === "Out" ? gate.lost : undefined
  const inside: CounterModel = { ...model, gate: { _tag: "In", session } }
  if (lost?.actor === session.actor && lost.post.id === session.post.id) {
    const { model: page, tasks } = askPage(inside.page, inside.visit)
    return step(focused({ ...inside, page }, "title"), askRooms, ...tasks)
  }
  const same = (gate._tag === "In" || gate._tag === "Choosing") && gate.session.actor === session.actor
  const own: CounterModel = same ? inside : { ...inside, entered: inside.visit + 1, late: [], kept: [] }
  // the address that was opened may say where: it is asked next
  const { model: next, tasks } = arrive({ ...own, rooms: { loading: true }, find: { number: "", loading: false } }, { at: "board" })
  return step(next, askRooms, ...tasks)
}

const out = (gate: Partial<Extract<Gate, { readonly _tag: "Out" }>> = {}): Gate => ({ _tag: "Out", login: "", password: "", sending: false, ...gate })

const takeSession = (model: CounterModel, answer: Answer<Session>, by: "start" | "login" | "post" | "keep"): CounterStep => {
  const { gate } = model
  const waits = { start: gate._tag === "Asking", login: gate._tag === "Out" && gate.sending, post: gate._tag === "In" || gate._tag === "Choosing", keep: gate._tag === "In" }
  if (!waits[by]) return step(model)
  if (!answer.ok) {
    const { problem } = answer
    if (by === "start" && problem.status === 401) return step(focused({ ...model, gate: out() }, "login"))
    if (gate._tag === "Choosing") return step({ ...model, gate: { ...gate, problem } })
    // a password that was wrong is not kept
    if (gate._tag === "Out" || gate._tag === "Asking") {
      return step({ ...model, gate: out({ ...(gate._tag === "Out" && { login: gate.login, ...(gate.lost && { lost: gate.lost }) }), problem, since: answer.at }) })
    }
    return step(model)
  }
  const session = answer.value
  // whoever has left or taken another post meanwhile is not brought back
  if (by === "keep") return step(gate._tag === "In" && gate.session.post.id === session.post.id ? { ...model, gate: { _tag: "In", session } } : model)
  // whoever was here before has the same post still; others choose
  const lost = gate._tag === "Out" ? gate.lost : undefined
  const settledPost = by !== "login" || session.posts.length < 2 || (lost?.actor === session.actor && lost.post.id === session.post.id)
  if (!settledPost) {
    const fresh = lost ? go(model, { at: "board" }).model : model
    return step(focused({ ...fresh, gate: { _tag: "Choosing", session } }, "title"))
  }
  return enter(model, session)
}

/** A session that is no longer known ends what can be done, not what was typed; what is secret goes. */
const loseSession = (model: CounterModel): CounterModel =>
  model.gate._tag === "In" ? focused({ ...model, page: forgetSecrets(model.page), gate: out({ lost: model.gate.session }) }, "login") : model

const findNumber = (number: string, rooms: ReadonlyArray<RoomInfo> | undefined, visit: number): Task<CounterOutside, CounterMessage> =>
  look("find", async ({ backend }) => {
    // whoever looks for something at once does so before the rooms have come
    for (const { room } of rooms ?? await backend.matters.rooms()) {
      const { lines: [line] } = await backend.matters.list({ params: { room }, query: { number, limit: 1 } })
      if (line) return { room, id: line.id }
    }
    return undefined
  }, (answer) => ({ _tag: "NumberFound", visit, number, answer }))

/** On the pages of log-ins: to what has to be decided, put right, or copied. */
const focusAccess = (model: CounterModel, { _tag }: CounterMessage): CounterModel => {
  const at = focusIn(model.page, _tag)
  return at === undefined ? model : focused(model, at)
}

const isFor = (message: CounterMessage, visit: number): boolean => !("visit" in message) || message.visit === visit

/** What was asked before whoever is in came in. */
const isOthers = (message: CounterMessage, { entered }: CounterModel): boolean => "visit" in message && message.visit < entered

/** Somebody did not wait for what became of it: they are told, and a form that was kept is gone or says why not. */
const comeLate = (model: CounterModel, message: CounterMessage): CounterModel => {
  if (isOthers(message, model)) return model
  const { late, props: { words } } = model
  const left = message._tag === "Sent" ? model.kept.find(({ form }) => form.key === message.key) : undefined
  const kept = model.kept.flatMap((each) => {
    if (message._tag !== "Sent" || each !== left) return [each]
    return message.answer.ok ? [] : [{ ...each, form: settleForm(each.form, message, words) }]
  })
  const told = lateOf(message, words, left && placeAt(left.address))
  return { ...model, kept, ...(told && { late: [...late, told].slice(-TOLD) }) }
}

/** What would take a form away: it waits until it is known what became of what was sent. */
const BESIDE_FORM: ReadonlySet<CounterMessage["_tag"]> = new Set(["OpenWish", "OpenOffer", "CloseWish", "ChooseZone"])

const overPage = (given: CounterModel, message: CounterMessage): CounterStep => {
  if (formOn(given.page)?.sending === true && BESIDE_FORM.has(message._tag)) return step(given)
  // a form is known by the key that it was sent under, wherever it is now
  if (message._tag === "Sent" ? formOn(given.page)?.key !== message.key : !isFor(message, given.visit)) return step(comeLate(given, message))
  const model: CounterModel = message._tag === "Uploaded" ? { ...given, kept: given.kept.map((each) => ({ ...each, form: upload(each.form, message) })) } : given
  const { props: { words }, rooms, visit } = model
  const { model: page, tasks } = updatePage(model.page, message, { visit, rooms: rooms.value ?? [], words })
  const next: CounterModel = { ...model, page }
  if (model.behind && "answer" in message && SHOWN.has(message._tag)) {
    const { model: fresh, tasks: asking } = askPage(page, visit)
    return step({ ...next, page: fresh, behind: false }, ...asking)
  }
  if (message._tag === "Sent" && message.answer.ok && page.at === "begin") {
    const { model: there, tasks: opening } = go(next, { at: "matter", room: page.room, id: message.answer.value.id }, true)
    const name = page.form?.name ?? ""
    return step({ ...there, page: there.page.at === "matter" ? { ...there.page, done: words.matter.done(name) } : there.page }, ...opening)
  }
  if (message._tag === "Sent" && message.answer.ok) return step(focused(next, "done"), ...tasks)
  if (message._tag === "CheckIs" && page.at === "begin" && page.form?.sending === false) return step(model.page.at === "begin" && model.page.sends === true ? focused(next, "check") : next, ...tasks)
  if (message._tag === "OpenWish" || message._tag === "OpenOffer") return step(focused(next, "form-title"), ...tasks)
  if (message._tag === "CloseWish" && isSheet(model.page) && model.page.acting) return step(focused(next, model.page.acting.part || "title"), ...tasks)
  if (message._tag === "RoundsAre") return step(focused(next, "rounds"), ...tasks)
  // the next visitor is waiting
  if ((message._tag === "SendVisit" || message._tag === "VisitKept") && page.at === "reading" && !page.sending) return step(focused(next, "topics"), ...tasks)
  if (message._tag === "CloseWish") return step(focused(next, page.at === "matter" ? "actions" : "title"), ...tasks)
  if (page.at === "accounts" || page.at === "password") return step(focusAccess(next, message), ...tasks)
  if (message._tag === "AskReveal") return step(focused(next, "why"), ...tasks)
  if ((message._tag === "Send" || message._tag === "Sent") && (formOn(page)?.faults.length ?? 0) > 0) return step(focused(next, "form-summary"), ...tasks)
  return step(next, ...tasks)
}

/** An event from elsewhere: what shows it is asked for again, and stays as it is until it has come. */
const hear = (model: CounterModel, message: Extract<CounterMessage, { readonly _tag: "Happened" }>): CounterStep => {
  const { page, visit } = model
  if (page.at === "matter") return overPage(model, message)
  const concerned = page.at === "board" || page.at === "today" || (isSheet(page) && roomOfSheet[page.at] === message.room)
  if (!concerned) return step(model)
  // many events make one question, asked when the last one was answered
  if ((page.at === "board" ? page.board : page.sheet).loading) return step({ ...model, behind: true })
  const { model: fresh, tasks } = askPage(page, visit)
  return step({ ...model, page: fresh }, ...tasks)
}

/** The answers that a page is shown anew by. */
const SHOWN: ReadonlySet<string> = new Set(["BoardIs", "SheetIs", "StaffSheetIs", "FacilitySheetIs", "ReadingSheetIs"])

const atGate = (model: CounterModel, message: CounterMessage): CounterStep | undefined => {
  const { gate, props: { words } } = model
  switch (message._tag) {
    case "SessionIs":
      return takeSession(model, message.answer, message.by)
    case "TypeLogin":
      return step(gate._tag === "Out" ? { ...model, gate: { ...gate, [message.field]: message.value } } : model)
    case "LogIn": {
      // while the server is told that somebody left, its answer would end the next session, too
      if (gate._tag !== "Out" || gate.sending || gate.leaving === "asked") return step(model)
      const { login, password } = gate
      if (login.trim() === "" || password === "") {
        return step(focused({ ...model, gate: { ...gate, problem: { status: 400, title: words.login.title, tag: "Missing", remedy: words.login.missing } } }, login.trim() === "" ? "login" : "password"))
      }
      const { problem: _problem, since: _since, leaving: _leaving, ...rest } = gate
      return step({ ...model, gate: { ...rest, password: "", sending: true } },
        ask(({ backend }) => backend.session.open({ payload: { login: login.trim(), password } }), (answer) => ({ _tag: "SessionIs", by: "login", answer })))
    }
    case "StayWithPost":
      return gate._tag === "Choosing" ? enter(model, gate.session) : step(model)
    case "ChangePost":
      return step(model, look("post", ({ backend }) => backend.session.changePost({ payload: { post: message.post } }), (answer) => ({ _tag: "SessionIs", by: "post", answer })))
    case "KeepSession":
      return step(model, look("keep", ({ backend }) => backend.session.current(), (answer) => ({ _tag: "SessionIs", by: "keep", answer })))
    case "LogOut": {
      // nothing that was seen stays behind, however long the server takes
      const visit = model.visit + 1
      const empty = openPlace({ at: "board" }, visit, model.now).model
      return step(
        focused({
          ...model, gate: out({ leaving: "asked" }), rooms: { loading: false }, place: { at: "board" }, page: empty, kept: [], late: [], visit, entered: visit, find: { number: "", loading: false }
        }, "login"),
        ask(({ backend }) => backend.session.close(), (answer) => ({ _tag: "LoggedOut", answer }))
      )
    }
    case "LoggedOut": {
      const { answer } = message
      if (gate._tag !== "Out" || gate.leaving !== "asked") return step(model)
      const { leaving: _leaving, ...rest } = gate
      if (answer.ok || answer.problem.status === 401) return step({ ...model, gate: rest })
      const problem = { status: 503, tag: "NotClosed", title: words.login.unclosed, remedy: words.login.unclosedHelp }
      return step({ ...model, gate: { ...rest, leaving: "failed", problem, since: answer.at } })
    }
    default:
      return undefined
  }
}

const around = (model: CounterModel, message: CounterMessage): CounterStep => {
  switch (message._tag) {
    case "RoomsAre":
      return step({ ...model, rooms: settled(model.rooms, message.answer) })
    case "Go":
      return go(model, message.place)
    case "Address": {
      const place = message.address === "" ? { at: "board" as const } : placeAt(message.address)
      return place && model.gate._tag === "In" && addressOf(place) !== addressOf(model.place) ? arrive(model, place) : step(model)
    }
    case "Again": {
      const { model: next, tasks } = model.page.at === "matter" ? overPage(model, message) : (() => {
        const { model: page, tasks: asking } = askPage(model.page, model.visit)
        return step<CounterOutside, CounterModel, CounterMessage>({ ...model, page }, ...asking)
      })()
      return step(next, ...tasks, ...(model.rooms.value ? [] : [askRooms]))
    }
    case "Listening":
      return step({ ...model, listening: message.listening })
    case "Happened":
      return hear(model, message)
    case "Tick":
      return step({ ...model, now: message.now })
    case "Menu":
      return step({ ...model, menu: message.open })
    case "Theme":
      return step({ ...model, theme: message.theme })
    case "Focus":
      return step(focused(model, message.id))
    case "TypeNumber": {
      const { says: _says, ...find } = model.find
      return step({ ...model, find: { ...find, number: message.value } })
    }
    case "FindNumber": {
      const number = message.number.trim()
      const { find } = model
      if (number === "" || (find.loading && find.asked === number)) return step(model)
      return step({ ...model, find: { number: find.number, loading: true, asked: number } }, findNumber(number, model.rooms.value, model.visit))
    }
    case "NumberFound": {
      const { answer, number } = message
      // whoever has gone elsewhere meanwhile is not taken away from there
      if (!isFor(message, model.visit)) return step({ ...model, find: { number: model.find.number, loading: false } })
      if (answer.ok && answer.value) return go({ ...model, find: { number: "", loading: false } }, { at: "matter", ...answer.value })
      const says = answer.ok ? model.props.words.find.none(number) : `${answer.problem.title}：${answer.problem.remedy}`
      return step({ ...model, find: { number: model.find.number, loading: false, says } })
    }
    case "DropLate":
      return step(focused({ ...model, late: [] }, "title"))
    case "Print":
      return step<CounterOutside, CounterModel, CounterMessage>(model, ({ print }) => { print(); return Promise.resolve(undefined) })
    default:
      return overPage(model, message)
  }
}

/** @internal */
export const updateCounter = (model: CounterModel, message: CounterMessage): CounterStep => {
  const answer = "answer" in message ? message.answer : undefined
  const heard = answer && (answer.ok || answer.problem.status !== 0) ? answer.at : model.heard
  const known: CounterModel = { ...model, heard, now: Math.max(model.now, answer?.at ?? 0) }
  const gated = atGate(known, message)
  if (gated) return gated
  const { model: next, tasks } = around(known, message)
  const ended = answer && !answer.ok && answer.problem.status === 401 && answer.problem.tag !== "WrongLogin" && !isOthers(message, known)
  return step(ended ? loseSession(next) : next, ...tasks)
}
