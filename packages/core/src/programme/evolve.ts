/** What a fact makes of a matter of the programme. Total: a fact that no longer fits leaves the state as it was. */
import type { Limit } from "../rules/Room.ts"
import type { Fact } from "./Fact.ts"
import { limitsIn } from "./limitsIn.ts"
import type { Campaign, Found, Series, State, Task } from "./State.ts"
import type { In } from "./wishes/Wish.ts"

const begun = (fact: Fact): State => {
  switch (fact._tag) {
    case "SitePlanned": {
      const { _tag, ...site } = fact
      return { _tag: "Building", site }
    }
    case "RosterCalledFor": {
      const { _tag, ...roster } = fact
      return { _tag: "Called", roster }
    }
    case "ReportsStarted": {
      const { _tag, ...series } = fact
      return { _tag: "Reporting", series: { ...series, rounds: [] } }
    }
    case "SupervisionOpened": {
      const { _tag, ...campaign } = fact
      return { _tag: "Supervising", campaign: { ...campaign, visits: [], findings: [], marks: [] } }
    }
    case "Appraised": {
      const { _tag, ...appraisal } = fact
      return { _tag: "Appraised", appraisal: { ...appraisal, revisions: [] } }
    }
    default: return { _tag: "Nothing" }
  }
}

const reopened = ({ done: _done, ...task }: Task): Task => task

const inSite = (state: In<"Building" | "Built">, fact: Fact): State => {
  const { site } = state
  const change = (id: string, f: (task: Task) => Task): typeof site => ({ ...site, tasks: site.tasks.map((task) => (task.id === id ? f(task) : task)) })
  if (fact._tag === "TaskReopened") return { _tag: "Building", site: change(fact.task, reopened) }
  if (state._tag === "Built") return state
  switch (fact._tag) {
    case "UnitsAssigned": return { ...state, site: { ...site, units: fact.units } }
    case "TaskDone": {
      const { evidence, late, on } = fact
      return { ...state, site: change(fact.task, (task) => (task.done ? task : { ...task, done: { on, evidence, late } })) }
    }
    case "SiteBuilt": return { _tag: "Built", site, builtOn: fact.on, late: fact.late }
    case "SiteDropped": return { _tag: "Dropped", site, droppedOn: fact.on, reason: fact.reason }
    default: return state
  }
}

const inRoster = (state: In<"Called" | "Submitted" | "Returned">, fact: Fact): State => {
  switch (fact._tag) {
    case "RosterSubmitted": {
      const { entries, late, missing, on } = fact
      return { _tag: "Submitted", roster: { ...state.roster, first: state.roster.first ?? { on, late } }, submission: { on, entries, missing } }
    }
    case "RosterReturned":
      if (state._tag !== "Submitted") return state
      return { _tag: "Returned", roster: state.roster, submission: { ...state.submission, missing: fact.missing }, returnedOn: fact.on }
    case "RosterAccepted":
      return state._tag === "Submitted" ? { _tag: "Accepted", roster: state.roster, submission: state.submission, acceptedOn: fact.on } : state
    default: return state
  }
}

const nextRound = (series: Series, round: Series["rounds"][number], limit: Limit): State =>
  ({ _tag: "Reporting", series: { ...series, rounds: [...series.rounds, round], before: series.limit, limit } })

const inReports = (state: In<"Reporting">, fact: Fact): State => {
  const { series } = state
  switch (fact._tag) {
    case "ReportRecorded": {
      const { late, limit, on, round, title } = fact
      return round === series.rounds.length + 1 ? nextRound(series, { _tag: "Reported", on, title, late }, limit) : state
    }
    case "RoundExcused": {
      const { limit, on, reason, round } = fact
      return round === series.rounds.length + 1 ? nextRound(series, { _tag: "Excused", on, reason }, limit) : state
    }
    case "ReportsEnded": return { _tag: "Ended", series, endedOn: fact.on, reason: fact.reason }
    default: return state
  }
}

