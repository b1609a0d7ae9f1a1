/** What a fact makes of an application. Total: a fact that no longer fits leaves the state as it was. */
import type { Fact } from "./Fact.ts"
import { excluded } from "./replyLimit.ts"
import type { ReplyKind } from "./ReplyKind.ts"
import { stateFromRow } from "./stateFromRow.ts"
import type { Application, Consultation, Ending, Matter, State, Work } from "./State.ts"
import { supplemented } from "./supplemented.ts"

type Is<Tag extends Fact["_tag"]> = Extract<Fact, { readonly _tag: Tag }>
type Running = Extract<Matter, { readonly work: unknown }>

const accepted = ({ _tag, awaiting, competence, filledInBy, handOver, number, ...intake }: Is<"Accepted">): State => {
  const application: Application = {
    ...intake, number, competence,
    subject: intake.subject ?? "information",
    help: intake.help ?? [],
    ...(filledInBy !== undefined && { filledInBy }),
    ...(handOver && { handOver: { limit: handOver } }),
    parts: [],
    remedies: []
  }
  // until the next fact says that it was received, it counts as arrived
  return { _tag: "Arrived", application, awaiting: { ...(awaiting && { owed: awaiting }), contacts: [] } }
}

const received = ({ basis, limit, missing, notice, on }: Is<"Received">): Work => ({
  receivedOn: on, basis, limit, clock: limit.clock, notice, missing, consultations: [], extensions: [], delayed: false
})

/** Extensions of the run in force. */
const extendedBy = ({ extensions }: Work): number => extensions.reduce((sum, { workingDays }) => sum + workingDays, 0)

const ended = (on: string, kind: ReplyKind, outcome: Ending["outcome"], work: Work | undefined): Ending => {
  const days = work ? extendedBy(work) : 0
  return {
    on, kind, outcome,
    ...(work && { receivedOn: work.receivedOn, due: work.limit.due, clock: work.limit.clock }),
    ...(days > 0 && { extendedBy: days }),
    consultations: work?.consultations ?? [], toNotify: [], proposed: false
  }
}

const replied = ({ on, outcome, remedies, reply }: Is<"Replied">, work: Work): Ending => ({
  ...ended(on, reply._tag, outcome, work),
  reply,
  advice: remedies,
  toNotify: reply._tag === "disclosed" || reply._tag === "partlyDisclosed" ? [...new Set((reply.overrides ?? []).map(({ consultation }) => consultation))] : []
})

/** A restart begins the clock anew: extensions before it do not carry over. */
const restart = (work: Work, on: string, reason: string): Pick<Work, "clock" | "extensions"> => ({
  clock: { ...work.clock, effects: [...work.clock.effects, { _tag: "Restart", on, reason }] }, extensions: []
})

const changed = (work: Work, id: string, change: (each: Consultation) => Consultation): ReadonlyArray<Consultation> =>
  work.consultations.map((each) => (each.id === id ? change(each) : each))

/** An opinion came, lapsed, or is waited for no longer: its time is left out of the reply's clock. */
const closed = (work: Work, { _tag, id, limit, ...fact }: Is<"OpinionGiven" | "ConsultationLapsed" | "ConsultationEnded">): Work => {
  const open = work.consultations.find((each) => each.id === id && each.through === undefined)
  if (!open) return work
  const through = "through" in fact ? fact.through : fact.on
  const position = "position" in fact ? fact.position : _tag === "ConsultationLapsed" ? "silent" : "notAwaited"
  return {
    ...work, limit,
    clock: { ...work.clock, effects: [...work.clock.effects, excluded(open, through)] },
    consultations: changed(work, id, (each) => ({ ...each, through, position }))
  }
}

const recounted = (work: Work, { limit, which }: Is<"DueDateMoved" | "DueDateSettled">): Work => {
  switch (which) {
    case "reply": return { ...work, limit }
    case "correctionNotice": return { ...work, notice: limit }
    case "correction": return work.correction ? { ...work, correction: { ...work.correction, limit } } : work
    case "extension": return { ...work, extensions: work.extensions.map((each) => (each.notifiedOn === undefined ? { ...each, tellBy: limit } : each)) }
    case "reasons": return work.reasons ? { ...work, reasons: { ...work.reasons, limit } } : work
    case "payment": return work.fee ? { ...work, fee: { ...work.fee, payment: limit } } : work
    default: return { ...work, consultations: changed(work, which.slice("opinion:".length), (each) => ({ ...each, opinion: limit })) }
  }
}

