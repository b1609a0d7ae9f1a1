/** What an office published of its own accord, as people look for it: read from the register now and then, ranked as the question bank ranks. */
import { type DisclosureRow, fieldNamed, InterpretationForm, PublicationChannel, type State } from "@zone/core/disclosure"
import { type BankVersion, bankWords, type FactStore, rankCandidates, readQuestion, type StoreError, usualSynonyms } from "@zone/core/ports"
import { wordOf } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import type { Disclosed } from "../api/PublicGroup.ts"
import type { AnyDesk, Office } from "../office/Office.ts"

/** How long a page of the register that was read may serve. */
const FRESH = "10 seconds"
/** The latest so many are looked through; what is older is found where it was published. */
const MOST = 5000
const PAGE = 1000

const channelWord = wordOf(PublicationChannel)
const formWord = wordOf(InterpretationForm)
const fieldWord = (field: string): string => fieldNamed(field)?.name ?? field

/** An item that is public, with what it is found by. */
interface Listed {
  readonly id: string
  readonly row: DisclosureRow
  readonly version: BankVersion
  readonly words: ReadonlySet<string>
}

/** As the bank ranks: the title is what it is, whose and what field it is stands beside it. */
const listed = (id: string, row: DisclosureRow): Listed => {
  const entry = {
    id, question: row.title, phrasings: row.mark === undefined ? [] : [row.mark],
    answer: [row.unit ?? "", ...(row.field === undefined ? [] : [fieldWord(row.field)])].join("，"),
    unit: row.unit ?? "", source: { id, title: row.title, version: "1" }, validFrom: row.on, reviewedOn: row.on, reviewedBy: ""
  }
  const { answer, question } = bankWords(entry)
  return { id, row, version: { entry, version: 1, by: "", at: "" }, words: new Set(`${question} ${answer}`.split(" ")) }
}

/** The latest published first. */
const latest = (one: Listed, other: Listed): number => (dayOf(other.row) < dayOf(one.row) ? -1 : dayOf(other.row) > dayOf(one.row) ? 1 : 0)
const dayOf = ({ on, publications }: DisclosureRow): string => publications.at(-1)?.on ?? on

const read = Effect.fnUntraced(function*(desk: AnyDesk, agency: string): Effect.fn.Return<ReadonlyArray<Listed>, StoreError, FactStore> {
  const found: Array<Listed> = []
  let after: string | undefined
  do {
    const page = yield* desk.page({ agency, status: ["published"], descending: true, limit: PAGE, ...(after !== undefined && { after }) }) as
      Effect.Effect<{ readonly entries: ReadonlyArray<{ readonly stream: { readonly id: string }; readonly row: unknown }>; readonly next: string | undefined }, StoreError, FactStore>
    found.push(...page.entries.map(({ row, stream }) => listed(stream.id, row as DisclosureRow)))
    after = page.next
  } while (after !== undefined && found.length < MOST)
  return found.toSorted(latest)
})

/** With where it stands, which only the matter itself knows; nothing where it was taken down since. */
const shown = Effect.fnUntraced(function*(desk: AnyDesk, agency: string, { id, row }: Listed) {
  const state = (yield* desk.load(agency, id)).state as State
  const last = state._tag === "Published" ? state.item.publications.at(-1) : undefined
  if (state._tag !== "Published" || last === undefined) return []
  const { agency: whose, field, interpretations, mark, number, title } = state.item
  const explained = interpretations.at(-1)
  return [{
    number, title, agency: whose, publishedOn: last.on, where: last.where, channels: last.channels.map(channelWord),
    ...(field !== undefined && { field: fieldWord(field) }), ...((mark ?? row.mark) !== undefined && { mark: mark ?? row.mark ?? "" }),
    ...(explained && { interpreted: { on: explained.on, form: formWord(explained.form) } })
  } satisfies Disclosed]
})

/** Looks for what was published by the words of its title, its number, its agency and its field; the latest where nothing is asked for. @internal */
export const makePublished = Effect.fnUntraced(function*({ agency, rooms }: Pick<Office["Service"], "agency" | "rooms">) {
  const desk = rooms.find(({ room }) => room.name === "disclosure")?.desk
  if (desk === undefined) return (): Effect.Effect<ReadonlyArray<Disclosed>, StoreError, FactStore> => Effect.succeed([])
  const list = yield* Effect.cachedWithTTL(read(desk, agency), FRESH)
  return Effect.fnUntraced(function*(q: string, limit: number): Effect.fn.Return<ReadonlyArray<Disclosed>, StoreError, FactStore> {
    const all = yield* list
    const question = readQuestion(q, usualSynonyms)
    const having = (token: string): number => all.filter(({ words }) => words.has(token)).length
    const candidates = all.filter(({ words }) => question.tokens.some((token) => words.has(token)))
    const byId = new Map(candidates.map((each) => [each.id, each]))
    const wanted = q.trim() === ""
      ? all.slice(0, limit)
      : rankCandidates(question, candidates.map(({ version }) => version), { entries: all.length, having }, limit).flatMap(({ found }) => byId.get(found.entry.id) ?? [])
    return (yield* Effect.forEach(wanted, (each) => shown(desk, agency, each))).flat()
  })
})
