/**
 * A search of the question bank: the full text gives the entries that have the rarest grams of the question and hold on the day, and the
 * core ranks them as it ranks in memory.
 */
import * as Result from "effect/Result"
import { type BankHit, type BankQuery, divisionsOver, type Question, rankCandidates } from "@zone/core/ports"
import { asNumber } from "./asText.ts"
import { toVersion } from "./bankScript.ts"
import type { Script } from "./Script.ts"
import { statement, step } from "./step.ts"

/** How many places in the index a search may look at: beyond that, the commonest grams only rank what others found. */
const PLACES = 20_000
/** How many of those that the full text finds are ranked by the core, at least. */
const CANDIDATES = 200

const size = statement("SELECT entries FROM bank_size WHERE one = 1")
const having = statement("SELECT doc FROM bank_words WHERE term = ?")
const HOLDS = "b.since <= ? AND b.through >= ?"
const FOUND = "SELECT v.version, v.actor, v.at, v.withdrawn, v.reason, v.entry FROM bank_text AS t JOIN bank AS b ON b.ordinal = t.rowid"
  + " JOIN bank_versions AS v ON v.id = b.id AND v.version = b.version WHERE bank_text MATCH ?"
const anywhere = statement(`${FOUND} AND ${HOLDS} ORDER BY t.rank LIMIT ?`)
/** `cn`, the province, the city, the county, the town, and what is for all. */
const inPlaces = statement(`${FOUND} AND ${HOLDS} AND b.division IN ('', ?, ?, ?, ?, ?) ORDER BY t.rank LIMIT ?`)

/** Searches with a question that was read. */
export function* searchScript(question: Question, { division, limit, on }: BankQuery): Script<ReadonlyArray<BankHit>> {
  const [total] = yield step(size)
  const entries = total ? asNumber(total, "entries") : 0
  const counts = new Map<string, number>()
  for (const token of question.tokens) {
    const [row] = yield step(having, token)
    counts.set(token, row ? asNumber(row, "doc") : 0)
  }
  const leading: Array<string> = []
  let places = 0
  for (const [token, count] of [...counts].filter(([, each]) => each > 0).toSorted(([, one], [, other]) => one - other)) {
    if (leading.length > 0 && places + count > PLACES) break
    leading.push(token)
    places += count
  }
  if (leading.length === 0) return Result.succeed([])
  const most = Math.min(Math.max(Math.trunc(limit) || 1, 1), 100)
  const match = leading.map((token) => `"${token}"`).join(" OR ")
  const over = division === undefined ? undefined : divisionsOver(division)
  const rows = over === undefined
    ? yield step(anywhere, match, on, on, CANDIDATES)
    : yield step(inPlaces, match, on, on, over[0] ?? "", over[1] ?? "", over[2] ?? "", over[3] ?? "", over[4] ?? "", CANDIDATES)
  return Result.succeed(rankCandidates(question, rows.map(toVersion), { entries, having: (token) => counts.get(token) ?? 0 }, most))
}
