/**
 * A search of the question bank: the full text tells which entries have the rarest grams of the question, those that promise most are
 * read as far as they hold on the day, and the core ranks them as it ranks in memory.
 */
import * as Result from "effect/Result"
import { type BankHit, type BankQuery, type BankVersion, divisionsOver, type GramCounts, promising, type Question, rankCandidates } from "@zone/core/ports"
import { asNumber } from "./asText.ts"
import { toVersion } from "./putEntriesScript.ts"
import type { Script } from "./Script.ts"
import { statement, step } from "./step.ts"

/** How many places in the index a search looks at: beyond that, the commonest grams only rank what others found. */
const PLACES = 12_000
/** How many entries that hold are ranked, where so many have been found. */
const CANDIDATES = 200

const size = statement("SELECT entries FROM bank_size WHERE one = 1")
const having = statement("SELECT doc FROM bank_words WHERE term = ?")
// a whole list in one text, since a row for each would cost more than finding it
const places = statement("SELECT group_concat(rowid) AS ordinals FROM bank_text WHERE bank_text MATCH ?")
const READ = "SELECT v.version, v.actor, v.at, v.withdrawn, v.reason, v.entry FROM bank AS b JOIN bank_versions AS v ON v.id = b.id AND v.version = b.version"
  + " WHERE b.ordinal = ? AND b.since <= ? AND b.through >= ?"
const anywhere = statement(READ)
/** `cn`, the province, the city, the county, the town, and what is for all. */
const inPlaces = statement(`${READ} AND b.division IN ('', ?, ?, ?, ?, ?)`)

function* counted({ tokens }: Question): Script<GramCounts> {
  const [total] = yield step(size)
  const counts = new Map<string, number>()
  for (const token of tokens) {
    const [row] = yield step(having, token)
    if (row) counts.set(token, asNumber(row, "doc"))
  }
  return Result.succeed({ entries: total ? asNumber(total, "entries") : 0, having: (token) => counts.get(token) ?? 0 })
}

/** The rarest grams that the bank has, as many as may be looked at; at least one. */
const leading = ({ tokens }: Question, counts: GramCounts): ReadonlyArray<string> => {
  const rarest = tokens.filter((token) => counts.having(token) > 0).toSorted((one, other) => counts.having(one) - counts.having(other))
  let sum = 0
  return rarest.filter((token, i) => {
    sum += counts.having(token)
    return i === 0 || sum <= PLACES
  })
}

function* found(column: "question" | "answer", token: string): Script<ReadonlyArray<number>> {
  const [row] = yield step(places, `${column} : "${token}"`)
  const ordinals = row?.["ordinals"]
  return Result.succeed(typeof ordinals === "string" ? ordinals.split(",").map(Number) : [])
}

/** Searches with a question that was read. */
export function* searchScript(question: Question, { division, limit, on }: BankQuery): Script<ReadonlyArray<BankHit>> {
  const counts = Result.getOrThrow(yield* counted(question))
  const inQuestion = new Map<string, ReadonlyArray<number>>()
  const inAnswer = new Map<string, ReadonlyArray<number>>()
  for (const token of leading(question, counts)) {
    inQuestion.set(token, Result.getOrThrow(yield* found("question", token)))
    inAnswer.set(token, Result.getOrThrow(yield* found("answer", token)))
  }
  const over = division === undefined ? undefined : divisionsOver(division)
  const candidates: Array<BankVersion> = []
  for (const ordinal of promising(question, counts, (token) => inQuestion.get(token) ?? [], (token) => inAnswer.get(token) ?? [])) {
    const [row] = over === undefined
      ? yield step(anywhere, ordinal, on, on)
      : yield step(inPlaces, ordinal, on, on, over[0] ?? "", over[1] ?? "", over[2] ?? "", over[3] ?? "", over[4] ?? "")
    if (row) candidates.push(toVersion(row))
    if (candidates.length >= CANDIDATES) break
  }
  return Result.succeed(rankCandidates(question, candidates, counts, Math.min(Math.max(Math.trunc(limit) || 1, 1), 100)))
}