/** What a fact changes in what runs, without moving it to another state. */
const worked = (work: Work, fact: Fact): Work => {
  switch (fact._tag) {
    case "ReceiptIssued": return { ...work, receiptOn: fact.on }
    case "Supplemented": return { ...work, missing: fact.missing }
    case "GoodReasonRecorded": return work.correction ? { ...work, correction: { ...work.correction, goodReason: fact.reason, limit: fact.limit } } : work
    case "ConsultationSent": {
      const { id, limit, on, opinion, party } = fact
      return work.consultations.some((each) => each.id === id) ? work : { ...work, limit, consultations: [...work.consultations, { id, party, sentOn: on, opinion }] }
    }
    case "ConsultationReceived": {
      const { id, limit, on, opinion } = fact
      return { ...work, limit, consultations: changed(work, id, (each) => ({ ...each, receivedOn: on, opinion })) }
    }
    case "OpinionGiven":
    case "ConsultationLapsed":
    case "ConsultationEnded": return closed(work, fact)
    case "Extended": {
      const { limit, on, reason, workingDays } = fact
      const effects = [...work.clock.effects, { _tag: "Extend", length: workingDays, on, reason } as const]
      return { ...work, limit, clock: { ...work.clock, effects }, extensions: [...work.extensions, { on, workingDays, tellBy: work.limit }] }
    }
    case "ExtensionNotified": {
      const first = work.extensions.findIndex(({ notifiedOn }) => notifiedOn === undefined)
      return { ...work, extensions: work.extensions.map((each, i) => (i === first ? { ...each, notifiedOn: fact.on } : each)) }
    }
    case "ReasonsAsked": return { ...work, reasons: { askedOn: fact.on, limit: fact.limit } }
    case "ReasonsGiven": return work.reasons ? { ...work, reasons: { ...work.reasons, given: { on: fact.on, reasons: fact.reasons } } } : work
    case "DelayedLimitSet": {
      const { term, start } = fact.limit.clock
      return { ...work, limit: fact.limit, clock: { term, start, effects: [] }, extensions: [], delayed: true }
    }
    case "FeeNoticeReceived": return work.fee ? { ...work, fee: { ...work.fee, noticeOn: fact.on, payment: fact.payment } } : work
    case "SecrecyReviewed": return { ...work, review: { on: fact.on, releasable: fact.releasable, touchesThirdParty: fact.touchesThirdParty } }
    case "DueDateMoved":
    case "DueDateSettled": return recounted(work, fact)
    default: return work
  }
}

const process = (application: Application, work: Work): State => ({ _tag: "Processing", application, work })
const conclude = (application: Application, ending: Ending): State => ({ _tag: "Concluded", application, ending })

/** Facts that move what runs to another state; undefined for all others. */
const moved = (state: Running, fact: Fact): State | undefined => {
  const { application, work } = state
  switch (fact._tag) {
    case "CorrectionAsked": {
      if (state._tag !== "Processing" || work.correction) return state
      const { guidance, late, limit, on, parts } = fact
      return { _tag: "AwaitingCorrection", application, work: { ...work, missing: [...new Set([...work.missing, ...parts])], correction: { askedOn: on, parts, guidance, late, limit } } }
    }
    case "Corrected": {
      if (state._tag !== "AwaitingCorrection") return state
      const { limit, missing, on } = fact
      // what was reviewed was what was asked for before
      const { review: _review, ...rest } = work
      return process(supplemented(application, fact), { ...rest, ...restart(work, on, "收到补正后的申请"), limit, missing, correction: { ...state.work.correction, correctedOn: on } })
    }
    case "CorrectionLapsed": return state._tag === "AwaitingCorrection" ? conclude(application, ended(fact.on, "correctionLapsed", fact.outcome, work)) : state
    case "FeeCharged": return state._tag === "Processing" && !work.fee
      ? { _tag: "AwaitingPayment", application, work: { ...work, fee: { chargedOn: fact.on, fee: fact.fee, basis: fact.basis } } }
      : state
    case "FeePaid": return state._tag === "AwaitingPayment"
      ? process(application, { ...work, ...restart(work, fact.on, "申请人缴纳信息处理费"), limit: fact.limit, fee: { ...state.work.fee, paidOn: fact.on } })
      : state
    case "FeeLapsed": return state._tag === "AwaitingPayment" ? conclude(application, ended(fact.on, "feeLapsed", fact.outcome, work)) : state
    case "Replied": return state._tag === "Processing" ? { _tag: "Replied", application, ending: replied(fact, work) } : state
    case "Withdrawn": return conclude(application, ended(fact.on, "withdrawn", fact.outcome, work))
    default: return undefined
  }
}

