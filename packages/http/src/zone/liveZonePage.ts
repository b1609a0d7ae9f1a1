/**
 * The page of a zone as it is today: besides what the rules and the office say, the hours that were set and what lies there by the register of
 * facilities, out of date or not. Nothing of it is about anybody.
 */
import type { FacilityRow, State } from "@zone/core/facility"
import { FactStore, type StoreError } from "@zone/core/ports"
import type { OpeningHours, Requirement } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import type { Problems } from "../api/Problems.ts"
import type { ZonePage } from "../api/PublicGroup.ts"
import { Office } from "../office/Office.ts"
import { openingDays } from "./openingDays.ts"
import { zonePage } from "./zonePage.ts"

const ROOM = "facility"
/** More things than a zone has; what lies beyond is not on the page. */
const MOST = 500

const hoursIn = (requirement: Requirement): OpeningHours["seasons"] | undefined => (requirement.kind === "Hours" ? requirement.seasons : undefined)

const materialOf = ({ lastOn, source, status, through, title, version }: FacilityRow, today: string): ZonePage["materials"][number] => ({
  title, ...(lastOn !== undefined && { updatedOn: lastOn }), ...(version !== undefined && { version }), ...(source !== undefined && { source }), ...(through !== undefined && { through }),
  ...((status === "outdated" || (through !== undefined && through < today)) && { stale: true })
})

/** What the office lists besides is told, too; of two of one title the register's. @internal */
export const liveZonePage: Effect.Effect<ZonePage, Problems | StoreError, Office | FactStore> = Effect.gen(function*() {
  const { agency, law, options, roomOf, today } = yield* Office
  const page = yield* zonePage
  const day = yield* today
  const { desk } = yield* roomOf(ROOM)
  const { entries } = yield* (yield* FactStore).page({ agency, room: ROOM, zone: options.zone, sort: "on", descending: true, limit: MOST })
  const rows = entries.map(({ row, stream }) => ({ id: stream.id, row: row as unknown as FacilityRow }))
  const shown = rows.filter(({ row: { kind, status } }) => kind === "material" && status !== "ended").map(({ row }) => materialOf(row, day))
  const titles = new Set(shown.map(({ title }) => title))
  const opened = rows.find(({ row: { kind, status } }) => kind === "opening" && status !== "ended")
  const state = opened === undefined ? undefined : (yield* desk.load(agency, opened.id)).state as State
  const rule = law.book.rules.find(({ requirement }) => hoursIn(requirement) !== undefined)
  const seasons = rule && hoursIn(rule.requirement)
  const hours: OpeningHours | undefined = state?._tag === "Opening" ? state.opening.hours : rule && seasons ? { seasons, exceptions: [], basis: rule.basis[0] } : undefined
  return {
    ...page,
    materials: [...page.materials.filter(({ title }) => !titles.has(title)), ...shown],
    ...(hours && { opening: openingDays(hours, law, day) })
  }
})
