/** Puts somebody into a post where the conditions are met, mends what was lacking, and ends a tenure. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import type { PostCondition } from "../PostNeeds.ts"
import { no } from "../Refusal.ts"
import { inOffice, momentOf, type Post } from "../State.ts"
import { type Decided, fact, heldBy, nextOf, twiceIn, type Wish, wrongDay } from "./Wish.ts"

/** A condition for people: a rule of this place alone says so, with what was read into it. */
const tell = ({ localOnly, note, what }: PostCondition): string =>
  localOnly ? `${what}（本地规定${note === undefined ? "" : `，⚖ ${note}`}）` : what

/** @internal */
export const appoint = ({ certificates, conditions: answers, name, on, place, staff, tenure, time }: Wish<"Appoint">, post: Post, context: Context): Decided => {
  const { appraisal, conditions } = post.needs
  const wrong = wrongDay(on, post.establishedOn, context)
  if (wrong) return wrong
  if (inOffice(post).some((each) => each.staff === staff)) return no("AlreadyInPost", context, staff)
  const before = post.holders.findLast((each) => each.staff === staff)?.through
  if (before !== undefined && momentOf(on, time) < before) return no("DayTooEarly", context, `${on}早于${before.replace("T", " ")}`)
  const twice = twiceIn(answers.map(({ what }) => what)) ?? twiceIn(certificates)
  if (twice !== undefined) return no("NamedTwice", context, twice)
  const unknown = answers.find(({ what }) => conditions.every((each) => each.what !== what))
  if (unknown) return no("ConditionUnknown", context, unknown.what)
  const open = conditions.filter(({ strength, what }) => strength !== "may" && answers.every((each) => each.what !== what))
  if (open.length > 0) return no("ConditionsUnanswered", context, open.map(tell).join("；"), open[0]!.basis)
  const lacking = conditions.filter(({ what }) => answers.some((each) => each._tag === "NotHeld" && each.what === what))
  const barred = lacking.filter(({ strength }) => strength === "must" || strength === "mustNot")
  if (barred.length > 0) return no("NotQualified", context, barred.map(tell).join("；"), barred[0]!.basis)
  const first = appraisal && nextOf(appraisal, undefined, on, context)
  if (first && Result.isFailure(first)) return Result.fail(first.failure)
  return fact({
    _tag: "Appointed", on, ...(time !== undefined && { time }), staff, name, place, tenure, conditions: answers, certificates,
    shortfalls: lacking.filter(({ strength }) => strength === "should"), ...(first && { appraisal: first.success })
  })
}

/** @internal */
export const mendShortfall = ({ evidence, on, staff, what }: Wish<"MendShortfall">, post: Post, context: Context): Decided =>
  Result.flatMap(heldBy(post, staff, on, context), ({ shortfalls }) =>
    shortfalls.some(({ condition, mendedOn }) => condition.what === what && mendedOn === undefined)
      ? fact({ _tag: "ShortfallMended", on, staff, what, evidence })
      : no("NothingToMend", context, what))

/** @internal */
export const recordCertificate = ({ certificate, on, staff }: Wish<"RecordCertificate">, post: Post, context: Context): Decided =>
  Result.flatMap(heldBy(post, staff, on, context), ({ certificates }) =>
    certificates.includes(certificate) ? no("CertificateKnown", context, certificate) : fact({ _tag: "CertificateRecorded", on, staff, certificate }))

/** What happened is recorded even where somebody is away then or stands in for another: what follows is owed. @internal */
export const endTenure = ({ on, staff, time, why }: Wish<"EndTenure">, post: Post, context: Context): Decided =>
  Result.flatMap(heldBy(post, staff, on, context, time), () => fact({ _tag: "TenureEnded", on, ...(time !== undefined && { time }), staff, why }))
