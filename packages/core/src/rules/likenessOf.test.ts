/** Likeness is the same both ways, whole only for what reads the same, and nothing where nothing is shared. */
import { expect, it } from "vitest"
import { forAll } from "../../test/chance.ts"
import { likenessOf } from "./likenessOf.ts"

it("lies between 0 and 1, and is the same both ways", () => {
  const characters = Array.from("甲乙丙丁路改造a1 ，。\ud842\udfb7")
  forAll(500, ({ pick, whole }) => [0, 1].map(() => Array.from({ length: whole(0, 12) }, () => pick(characters)).join("")), ([one = "", other = ""]) => {
    const [there, back] = [likenessOf(one, other), likenessOf(other, one)]
    if (there < 0 || there > 1) return `is ${there}`
    return Math.abs(there - back) < 1e-12 ? undefined : `${there} one way, ${back} the other`
  })
})

it("does not mind width, case, spaces and marks", () => {
  expect(likenessOf("ＡＢＣ 路改造，批复", "abc路改造批复")).toBe(1)
  expect(likenessOf("甲", "甲")).toBe(1)
})

it("tells more alike from less alike", () => {
  const asked = "2025年示例路改造项目的环境影响评价批复"
  const near = likenessOf(asked, "示例路改造项目环境影响评价的批复文件")
  expect(near).toBeGreaterThan(0.6)
  expect(likenessOf(asked, "示例路的路灯维修记录")).toBeLessThan(0.4)
  expect(likenessOf("", asked)).toBe(0)
  expect(likenessOf("甲", "乙")).toBe(0)
})
