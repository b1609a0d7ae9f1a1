/** Known ratios of the Web Content Accessibility Guidelines, and what holds for all colours. */
import { describe, expect, it } from "vitest"
import { contrastRatio } from "./contrastRatio.ts"

describe("known values", () => {
  it.each([
    ["#000000", "#FFFFFF", 21], ["#767676", "#FFFFFF", 4.54], ["#777777", "#FFFFFF", 4.48], ["#595959", "#FFFFFF", 7],
    ["#FF0000", "#FFFFFF", 4], ["#0000FF", "#FFFFFF", 8.59], ["#00FF00", "#FFFFFF", 1.37], ["#949494", "#FFFFFF", 3.03], ["#0000ff", "#ffff00", 8]
  ])("%s on %s is %d", (a, b, ratio) => {
    expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2)
    expect(contrastRatio(b, a)).toBe(contrastRatio(a, b))
  })
  it("a printer's cyan on white is too faint for AA, a dark state blue is not", () => {
    expect(contrastRatio("#00A0E9", "#FFFFFF")).toBeLessThan(4.5)
    expect(contrastRatio("#003F88", "#FFFFFF")).toBeGreaterThan(4.5)
  })
})

it("is 1 for a colour on itself, and from 1 to 21 for any two, dark channels too", () => {
  const parts = ["00", "01", "0A", "0B", "7F", "FE", "FF"]
  const colours = parts.flatMap((red) => parts.flatMap((green) => parts.map((blue) => `#${red}${green}${blue}`)))
  for (const colour of colours) {
    expect(contrastRatio(colour, colour)).toBe(1)
    for (const other of ["#000000", "#FFFFFF"]) {
      expect(contrastRatio(colour, other)).toBeGreaterThanOrEqual(1)
      expect(contrastRatio(colour, other)).toBeLessThanOrEqual(21)
    }
  }
})

it("follows the straight part of the curve for the darkest channels", () => {
  // #0A0A0A: 10/255/12.92 = 0.003035…
  expect(contrastRatio("#0A0A0A", "#000000")).toBeCloseTo((10 / 255 / 12.92 + 0.05) / 0.05, 10)
  expect(contrastRatio("#0B0B0B", "#000000")).toBeCloseTo((((11 / 255 + 0.055) / 1.055) ** 2.4 + 0.05) / 0.05, 10)
})
