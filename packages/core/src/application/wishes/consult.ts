/** Asks third parties, joint makers and other agencies, and takes their answers or their silence. That time is not counted. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../../rules/Room.ts"
import { articles } from "../articles.ts"
import type { Fact } from "../Fact.ts"
import type { Party } from "../Party.ts"
import { no, type Refusal } from "../Refusal.ts"
import { excluded, isOver, replyLimit, startPeriod, startTerm, told } from "../replyLimit.ts"
import type { Consultation, Work } from "../State.ts"
import { type Decided, type Running, type Wish, wrongDay } from "./Wish.ts"

/** The party's own term, from the day it has the letter. */
const opinionTerm = (party: Party, from: string, context: Context): Result.Result<Limit, Refusal> => {
  if (party._tag === "ThirdParty") return startTerm("thirdPartyOpinion", from, context)
  if (party._tag === "JointMaker") return startTerm("jointMakerOpinion", from, context)
  const { workingDays } = party
  return startPeriod({ id: "agency-opinion", title: "其他机关意见期限", startsOn: "被征求意见机关收到征求意见书之日", basis: articles.excluded }, workingDays, from, context)
}

const replaced = ({ consultations }: Work, next: Consultation): ReadonlyArray<Consultation> => consultations.map((each) => (each.id === next.id ? next : each))

/** Until the day on which it is received is known, its term is counted as if it had been received at once. @internal */
export const consult = ({ id, party }: Wish<"Consult">, { work }: Running, context: Context): Decided => {
  const { today } = context
  if (work.consultations.some((each) => each.id === id)) return no("ConsultationKnown", id)
  return Result.flatMap(opinionTerm(party, today, context), (opinion) =>
    Result.map(replyLimit(work.clock, [...work.consultations, { id, party, sentOn: today, opinion }], context), (limit): ReadonlyArray<Fact> => [
      { _tag: "ConsultationSent", on: today, id, party, opinion, limit }
    ]))
}

/** The open consultation of that name, or why not. */
const openOne = ({ work }: Running, id: string): Result.Result<Consultation, Refusal> => {
  const found = work.consultations.find((each) => each.id === id)
  if (!found) return no("ConsultationUnknown", id)
  return found.through === undefined ? Result.succeed(found) : no("ConsultationClosed", id)
}

/** @internal */
export const recordConsultationReceipt = ({ id, on }: Wish<"RecordConsultationReceipt">, state: Running, context: Context): Decided =>
  Result.flatMap(openOne(state, id), (open) => {
    if (open.receivedOn !== undefined) return no("ConsultationReceivedAlready", id)
    const wrong = wrongDay(on, context.today, open.sentOn)
    if (wrong) return wrong
    return Result.flatMap(opinionTerm(open.party, on, context), (opinion) =>
      Result.map(replyLimit(state.work.clock, replaced(state.work, { ...open, opinion }), context), (limit): ReadonlyArray<Fact> => [
        { _tag: "ConsultationReceived", on, id, opinion, limit }
      ]))
  })

/** The reply's limit when this consultation has ended on a day. @internal */
export const limitWithout = ({ work }: Running, open: Consultation, through: string, context: Context): Result.Result<Limit, Refusal> => {
  const clock = { ...work.clock, effects: [...work.clock.effects, excluded(open, through)] }
  return replyLimit(clock, replaced(work, { ...open, through }), context)
}

/** An answer after the last day ends nothing later: what follows that day is counted ⚖. @internal */
export const recordOpinion = ({ id, on, position, reason }: Wish<"RecordOpinion">, state: Running, context: Context): Decided =>
  Result.flatMap(openOne(state, id), (open) => {
    const wrong = wrongDay(on, context.today, open.receivedOn ?? open.sentOn)
    if (wrong) return wrong
    const { due } = open.opinion
    const through = open.receivedOn !== undefined && told(due) && due.date < on ? due.date : on
    return Result.map(limitWithout(state, open, through, context), (limit): ReadonlyArray<Fact> => [
      { _tag: "OpinionGiven", on, id, position, ...(reason !== undefined && { reason }), through, limit }
    ])
  })

/** @internal */
export const lapseConsultation = ({ id }: Wish<"LapseConsultation">, state: Running, context: Context): Decided =>
  Result.flatMap(openOne(state, id), (open) => {
    const { opinion, party, receivedOn } = open
    if (receivedOn === undefined) return no("ConsultationNotReceived", id)
    if (!told(opinion.due) || !isOver(opinion, context.today)) return no("OpinionStillAwaited", id)
    const through = opinion.due.date
    return Result.map(limitWithout(state, open, through, context), (limit): ReadonlyArray<Fact> => [
      { _tag: "ConsultationLapsed", on: context.today, id, through, consent: party._tag === "JointMaker", limit }
    ])
  })
