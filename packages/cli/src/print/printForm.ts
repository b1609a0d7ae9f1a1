/** Prints one blank paper of the desk. */
import { deskSet } from "@zone/core/paper"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { openBook } from "../pack/openBook.ts"
import { todayInChina } from "../pack/todayInChina.ts"
import { deliverPaper } from "./deliverPaper.ts"
import type { FormInput } from "./formFlags.ts"
import { issued } from "./issued.ts"
import { type BlankPaper, makeForm } from "./makeForm.ts"
import { officeOf } from "./officeOf.ts"
import { whereOf } from "./whereOf.ts"

export const printForm = Effect.fnUntraced(function*(paper: BlankPaper, input: FormInput) {
  const { agency, copies, pack, place, tier, venue } = input
  const where = yield* whereOf(input)
  const at = yield* officeOf(input.office)
  const date = Option.getOrUndefined(input.on) ?? (yield* todayInChina)
  const book = Option.isSome(pack) ? yield* openBook(pack.value, date) : undefined
  if (!book && (paper === "reader-rules" || paper === "ledger-enquiries")) {
    return yield* endWith("这种文书只在一些地方的规则里有：须有 --pack，如 --pack cn-500114/zhuoshui", exitCodes.usage)
  }
  const item = book && deskSet(book, { venue, tier }).find((each) => each.paper === paper)
  if (book && !item) yield* Console.error(`${book.pack} 对该场所没有要求备这种文书，份数和用纸按一般情形`)
  for (const chosen of item?.chosen ?? []) yield* Console.error(`⚖ ${chosen}`)
  const made = yield* issued(makeForm(paper, {
    date,
    ...(Option.isSome(copies) && { copies: copies.value }),
    ...(Option.isSome(agency) && { agency: agency.value }),
    ...(Option.isSome(place) && { place: place.value }),
    ...(book && { book }),
    ...(item && { item })
  }))
  return yield* deliverPaper(made, where, input, at)
})
