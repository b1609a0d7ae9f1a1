/** A field is called as the server calls it. */
import { expect, it } from "vitest"
import { nameOf } from "./nameOf.ts"

it("has the word of its place, then its own, then its key", () => {
  expect(nameOf("on", { zh: "日期" }, "送达日期")).toBe("送达日期")
  expect(nameOf("on", { zh: "日期" })).toBe("日期")
  expect(nameOf("constructor", {})).toBe("constructor")
})
