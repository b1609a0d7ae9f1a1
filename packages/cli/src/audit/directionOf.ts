/** Whether a requirement's change between two surveys is for the better or the worse, or only says that somebody looked. */
import type { Drift, FindingOutcome } from "@zone/core/zone"

/** The directions in the order of a report, each with its Chinese name. */
export const directions = {
  worsened: "变差",
  improved: "改善",
  assessed: "新检查",
  unassessed: "未再检查",
  waived: "新豁免",
  added: "新增要求",
  removed: "不再要求",
  other: "其他变化"
} as const

export type Direction = keyof typeof directions

const isOpen = (outcome: FindingOutcome): boolean => outcome === "notAssessed" || outcome === "unclear"

/** Something is missing that was not, or no longer waived: worse. Something is met that was missing or waived: better. */
export const directionOf = ({ after, before }: Pick<Drift, "before" | "after">): Direction => {
  if (before === undefined) return "added"
  if (after === undefined) return "removed"
  if (isOpen(after)) return "unassessed"
  if (after === "notApplicable" || before === "notApplicable") return "other"
  if (isOpen(before)) return "assessed"
  return after === "missing" ? "worsened" : after === "met" ? "improved" : "waived"
}
