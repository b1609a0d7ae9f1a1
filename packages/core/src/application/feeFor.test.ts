/** The fee against the vectors of the measure, and against itself. */
import { describe, expect, it } from "vitest"
import { feeFor } from "./feeFor.ts"
import { tariff2021 } from "./tariff2021.ts"

describe("by item", () => {
  it.each([[0, 0], [1, 0], [10, 0], [11, 100], [30, 2000], [31, 2200], [40, 4000], [41, 4300], [45, 5500], [51, 7400]])("%i in a month cost %i", (quantity, amount) => {
    expect(feeFor({ by: "items", quantity }, tariff2021).amount).toBe(amount)
  })

  it("charges each application once: the earlier ones and this one add up to the month", () => {
    let sum = 0
    for (let earlier = 0; earlier < 300; earlier++) {
      sum += feeFor({ by: "items", quantity: earlier + 1, earlier }, tariff2021).amount
      expect(sum).toBe(feeFor({ by: "items", quantity: earlier + 1 }, tariff2021).amount)
    }
  })

  it("shows its lines", () => {
    expect(feeFor({ by: "items", quantity: 45 }, tariff2021).lines).toEqual([{ count: 20, each: 100 }, { count: 10, each: 200 }, { count: 5, each: 300 }])
    expect(feeFor({ by: "items", quantity: 31, earlier: 30 }, tariff2021).lines).toEqual([{ count: 1, each: 200 }])
  })
})

describe("by page", () => {
  it.each([[0, 0], [30, 0], [31, 10], [100, 700], [101, 720], [200, 2700], [201, 2740], [1_000_000, 2700 + 999_800 * 40]])("%i pages cost %i", (quantity, amount) => {
    expect(feeFor({ by: "pages", quantity }, tariff2021).amount).toBe(amount)
  })
})
