/** What ratings come to: by zone, month and item, worked out by hand; nothing is told of few; the interval of Wilson against published figures. */
import { expect, it } from "vitest"
import { forAll } from "../../test/chance.ts"
import type { FeedbackRow } from "./FeedbackRow.ts"
import type { RatingGrade } from "./RatingScore.ts"
import { ratingStatistics, usualRatingOptions, wilsonInterval } from "./ratingStatistics.ts"

const rated = (grade: RatingGrade, { item = "staff", month = "2026-11", zone = "z-1" } = {}): { readonly zone: string; readonly row: FeedbackRow } => ({
  zone, row: { kind: "rating", status: "closed", channel: "kiosk", arrivedOn: `${month}-02`, items: [{ item, label: `示例${item}`, grade }] }
})
const many = (grade: RatingGrade, times: number, where = {}) => Array.from({ length: times }, () => rated(grade, where))

it("ZS-A4.8b: tells distribution, mean, median and the satisfied share of each item", () => {
  // 4 × 5 + 3 × 4 + 1 × 3 + 2 × 1 = 37 points of 10 ratings; the fifth and sixth of 5555444311 are 4 and 4; 8 of 10 are satisfied
  const [figures, ...others] = ratingStatistics([...many("verySatisfied", 4), ...many("satisfied", 3), ...many("fairlySatisfied", 1), ...many("veryDissatisfied", 2)], usualRatingOptions)
  expect(others).toEqual([])
  expect(figures).toMatchObject({
    zone: "z-1", month: "2026-11", item: "staff", label: "示例staff", count: 10,
    told: { mean: 3.7, median: 4, distribution: [{ count: 4 }, { count: 3 }, { count: 1 }, { count: 0 }, { count: 2 }], satisfied: { share: 0.8 } }
  })
  // 8 of 10 at 95%, as textbooks give it: 49.0% to 94.3%
  expect(figures!.told!.satisfied.low).toBeCloseTo(0.4902, 4)
  expect(figures!.told!.satisfied.high).toBeCloseTo(0.9433, 4)
  expect(figures!.note).toContain("⚖")
})

it("tells the median of an odd number as the middle one, and of an even one as the mean of two", () => {
  const medianOf = (...grades: ReadonlyArray<RatingGrade>) => ratingStatistics(grades.map((grade) => rated(grade)), { ...usualRatingOptions, atLeast: 1 })[0]!.told!.median
  expect(medianOf("verySatisfied", "veryDissatisfied", "satisfied")).toBe(4)
  expect(medianOf("verySatisfied", "satisfied")).toBe(4.5)
})

it("tells nothing but the number below the threshold, and says so", () => {
  const [few] = ratingStatistics(many("satisfied", 9), usualRatingOptions)
  expect(few).toEqual({ zone: "z-1", month: "2026-11", item: "staff", label: "示例staff", count: 9, note: expect.stringContaining("不足10份") as string })
  expect(ratingStatistics(many("satisfied", 10), usualRatingOptions)[0]!.told).toBeDefined()
})

it("keeps zones, months and items apart, in their order, and passes over suggestions and complaints", () => {
  const complaint: FeedbackRow = { kind: "complaint", status: "registered", channel: "phone", arrivedOn: "2026-11-02" }
  const list = ratingStatistics([
    rated("satisfied", { zone: "z-2" }), rated("satisfied", { month: "2026-10" }), rated("satisfied", { item: "finding" }), rated("satisfied"), { zone: "z-1", row: complaint }
  ], usualRatingOptions)
  expect(list.map(({ item, month, zone }) => [zone, month, item])).toEqual([
    ["z-1", "2026-10", "staff"], ["z-1", "2026-11", "finding"], ["z-1", "2026-11", "staff"], ["z-2", "2026-11", "staff"]
  ])
})

it("gives intervals that hold the share, lie between nothing and all, and narrow with more cases", () => {
  forAll(2_000, (chance) => {
    const of = chance.whole(1, 500)
    return { of, hits: chance.whole(0, of) }
  }, ({ hits, of }) => {
    const { high, low, share } = wilsonInterval(hits, of, 1.96)
    const more = wilsonInterval(hits * 4, of * 4, 1.96)
    const mirrored = wilsonInterval(of - hits, of, 1.96)
    if (!(low >= 0 && low <= share && share <= high && high <= 1)) return "out of bounds"
    if (more.high - more.low >= high - low) return "no narrower"
    return Math.abs(mirrored.low - (1 - high)) < 1e-12 ? undefined : "not the same from the other side"
  })
  expect(wilsonInterval(0, 0, 1.96)).toEqual({ share: 0, low: 0, high: 1 })
  for (const [hits, of] of [[2, 1], [-1, 3], [0.5, 3]] as const) expect(() => wilsonInterval(hits, of, 1.96)).toThrow(RangeError)
})
