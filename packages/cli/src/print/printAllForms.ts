/** Prints everything on paper that a place must have at hand, with a list on top to tick off. */
import { contactSheet, type DeskItem, deskList, deskSet, type Paper } from "@zone/core/paper"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { openBook } from "../pack/openBook.ts"
import { todayInChina } from "../pack/todayInChina.ts"
import { openProgress } from "../terminal/openProgress.ts"
import type { AllFormsInput } from "./allFormsFlags.ts"
import { fontsOf } from "./fontsOf.ts"
import { issued } from "./issued.ts"
import { makeForm } from "./makeForm.ts"
import { ContactFile } from "./lists/ContactFile.ts"
import { readList } from "./lists/readList.ts"
import { officeOf } from "./officeOf.ts"
import { openFolder } from "./openFolder.ts"
import { sayTicket } from "./sayTicket.ts"
import { setPdf } from "./setPdf.ts"
import { writeTo } from "./writeTo.ts"

export const printAllForms = Effect.fnUntraced(function*({ agency, contacts, office, on, out, pack, place, tier, venue }: AllFormsInput) {
  const path = yield* Path.Path
  const date = Option.getOrUndefined(on) ?? (yield* todayInChina)
  const book = yield* openBook(pack, date)
  const fonts = yield* fontsOf(yield* officeOf(office))
  const listed = Option.isSome(contacts) ? yield* readList("--contacts", contacts.value, ContactFile) : undefined
  // the list of contacts is made of data that only the office has
  const set = deskSet(book, { venue, tier }).map((item): DeskItem => {
    const { paper, ...own } = item
    return paper === "contact-sheet" && listed === undefined ? own : item
  })
  if (set.length === 0) return yield* endWith(`${pack} 对该场所没有要求备任何文书`, exitCodes.no)
  const list = yield* issued(deskList({ date, zone: Option.getOrElse(place, () => "政务公开专区"), set }))
  const papers: Array<Paper> = [list]
  for (const item of set) {
    if (item.paper === undefined) continue
    if (item.paper === "contact-sheet") {
      if (listed !== undefined) papers.push(yield* issued(contactSheet({ ...listed, title: listed.title ?? item.name, date, basis: item.basis, ticket: item.ticket })))
      continue
    }
    papers.push(yield* issued(makeForm(item.paper, {
      date, book, item, ...(Option.isSome(agency) && { agency: agency.value }), ...(Option.isSome(place) && { place: place.value })
    })))
  }
  yield* openFolder(out)
  const progress = openProgress(papers.length)
  const pages = yield* setPdf(papers, fonts, ({ title }) => progress.next(title)).pipe(Effect.ensuring(Effect.sync(progress.wipe)))
  const digits = String(papers.length - 1).length
  for (const [i, paper] of papers.entries()) {
    const { bytes, pages: count } = pages[i]!
    const name = `${String(i).padStart(digits, "0")}-${paper.id}.pdf`
    yield* writeTo(path.join(out, name), bytes)
    yield* Console.log(`${name}  ${paper.title}  ${count}页，${sayTicket(paper.ticket)}`)
  }
  const own = set.filter((item) => item.paper === undefined).map(({ name }) => name)
  if (own.length > 0) yield* Console.log(`本单位自备：${own.join("、")}`)
  return undefined
})
