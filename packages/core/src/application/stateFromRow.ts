/** Where an application of an older register stands, from its line. */
import type { Fact } from "./Fact.ts"
import type { RegisterRow } from "./RegisterRow.ts"
import type { Application, Ending, State } from "./State.ts"

const applicationOf = (row: RegisterRow): Application => {
  const { addressee, applicant, applicantKind, arrivedOn, channel, description, handedOverOn, number, otherApplicants = [], remedies } = row
  return {
    channel, on: arrivedOn, number, description, remedies,
    addressee: { kind: "itself", name: addressee },
    applicants: [{ kind: applicantKind, name: applicant }, ...otherApplicants.map((name) => ({ kind: applicantKind, name }))],
    subject: "information",
    help: [],
    parts: [],
    ...(handedOverOn !== undefined && { handedOverOn })
  }
}

const endingOf = ({ deliveredOn, due, endedOn, extendedBy, inTime, outcome, receivedOn, replyKind }: RegisterRow): Ending | undefined =>
  endedOn === undefined || replyKind === undefined || outcome === undefined
    ? undefined
    : {
      on: endedOn, kind: replyKind, outcome, consultations: [], toNotify: [], proposed: false,
      ...(receivedOn !== undefined && { receivedOn }),
      ...(due && { due }),
      ...(extendedBy !== undefined && { extendedBy }),
      ...(deliveredOn !== undefined && { delivered: { on: deliveredOn, ...(inTime !== undefined && { inTime }) } })
    }

/** A line that does not say enough leaves nothing; none such is recorded. @internal */
export const stateFromRow = ({ row, running }: Extract<Fact, { readonly _tag: "Imported" }>): State => {
  const application = applicationOf(row)
  const { archivedOn, extendedBy, receivedOn, status } = row
  if (status === "processing" && running && receivedOn !== undefined) {
    const { basis, limit, notice } = running
    const extensions = extendedBy === undefined ? [] : [{ on: receivedOn, workingDays: extendedBy, tellBy: limit, notifiedOn: receivedOn }]
    return {
      _tag: "Processing", application,
      work: { receivedOn, basis, limit, clock: limit.clock, notice, missing: [], consultations: [], extensions, delayed: false }
    }
  }
  const ending = endingOf(row)
  if (!ending) return { _tag: "Nothing" }
  if (status === "replied") return { _tag: "Replied", application, ending }
  if (status === "archived" && archivedOn !== undefined) return { _tag: "Archived", application, ending, archivedOn }
  return status === "concluded" ? { _tag: "Concluded", application, ending } : { _tag: "Nothing" }
}
