/** What a message makes of a sheet: what all of them share, and then what each has of its own. */
import { type Step, step } from "../../screen/Screen.ts"
import { beginForm } from "../form/beginForm.ts"
import { updateForm } from "../form/updateForm.ts"
import { settled } from "../Loaded.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import type { PageContext } from "../PageContext.ts"
import { askSheetPage } from "./askSheetPage.ts"
import { isSheet } from "./blankSheet.ts"
import type { SheetPage } from "./SheetPage.ts"
import { updateReading } from "./updateReading.ts"
import { updateRounds } from "./updateRounds.ts"
import { updateStaff } from "./updateStaff.ts"

type SheetStep = Step<CounterOutside, SheetPage, CounterMessage>

const without = <Page extends SheetPage>({ acting: _acting, done: _done, form: _form, ...rest }: Page): Page => rest as Page

/** Where a new matter goes: the zone that is shown, where that is not the office's own. */
const placeOf = ({ sheet: { value }, zone }: SheetPage): { readonly zone?: string } => (zone === "" || zone === value?.zones[0] ? {} : { zone })

const overForm = (page: SheetPage, message: CounterMessage, { visit, words }: PageContext): SheetStep => {
  const { acting, form: before } = page
  if (!before) return step(page)
  const { matter, room } = before
  const { model: form, tasks } = updateForm(before, message, {
    visit, words,
    send: ({ backend }, wish, key) => {
      if (matter === undefined) return backend.matters.begin({ params: { room }, headers: { "idempotency-key": key }, payload: { wish, ...placeOf(page) } })
      const headers = { "idempotency-key": key, ...(acting?.version !== undefined && { "if-match": `"${acting.version}"` }) }
      return backend.matters.wish({ params: { room, id: matter }, headers, payload: { wish } })
    }
  })
  if (message._tag !== "Sent") return step({ ...page, form }, ...tasks)
  if (message.answer.ok) {
    const { id, repeated, version } = message.answer.value
    const says = repeated ? words.matter.repeated : words.matter.done(before.name)
    return askSheetPage({ ...without(page), own: { ...page.own, [id]: version }, done: { part: acting?.part ?? "", says } }, visit)
  }
  if (message.answer.problem.status !== 412) return step({ ...page, form })
  // somebody else was faster: what was typed stays, and goes on what there is now under a key of its own
  const { key: _key, ...kept } = form
  return askSheetPage({ ...page, form: kept, acting: { part: acting?.part ?? "", ...(acting?.about !== undefined && { about: acting.about }) } }, visit)
}

const own = (page: SheetPage, message: CounterMessage, context: PageContext): SheetStep => {
  switch (page.at) {
    case "staff": return updateStaff(page, message, context)
    case "facility": return updateRounds(page, message, context)
    default: return updateReading(page, message, context)
  }
}

/** @internal */
export const updateSheet = (page: SheetPage, message: CounterMessage, context: PageContext): SheetStep => {
  const { visit } = context
  switch (message._tag) {
    case "StaffSheetIs":
      return step(page.at === "staff" ? { ...page, sheet: settled(page.sheet, message.answer) } : page)
    case "ChooseZone":
      return askSheetPage({ ...without(page), zone: message.zone }, visit)
    case "OpenOffer": {
      const { about, id, offer: { given, name, wish }, part, room } = message
      const version = message.version === undefined ? undefined : Math.max(message.version, page.own?.[id ?? ""] ?? 0)
      const { model: form, tasks } = beginForm({ room, wish, name, given, ...(id !== undefined && { matter: id }) }, visit)
      return step({ ...without(page), form, acting: { part, ...(version !== undefined && { version }), ...(about !== undefined && { about }) } }, ...tasks)
    }
    case "CloseWish":
      return step(without(page))
    case "Again":
      return askSheetPage(page, visit)
    case "FormIs": case "Typed": case "ChooseCase": case "Include": case "AddItem": case "DropItem": case "ChoseFile": case "Uploaded":
    case "TypeBank": case "SearchBank": case "BankIs": case "UseBank": case "Send": case "FormKeyed": case "Sent":
      return overForm(page, message, context)
    default:
      return own(page, message, context)
  }
}

/** A form that was left unsent is taken up again, above the sheet; what is not a sheet is left alone. @internal */
export const takeUp = <Page extends { readonly at: string }>(page: Page, form: SheetPage["form"]): Page =>
  form && isSheet(page) ? { ...page, form, acting: { part: "" } } : page
