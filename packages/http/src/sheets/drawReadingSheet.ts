/** The reading sheet of a day as whoever asks may see it: its visits in words, what they add up to, and what a quick entry offers. */
import { CopyKind, DeliveryMeans, DemandAnswer, LookupResult, offersOf, ReadingDifficulty, ReadingMaterial, type ReadingRow, ReadingWay, type State, visitSheetOf, visitsSince } from "@zone/core/reading"
import { FactStore } from "@zone/core/ports"
import { type Context, wordOf, wordsOf } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { ReadingSheet, VisitShown } from "../api/SheetsGroup.ts"
import { Office } from "../office/Office.ts"
import { type Looking, offersIn, zonesIn } from "./Looking.ts"

/** The room of readings. */
const READING = "reading"

const way = wordOf(ReadingWay)
const result = wordOf(LookupResult)
const difficulty = wordOf(ReadingDifficulty)
const means = wordOf(DeliveryMeans)
const answer = wordOf(DemandAnswer)
const material = wordOf(ReadingMaterial)

const listed = (schema: Parameters<typeof wordsOf>[0]): ReadingSheet["choices"]["ways"] => Object.entries(wordsOf(schema)).map(([value, zh]) => ({ value, zh }))

const choices: ReadingSheet["choices"] = {
  ways: listed(ReadingWay), results: listed(LookupResult), difficulties: listed(ReadingDifficulty), copies: listed(CopyKind), deliveries: listed(DeliveryMeans)
}

/** What may not be at a reading, and what visitors are told. */
const rulesOf = ({ rules }: Context): ReadingSheet["rules"] =>
  rules.flatMap(({ basis: [basis], requirement }) =>
    requirement.kind === "Practice" && requirement.strength === "mustNot" && /^(reading|conduct|fees)\//.test(requirement.id) ? [{ what: `不得${requirement.does}`, basis }]
    : requirement.kind === "Display" && requirement.item === "userRules" ? (requirement.shows ?? []).map((what) => ({ what, basis }))
    : [])

/** @internal */
export const drawReadingSheet = Effect.fnUntraced(function*(day: string, looking: Looking) {
  const { agency, options, roomOf } = yield* Office
  const { desk, room } = yield* roomOf(READING)
  const store = yield* FactStore
  const { context, zone } = looking
  const entries = [...yield* Stream.runCollect(desk.entries({ agency, from: visitsSince(day), through: day }))].map(({ on, row, stream, version, zone: where }) =>
    ({ id: stream.id, on, zone: where, version, row: row as ReadingRow }))
  const own = entries.filter((each) => each.zone === zone)
  const { before, month, today, topics, usual } = visitSheetOf(own, day)

  const visitOf = Effect.fnUntraced(function*({ id, row, version }: typeof own[number]) {
    const [first] = yield* store.read({ agency, room: READING, id })
    const { state } = yield* desk.load(agency, id)
    const { deliveries, help, lent, lookedUp, rulesTold, status, suggests, taken, ways } = row
    const visit: VisitShown = {
      id, version, at: first?.at ?? "", by: first?.actor ?? { id: "", role: "clerk" }, status: room.statuses[status] ?? status, ways: ways.map(way),
      lookedUp: lookedUp.map(({ answer: settled, result: found, topic }) => ({
        topic, result: result(found), met: found === "found" || settled !== undefined, ...(settled !== undefined && { answer: answer(settled) })
      })),
      help: help.map(difficulty), pages: row.copies.reduce((sum, { pages }) => sum + pages, 0), deliveries: deliveries.map(means),
      handedOut: [...taken.map(material), ...(lent > 0 ? [`借出${lent}件`] : [])], rulesTold, suggests,
      offers: offersIn(room, state, looking)(offersOf(state as State))
    }
    return visit
  })

  const visits = yield* Effect.forEach(own.filter(({ on }) => on === day), visitOf)
  return {
    today: context.today, day, zone, zones: zonesIn(options.zone, entries),
    visits: visits.toSorted((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : 0)),
    sums: { day: today, month, before },
    topics: topics.map(({ found, notFound, open, partlyFound, times, topic }) => ({ topic, times, found, missed: notFound + partlyFound, open })),
    usual, choices, rules: rulesOf(context),
    may: room.permits["RecordVisit"]?.includes(looking.actor.role) === true
  } satisfies ReadingSheet
})
