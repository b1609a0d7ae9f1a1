/** Whether the window here receives what is asked of an agency, on what basis, and what follows; a human says which agency it is. */
import type { Context } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Addressee } from "./Intake.ts"

/** What the rules say of an addressee of one kind. */
export interface Competence {
  readonly receives: boolean
  readonly basis: Basis
  /** What follows, in Chinese. */
  readonly follows: string
  /** Until when it is passed on, where it is: the clause on the same day. */
  readonly handOver?: Basis
}

const RECEIVES = { government: "government", department: "departments", itself: "itself" } as const

/**
 * An agency receives what is asked of itself; where nothing is said, the window receives ⚖.
 *
 * @basis 《江北区政务公开专区建设工作方案》附件3第三项，其他地方依各自的规则
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { competenceOf } from "@zone/core/application"
 * import { contextOf, lawFor } from "@zone/core/desk"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const law = Result.getOrThrow(lawFor({ packs, pack: "cn-500105/zone", on: "2026-11-22", calendar: chinaCalendar, venue: "convenienceCentre", tier: "township" }))
 * const context = contextOf(law, { today: "2026-11-22", actor: { id: "c-1", role: "clerk" }, agency: "a-1" })
 * competenceOf("itself", context).receives // => true
 * competenceOf("department", context).receives // => false
 * ```
 */
export const competenceOf = (kind: Addressee["kind"], { basisOf, window }: Pick<Context, "basisOf" | "window">): Competence => {
  if (kind !== "itself" && window !== undefined && !window.receivesFor.includes(RECEIVES[kind])) {
    return { receives: false, basis: basisOf("intake/guide-elsewhere"), follows: "不由本窗口接收：引导申请人按该单位政府信息公开指南公布的渠道递交" }
  }
  const basis = window?.basis ?? basisOf("intake/window")
  return kind === "itself"
    ? { receives: true, basis, follows: "由本机关接收办理" }
    : { receives: true, basis, handOver: basisOf("intake/hand-over"), follows: "由本窗口接收，接收当日转交被申请单位" }
}
