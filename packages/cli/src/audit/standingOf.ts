/**
 * Where a finding stands in a report. What a notice only allows (可) and nobody has is no fault: it stands apart from what is
 * missing.
 */
import type { Finding } from "@zone/core/zone"

/** The parts of a report in their order, each with its Chinese name. */
export const standings = {
  missing: "不符合",
  notAssessed: "未检查",
  unclear: "待明确",
  waived: "已豁免",
  optional: "可有而无",
  met: "符合",
  notApplicable: "不适用"
} as const

export type Standing = keyof typeof standings

export const standingOf = ({ gravity, outcome }: Finding): Standing => outcome === "missing" && gravity === 1 ? "optional" : outcome
