/** Which entries of a register a query asks for, in its order, and the cursor of a page's end. */
import * as Base64Url from "effect/encoding/Base64Url"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { byCodePoint } from "../ports/byCodePoint.ts"
import type { Entry, Page, PageQuery } from "../ports/FactStore.ts"
import type { KeptEntry } from "./Memory.ts"

/** After every day: where an entry without a due date stands. */
const NEVER = "￿"

type Key = readonly [sort: string, id: string]

const keyBy = ({ sort }: Pick<PageQuery, "sort">) => ({ due, on, stream }: Entry): Key => [sort === "on" ? on : due ?? NEVER, stream.id]

const compare = ([sort, id]: Key, [otherSort, otherId]: Key): number => byCodePoint(sort, otherSort) || byCodePoint(id, otherId)

const wanted = (query: Omit<PageQuery, "after" | "limit">) => ({ entry, names }: KeptEntry): boolean =>
  (query.zone === undefined || entry.zone === query.zone)
  && (query.status === undefined || query.status.includes(entry.status))
  && (query.from === undefined || entry.on >= query.from)
  && (query.through === undefined || entry.on <= query.through)
  && (query.dueThrough === undefined || (entry.due !== undefined && entry.due <= query.dueThrough))
  && (query.number === undefined || entry.number === query.number)
  && (query.unsettled === undefined || entry.unsettled === query.unsettled)
  && (query.nameToken === undefined || names.some(({ token }) => token === query.nameToken))

/** All entries that a query asks for, sorted. @internal */
export const sorted = (register: Iterable<KeptEntry>, query: Omit<PageQuery, "after" | "limit">): ReadonlyArray<Entry> => {
  const key = keyBy(query)
  const direction = query.descending ? -1 : 1
  const found: Array<readonly [Key, Entry]> = []
  const wants = wanted(query)
  for (const kept of register) if (wants(kept)) found.push([key(kept.entry), kept.entry])
  return found.sort(([one], [other]) => direction * compare(one, other)).map(([, entry]) => entry)
}

const cursorOf = (key: Key): string => Base64Url.encode(JSON.stringify(key))

const readCursor = (cursor: string): Option.Option<Key> => {
  const text = Base64Url.decodeString(cursor)
  if (Result.isFailure(text)) return Option.none()
  try {
    const key: unknown = JSON.parse(text.success)
    return Array.isArray(key) && key.length === 2 && typeof key[0] === "string" && typeof key[1] === "string" ? Option.some([key[0], key[1]]) : Option.none()
  } catch {
    return Option.none()
  }
}

/** One page; none where the cursor is none of ours. @internal */
export const pageOf = (register: Iterable<KeptEntry>, query: PageQuery): Option.Option<Page> => {
  const limit = Math.min(Math.max(Math.trunc(query.limit) || 1, 1), 1000)
  const all = sorted(register, query)
  const key = keyBy(query)
  let start = 0
  if (query.after !== undefined) {
    const cursor = readCursor(query.after)
    if (Option.isNone(cursor)) return Option.none()
    const direction = query.descending ? -1 : 1
    const found = all.findIndex((entry) => direction * compare(key(entry), cursor.value) > 0)
    start = found < 0 ? all.length : found
  }
  const entries = all.slice(start, start + limit)
  const last = entries.at(-1)
  return Option.some({ entries, next: last && start + limit < all.length ? cursorOf(key(last)) : undefined })
}
