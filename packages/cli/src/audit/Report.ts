/** What an audit finds out about one zone, and what stands in the way where it could not look. */
import type { RuleBook } from "@zone/core/rules"
import type { Finding, Score, Survey } from "@zone/core/zone"

/** A survey held against the rules in force on a day. */
export interface Report {
  readonly file: string
  /** Of the file's bytes. */
  readonly sha256: string
  readonly survey: Survey
  /** `YYYY-MM-DD`: the day whose rules, waivers and evidence count. */
  readonly at: string
  readonly book: RuleBook
  /** A finding for every rule, what weighs most first. */
  readonly findings: ReadonlyArray<Finding>
  readonly score: Score
}