const inWork = (state: Running, fact: Fact): State => {
  const next = moved(state, fact)
  if (next) return next
  const work = worked(state.work, fact)
  const application = fact._tag === "Supplemented" ? supplemented(state.application, fact) : state.application
  if (state._tag === "AwaitingCorrection") return { ...state, application, work: { ...work, correction: work.correction ?? state.work.correction } }
  if (state._tag === "AwaitingPayment") return { ...state, application, work: { ...work, fee: work.fee ?? state.work.fee } }
  return { ...state, application, work }
}

const inArrived = (state: Extract<Matter, { readonly _tag: "Arrived" }>, fact: Fact): State => {
  const { application, awaiting } = state
  switch (fact._tag) {
    case "Received": return process(application, received(fact))
    case "ContactRecorded": {
      const { _tag, ...contact } = fact
      return { ...state, awaiting: { ...awaiting, contacts: [...awaiting.contacts, contact] } }
    }
    case "Supplemented": return { ...state, application: supplemented(application, fact) }
    case "Withdrawn": return conclude(application, ended(fact.on, "withdrawn", fact.outcome, undefined))
    default: return state
  }
}

const inEnded = (state: Extract<Matter, { readonly ending: unknown }>, fact: Fact): State => {
  const { application, ending } = state
  switch (fact._tag) {
    case "Delivered": {
      if (state._tag !== "Replied") return state
      const { inTime, on, route } = fact
      return conclude(application, { ...ending, delivered: { on, route, ...(inTime !== undefined && { inTime }) } })
    }
    case "ThirdPartyNotified": return {
      ...state,
      ending: {
        ...ending,
        toNotify: ending.toNotify.filter((id) => id !== fact.id),
        consultations: ending.consultations.map((each) => (each.id === fact.id ? { ...each, notifiedOn: fact.on } : each))
      }
    }
    case "DueDateMoved":
    case "DueDateSettled": return { ...state, ending: { ...ending, due: fact.limit.due, clock: fact.limit.clock } }
    case "PublicationProposed": return { ...state, ending: { ...ending, proposed: true } }
    case "Archived": return state._tag === "Concluded" ? { ...state, _tag: "Archived", archivedOn: fact.on } : state
    default: return state
  }
}

/** What accompanies a matter in whatever state; undefined for all other facts. */
const accompanied = (application: Application, fact: Fact): Application | undefined => {
  switch (fact._tag) {
    case "HandedOver": {
      const { _tag, ...done } = fact
      return { ...application, handedOverOn: fact.on, ...(application.handOver && { handOver: { limit: application.handOver.limit, done } }) }
    }
    case "RequestsSplit": return { ...application, description: fact.description, parts: [...application.parts, ...fact.others] }
    case "PartLinked": return { ...application, parts: application.parts.map((part) => (part.id === fact.id ? { ...part, number: fact.number } : part)) }
    case "RemedySought": {
      const { id, kind, on } = fact
      return application.remedies.some((each) => each.id === id) ? application : { ...application, remedies: [...application.remedies, { id, kind, filedOn: on, result: "pending" }] }
    }
    case "RemedyDecided":
      return { ...application, remedies: application.remedies.map((each) => (each.id === fact.id ? { ...each, result: fact.result, decidedOn: fact.on } : each)) }
    default: return undefined
  }
}

/** @internal */
export const evolve = (state: State, fact: Fact): State => {
  if (state._tag === "Nothing") {
    if (fact._tag === "Accepted") return accepted(fact)
    if (fact._tag === "Imported") return stateFromRow(fact)
    if (fact._tag !== "Guided") return state
    const { contact, guide, guideMisled, on, to } = fact
    return { _tag: "Guided", on, to, ...(contact !== undefined && { contact }), guide, guideOutdated: guideMisled }
  }
  if (state._tag === "Guided") return fact._tag === "GuideUpdated" ? { ...state, guideOutdated: false } : state
  const application = accompanied(state.application, fact)
  if (application) return { ...state, application }
  if (state._tag === "Arrived") return inArrived(state, fact)
  return "work" in state ? inWork(state, fact) : inEnded(state, fact)
}
