/** What may be done now, and what not yet or no more, in lines. */
import type { Standing } from "@zone/core/desk"
import { Role } from "@zone/core/terms"
import { displayWidth } from "effect/cli/CliOutput"
import { sayBasis } from "../../office/sayBasis.ts"
import { zhOf } from "../../pack/zhOf.ts"
import { padEnd } from "../../terminal/padEnd.ts"

const role = zhOf(Role)

/** Those with the same reason stand together. */
export const sayWishes = (wishes: ReadonlyArray<Standing>): ReadonlyArray<string> => {
  const may = wishes.filter(({ standing }) => standing === "may")
  const widest = Math.max(0, ...may.map(({ wish }) => displayWidth(wish)))
  const reasons = new Map<string, { readonly line: string; readonly names: Array<string> }>()
  for (const { name, refusal, wish } of wishes) {
    if (refusal === undefined) continue
    const reason = reasons.get(refusal._tag) ?? { line: `${refusal.remedy}（${refusal._tag}，${sayBasis(refusal.basis)}）`, names: [] }
    reason.names.push(`${wish} ${name}`)
    reasons.set(refusal._tag, reason)
  }
  return [
    "可以：",
    ...may.map(({ name, permitted, roles, wish }) => `  ${padEnd(wish, widest)}  ${name}${permitted ? "" : `（由${roles.map(role).join("、")}办理）`}`),
    ...(reasons.size === 0 ? [] : ["现在不可以："]),
    ...[...reasons.values()].flatMap(({ line, names }) => [`  ${names.join("、")}`, `    ${line}`])
  ]
}
