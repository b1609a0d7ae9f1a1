/** Searches the question bank from within a form, and puts what was found where the form asks for it. */
import type { BankHit } from "../../backend/BankHit.ts"
import type { Field } from "../../backend/StaffBackend.ts"
import { type Step, step } from "../../screen/Screen.ts"
import { look } from "../ask.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import { asked, settled } from "../Loaded.ts"
import { blankOf } from "./blankOf.ts"
import { casesOf } from "./casesOf.ts"
import type { Draft } from "./Draft.ts"
import { fieldAt } from "./fieldAt.ts"
import type { FormState } from "./FormState.ts"
import { putDraft } from "./putDraft.ts"

/** The case of an answer that comes from the bank. */
const FROM_BANK = "FromBank"
const HITS = 5

type BankMessage = Extract<CounterMessage, { readonly _tag: "TypeBank" | "SearchBank" | "BankIs" | "UseBank" }>

/** Whether an answer from the bank may stand in this place. @internal */
export const takesBank = (field: Field): boolean => field.kind === "cases" && casesOf(field).some(({ tag }) => tag === FROM_BANK)

/** What is known of an entry, under the keys of the form; what the form does not ask for is left out. */
const filled = (blank: Draft, { found: { entry, version } }: BankHit): Draft => {
  const { answer, id, source, validFrom, validThrough = "" } = entry
  const known: { readonly [key: string]: Draft } = {
    entry: id, version: String(version), text: answer, validFrom, validThrough,
    source: { _tag: "Group", fields: { id: source.id, title: source.title, number: source.number ?? "", issuer: source.issuer ?? "", version: source.version } }
  }
  if (typeof blank === "string" || blank._tag !== "Group") return blank
  return { _tag: "Group", fields: Object.fromEntries(Object.entries(blank.fields).map(([key, was]) => [key, known[key] ?? was])) }
}

/** @internal */
export const updateBank = (form: FormState, message: BankMessage, visit: number): Step<CounterOutside, FormState, CounterMessage> => {
  const { bank } = form
  switch (message._tag) {
    case "TypeBank":
      return step({ ...form, bank: { ...bank, path: message.path, question: message.value, hits: bank?.hits ?? { loading: false } } })
    case "SearchBank": {
      const q = bank?.question.trim() ?? ""
      if (!bank || q === "" || (bank.hits.loading && bank.asked === q)) return step(form)
      return step({ ...form, bank: { ...bank, asked: q, hits: asked(bank.hits) } },
        look("bank", ({ backend }) => backend.questions.search({ query: { q: q.slice(0, 200), limit: HITS } }), (answer) => ({ _tag: "BankIs", visit, answer, of: q })))
    }
    case "BankIs":
      // of a form that was closed meanwhile, or of another question
      return step(bank?.asked === message.of ? { ...form, bank: { ...bank, hits: settled(bank.hits, message.answer) } } : form)
    default: {
      const { nth: which, path } = message
      const hit = bank?.hits.value?.[which]
      const field = form.field.value && fieldAt(form.field.value, form.draft, path)
      const cases = field ? casesOf(field) : []
      const nth = cases.findIndex(({ tag }) => tag === FROM_BANK)
      const chosen = cases[nth]
      if (!hit || !chosen) return step(form)
      const { bank: _bank, key: _key, ...rest } = form
      return step({ ...rest, draft: putDraft(form.draft, path, () => ({ _tag: "Case", nth, of: filled(blankOf(chosen.field), hit) })) })
    }
  }
}
