/** The line of a matter in the register 建设任务台账, and what the register finds it by. */
import type { Count, RowIndex } from "../rules/Room.ts"
import type { Personal } from "../terms/Personal.ts"
import { obligations } from "./obligations.ts"
import type { ProgrammeKind, ProgrammeStatus } from "./ProgrammeStatus.ts"
import type { Appraisal, Campaign, Roster, Series, Site, State, Submission } from "./State.ts"

/** One line of the register. Days are `YYYY-MM-DD` in China. */
export interface Row {
  readonly number: string
  readonly kind: ProgrammeKind
  /** The site, the list, the report, the supervision or the year. */
  readonly subject: string
  /** Who owes it: the lead of a site, the unit that reports; none for supervisions and appraisals. */
  readonly unit: string | undefined
  readonly on: string
  readonly status: ProgrammeStatus
  readonly pilot: boolean
  /** Tasks, lines of a list, rounds, findings, or zones. */
  readonly total: number
  /** How many of them are done, complete, reported, mended, or have points. */
  readonly done: number
  /** How many of them came late. */
  readonly late: number
  readonly nextDue: string | undefined
  readonly unsettled: boolean
  readonly endedOn: string | undefined
  /** Whom a list names, sealed. */
  readonly names: ReadonlyArray<Personal>
  /** What statistics count of it. */
  readonly counted: ReadonlyArray<Count>
}

type Matter = Omit<Row, "status" | "nextDue" | "unsettled" | "endedOn">

const inTime = (late: boolean): NonNullable<Count["by"]> => ({ 是否按期: late ? "逾期" : "按期" })
const count = <A>(some: ReadonlyArray<A>, is: (one: A) => boolean): number => some.filter(is).length

const ofSite = ({ number, on, pilot, site, tasks, units: { lead } }: Site): Matter => ({
  number, kind: "site", subject: site, unit: lead, on, pilot: pilot !== undefined,
  total: tasks.length,
  done: count(tasks, ({ done }) => done !== undefined),
  late: count(tasks, ({ done }) => done?.late === true),
  names: [],
  counted: [
    { on, what: "建设点立项", by: { 是否试点: pilot ? "试点" : "非试点" } },
    // what had no day to be done by was neither in time nor late
    ...tasks.flatMap(({ done, limit }): ReadonlyArray<Count> => (done ? [{ on: done.on, what: "完成建设任务", ...(limit && { by: inTime(done.late) }) }] : []))
  ]
})

const ofRoster = ({ first, number, on, title, unit }: Roster, submission: Submission | undefined): Matter => ({
  number, kind: "roster", subject: title, unit, on, pilot: false,
  total: submission?.entries.length ?? 0,
  done: submission?.missing.length === 0 ? submission.entries.length : 0,
  late: first?.late === true ? 1 : 0,
  names: submission?.entries.flatMap(({ name }) => (name ? [name] : [])) ?? [],
  counted: first ? [{ on: first.on, what: "报送名单", by: inTime(first.late) }] : []
})

const ofSeries = ({ number, on, pilot, rounds, unit, what }: Series): Matter => ({
  number, kind: "reports", subject: what, unit, on, pilot,
  total: rounds.length,
  done: count(rounds, ({ _tag }) => _tag === "Reported"),
  late: count(rounds, (round) => round._tag === "Reported" && round.late),
  names: [],
  counted: rounds.map((round): Count =>
    round._tag === "Reported" ? { on: round.on, what: "报送工作信息", by: inTime(round.late) } : { on: round.on, what: "同意免报工作信息" })
})

const ofCampaign = ({ findings, marks, number, on, sites, title, visits }: Campaign): Matter => {
  const kept = marks.filter(({ withdrawn }) => !withdrawn)
  return {
    number, kind: "supervision", subject: `${title}（${sites.length}个建设点）`, unit: undefined, on, pilot: false,
    total: findings.length,
    done: count(findings, ({ _tag }) => _tag === "Passed"),
    late: count(findings, (found) => "late" in found && found.late),
    names: [],
    counted: [
      ...visits.map((visit): Count => ({ on: visit.on, what: "实地查看" })),
      ...(findings.length > 0 ? [{ on, what: "督查发现问题", times: findings.length }] : []),
      ...findings.flatMap((found): ReadonlyArray<Count> => (found._tag === "Passed" ? [{ on: found.on, what: "督查整改复查通过", by: inTime(found.late) }] : [])),
      ...kept.map((mark): Count => ({ on: mark.on, what: mark.kind === "criticism" ? "通报批评" : "加分" }))
    ]
  }
}

const ofAppraisal = ({ inputs: { year }, number, on, table }: Appraisal): Matter => ({
  number, kind: "appraisal", subject: `${year}年度考核`, unit: undefined, on, pilot: false,
  total: table.length, done: count(table, ({ points }) => points !== undefined), late: 0, names: [],
  counted: [{ on, what: "年度考核", times: table.length }]
})

const matterOf = (state: Exclude<State, { readonly _tag: "Nothing" }>): Matter => {
  switch (state._tag) {
    case "Building":
    case "Built":
    case "Dropped": return ofSite(state.site)
    case "Called": return ofRoster(state.roster, undefined)
    case "Submitted":
    case "Returned":
    case "Accepted": return ofRoster(state.roster, state.submission)
    case "Reporting":
    case "Ended": return ofSeries(state.series)
    case "Supervising":
    case "Closed": return ofCampaign(state.campaign)
    default: return ofAppraisal(state.appraisal)
  }
}

const STATUS = {
  Building: "building", Built: "built", Dropped: "dropped", Called: "called", Submitted: "submitted", Returned: "returned", Accepted: "accepted",
  Reporting: "reporting", Ended: "ended", Supervising: "supervising", Closed: "closed", Appraised: "appraised"
} as const satisfies { readonly [tag in Exclude<State["_tag"], "Nothing">]: ProgrammeStatus }

const endOf = (state: State): string | undefined => {
  switch (state._tag) {
    case "Built": return state.builtOn
    case "Dropped": return state.droppedOn
    case "Accepted": return state.acceptedOn
    case "Ended": return state.endedOn
    case "Closed": return state.closedOn
    case "Appraised": return state.appraisal.revisions.at(-1)?.on ?? state.appraisal.on
    default: return undefined
  }
}

/** @internal */
export const row = (state: State): Row | undefined => {
  if (state._tag === "Nothing") return undefined
  const dues = obligations(state).flatMap(({ due }) => (due ? [due] : []))
  return {
    ...matterOf(state),
    status: STATUS[state._tag],
    nextDue: dues.flatMap((due) => ("date" in due ? [due.date] : [])).toSorted()[0],
    unsettled: dues.some(({ certainty }) => certainty !== "settled"),
    endedOn: endOf(state)
  }
}

/** @internal */
export const indexOf = ({ names, nextDue, number, on, status, unsettled }: Row): RowIndex => ({
  number, on, status, ...(nextDue !== undefined && { due: nextDue }), unsettled, names
})
