/** Says what the records told of each site, before it is appraised by it. */
import type { AppraisedZone } from "@zone/core/programme"
import { plain } from "../terminal/plain.ts"

const sayZone = ({ bonuses, criticisms, inspection, milestones: { inTime, late, overdue }, tallies, zone }: AppraisedZone): ReadonlyArray<string> => {
  const counted = tallies.filter(({ by }) => by === undefined).map(({ times, what }) => `${what}${times}`)
  return [
    `  ${zone}`,
    `    检查：${inspection === undefined ? "没有得分" : `${inspection.on} 得${inspection.points}分`}`,
    `    任务：按期${inTime}，逾期完成${late}，逾期未完成${overdue}`,
    `    台账：${counted.length === 0 ? "没有" : counted.join("，")}`,
    ...criticisms.map(({ on, reason }) => `    批评：${on} ${reason}`),
    ...bonuses.map(({ on, points, reason }) => `    加分：${on} ${reason}，${points}分`)
  ]
}

export const sayGathered = (zones: ReadonlyArray<AppraisedZone>): string =>
  ["从记录中汇总：", ...zones.flatMap(sayZone)].map(plain).join("\n")
