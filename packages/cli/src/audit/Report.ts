/** What an audit finds out about one zone. */
import type { RuleBook } from "@zone/core/rules"
import type { Finding, Score, Survey } from "@zone/core/zone"
import type { Path, Spot } from "@zone/pack-file"
import type { Comparison } from "./Comparison.ts"

/** A survey held against the rules in force on a day. */
export interface Report {
  readonly file: string
  /** Of the file's bytes. */
  readonly sha256: string
  readonly survey: Survey
  /** Where a part of the survey stands in its file. */
  readonly spotAt: (path: Path) => Spot
  /** `YYYY-MM-DD`: the day whose rules, waivers and evidence count. */
  readonly at: string
  readonly book: RuleBook
  /** A finding for every rule, in the order of the book. */
  readonly findings: ReadonlyArray<Finding>
  readonly score: Score
  /** What has changed since an earlier survey, where one was asked for; `none` where the zone has no earlier one. */
  readonly comparison?: Comparison | "none"
}
