/** What a message makes of the page of a new matter: its form, and the check for earlier matters before it is sent. */
import type { WishDraft } from "../backend/StaffBackend.ts"
import { type Step, step } from "../screen/Screen.ts"
import { look } from "./ask.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { beginForm } from "./form/beginForm.ts"
import type { FormState } from "./form/FormState.ts"
import { asksOfPeople } from "./form/asksOfPeople.ts"
import { readDraft } from "./form/readDraft.ts"
import { updateForm } from "./form/updateForm.ts"
import { asked, settled } from "./Loaded.ts"
import type { BeginPage, Page } from "./Page.ts"
import type { PageContext } from "./PageContext.ts"
import { isStriking } from "./isStriking.ts"

type PageStep = Step<CounterOutside, Page, CounterMessage>

/** The wish as far as it is filled in. */
const wishOf = ({ draft, field: { value }, wish }: FormState, { words }: PageContext): WishDraft =>
  ({ _tag: wish, ...(value ? readDraft(value, draft, words.form).value as object : {}) })

const check = (page: BeginPage, form: FormState, context: PageContext, sends: boolean): PageStep => {
  const wish = wishOf(form, context)
  const of = JSON.stringify(wish)
  const { room } = page
  return step({ ...page, check: asked(page.check), sends },
    look("check", ({ backend }) => backend.matters.check({ params: { room }, payload: { wish } }), (answer) => ({ _tag: "CheckIs", visit: context.visit, answer, of })))
}

const overForm = (page: BeginPage, form: FormState, message: CounterMessage, { visit, words }: PageContext): PageStep => {
  const { model: next, tasks } = updateForm(form, message, {
    visit, words,
    send: ({ backend }, wish, key) => backend.matters.begin({ params: { room: page.room }, headers: { "idempotency-key": key }, payload: { wish } })
  })
  return step({ ...page, form: next }, ...tasks)
}

/** What was looked at for this very wish need not be looked at again: then it is sent. */
const send = (page: BeginPage, form: FormState, message: CounterMessage, context: PageContext): PageStep => {
  const field = form.field.value
  const whole = field !== undefined && readDraft(field, form.draft, context.words.form).faults.length === 0
  if (!whole || !asksOfPeople(field) || page.checked === JSON.stringify(wishOf(form, context))) return overForm(page, form, message, context)
  return page.check?.loading === true ? step({ ...page, sends: true }) : check(page, form, context, true)
}

/** @internal */
export const updateBegin = (page: BeginPage, message: CounterMessage, context: PageContext): PageStep => {
  const { form, room } = page
  if (message._tag === "OpenWish") {
    const name = context.rooms.find((each) => each.room === room)?.wishes.find(({ wish }) => wish === message.wish)?.name ?? message.wish
    const { model, tasks } = beginForm({ room, wish: message.wish, name }, context.visit)
    return step({ at: "begin", room, form: model }, ...tasks)
  }
  if (message._tag === "CloseWish") return step({ at: "begin", room })
  if (!form) return step(page)
  if (message._tag === "Check") return page.check?.loading === true ? step(page) : check(page, form, context, false)
  if (message._tag === "Send" && !form.sending) return send(page, form, message, context)
  if (message._tag !== "CheckIs") return overForm(page, form, message, context)
  // asked for a form that was closed meanwhile
  if (page.check?.loading !== true) return step(page)
  const { sends: _sends, ...rest } = page
  const seen: BeginPage = { ...rest, check: settled(page.check, message.answer), checked: message.of }
  // a check that did not come about holds nobody up: it is said, and whoever sends once more sends
  const goesOn = page.sends === true && message.answer.ok && !isStriking(message.answer.value) && message.of === JSON.stringify(wishOf(form, context))
  return goesOn ? overForm(seen, form, { _tag: "Send" }, context) : step(seen)
}
