/**
 * One page of a register, by keyset: each query goes along an index from where the last page ended, however far that is.
 *
 * Where several statuses are asked for, each goes along the index by itself, and their first entries are merged; where a name or a
 * number is asked for, the few entries that have it are sorted.
 */
import * as Base64Url from "effect/encoding/Base64Url"
import * as Hash from "effect/Hash"
import * as Result from "effect/Result"
import type { Entry, Page, PageQuery, StoreError } from "@zone/core/ports"
import { NO_DUE } from "./NO_DUE.ts"
import { toEntry } from "./readScript.ts"
import type { Script, Statement, Value } from "./Script.ts"
import { statement, step } from "./step.ts"
import { storeError } from "./storeError.ts"

type Key = readonly [sorted: string, id: string]

const MOST = 1000

/** A cursor is good for the query that gave it, and for no other. */
const seal = (query: PageQuery, key: Key): number => {
  const { agency, descending, dueThrough, from, nameToken, number, room, sort, status, through, unsettled, zone } = query
  return Hash.string(JSON.stringify([
    key, agency, room, zone, status, from, through, dueThrough, number, nameToken, unsettled, sort, descending
  ]))
}

const cursorOf = (query: PageQuery, key: Key): string => Base64Url.encode(JSON.stringify([...key, seal(query, key)]))

const readCursor = (query: PageQuery, cursor: string): Key | undefined => {
  const text = Base64Url.decodeString(cursor)
  if (Result.isFailure(text)) return undefined
  try {
    const parts: unknown = JSON.parse(text.success)
    if (!Array.isArray(parts) || parts.length !== 3) return undefined
    const [sorted, id, sealed] = parts as ReadonlyArray<unknown>
    return typeof sorted === "string" && typeof id === "string" && sealed === seal(query, [sorted, id]) ? [sorted, id] : undefined
  } catch {
    return undefined
  }
}

const statements = new Map<string, Statement>()

/** The same text gives the same statement, so that a driver may keep it prepared. */
const kept = (text: string): Statement => {
  const found = statements.get(text) ?? statement(text)
  if (statements.size < 500) statements.set(text, found)
  return found
}

const COLUMNS = "r.id, r.zone, r.version, r.number, r.listed, r.status, r.due, r.unsettled, r.entry"

/** The statement of a page, and its values. */
const write = (query: PageQuery, after: Key | undefined, limit: number): readonly [Statement, ReadonlyArray<Value>] => {
  const column = query.sort === "on" ? "listed" : "due"
  const direction = query.descending ? "DESC" : "ASC"
  // what few entries have is looked up by itself, and sorted: an expression keeps the database from going along the order instead
  const few = query.number !== undefined || query.nameToken !== undefined
    || (query.sort === "due" && query.from !== undefined && query.through !== undefined)
  const sorted = (table: string) => few ? `${table}${column} || ''` : `${table}${column}`
  const order = (table: string) => `ORDER BY ${sorted(table)} ${direction}, ${table}id ${direction} LIMIT ?`
  const branch = (status: string | undefined): readonly [string, ReadonlyArray<Value>] => {
    const wheres: Array<string> = ["r.agency = ?", "r.room = ?"]
    const values: Array<Value> = [query.agency, query.room]
    const ask = (where: string, value: Value | undefined) => {
      if (value === undefined) return
      wheres.push(where)
      values.push(value)
    }
    ask("r.status = ?", status)
    ask("r.zone = ?", query.zone)
    ask("r.listed >= ?", query.from)
    ask("r.listed <= ?", query.through)
    // NO_DUE lies behind every day
    ask("r.due <= ?", query.dueThrough)
    ask("r.number = ?", query.number)
    if (query.unsettled !== undefined) wheres.push(`r.unsettled = ${query.unsettled ? 1 : 0}`)
    if (query.nameToken !== undefined) {
      wheres.push("r.id IN (SELECT n.stream FROM names AS n WHERE n.agency = ? AND n.room = ? AND n.token = ?)")
      values.push(query.agency, query.room, query.nameToken)
    }
    if (after !== undefined) {
      wheres.push(`(${sorted("r.")}, r.id) ${query.descending ? "<" : ">"} (?, ?)`)
      values.push(...after)
    }
    return [`SELECT ${COLUMNS} FROM register AS r WHERE ${wheres.join(" AND ")} ${order("r.")}`, [...values, limit]]
  }
  const wanted = query.status === undefined ? [undefined] : [...new Set(query.status)]
  const branches = wanted.map(branch)
  const [first] = branches
  if (first && branches.length === 1) return [kept(first[0]), first[1]]
  const text = `SELECT * FROM (${branches.map(([each]) => `SELECT * FROM (${each})`).join(" UNION ALL ")}) ${order("")}`
  return [kept(text), [...branches.flatMap(([, values]) => values), limit]]
}

/** One page, or that its cursor is none of this query. */
export function* pageScript(query: PageQuery): Script<Page, StoreError> {
  const limit = Math.min(Math.max(Math.trunc(query.limit) || 1, 1), MOST)
  const after = query.after === undefined ? undefined : readCursor(query, query.after)
  if (query.after !== undefined && after === undefined) {
    return Result.fail(storeError("other", "page", "the cursor is none of this query", "翻页标记无效，请从第一页重新查询"))
  }
  if (query.status?.length === 0) return Result.succeed({ entries: [], next: undefined })
  // one more than is shown tells whether there is a next page
  const [wanted, values] = write(query, after, limit + 1)
  const rows = yield step(wanted, ...values)
  const entries = rows.slice(0, limit).map((row) => toEntry(query.agency, query.room, row))
  const last = entries.at(-1)
  const next = last && rows.length > limit ? cursorOf(query, keyOf(query, last)) : undefined
  return Result.succeed({ entries, next })
}

const keyOf = ({ sort }: PageQuery, { due, on, stream }: Entry): Key => [sort === "on" ? on : due ?? NO_DUE, stream.id]
