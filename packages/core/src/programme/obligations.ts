/** Who owes what in a matter of the programme now, until when, and on what basis. Units are named where the duty was given to them. */
import type { Limit, Obligation } from "../rules/Room.ts"
import type { Campaign, Found, Roster, Series, Site, State } from "./State.ts"

type Owed = ReadonlyArray<Obligation>

const within = (what: string, assignedTo: string, { clock, due }: Limit): Obligation => ({ what, owedBy: "handler", assignedTo, basis: due.basis, due, clock })

/** A step is owed once those before it are done; what has a day of its own, from the beginning. */
const ofSite = ({ tasks, units: { lead } }: Site): Owed => {
  const next = tasks.find(({ done, step }) => step !== undefined && !done)?.step
  return tasks.flatMap(({ basis, done, limit, step, what }): Owed => {
    if (done) return []
    if (limit) return [within(what, lead, limit)]
    return step === undefined || step === next ? [{ what, owedBy: "handler", assignedTo: lead, basis }] : []
  })
}

const ofSeries = ({ limit, rounds, unit, what }: Series): Owed => [within(`${what}（第${rounds.length + 1}期）`, unit, limit)]

const review = ({ limit, title, unit }: Roster): Obligation => ({ what: `审核${unit}报送的${title}`, owedBy: "head", basis: limit.due.basis })

const ofFinding = (found: Found, { basis }: Campaign): Owed => {
  const { site, what } = found
  switch (found._tag) {
    case "Open": return [{ what: `督促整改：${site}：${what}`, owedBy: "auditor", basis }]
    case "Ordered": return [within(`整改：${site}：${what}`, found.who, found.limit)]
    case "Reported": return [{ what: `复查：${site}：${what}`, owedBy: "auditor", basis }]
    default: return []
  }
}

const ofCampaign = (campaign: Campaign): Owed => {
  const { basis, findings, sites, title, visits } = campaign
  const owed = [
    ...sites.flatMap((site): Owed => (visits.some((visit) => visit.site === site) ? [] : [{ what: `实地查看：${site}`, owedBy: "auditor", basis }])),
    ...findings.flatMap((found) => ofFinding(found, campaign))
  ]
  return owed.length > 0 ? owed : [{ what: `办结督查：${title}`, owedBy: "auditor", basis }]
}

/** @internal */
export const obligations = (state: State): Owed => {
  switch (state._tag) {
    case "Building": return ofSite(state.site)
    case "Called": return [within(`报送${state.roster.title}`, state.roster.unit, state.roster.limit)]
    case "Submitted": return [review(state.roster)]
    case "Returned": return [within(`补正${state.roster.title}：${state.submission.missing.join("；")}`, state.roster.unit, state.roster.limit)]
    case "Reporting": return ofSeries(state.series)
    case "Supervising": return ofCampaign(state.campaign)
    default: return []
  }
}
