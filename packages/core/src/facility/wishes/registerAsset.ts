/** Assets: into the register, faults from the report to the verified repair, changes only as authorised, use as the rules allow, and out. */
import * as Result from "effect/Result"
import { basisIn } from "../../rules/basisIn.ts"
import type { Context } from "../../rules/Room.ts"
import type { Rule } from "../../rules/RuleBook.ts"
import type { Basis } from "../../terms/Basis.ts"
import { no, type Refusal } from "../Refusal.ts"
import type { Asset, Fault } from "../State.ts"
import { type Decided, fact, type Wish, wrongDay } from "./Wish.ts"

/** The rule that asks for such a thing to be there. */
const ruleOf = (item: string, { rules }: Context): Rule | undefined =>
  rules.find(({ requirement }) => requirement.kind === "Equipment" && requirement.anyOf.some((each) => each.item === item))

/** @internal */
export const registerAsset = ({ assetNumber, item, keeper, model, on, place, purchase, title }: Wish<"RegisterAsset">, context: Context): Decided => {
  const wrong = wrongDay(on, purchase.on, context)
  if (wrong) return wrong
  const rule = ruleOf(item, context)
  const word = context.name("equipment", item)
  if (title === undefined && word === item) return no("TitleMissing", context, item)
  return fact({
    _tag: "AssetRegistered", on, item, title: title ?? word, assetNumber, keeper, purchase,
    ...(model !== undefined && { model }), ...(place !== undefined && { place }),
    basis: basisIn(context, "facility/assets"),
    faultBasis: context.rule("facility/faults") ? context.basisOf("facility/faults") : rule?.basis[0] ?? basisIn(context, "upkeep/equipment query/network facility/faults"),
    changeBasis: basisIn(context, "facility/unauthorised-changes")
  })
}

/** @internal */
export const changeKeeper = ({ keeper, on }: Wish<"ChangeKeeper">, asset: Asset, context: Context): Decided =>
  keeper === asset.keeper ? no("KeeperSame", context, keeper) : wrongDay(on, asset.on, context) ?? fact({ _tag: "KeeperChanged", on, keeper })

/** @internal */
export const recordUpkeep = ({ cost, on, what }: Wish<"RecordUpkeep">, asset: Asset, context: Context): Decided =>
  wrongDay(on, asset.on, context) ?? fact({ _tag: "UpkeepRecorded", on, what, ...(cost !== undefined && { cost }) })

const known = ({ changes, faults }: Asset, id: string): boolean => [...changes, ...faults].some((each) => each.id === id)

/** @internal */
export const reportFault = ({ id, on, what }: Wish<"ReportFault">, asset: Asset, context: Context): Decided =>
  known(asset, id) ? no("IdKnown", context, id) : wrongDay(on, asset.on, context) ?? fact({ _tag: "FaultReported", on, id, what })

const fault = ({ faults }: Asset, id: string, context: Context): Result.Result<Fault, Refusal> => {
  const found = faults.find((each) => each.id === id && each.verifiedOn === undefined)
  return found ? Result.succeed(found) : no("FaultUnknown", context, id)
}

/** @internal */
export const callVendor = ({ id, on }: Wish<"CallVendor">, asset: Asset, context: Context): Decided =>
  Result.flatMap(fault(asset, id, context), ({ calledOn, on: since, repairedOn }) =>
    repairedOn !== undefined ? no("AlreadyRepaired", context, id)
    : calledOn !== undefined ? no("VendorCalled", context, calledOn)
    : wrongDay(on, since, context) ?? fact({ _tag: "VendorCalled", on, id }))

/** @internal */
export const recordRepair = ({ cost, how, id, on }: Wish<"RecordRepair">, asset: Asset, context: Context): Decided =>
  Result.flatMap(fault(asset, id, context), ({ calledOn, repairedOn }) =>
    calledOn === undefined ? no("VendorNotCalled", context, id)
    : repairedOn !== undefined ? no("AlreadyRepaired", context, id)
    : wrongDay(on, calledOn, context) ?? fact({ _tag: "Repaired", on, id, how, ...(cost !== undefined && { cost }) }))

