/** Keeps appraisals, violations and allowances, and returns somebody on a ground of the rules. */
import * as Result from "effect/Result"
import { basisIn } from "../../rules/basisIn.ts"
import { isLate } from "../../rules/isLate.ts"
import type { Context } from "../../rules/Room.ts"
import { no } from "../Refusal.ts"
import type { Post } from "../State.ts"
import { type Decided, fact, heldBy, nextOf, twiceIn, type Wish, wrongDay } from "./Wish.ts"

const known = ({ records }: Post, id: string): boolean => records.some((each) => each.id === id)

/** A yearly one begins the next year's term. @internal */
export const appraise = ({ grade, id, kind, next: set, on, staff }: Wish<"Appraise">, post: Post, context: Context): Decided => {
  if (known(post, id)) return no("IdKnown", context, id)
  return Result.flatMap(heldBy(post, staff, on, context), ({ appraisal }) => {
    const asked = post.needs.appraisal
    const next = kind === "yearly" && asked ? nextOf(asked, set, on, context) : undefined
    if (next && Result.isFailure(next)) return Result.fail(next.failure)
    return fact({ _tag: "Appraised", on, id, staff, kind, grade, late: kind === "yearly" && isLate(on, appraisal), ...(next && { next: next.success }) })
  })
}

/** @internal */
export const recordViolation = ({ educated, id, on, staff, what }: Wish<"RecordViolation">, post: Post, context: Context): Decided =>
  known(post, id) ? no("IdKnown", context, id) : Result.flatMap(heldBy(post, staff, on, context), () => fact({ _tag: "ViolationRecorded", on, id, staff, what, educated }))

/** Money is given only where a rule says that it may be. @internal */
export const grantAllowance = ({ id, on, staff, what }: Wish<"GrantAllowance">, post: Post, context: Context): Decided => {
  if (known(post, id)) return no("IdKnown", context, id)
  if (!context.rule("staff/allowance")) return no("AllowanceNotProvided", context)
  return Result.flatMap(heldBy(post, staff, on, context), () => fact({ _tag: "AllowanceGranted", on, id, staff, what, basis: context.basisOf("staff/allowance") }))
}

/** @internal */
export const returnStaff = ({ evidence, ground: key, on, records, staff, time }: Wish<"ReturnStaff">, post: Post, context: Context): Decided => {
  const rule = context.rule("staff/return-grounds")?.requirement
  if (rule?.kind !== "Catalogue") return no("NoReturnRule", context)
  return Result.flatMap(heldBy(post, staff, on, context, time), ({ tenure }) => {
    if (tenure !== "fullTime") return no("NotFullTime", context, staff)
    const ground = rule.entries.find((each) => each.key === key)
    if (!ground) return no("ReturnGroundUnknown", context, rule.entries.map((each) => `${each.label}（${each.key}）`).join("、"))
    const twice = twiceIn(records)
    if (twice !== undefined) return no("NamedTwice", context, twice)
    const strange = records.find((id) => !post.records.some((each) => each.id === id && each.staff === staff && each._tag !== "Allowance" && each.on <= on))
    if (strange !== undefined) return no("RecordUnknown", context, strange)
    if (records.length === 0 && evidence === undefined) return no("GroundNotShown", context)
    return fact({
      _tag: "StaffReturned", on, ...(time !== undefined && { time }), staff, ground, records, ...(evidence !== undefined && { evidence }),
      basis: basisIn(context, "staff/removal staff/return-grounds")
    })
  })
}

/** @internal */
export const recordReturnNotice = ({ on, staff }: Wish<"RecordReturnNotice">, { holders }: Post, context: Context): Decided => {
  const returned = holders.find((each) => each.staff === staff && each.end?._tag === "Returned" && each.end.toldOn === undefined)
  if (returned?.through === undefined) return no("NothingToTell", context, staff)
  return wrongDay(on, returned.through.slice(0, 10), context) ?? fact({ _tag: "ReturnNoticed", on, staff })
}