/** What becomes of a finding. */
const followed = (found: Found, fact: Fact): Found => {
  const { id, site, what } = found
  if (fact._tag === "MendingOrdered") {
    return found._tag === "Open" && fact.findings.includes(id) ? { _tag: "Ordered", id, site, what, who: fact.who, orderedOn: fact.on, limit: fact.limit } : found
  }
  if (fact._tag === "MendingReported") {
    return found._tag === "Ordered" && fact.findings.includes(id)
      ? { _tag: "Reported", id, site, what, who: found.who, reportedOn: fact.on, late: fact.late.includes(id) }
      : found
  }
  if (fact._tag !== "MendingRechecked" || found._tag !== "Reported") return found
  if (fact.passed.includes(id)) return { _tag: "Passed", id, site, what, on: fact.on, late: found.late }
  return fact.failed.includes(id) ? { _tag: "Open", id, site, what } : found
}

const withdrawn = (campaign: Campaign, { id, on, reason }: Extract<Fact, { readonly _tag: "MarkWithdrawn" }>): Campaign =>
  ({ ...campaign, marks: campaign.marks.map((mark) => (mark.id === id && !mark.withdrawn ? { ...mark, withdrawn: { on, reason } } : mark)) })

const inSupervision = (state: In<"Supervising">, fact: Fact): State => {
  const { campaign } = state
  switch (fact._tag) {
    case "SiteVisited": {
      const { findings, on, site } = fact
      const known = new Set(campaign.findings.map(({ id }) => id))
      const found = findings.flatMap(({ id, what }): ReadonlyArray<Found> => (known.has(id) ? [] : [{ _tag: "Open", id, site, what }]))
      return { ...state, campaign: { ...campaign, visits: [...campaign.visits, { site, on }], findings: [...campaign.findings, ...found] } }
    }
    case "MendingOrdered":
    case "MendingReported":
    case "MendingRechecked": return { ...state, campaign: { ...campaign, findings: campaign.findings.map((found) => followed(found, fact)) } }
    case "MarkGiven":
      return campaign.marks.some(({ id }) => id === fact.mark.id) ? state : { ...state, campaign: { ...campaign, marks: [...campaign.marks, fact.mark] } }
    case "MarkWithdrawn": return { ...state, campaign: withdrawn(campaign, fact) }
    case "SupervisionClosed": return { _tag: "Closed", campaign, closedOn: fact.on }
    default: return state
  }
}

/** Puts a limit that was counted again in the place of the one of that name, where it still runs. */
const recounted = (state: State, { limit, which }: Extract<Fact, { readonly _tag: "DueDateMoved" | "DueDateSettled" }>): State => {
  if (!limitsIn(state).some(([name]) => name === which)) return state
  switch (state._tag) {
    case "Building": return { ...state, site: { ...state.site, tasks: state.site.tasks.map((task) => (task.id === which && task.limit && !task.done ? { ...task, limit } : task)) } }
    case "Called":
    case "Returned": return { ...state, roster: { ...state.roster, limit } }
    case "Reporting": return { ...state, series: { ...state.series, limit } }
    case "Supervising": return {
      ...state,
      campaign: { ...state.campaign, findings: state.campaign.findings.map((found) => (found._tag === "Ordered" && found.id === which ? { ...found, limit } : found)) }
    }
    default: return state
  }
}

/** @internal */
export const evolve = (state: State, fact: Fact): State => {
  if (fact._tag === "DueDateMoved" || fact._tag === "DueDateSettled") return recounted(state, fact)
  switch (state._tag) {
    case "Nothing": return begun(fact)
    case "Building":
    case "Built": return inSite(state, fact)
    case "Called":
    case "Submitted":
    case "Returned": return inRoster(state, fact)
    case "Reporting": return inReports(state, fact)
    case "Supervising": return inSupervision(state, fact)
    case "Closed": return fact._tag === "MarkWithdrawn" ? { ...state, campaign: withdrawn(state.campaign, fact) } : state
    case "Appraised": {
      if (fact._tag !== "Reappraised") return state
      const { inputs, on, reason, table } = fact
      return { _tag: "Appraised", appraisal: { ...state.appraisal, inputs, table, revisions: [...state.appraisal.revisions, { on, reason }] } }
    }
    default: return state
  }
}
