import { describe, expect, it } from "vitest"
import { findJsonFault } from "./findJsonFault.ts"

describe("findJsonFault", () => {
  it.each<readonly [text: string, at: number]>([
    ["", 1], ["   ", 4], ["{", 2], ["{\"a\"}", 5], ["{\"a\":1,}", 8], ["[1,]", 4], ["[1 2]", 4], ["{a:1}", 2], ["tru", 1], ["01", 2], ["\"a", 3],
    ["\"\\x\"", 2], ["\"a\nb\"", 3], ["{}{}", 3], ["]", 1], ["{]", 2], ["[}", 2], ["[[1],{\"a\":[{}]},+1]", 17], ["nullx", 5], ["{\"a\":1 \"b\"", 8]
  ])("finds the place in %j", (text, at) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
    expect(findJsonFault(text).at).toBe(at)
  })

  it("finds no fault before the end of what is JSON", () => {
    for (const text of ["{}", " [1, -2.5e+3, \"\\u00e9\\\"\", null, {\"a\": [[]], \"\": {}}] ", "true", "0"]) {
      expect(() => JSON.parse(text) as unknown).not.toThrow()
      expect(findJsonFault(text).at).toBe(text.length + 1)
    }
  })

  it("agrees with JSON.parse on where texts can be cut", () => {
    const text = "{\"term\":\"reply\",\"effects\":[{\"kind\":\"extend\",\"workingDays\":15}]}"
    for (let end = 0; end < text.length; end++) expect(findJsonFault(text.slice(0, end)).at).toBeGreaterThan(end - "workingDays".length)
  })

  it("does not tire of depth", () => {
    expect(findJsonFault("[".repeat(500_000)).at).toBe(500_001)
  })
})
