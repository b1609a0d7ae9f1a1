/** How many of the yearly appraisals of a year were 优秀: notices ask to lean towards zone staff, and give no number. */
import type { State } from "./State.ts"

/** The yearly appraisals of a year, how many of them were excellent, and the share; no share where there is none. */
export interface ExcellentShare {
  readonly appraised: number
  readonly excellent: number
  /** From 0 to 1, four decimals. */
  readonly share: number | undefined
}

/**
 * The share of 优秀 among the yearly appraisals of posts that were made in a year. Whom an office compares it with, it decides itself.
 *
 * @basis 濯水府发〔2021〕66号附件2第五条
 * @example
 * ```ts
 * import { excellentShare } from "@zone/core/staffing"
 *
 * excellentShare([], 2026) // => { appraised: 0, excellent: 0, share: undefined }
 * ```
 */
export const excellentShare = (states: ReadonlyArray<State>, year: number): ExcellentShare => {
  const made = states.flatMap((state) => ("post" in state ? state.post.records : [])).flatMap((each) =>
    each._tag === "Appraisal" && each.kind === "yearly" && each.on.startsWith(`${year}-`) ? [each.grade] : [])
  const excellent = made.filter((grade) => grade === "excellent").length
  return { appraised: made.length, excellent, share: made.length === 0 ? undefined : Math.round((excellent / made.length) * 10_000) / 10_000 }
}
