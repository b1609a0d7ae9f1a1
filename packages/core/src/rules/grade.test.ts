/** The best grade that a score reaches, at and beside each bound, whatever the order of the scale. */
import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { Grade, grade } from "./grade.ts"

const scale = [[5, 90], [4, 75], [3, 60], [1, -10]].map(([stars, atLeast]): Grade => ({ name: `${stars}星级`, stars: stars!, atLeast: atLeast!, clauses: ["X-1"] }))

it.each([[100, 5], [90, 5], [89.99, 4], [75, 4], [74, 3], [60, 3], [59.5, 1], [0, 1], [-10, 1], [-11, undefined], [Number.NaN, undefined]])("%d earns %s stars", (score, stars) => {
  for (const grades of [scale, scale.toReversed(), [scale[2]!, scale[0]!, scale[3]!, scale[1]!]]) expect(grade(score, grades)?.stars).toBe(stars)
})

it("of no scale is none, and the scale stays as it was", () => {
  expect(grade(100, [])).toBeUndefined()
  expect(scale.map(({ atLeast }) => atLeast)).toEqual([90, 75, 60, -10])
})

it.each([
  ["no stars at all", { stars: 0 }], ["half a star", { stars: 4.5 }], ["no name", { name: "" }], ["no score", { atLeast: Infinity }], ["no clause", { clauses: [] }]
])("%s is refused", (_, more) => {
  expect(Schema.is(Grade)(scale[0])).toBe(true)
  expect(Schema.is(Grade)({ name: "优秀", atLeast: 90, clauses: ["X-1"] })).toBe(true)
  expect(Schema.is(Grade)({ ...scale[0], ...more })).toBe(false)
})
