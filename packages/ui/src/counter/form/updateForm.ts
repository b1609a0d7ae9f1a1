/** What a message makes of a form. */
import type { DoneWish, Field, WishDraft } from "../../backend/StaffBackend.ts"
import type { Problem } from "../../backend/Problem.ts"
import { type Step, step } from "../../screen/Screen.ts"
import { ask } from "../ask.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import { settled } from "../Loaded.ts"
import type { CounterWords } from "../messages.ts"
import { dayAt } from "../sayDay.ts"
import { blankOf } from "./blankOf.ts"
import { casesOf } from "./casesOf.ts"
import type { Draft, FormPath } from "./Draft.ts"
import { fieldAt } from "./fieldAt.ts"
import type { FormState } from "./FormState.ts"
import { placeOfFile, putDraft } from "./putDraft.ts"
import { type FormFault, readDraft } from "./readDraft.ts"
import { updateBank } from "./updateBank.ts"

/** Where the form is, and how its wish is sent: under a key. */
export interface FormContext {
  readonly visit: number
  readonly words: CounterWords
  readonly send: (outside: CounterOutside, wish: WishDraft, key: string) => Promise<DoneWish>
}

type FormStep = Step<CounterOutside, FormState, CounterMessage>

/** What was typed is another wish now: under another key, and what was wrong there before is not said any more. */
const typed = ({ key: _key, ...form }: FormState, path: FormPath, become: (before: Draft) => Draft): FormState => ({
  ...form, draft: putDraft(form.draft, path, become), faults: form.faults.filter((fault) => fault.path.join(".") !== path.join("."))
})

/** What somebody does in a form; while it is on its way to the server it stays as it was sent. */
const BY_HAND: ReadonlySet<CounterMessage["_tag"]> = new Set(["Typed", "ChooseCase", "Include", "AddItem", "DropItem", "ChoseFile", "UseBank"])

/** The faults that a server tells of, at their places: `wish.applicants.0.name`. */
const faultsIn = ({ paths = [] }: Problem, words: CounterWords): ReadonlyArray<FormFault> =>
  paths.filter((path) => path.startsWith("wish.")).map((path) => ({ path: path.split(".").slice(1).map((key) => (/^\d+$/.test(key) ? Number(key) : key)), says: words.form.wrong }))

const sendIt = (form: FormState, field: Field, { send, visit, words }: FormContext): FormStep => {
  const { faults, value } = readDraft(field, form.draft, words.form)
  if (faults.length > 0) return step({ ...form, faults })
  const { problem: _problem, since: _since, ...rest } = form
  const going: FormState = { ...rest, faults: [], sending: true }
  const { key, name } = form
  // the form knows its key before anything is sent under it, so that nobody who leaves and comes back sends it under another
  if (key === undefined) return step(going, ({ newKey }) => Promise.resolve({ _tag: "FormKeyed", visit, key: newKey() }))
  const wish = { _tag: form.wish, ...(value as object) }
  return step(going, ask((outside) => send(outside, wish, key), (answer) => ({ _tag: "Sent", visit, answer, key, name })))
}

/** A file has arrived, or has not. @internal */
export const upload = (form: FormState, { answer, pick }: Extract<CounterMessage, { readonly _tag: "Uploaded" }>): FormState => {
  const path = placeOfFile(form.draft, pick)
  const said = answer.ok ? { handle: answer.value.file } : { problem: answer.problem }
  return path ? typed(form, path, (file) => (typeof file === "string" ? file : { ...file, ...said })) : form
}

/** What came of a form that was sent. @internal */
export const settleForm = (form: FormState, { answer }: Extract<CounterMessage, { readonly _tag: "Sent" }>, words: CounterWords): FormState => {
  const back: FormState = { ...form, sending: false }
  // whoever has to log in first is told so at the door
  if (answer.ok || answer.problem.status === 401) return back
  return { ...back, problem: answer.problem, since: answer.at, faults: faultsIn(answer.problem, words) }
}

/** @internal */
export const updateForm = (form: FormState, message: CounterMessage, context: FormContext): FormStep => {
  const { visit, words } = context
  const field = form.field.value
  if (form.sending && BY_HAND.has(message._tag)) return step(form)
  switch (message._tag) {
    case "FormIs": {
      const loaded = settled(form.field, message.answer)
      const empty = loaded.value && blankOf(loaded.value, true, dayAt(message.answer.at))
      // what is known already need not be typed, and is no change of anybody's
      const blank = empty && Object.entries(form.given ?? {}).reduce((draft, [place, value]) => putDraft(draft, place.split("."), () => String(value)), empty)
      return step({ ...form, field: loaded, ...(blank !== undefined && form.draft === "" && { draft: blank, blank }) })
    }
    case "Typed":
      return step(typed(form, message.path, () => message.value))
    case "ChooseCase": {
      const cases = field ? casesOf(fieldAt(field, form.draft, message.path) ?? { kind: "other" }) : []
      const chosen = cases[message.nth]
      return step(chosen ? typed(form, message.path, () => ({ _tag: "Case", nth: message.nth, of: blankOf(chosen.field) })) : form)
    }
    case "Include": {
      const part = field ? fieldAt(field, form.draft, message.path) : undefined
      return step(part ? typed(form, message.path, () => (message.included ? blankOf(part) : "")) : form)
    }
    case "AddItem": {
      const list = field ? fieldAt(field, form.draft, message.path) : undefined
      const item = list?.item ? blankOf(list.item) : ""
      return step(typed(form, message.path, (before) => (typeof before !== "string" && before._tag === "List"
        ? { _tag: "List", items: [...before.items, item] }
        : { _tag: "List", items: [item] })))
    }
    case "DropItem":
      return step({
        ...typed(form, message.path, (before) => (typeof before !== "string" && before._tag === "List" ? { _tag: "List", items: before.items.filter((_, i) => i !== message.nth) } : before)),
        // places behind it have other numbers now
        faults: form.faults.filter(({ path }) => !path.join(".").startsWith(`${message.path.join(".")}.`))
      })
    case "ChoseFile": {
      const [file] = message.files
      if (!file) return step(typed(form, message.path, () => ""))
      const { name, size } = file
      const picks = (form.picks ?? 0) + 1
      const pick = `${visit}-${picks}`
      return step(
        { ...typed(form, message.path, () => ({ _tag: "File", pick, name, size })), picks },
        ask(async ({ backend }) => backend.files.upload({ payload: await file.read() }), (answer) => ({ _tag: "Uploaded", pick, answer }))
      )
    }
    case "Uploaded":
      return step(upload(form, message))
    case "TypeBank":
    case "SearchBank":
    case "BankIs":
    case "UseBank":
      return updateBank(form, message, visit)
    case "Send":
      return form.sending || !field ? step(form) : sendIt(form, field, context)
    case "FormKeyed":
      return form.sending && form.key === undefined && field ? sendIt({ ...form, key: message.key }, field, context) : step(form)
    case "Sent":
      return step(settleForm(form, message, words))
    default:
      return step(form)
  }
}
