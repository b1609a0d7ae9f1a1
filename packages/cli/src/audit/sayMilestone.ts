/** Says in Chinese how a milestone stands: 已逾期 833 天. */
import { type Milestone, type MilestoneStanding, milestoneStandings } from "./milestoneOf.ts"

/** What is added to the name of the standing. */
const details: Readonly<Record<MilestoneStanding, (days: number, doneOn: string) => string>> = {
  overdue: (days) => ` ${days} 天`,
  metLate: (days, doneOn) => ` ${days} 天（${doneOn}）`,
  unknown: (days) => `，期限已过 ${days} 天`,
  notYetDue: (days) => `，还有 ${days} 天`,
  metOnTime: (_, doneOn) => `（${doneOn}）`,
  metSometime: () => ""
}

export const sayMilestone = ({ days = 0, doneOn = "", standing }: Milestone): string =>
  `${milestoneStandings[standing]}${details[standing](days, doneOn)}`