/** @internal */
export const verifyRepair = ({ id, on, works }: Wish<"VerifyRepair">, asset: Asset, context: Context): Decided =>
  Result.flatMap(fault(asset, id, context), ({ repairedOn }) =>
    repairedOn === undefined ? no("NotRepaired", context, id) : wrongDay(on, repairedOn, context) ?? fact({ _tag: "RepairVerified", on, id, works }))

/** @internal */
export const authoriseChange = ({ id, kind, on, what }: Wish<"AuthoriseChange">, asset: Asset, context: Context): Decided =>
  known(asset, id) ? no("IdKnown", context, id) : wrongDay(on, asset.on, context) ?? fact({ _tag: "ChangeAuthorised", on, id, kind, what, by: context.actor.id })

/** @internal */
export const makeChange = ({ id, on }: Wish<"MakeChange">, { changes }: Asset, context: Context): Decided => {
  const change = changes.find((each) => each.id === id)
  if (change?.authorisedOn === undefined) return no("NotAuthorised", context, id)
  if (change.madeOn !== undefined) return no("ChangeMade", context, change.madeOn)
  return wrongDay(on, change.authorisedOn, context) ?? fact({ _tag: "ChangeMade", on, id })
}

/** @internal */
export const reportChange = ({ id, kind, on, what }: Wish<"ReportChange">, asset: Asset, context: Context): Decided =>
  known(asset, id) ? no("IdKnown", context, id) : wrongDay(on, asset.on, context) ?? fact({ _tag: "ChangeFound", on, id, kind, what })

/** @internal */
export const settleChange = ({ how, id, on }: Wish<"SettleChange">, { changes }: Asset, context: Context): Decided => {
  const found = changes.find((each) => each.id === id && each.foundOn !== undefined && each.settledOn === undefined)?.foundOn
  return found === undefined ? no("ChangeUnknown", context, id) : wrongDay(on, found, context) ?? fact({ _tag: "ChangeSettled", on, id, how })
}

/** @internal */
export const permitUse = ({ on, serves, what }: Wish<"PermitUse">, asset: Asset, context: Context): Decided =>
  serves === "other" ? no("OtherUse", context, what) : wrongDay(on, asset.on, context) ?? fact({ _tag: "UsePermitted", on, what })

/** The prohibitions of a place that visitors keep, with what each forbids. */
const prohibitions = ({ rules }: Context): ReadonlyArray<readonly [id: string, what: string, basis: Basis]> =>
  rules.flatMap(({ basis: [basis], requirement }) =>
    requirement.kind === "Practice" && requirement.strength === "mustNot" && /^(conduct|facility|reading)\//.test(requirement.id) ? [[requirement.id, requirement.does, basis] as const] : [])

/** @internal */
export const recordMisuse = ({ on, rule, what }: Wish<"RecordMisuse">, asset: Asset, context: Context): Decided => {
  const all = prohibitions(context)
  const broken = all.find(([id]) => id === rule)
  if (!broken) return no("RuleNotOfConduct", context, all.map(([id, does]) => `不得${does}（${id}）`).join("；") || rule)
  return wrongDay(on, asset.on, context) ?? fact({ _tag: "MisuseRecorded", on, rule, what, basis: broken[2] })
}

/** @internal */
export const dispose = ({ approval, how, on, reason }: Wish<"Dispose">, asset: Asset, context: Context): Decided => {
  const last = [...asset.faults, ...asset.upkeep, ...asset.misuses].reduce((day, each) => (each.on > day ? each.on : day), asset.on)
  return wrongDay(on, last, context) ?? fact({ _tag: "AssetDisposed", on, how, approval, reason })
}
