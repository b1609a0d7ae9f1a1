/** The appraisal table of a year, worked out from what is known of each zone: each figure with how it came about. */
import type { AppraisalInputs, AppraisalLine, AppraisalMeasure, AppraisalResult, AppraisalRules, AppraisedZone, Tally } from "./AppraisalInputs.ts"

const oneDecimal = (value: number): number => Math.round(value * 10) / 10

/** The name of a measure, in Chinese; two measures of one name would be the same thing twice. @internal */
export const measureName = (measure: AppraisalMeasure): string => {
  switch (measure._tag) {
    case "Inspection": return "专区检查得分"
    case "Milestones": return "建设任务按期完成"
    case "Share": return `${measure.what}：${measure.by}（${measure.good.join("、")}）`
    default: return `${measure.what}的数量`
  }
}

const times = (tallies: ReadonlyArray<Tally>): number => tallies.reduce((sum, each) => sum + each.times, 0)

/** The percentage that a measure comes to, where it can be told, and how. */
const measured = (measure: AppraisalMeasure, zone: AppraisedZone): Pick<AppraisalLine, "percent" | "derivation"> => {
  switch (measure._tag) {
    case "Inspection": {
      if (!zone.inspection) return { derivation: "没有可用的检查得分，不计" }
      return { percent: zone.inspection.points, derivation: `${zone.inspection.on}检查得${zone.inspection.points}分` }
    }
    case "Milestones": {
      const { inTime, late, overdue } = zone.milestones
      const due = inTime + late + overdue
      if (due === 0) return { derivation: "当年没有到期的任务，不计" }
      return {
        percent: oneDecimal((inTime * 100 + late * measure.late) / due),
        derivation: `到期${due}项：按期${inTime}项，逾期完成${late}项（每项按${measure.late}%计），逾期未完成${overdue}项`
      }
    }
    case "Share": {
      const told = zone.tallies.filter(({ by, what }) => what === measure.what && by === measure.by)
      const [all, good] = [times(told), times(told.filter(({ as }) => as !== undefined && measure.good.includes(as)))]
      if (all < measure.least) return { derivation: `只有${all}件，不足${measure.least}件，样本太小，不计` }
      return { percent: oneDecimal(good * 100 / all), derivation: `${all}件中${good}件` }
    }
    default: {
      const all = times(zone.tallies.filter(({ by, what }) => what === measure.what && by === undefined))
      return { percent: oneDecimal(Math.min(100, all * 100 / measure.full)), derivation: `${all}件，满额${measure.full}件` }
    }
  }
}

const resultOf = ({ bonus, criticism, leastKnown, measures }: AppraisalRules, zone: AppraisedZone): Omit<AppraisalResult, "rank" | "tied"> => {
  const lines = measures.map((measure): AppraisalLine => ({ measure: measureName(measure), weight: measure.weight, ...measured(measure, zone) }))
  const told = lines.flatMap(({ percent, weight }) => (percent === undefined ? [] : [{ percent, weight }]))
  const [all, weight] = [lines, told].map((some) => some.reduce((sum, each) => sum + each.weight, 0)) as [number, number]
  const deducted = criticism * zone.criticisms.length
  const given = zone.bonuses.reduce((sum, { points }) => sum + points, 0)
  const added = Math.min(bonus, given)
  const known = oneDecimal(weight * 100 / all)
  const common = { zone: zone.zone, lines, known, deducted, added }
  // compared in whole numbers, so that no rounding decides
  if (weight === 0 || weight * 100 < leastKnown * all) return { ...common, derivation: `已知项目占权重的${known}%，不足${leastKnown}%，不评分` }
  const base = oneDecimal(told.reduce((sum, line) => sum + line.percent * line.weight, 0) / weight)
  const points = oneDecimal(Math.max(0, base - deducted) + added)
  const capped = given > bonus ? `（应加${given}分，以${bonus}分为限）` : ""
  return {
    ...common, points,
    derivation: `已知项目加权平均${base}分（占权重的${known}%），通报批评${zone.criticisms.length}次扣${deducted}分${base < deducted ? "（扣至0分为止）" : ""}，加分${added}分${capped}，计${points}分`
  }
}

/**
 * Works the table out: for each zone the weighted mean of what is known, less the points for criticisms, but not below 0, plus the bonus
 * points up to their cap. What is not known is not counted as nothing and not as full; where less than `leastKnown` of the weight is known,
 * there are no points and no rank. Zones come by rank, then in the order they were given.
 *
 * @basis 隆阳区通知五（四）、榆林市通知六：纳入年度考核、评价；权重无明文（⚖），由考核单位给出
 * @example
 * ```ts
 * import { appraise } from "@zone/core/programme"
 *
 * const table = appraise({
 *   year: 2026,
 *   rules: { measures: [{ _tag: "Inspection", weight: 60 }, { _tag: "Milestones", weight: 40, late: 50 }], leastKnown: 50, criticism: 5, bonus: 3 },
 *   zones: [{ zone: "示例中心", inspection: { on: "2026-11-20", points: 90 }, milestones: { inTime: 1, late: 1, overdue: 0 }, tallies: [], criticisms: [], bonuses: [] }]
 * })
 * table[0]?.points // => 84
 * table[0]?.lines[1]?.derivation // => "到期2项：按期1项，逾期完成1项（每项按50%计），逾期未完成0项"
 * ```
 */
export const appraise = ({ rules, zones }: AppraisalInputs): ReadonlyArray<AppraisalResult> => {
  const results = zones.map((zone) => resultOf(rules, zone))
  const points = results.flatMap((each) => (each.points === undefined ? [] : [each.points]))
  return results.map((result): AppraisalResult => {
    if (result.points === undefined) return { ...result, tied: false }
    const own = result.points
    return { ...result, rank: 1 + points.filter((other) => other > own).length, tied: points.filter((other) => other === own).length > 1 }
  }).toSorted((a, b) => (a.rank ?? Infinity) === (b.rank ?? Infinity) ? 0 : (a.rank ?? Infinity) - (b.rank ?? Infinity))
}
