/** The line of a matter in the register, and what the register finds it by. */
import type { RowIndex } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import type { DisclosureRow, DisclosureStatus } from "./DisclosureRow.ts"
import { limitsIn } from "./limitsIn.ts"
import { obligations } from "./obligations.ts"
import type { Item, Matter, State, Upkeep } from "./State.ts"
import { DisclosureUpkeep } from "./DisclosureUpkeep.ts"

const STATUS = {
  Drafted: "drafted", Cleared: "cleared", Published: "published", Kept: "kept", Removed: "removed",
  ConcernOpen: "concernOpen", ConcernAnswered: "concernAnswered", EventPlanned: "eventPlanned", EventHeld: "eventHeld", EventCancelled: "eventCancelled",
  UpkeepRunning: "upkeepRunning", UpkeepEnded: "upkeepEnded"
} as const satisfies { readonly [tag in Matter["_tag"]]: DisclosureStatus }

const upkeepWord = wordOf(DisclosureUpkeep)

type Part = Omit<DisclosureRow, "status" | "due" | "nextDue" | "unsettled">

const none = { publications: [], interpretations: [], transfers: [], rounds: [], faults: 0 } as const
const isLate = ({ late }: { readonly late?: boolean }): { readonly late?: boolean } => (late === undefined ? {} : { late })
const roundOf = ({ missed, on }: { readonly on: string; readonly missed?: number }): DisclosureRow["rounds"][number] => ({ on, ...(missed !== undefined && { missed }) })

const ofItem = (item: Item): Part => {
  const { agency, archiveClass, determination, determinedOn, draftedOn, entry, evaluations, faults, field, formedOn, interpretations, mark, number, publications, title, transfers } = item
  return {
    number, title, on: draftedOn, unit: agency, attribute: determination._tag, determinedOn,
    ...(determination._tag === "withheld" && { ground: determination.ground }),
    ...(field !== undefined && { field }), ...(entry !== undefined && { entry }), ...(mark !== undefined && { mark }), ...(formedOn !== undefined && { formedOn }),
    publications: publications.map(({ channels, on, ...rest }) => ({ on, channels, ...isLate(rest) })),
    interpretations: interpretations.map(({ form, on, together }) => ({ on, form, together })),
    transfers: transfers.map(({ on, proof, to, ...rest }) => ({ on, archiveClass: archiveClass ?? "未写明", to, proof, ...isLate(rest) })),
    rounds: evaluations.map(roundOf),
    faults: faults.length
  }
}

const ofUpkeep = ({ begunOn, faults, kind, number, rounds, unit }: Upkeep): Part => ({
  ...none, number, title: upkeepWord(kind), on: begunOn, unit, upkeep: kind, rounds: rounds.map(roundOf), faults: faults.length
})

const partOf = (state: Matter): Part => {
  switch (state._tag) {
    case "ConcernOpen": return { ...none, number: state.concern.number, title: state.concern.gist, on: state.concern.on }
    case "ConcernAnswered": return { ...none, number: state.concern.number, title: state.concern.gist, on: state.concern.on, endedOn: state.answeredOn, ...isLate(state) }
    case "EventPlanned":
    case "EventHeld":
    case "EventCancelled": {
      const { kind, number, plannedAt, title, unit } = state.event
      const end = state._tag === "EventHeld" ? { endedOn: state.heldOn, participants: state.participants, ...isLate(state) } : state._tag === "EventCancelled" ? { endedOn: state.cancelledOn } : {}
      return { ...none, number, title, on: plannedAt, unit, event: kind, ...end }
    }
    case "UpkeepRunning": return ofUpkeep(state.upkeep)
    case "UpkeepEnded": return { ...ofUpkeep(state.upkeep), endedOn: state.endedOn }
    case "Removed": return { ...ofItem(state.item), endedOn: state.removedOn }
    default: return ofItem(state.item)
  }
}

/** @internal */
export const row = (state: State): DisclosureRow | undefined => {
  if (state._tag === "Nothing") return undefined
  const due = limitsIn(state)[0]?.[1].due
  const dues = obligations(state).flatMap((each) => (each.due ? [each.due] : []))
  const nextDue = dues.flatMap((each) => (each.certainty === "undetermined" ? [] : [each.date])).toSorted()[0]
  return {
    ...partOf(state),
    status: STATUS[state._tag],
    ...(due && { due }),
    ...(nextDue !== undefined && { nextDue }),
    ...(dues.some(({ certainty }) => certainty !== "settled") && { unsettled: true })
  }
}

/** Nobody's name is in it. @internal */
export const indexOf = ({ nextDue, number, on, status, unsettled = false }: DisclosureRow): RowIndex => ({
  number, on, status, ...(nextDue !== undefined && { due: nextDue }), unsettled, names: []
})
