/**
 * What the records say of each site for the appraisal of a year, so that nobody has to add it up by hand: milestones and marks out of the
 * programme's matters, counts out of the registers. Points of inspections are no record of a room: whoever appraises adds them.
 *
 * Which zone's registers are a site's: those of the zone of the same id; where there is one site only, those of the office ⚖.
 */
import { type State, zoneInputs } from "@zone/core/programme"
import type { AnyWish, Count } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Field } from "../api/MatterShown.ts"
import { Board } from "../board/Board.ts"
import { Office, type Served } from "../office/Office.ts"

const WISHES: ReadonlySet<string> = new Set(["Appraise", "Reappraise"])

/** Whether it is a wish that is gathered for. @internal */
export const isAppraisal = ({ room }: Served, wish: string): boolean => room.name === "programme" && WISHES.has(wish)

const statesOf = ({ desk }: Served, agency: string) =>
  desk.entries({ agency }).pipe(
    Stream.mapEffect(({ stream }) => Effect.map(desk.load(agency, stream.id), ({ state }) => state as State)),
    Stream.runCollect,
    Effect.map((states) => Array.from(states))
  )

const sitesIn = (states: ReadonlyArray<State>): ReadonlyArray<string> =>
  [...new Set(states.flatMap((state) => (state._tag === "Building" || state._tag === "Built" ? [state.site.site] : [])))]

/** The form without what is gathered, and with the points of inspections. @internal */
export const appraisalForm = Effect.fnUntraced(function*(served: Served, form: Field) {
  const { agency } = yield* Office
  const sites = sitesIn(yield* statesOf(served, agency))
  const choices = sites.map((site) => ({ value: site, zh: site }))
  const inspections: NonNullable<Field["fields"]>[number] = {
    key: "inspections", required: false, zh: "各建设点的检查得分", hint: "没有检查的不填；任务进度、台账计数和批评加分由系统汇总", field: {
      kind: "list", item: {
        kind: "group", zh: "检查得分", fields: [
          { key: "zone", required: true, zh: "建设点", field: { kind: "choice", choices } },
          { key: "on", required: true, zh: "检查日期", field: { kind: "day" } },
          { key: "points", required: true, zh: "得分", field: { kind: "number", minimum: 0, maximum: 100 } }
        ]
      }
    }
  }
  const { fields = [], ...whole } = form
  return {
    ...whole,
    fields: fields.map((each) => {
      if (each.key !== "inputs") return each
      const { fields: parts = [], ...group } = each.field
      return { ...each, field: { ...group, fields: [...parts.filter(({ key }) => key !== "zones"), inspections] } }
    })
  } satisfies Field
})

/** What an inspection of a site came to, as the form has it; what does not fit is refused with the rest of the wish. */
interface PointsOf {
  readonly zone?: string
  readonly on: string
  readonly points: number
}

interface Inputs {
  readonly year?: unknown
  readonly zones?: unknown
  readonly inspections?: unknown
}

/** The wish with what is known of each site; as it is where somebody has said that. @internal */
export const gatherAppraisal = Effect.fnUntraced(function*(served: Served, wish: AnyWish) {
  const inputs = wish["inputs"] as Inputs | undefined
  if (!isAppraisal(served, wish._tag) || typeof inputs !== "object" || inputs.zones !== undefined || typeof inputs.year !== "number") return wish
  const { agency, today } = yield* Office
  const board = yield* Board
  const { year } = inputs
  const [from, day] = [`${year}-01-01`, yield* today]
  const on = day < `${year}-12-31` ? day : `${year}-12-31`
  const matters = yield* statesOf(served, agency)
  const sites = sitesIn(matters)
  const inspections: ReadonlyArray<PointsOf> = Array.isArray(inputs.inspections) ? inputs.inspections as ReadonlyArray<PointsOf> : []
  const countsOf = (zone: string | undefined) =>
    Effect.map(board.counts({ from, through: on, ...(zone !== undefined && { zone }) }), (rooms) =>
      rooms.flatMap(({ counts }) => counts.map(({ by, times, what }): Count => ({ on, what, by, times }))))
  const zones = yield* Effect.forEach(sites, Effect.fnUntraced(function*(zone) {
    const inspection = inspections.findLast((each) => each.zone === zone)
    return zoneInputs({
      zone, year, on, matters, counts: yield* countsOf(sites.length === 1 ? undefined : zone),
      ...(inspection && { inspection: { on: inspection.on, points: inspection.points } })
    })
  }))
  const { inspections: _inspections, ...rest } = inputs
  return { ...wish, inputs: { ...rest, zones } }
})
