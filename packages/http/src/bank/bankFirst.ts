/** Searches the bank with a question that somebody asks at the kiosk, before anybody of the office is asked: the clerk sees what was found. */
import { QuestionBank, type StoreError } from "@zone/core/ports"
import type { AnyWish } from "@zone/core/rules"
import * as Effect from "effect/Effect"

/** So many answers are shown to people before they may ask somebody. */
const SHOWN = 10

const textOf = (wish: AnyWish): string | undefined => {
  const { about } = wish as { readonly about?: { readonly text?: unknown } }
  return typeof about?.text === "string" ? about.text : undefined
}

/** The wish with what the search gave, where it is a question; any other as it is. @internal */
export const bankFirst = Effect.fnUntraced(function*(room: string, wish: AnyWish, on: string): Effect.fn.Return<AnyWish, StoreError, QuestionBank> {
  const text = room === "enquiry" && wish._tag === "Receive" ? textOf(wish) : undefined
  if (text === undefined) return wish
  const hits = yield* QuestionBank.use((bank) => bank.search(text, { on, limit: SHOWN }))
  const search = { found: hits.map(({ found: { entry, version } }) => ({ entry: entry.id, version })) }
  return { ...wish, search }
})
