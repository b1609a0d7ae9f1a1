/** The line of an application in the register, and what the register finds it by. */
import type { RowIndex } from "../rules/Room.ts"
import { obligations } from "./obligations.ts"
import type { RegisterRow, Status } from "./RegisterRow.ts"
import type { Ending, Matter, State, Work } from "./State.ts"

const STATUS = {
  Arrived: "arrived",
  Processing: "processing",
  AwaitingCorrection: "awaitingCorrection",
  AwaitingPayment: "awaitingPayment",
  Replied: "replied",
  Concluded: "concluded",
  Archived: "archived"
} as const satisfies { readonly [tag in Matter["_tag"]]: Status }

const ofWork = ({ extensions, limit, receivedOn }: Work): Partial<RegisterRow> => ({
  receivedOn,
  due: limit.due,
  ...(extensions.length > 0 && { extendedBy: extensions.reduce((sum, { workingDays }) => sum + workingDays, 0) })
})

const ofEnding = ({ delivered, due, extendedBy, kind, on, outcome, receivedOn }: Ending): Partial<RegisterRow> => ({
  ...(receivedOn !== undefined && { receivedOn }),
  ...(due && { due }),
  ...(extendedBy !== undefined && { extendedBy }),
  endedOn: on,
  replyKind: kind,
  outcome,
  ...(delivered && { deliveredOn: delivered.on, ...(delivered.inTime !== undefined && { inTime: delivered.inTime }) })
})

/** The earliest day of all that is owed, and whether any such day may still move. */
const ofObligations = (state: State): Partial<RegisterRow> => {
  const dues = obligations(state).flatMap(({ due }) => (due ? [due] : []))
  const nextDue = dues.flatMap((due) => (due.certainty === "undetermined" ? [] : [due.date])).toSorted()[0]
  return { ...(nextDue !== undefined && { nextDue }), ...(dues.some(({ certainty }) => certainty !== "settled") && { unsettled: true }) }
}

/** @internal */
export const row = (state: State): RegisterRow | undefined => {
  if (state._tag === "Nothing" || state._tag === "Guided") return undefined
  const { addressee, applicants: [{ kind, name }, ...others], channel, description, handedOverOn, number, on, remedies } = state.application
  return {
    number,
    status: STATUS[state._tag],
    channel,
    applicantKind: kind,
    applicant: name,
    description,
    addressee: addressee.name,
    arrivedOn: on,
    ...(handedOverOn !== undefined && { handedOverOn }),
    ...("work" in state && ofWork(state.work)),
    ...("ending" in state && ofEnding(state.ending)),
    ...(state._tag === "Archived" && { archivedOn: state.archivedOn }),
    remedies,
    ...(others.length > 0 && { otherApplicants: others.map((each) => each.name) }),
    ...ofObligations(state)
  }
}

/** Listed under the day of receipt, and until then under that of arrival. @internal */
export const indexOf = ({ applicant, arrivedOn, nextDue, number, otherApplicants = [], receivedOn, status, unsettled = false }: RegisterRow): RowIndex => ({
  number,
  on: receivedOn ?? arrivedOn,
  status,
  ...(nextDue !== undefined && { due: nextDue }),
  unsettled,
  names: [applicant, ...otherApplicants]
})
