/** Counts every running term again, on the calendar of today: facts for those that move or are settled, and none for the others. */
import * as Result from "effect/Result"
import type { Context, Due, Limit, Undetermined } from "../../rules/Room.ts"
import { evolve } from "../evolve.ts"
import type { Fact } from "../Fact.ts"
import type { Refusal } from "../Refusal.ts"
import { count, replyLimit } from "../replyLimit.ts"
import type { State, Work } from "../State.ts"
import type { Decided } from "./Wish.ts"

type Moved = Extract<Fact, { readonly _tag: "DueDateMoved" }>

/** The day that is told, if one is. */
const dayOf = (due: Due | Undetermined): string | undefined => (due.certainty === "undetermined" ? undefined : due.date)

const moved = (which: Moved["which"], on: string, { due: old }: Limit, limit: Limit): ReadonlyArray<Fact> => {
  const { due } = limit
  if (dayOf(old) !== dayOf(due)) return [{ _tag: "DueDateMoved", on, which, old, limit }]
  return old.certainty !== due.certainty && due.certainty === "settled" ? [{ _tag: "DueDateSettled", on, which, old, limit }] : []
}

type Timed = readonly [Moved["which"], (now: State) => Limit | undefined]

const ofWork = (pick: (work: Work) => Limit | undefined): Timed[1] => (now) => ("work" in now ? pick(now.work) : undefined)

/** Until when a reply that is written must be delivered. */
const delivery: Timed[1] = (now) => {
  if (now._tag !== "Replied") return undefined
  const { clock, due } = now.ending
  return clock && due && { clock, due }
}

/** The terms that run, each with how it is counted; that of the reply last, since those of opinions move it. */
const running = (state: State): ReadonlyArray<Timed> => {
  if (!("work" in state)) return [["reply", delivery]]
  const { consultations, correction, extensions, reasons } = state.work
  return [
    ...consultations.flatMap(({ id, through }): ReadonlyArray<Timed> =>
      through === undefined ? [[`opinion:${id}`, ofWork((work) => work.consultations.find((each) => each.id === id)?.opinion)]] : []),
    ...(correction ? [] : [["correctionNotice", ofWork(({ notice }) => notice)] as const]),
    ...(state._tag === "AwaitingCorrection" ? [["correction", ofWork((work) => work.correction?.limit)] as const] : []),
    ...(extensions.some(({ notifiedOn }) => notifiedOn === undefined)
      ? [["extension", ofWork((work) => work.extensions.find(({ notifiedOn }) => notifiedOn === undefined)?.tellBy)] as const]
      : []),
    ...(reasons && !reasons.given ? [["reasons", ofWork((work) => work.reasons?.limit)] as const] : []),
    ...(state._tag === "AwaitingPayment" ? [["payment", ofWork((work) => work.fee?.payment)] as const] : []),
    ["reply", ofWork(({ limit }) => limit)]
  ]
}

/** @internal */
export const recount = (state: State, context: Context): Decided => {
  const facts: Array<Fact> = []
  let now = state
  for (const [which, limitIn] of running(state)) {
    const old = limitIn(now)
    if (!old) continue
    const again: Result.Result<Limit, Refusal> = which === "reply" && "work" in now
      ? replyLimit(now.work.clock, now.work.consultations, context)
      : count(old.clock, context)
    if (Result.isFailure(again)) return Result.fail(again.failure)
    const news = moved(which, context.today, old, again.success)
    facts.push(...news)
    now = news.reduce(evolve, now)
  }
  return Result.succeed(facts)
}
