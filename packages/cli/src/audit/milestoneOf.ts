/**
 * How a milestone stands: something that had to be done by a day. Told from the answers themselves, so that a milestone that is
 * overdue and one that is not yet due can be told apart.
 */
import type { Finding } from "@zone/core/zone"

/** The standings of a milestone in the order of a report, each with its Chinese name. */
export const milestoneStandings = {
  overdue: "已逾期",
  metLate: "逾期完成",
  unknown: "未检查",
  notYetDue: "未到期",
  metOnTime: "按期完成",
  metSometime: "已完成，完成日期未填"
} as const

export type MilestoneStanding = keyof typeof milestoneStandings

export interface Milestone {
  /** `YYYY-MM-DD`: the last day. */
  readonly by: string
  /** What is to be done by then, in Chinese. */
  readonly what: string
  readonly standing: MilestoneStanding
  /** The day it was done on, where that is known. */
  readonly doneOn?: string
  /** Days between the last day and the day it was done on, or else the day of the audit: late if overdue, left if not yet due. */
  readonly days?: number
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** On a day `at`, `YYYY-MM-DD`; nothing for a requirement that is no milestone or does not apply. */
export const milestoneOf = ({ judged, outcome, rule: { requirement } }: Finding, at: string): Milestone | undefined => {
  if (requirement.kind !== "Deadline" || requirement.by === undefined || outcome === "notApplicable") return undefined
  const { by, what } = requirement
  const own = { by, what }
  const saw = (field: string): unknown => judged.find(({ ask }) => ask.at[2] === field)?.saw
  const [done, doneOn] = [saw("done"), saw("doneOn")]
  if (done !== false && typeof doneOn === "string") {
    return doneOn <= by ? { ...own, standing: "metOnTime", doneOn } : { ...own, standing: "metLate", doneOn, days: daysBetween(by, doneOn) }
  }
  if (done === true) return { ...own, standing: "metSometime" }
  if (at <= by) return { ...own, standing: "notYetDue", days: daysBetween(at, by) }
  return done === false ? { ...own, standing: "overdue", days: daysBetween(by, at) } : { ...own, standing: "unknown", days: daysBetween(by, at) }
}
