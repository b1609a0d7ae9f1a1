/** What ratings come to, for each zone, month and item: how many, how they lie, their mean, and the satisfied share with its interval. */
import { wordOf } from "../rules/wordOf.ts"
import type { FeedbackRow } from "./FeedbackRow.ts"
import { RatingGrade } from "./RatingScore.ts"

/** How ratings are reckoned. No text settles any of it ⚖: each is the office's to set, and is told with the figures. */
export interface RatingOptions {
  /** With fewer ratings than this no share, mean or quantile is told: a few voices would stand for all, and could be recognised. */
  readonly atLeast: number
  /** The grades that count as satisfied. */
  readonly satisfied: ReadonlyArray<RatingGrade>
  /** How many standard errors wide the interval is to each side; 1.96 for 95%. */
  readonly deviations: number
}

/** The house's usual ⚖: ten ratings, 基本满意 and better as satisfied, 95%. */
export const usualRatingOptions: RatingOptions = { atLeast: 10, satisfied: ["verySatisfied", "satisfied", "fairlySatisfied"], deviations: 1.96 }

/** A share with the interval in which it may well lie. */
export interface Share {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** The ratings of one item in one zone and month. */
export interface RatingFigures {
  readonly zone: string
  /** `YYYY-MM`. */
  readonly month: string
  readonly item: string
  readonly label: string
  readonly count: number
  /** Left out below the least number. */
  readonly told?: {
    /** How many of each grade, the best first. */
    readonly distribution: ReadonlyArray<{ readonly grade: RatingGrade; readonly count: number }>
    /** From 5 for the best grade to 1 for the worst. */
    readonly mean: number
    readonly median: number
    readonly satisfied: Share
  }
  /** What is to be said with the figures, in Chinese. */
  readonly note: string
}

/**
 * The interval of Wilson for a share: it stays between 0 and 1, and is honest for few cases. Without cases it is everything.
 *
 * @throws RangeError unless the numbers are whole, not negative, and `hits` at most `of`
 * @example
 * ```ts
 * import { wilsonInterval } from "@zone/core/feedback"
 *
 * const { high, low, share } = wilsonInterval(8, 10, 1.96)
 * ;[share, low.toFixed(3), high.toFixed(3)] // => [0.8, "0.490", "0.943"]
 * ```
 */
export const wilsonInterval = (hits: number, of: number, deviations: number): Share => {
  if (![hits, of].every((each) => Number.isInteger(each) && each >= 0) || hits > of || !(deviations >= 0)) throw new RangeError("a share is of whole numbers, the part at most the whole")
  if (of === 0) return { share: 0, low: 0, high: 1 }
  const share = hits / of
  const z2 = deviations ** 2
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of)
  const half = (deviations / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of ** 2))
  // rounding must not put the ends beyond what a share can be, nor beyond the share itself
  return { share, low: Math.max(0, Math.min(middle - half, share)), high: Math.min(1, Math.max(middle + half, share)) }
}

const grades = RatingGrade.literals
/** 5 for the best of five. */
const pointsOf = (grade: RatingGrade): number => grades.length - grades.indexOf(grade)
const gradeWord = wordOf(RatingGrade)

const median = (sorted: ReadonlyArray<number>): number => {
  const middle = sorted.length / 2
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!
}

const figuresOf = (given: ReadonlyArray<RatingGrade>, { atLeast, deviations, satisfied }: RatingOptions): Pick<RatingFigures, "count" | "told" | "note"> => {
  const count = given.length
  if (count < atLeast || count === 0) return { count, note: `评价不足${atLeast}份，样本过小，不显示满意率和平均分（⚖ 份数由本单位设定）` }
  const points = given.map(pointsOf).toSorted((one, other) => one - other)
  return {
    count,
    told: {
      distribution: grades.map((grade) => ({ grade, count: given.filter((each) => each === grade).length })),
      mean: points.reduce((sum, each) => sum + each, 0) / count,
      median: median(points),
      satisfied: wilsonInterval(given.filter((grade) => satisfied.includes(grade)).length, count, deviations)
    },
    note: `${satisfied.map(gradeWord).join("、")}计为满意（⚖ 由本单位设定）；满意率附威尔逊区间`
  }
}

/**
 * What ratings come to, by zone, month and item, in this order. Rows of suggestions and complaints are passed over.
 *
 * @example
 * ```ts
 * import { ratingStatistics, usualRatingOptions } from "@zone/core/feedback"
 *
 * const row = {
 *   kind: "rating", status: "closed", channel: "kiosk", arrivedOn: "2026-11-02",
 *   items: [{ item: "staff", label: "工作人员的态度", grade: "satisfied" }]
 * } as const
 * const [few] = ratingStatistics([{ zone: "z-1", row }], usualRatingOptions)
 * few?.told // => undefined
 * const [all] = ratingStatistics([{ zone: "z-1", row }], { ...usualRatingOptions, atLeast: 1 })
 * all?.told?.mean // => 4
 * ```
 */
export const ratingStatistics = (
  entries: Iterable<{ readonly zone: string; readonly row: FeedbackRow }>,
  options: RatingOptions
): ReadonlyArray<RatingFigures> => {
  const groups = new Map<string, { readonly of: Pick<RatingFigures, "zone" | "month" | "item" | "label">; readonly grades: Array<RatingGrade> }>()
  for (const { row, zone } of entries) {
    const month = row.arrivedOn.slice(0, 7)
    for (const { grade, item, label } of row.items ?? []) {
      const key = JSON.stringify([zone, month, item])
      const group = groups.get(key)
      if (group) group.grades.push(grade)
      else groups.set(key, { of: { zone, month, item, label }, grades: [grade] })
    }
  }
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => ({ ...group.of, ...figuresOf(group.grades, options) }))
}
