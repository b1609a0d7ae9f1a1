/**
 * What the records say of each site for the appraisal of a year, so that nobody has to add it up by hand: milestones and marks out of the
 * programme's matters, counts out of the registers. Points of inspections are no record of a room: whoever appraises adds them.
 *
 * Which zone's registers are a site's: those of the zone of the same id; where there is one site only, those of the office ⚖.
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { PlainDate } from "../calendar/PlainDate.ts"
import type { FactStore } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import type { Vault } from "../ports/Vault.ts"
import { AppraisalInputs, type AppraisedZone } from "../programme/AppraisalInputs.ts"
import type { State } from "../programme/State.ts"
import { zoneInputs } from "../programme/zoneInputs.ts"
import type { AnyRoom, AnyWish, Count, Refusal } from "../rules/Room.ts"
import type { Parts } from "./clear/Parts.ts"
import type { CountsQuery, RoomCounts } from "./makeCounts.ts"
import type { Desk } from "./makeDesk.ts"

/** Where the records are: the desk of the programme, and what registers count. */
export interface AppraisalRecords<R> {
  readonly desk: Pick<Desk<string, unknown, AnyWish, { readonly _tag: string }, Refusal, unknown>, "entries" | "load">
  readonly agency: string
  /** The civil day in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly counts: (query: Omit<CountsQuery, "agency">) => Effect.Effect<ReadonlyArray<RoomCounts>, StoreError, R>
}

/** A wish with what was gathered for it, and of which sites there are records. */
export interface Gathered {
  readonly wish: AnyWish
  /** Left out where nothing was gathered: the wish says it itself, or is no appraisal. */
  readonly zones?: ReadonlyArray<AppraisedZone>
  readonly sites: ReadonlyArray<string>
}

const WISHES: ReadonlySet<string> = new Set(["Appraise", "Reappraise"])

/**
 * Whether something is gathered for a wish.
 *
 * @example
 * ```ts
 * import { isGathered } from "@zone/core/desk"
 * import { room } from "@zone/core/programme"
 *
 * isGathered(room, "Appraise") // => true
 * isGathered(room, "PlanSite") // => false
 * ```
 */
export const isGathered = ({ name }: Pick<AnyRoom, "name">, wish: string): boolean => name === "programme" && WISHES.has(wish)

/** What an inspection of a site came to. */
const Points = Schema.Struct({ zone: Schema.NonEmptyString, on: PlainDate, points: Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 100 })) })
type Points = typeof Points.Type

/**
 * The fields of a wish as whoever wishes it fills them in: what is gathered may be left out, and the points of inspections are added. Those of a wish
 * for which nothing is gathered are its own.
 *
 * @example
 * ```ts
 * import { askedFields, wishSchemas } from "@zone/core/desk"
 * import { room } from "@zone/core/programme"
 *
 * Object.keys(askedFields(room, "Appraise", wishSchemas(room).get("Appraise")!)) // => ["_tag", "requirement", "inputs"]
 * ```
 */
export const askedFields = (room: Pick<AnyRoom, "name">, wish: string, schema: Schema.Top): { readonly [key: string]: Schema.Top } => {
  const { fields = {} } = schema as Parts
  if (!isGathered(room, wish)) return fields
  const { zones, ...inputs } = AppraisalInputs.fields
  return { ...fields, inputs: Schema.Struct({ ...inputs, inspections: Schema.optionalKey(Schema.Array(Points)), zones: Schema.optionalKey(zones) }) }
}

/** In the order of their numbers, which is that in which they were begun: what is told and appraised has the same order each time. */
const statesOf = <R>({ agency, desk }: Pick<AppraisalRecords<R>, "agency" | "desk">) =>
  Stream.runCollect(desk.entries({ agency })).pipe(
    Effect.map((entries) => entries.toSorted((one, other) => ((one.number ?? "") < (other.number ?? "") ? -1 : 1))),
    Effect.flatMap((entries) => Effect.forEach(entries, ({ stream }) => Effect.map(desk.load(agency, stream.id), ({ state }) => state as State)))
  )

const sitesIn = (states: ReadonlyArray<State>): ReadonlyArray<string> =>
  [...new Set(states.flatMap((state) => (state._tag === "Building" || state._tag === "Built" ? [state.site.site] : [])))]

/**
 * The sites of the programme that an appraisal may be about.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Result from "effect/Result"
 * import { appraisedSites, makeDesk } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 * import { room } from "@zone/core/programme"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const desk = makeDesk(room, { book: Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22")), calendar: chinaCalendar })
 * await Effect.runPromise(Effect.provide(appraisedSites({ desk, agency: "a-1" }), layerMemory())) // => []
 * ```
 */
export const appraisedSites = <R>(records: Pick<AppraisalRecords<R>, "agency" | "desk">): Effect.Effect<ReadonlyArray<string>, StoreError, FactStore | Vault> =>
  Effect.map(statesOf(records), sitesIn)

interface Inputs {
  readonly year?: unknown
  readonly zones?: unknown
  readonly inspections?: unknown
}

/**
 * The wish with what is known of each site; as it is where somebody has said that. What does not fit is refused with the rest of the wish.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Result from "effect/Result"
 * import { gatherAppraisal, makeDesk } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 * import { room } from "@zone/core/programme"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const desk = makeDesk(room, { book: Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22")), calendar: chinaCalendar })
 * const records = { desk, agency: "a-1", today: "2026-11-22", counts: () => Effect.succeed([]) }
 * const asked = { _tag: "Appraise", requirement: "programme/assessment", inputs: { year: 2026 } }
 * const { zones } = await Effect.runPromise(Effect.provide(gatherAppraisal(records, room, asked), layerMemory()))
 * zones // => []
 * ```
 */
export const gatherAppraisal = Effect.fnUntraced(function*<R>(
  records: AppraisalRecords<R>, room: Pick<AnyRoom, "name">, wish: AnyWish
): Effect.fn.Return<Gathered, StoreError, FactStore | Vault | R> {
  const inputs = wish["inputs"] as Inputs | undefined
  if (!isGathered(room, wish._tag) || typeof inputs !== "object" || inputs.zones !== undefined || typeof inputs.year !== "number") return { wish, sites: [] }
  const { counts, today } = records
  const { year } = inputs
  const [from, on] = [`${year}-01-01`, today < `${year}-12-31` ? today : `${year}-12-31`]
  const matters = yield* statesOf(records)
  const sites = sitesIn(matters)
  const inspections = Array.isArray(inputs.inspections) ? inputs.inspections as ReadonlyArray<Partial<Points> & Omit<Points, "zone">> : []
  const countsOf = (zone: string | undefined) =>
    Effect.map(counts({ from, through: on, ...(zone !== undefined && { zone }) }), (rooms) =>
      rooms.flatMap((each) => each.counts.map(({ by, times, what }): Count => ({ on, what, by, times }))))
  const zones = yield* Effect.forEach(sites, Effect.fnUntraced(function*(zone) {
    const inspection = inspections.findLast((each) => each.zone === zone)
    return zoneInputs({
      zone, year, on, matters, counts: yield* countsOf(sites.length === 1 ? undefined : zone),
      ...(inspection && { inspection: { on: inspection.on, points: inspection.points } })
    })
  }))
  const { inspections: _inspections, ...rest } = inputs
  return { wish: { ...wish, inputs: { ...rest, zones } }, zones, sites }
})
