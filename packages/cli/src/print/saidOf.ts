/** What the letter of a matter that has ended says: its reply and the remedies of then, or the end without a reply (补正逾期, 缴费逾期, 撤回). */
import { adviceOf, type Ending, type RemedyAdvice } from "@zone/core/application"
import { contextOf } from "@zone/core/desk"
import type { ReplySaid } from "@zone/core/paper"
import type { StreamId } from "@zone/core/ports"
import type { Limit } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import { readHistory } from "../apply/show/readHistory.ts"
import { openLaw } from "../office/openLaw.ts"
import type { Opened } from "../office/useOffice.ts"

/** The last day of a limit, where it is known. */
const untilOf = (limit: Limit | undefined): { readonly until?: string } =>
  limit === undefined || limit.due.certainty === "undetermined" ? {} : { until: limit.due.date }

/** Nothing for a line of an older register, of which no more is known. */
export const saidOf = Effect.fnUntraced(function*({ actor, agency, folder, office }: Opened, { advice, kind, on, reply }: Ending, stream: StreamId) {
  if (reply !== undefined && advice !== undefined) return { reply, advice }
  const facts = (yield* readHistory(stream)).map(({ fact }) => fact)
  // what moved the limit afterwards counts: a good reason, a new notice
  const lastLimit = (start: Limit | undefined, which: "correction" | "payment"): Limit | undefined =>
    facts.reduce((limit, fact) => (fact._tag === "DueDateMoved" || fact._tag === "DueDateSettled") && fact.which === which
      ? fact.limit
      : fact._tag === "GoodReasonRecorded" && which === "correction" ? fact.limit : limit, start)
  const asked = facts.findLast((fact) => fact._tag === "CorrectionAsked")
  const charged = facts.findLast((fact) => fact._tag === "FeeCharged")
  const noticed = facts.findLast((fact) => fact._tag === "FeeNoticeReceived")
  const said: ReplySaid | undefined = kind === "correctionLapsed" && asked
    ? { _tag: kind, askedOn: asked.on, ...untilOf(lastLimit(asked.limit, "correction")) }
    : kind === "feeLapsed" && charged
    ? { _tag: kind, chargedOn: charged.on, ...untilOf(lastLimit(noticed?.payment, "payment")) }
    : kind === "withdrawn" ? { _tag: kind, on } : undefined
  if (said === undefined) return undefined
  // the terms that were in force on the day
  const context = contextOf(yield* openLaw(folder, office, on), { today: on, actor, agency })
  return { reply: said, advice: adviceOf(kind, context) satisfies RemedyAdvice }
})
