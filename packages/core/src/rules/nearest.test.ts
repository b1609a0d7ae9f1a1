/** Which key was meant: a letter more, less, changed or swapped; nothing where it is too far, and nothing for long texts. */
import { expect, it } from "vitest"
import { nearest } from "./nearest.ts"

it.each([
  ["applicationFrom", ["applicationForm", "application"], "applicationForm"],
  ["kisok", ["kiosk", "pc"], "kiosk"],
  ["PC", ["kiosk", "pc"], "pc"],
  ["ab", ["ba"], "ba"],
  ["a", ["ba"], "ba"],
  ["abc", ["ab"], "ab"],
  ["abxy", ["abcd"], undefined],
  ["printer", ["kiosk", "pc"], undefined],
  ["", ["pc"], undefined],
  ["shows", [], undefined],
  ["x".repeat(61), ["x".repeat(60)], undefined],
  ["x".repeat(60), ["x".repeat(59)], "x".repeat(59)]
])("%s among %j", (word, keys, expected) => expect(nearest(word, keys)).toBe(expected))

it("takes the nearer of two, and the first of two as near", () => {
  expect(nearest("signs", ["sign", "sings", "signs"])).toBe("signs")
  expect(nearest("cat", ["bat", "rat"])).toBe("bat")
})
