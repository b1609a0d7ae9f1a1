/** Replies: with what must be true before, the row that counts it, and the remedies in their order. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { adviceOf } from "../adviceOf.ts"
import { evolve } from "../evolve.ts"
import { no, type Refusal } from "../Refusal.ts"
import { replies } from "../replies.ts"
import { isOver } from "../replyLimit.ts"
import type { AnyReply, Override } from "../Reply.ts"
import type { State } from "../State.ts"
import { limitWithout } from "./consult.ts"
import type { Decided, Running, Wish } from "./Wish.ts"

type Processing = Extract<State, { readonly _tag: "Processing" }>
type No = Result.Result<never, Refusal> | undefined

/** Information goes out: it was reviewed, and third parties whose rights it touches were heard. */
const cannotRelease = ({ work: { consultations, review } }: Processing, overrides: ReadonlyArray<Override>): No => {
  if (!review) return no("SecrecyNotReviewed")
  if (!review.releasable) return no("NotReleasable")
  const open = consultations.find(({ through }) => through === undefined)
  if (open) return no("ConsultationOpen", open.id)
  const parties = consultations.filter(({ party }) => party._tag === "ThirdParty")
  if (review.touchesThirdParty && parties.length === 0) return no("ThirdPartyNotAsked")
  const objecting = parties.filter(({ position }) => position === "objects").map(({ id }) => id)
  const named = new Set(overrides.map(({ consultation }) => consultation))
  const unanswered = objecting.find((id) => !named.has(id))
  if (unanswered !== undefined) return no("ThirdPartyObjects", unanswered)
  const unfounded = [...named].find((id) => !objecting.includes(id))
  return unfounded === undefined ? undefined : no("NoObjection", unfounded)
}

/** A third party's rights are a ground only where the party was asked, or a reason says why not ⚖. */
const notHeard = ({ work: { consultations } }: Processing, unasked: string | undefined): No =>
  unasked !== undefined || consultations.some(({ party }) => party._tag === "ThirdParty") ? undefined : no("ThirdPartyNotAskedToWithhold")

/** In part: the third party who objects to the part that is withheld need not be overruled. */
const cannotReplyInPart = (state: Processing, { overrides: named, rest, unasked }: Extract<AnyReply, { readonly _tag: "partlyDisclosed" }>): No => {
  const overrides: ReadonlyArray<Override> = named ?? []
  const protects = rest.some(({ ground }) => ground === "thirdPartyRights")
  if (!protects) return cannotRelease(state, overrides)
  const heeded = state.work.consultations.map((each) => (each.position === "objects" && !overrides.some(({ consultation }) => consultation === each.id) ? { ...each, position: "agrees" as const } : each))
  return notHeard(state, unasked) ?? cannotRelease({ ...state, work: { ...state.work, consultations: heeded } }, overrides)
}

const cannotReply = (state: Processing, reply: AnyReply): No => {
  switch (reply._tag) {
    case "disclosed":
      return cannotRelease(state, reply.overrides ?? [])
    case "partlyDisclosed":
      return cannotReplyInPart(state, reply)
    case "thirdPartyRights":
      return notHeard(state, reply.unasked)
    case "stillUnclear":
      return state.work.correction ? undefined : no("NotYetUnclear")
    case "ownRecordsCorrected":
    case "ownRecordsPassedOn":
      return state.application.subject === "ownRecords" ? undefined : no("NotOwnRecords")
    default:
      return undefined
  }
}

/** Opinions that nobody waits for any longer end today: what follows is counted. */
const endConsultations = (state: Running, context: Context): Decided => {
  const facts: Array<Fact> = []
  let now: State = state
  for (const { id } of state.work.consultations.filter(({ through }) => through === undefined)) {
    const open: Running["work"]["consultations"][number] | undefined = "work" in now ? now.work.consultations.find((each) => each.id === id) : undefined
    if (!("work" in now) || !open) continue
    const limit = limitWithout(now, open, context.today, context)
    if (Result.isFailure(limit)) return Result.fail(limit.failure)
    const fact: Fact = { _tag: "ConsultationEnded", on: context.today, id, limit: limit.success }
    facts.push(fact)
    now = evolve(now, fact)
  }
  return Result.succeed(facts)
}

/** @internal */
export const giveReply = (reply: AnyReply, state: Processing, context: Context): Decided => {
  const wrong = cannotReply(state, reply)
  if (wrong) return wrong
  return Result.map(endConsultations(state, context), (ended) => {
    const { article, outcome } = replies[reply._tag]
    const last = ended.findLast((fact) => fact._tag === "ConsultationEnded")
    const late = isOver(last?._tag === "ConsultationEnded" ? last.limit : state.work.limit, context.today)
    return [...ended, { _tag: "Replied", on: context.today, reply, outcome, basis: article, remedies: adviceOf(reply._tag, context), signedBy: context.actor.id, late }]
  })
}

/** Reasons were asked for, and given or not in time. @internal */
export const refuseUnreasonable = ({ reasons }: Wish<"RefuseUnreasonable">, state: Processing, context: Context): Decided => {
  const asked = state.work.reasons
  if (!asked) return no("ReasonsNotAsked")
  if (!asked.given && !isOver(asked.limit, context.today)) return no("ReasonsStillAwaited")
  return giveReply({ _tag: "excessive", reasons }, state, context)
}
