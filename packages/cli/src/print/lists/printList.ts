/** Prints the lists of what only an office knows. */
import { communityList, contactSheet, type DeskItem, deskSet, type Issued, type PaperFrame, staffList } from "@zone/core/paper"
import type { Basis } from "@zone/core/terms"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { exitCodes } from "../../Ended.ts"
import { openBook } from "../../pack/openBook.ts"
import { todayInChina } from "../../pack/todayInChina.ts"
import { endWith } from "../../terminal/endWith.ts"
import { deliverPaper } from "../deliverPaper.ts"
import { issued } from "../issued.ts"
import { officeOf } from "../officeOf.ts"
import { whereOf } from "../whereOf.ts"
import { CommunityFile } from "./CommunityFile.ts"
import { ContactFile } from "./ContactFile.ts"
import type { ListInput } from "./listFlags.ts"
import { readList } from "./readList.ts"
import { StaffFile } from "./StaffFile.ts"

const frameOf = (date: string, { copies }: ListInput, basis: PaperFrame["basis"], ticket: DeskItem["ticket"] | undefined): PaperFrame => {
  const printed = ticket ?? { copies: 1, sheet: "A4", laminated: false, sides: "one" }
  return { date, ...(basis && { basis }), ticket: Option.isSome(copies) ? { ...printed, copies: copies.value } : printed }
}

const deliver = Effect.fnUntraced(function*(made: Issued, input: ListInput) {
  const where = yield* whereOf(input)
  return yield* deliverPaper(yield* issued(made), where, input, yield* officeOf(input.office))
})

const dayOf = ({ on }: ListInput) => Effect.gen(function*() { return Option.getOrUndefined(on) ?? (yield* todayInChina) })

const contacts = Effect.fnUntraced(function*(input: ListInput) {
  const { from, pack, tier, venue } = input
  yield* whereOf(input)
  if (Option.isNone(from)) return yield* endWith("联系电话和地址只有本单位知道：用 --from 给出 YAML 文件，写法见 zone print contact-sheet --help", exitCodes.usage)
  const listed = yield* readList("--from", from.value, ContactFile)
  const date = yield* dayOf(input)
  const book = Option.isSome(pack) ? yield* openBook(pack.value, date) : undefined
  const item = book && deskSet(book, { venue, tier }).find(({ paper }) => paper === "contact-sheet")
  if (book && !item) yield* Console.error(`${book.pack} 对该场所没有要求备这种文书，份数和用纸按一般情形`)
  for (const chosen of item?.chosen ?? []) yield* Console.error(`⚖ ${chosen}`)
  return yield* deliver(contactSheet({ ...frameOf(date, input, item?.basis, item?.ticket), ...listed, ...(item && { title: listed.title ?? item.name }) }), input)
})

/** The form of a list in the rules of a place: its title, and the clauses that bring it. */
const listOf = Effect.fnUntraced(function*({ pack }: ListInput, date: string, ending: string) {
  if (Option.isNone(pack)) return yield* endWith("这种名单只在一些地方的规则里有：须有 --pack，如 --pack cn-500105/zone", exitCodes.usage)
  const { lineage } = yield* openBook(pack.value, date)
  for (const { clauses: places, documents: [{ id, title }], forms = [] } of lineage.toReversed()) {
    const form = forms.find((each) => each.title.endsWith(ending))
    if (form === undefined) continue
    const basis = form.clauses.map((clause): Basis => ({ document: id, clause, reading: "text", cite: `《${title}》${places[clause] ?? clause}` }))
    return { basis, place: form.title.slice(0, -ending.length) }
  }
  return yield* endWith(`${pack.value} 没有要求报送这份名单`, exitCodes.no)
})

const staff = Effect.fnUntraced(function*(input: ListInput) {
  yield* whereOf(input)
  const date = yield* dayOf(input)
  const { basis, place } = yield* listOf(input, date, "政务公开专区建设工作人员名单")
  const listed = Option.isSome(input.from) ? yield* readList("--from", input.from.value, StaffFile) : {}
  return yield* deliver(staffList({ ...frameOf(date, input, basis, undefined), place: Option.getOrElse(input.place, () => place), ...listed }), input)
})

const communities = Effect.fnUntraced(function*(input: ListInput) {
  yield* whereOf(input)
  const date = yield* dayOf(input)
  const { basis } = yield* listOf(input, date, "符合条件的社区（村）政务公开专区建设名单")
  const listed = Option.isSome(input.from) ? yield* readList("--from", input.from.value, CommunityFile) : {}
  return yield* deliver(communityList({ ...frameOf(date, input, basis, undefined), ...listed }), input)
})

export const printList = { contacts, staff, communities } as const
