import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decodeCase } from "./decodeCase.ts"
import { terms } from "./terms.ts"

const good = { term: "reply", received: "2026-02-13" }
const withEffect = (effect: unknown) => ({ ...good, effects: [{ kind: "restart", on: "2026-03-02" }, effect] })

describe("decodeCase", () => {
  it("reads every effect, in the order given", () => {
    const effects = [
      { kind: "extend", workingDays: 5, on: "2026-03-02" }, { kind: "exclude", from: "2026-03-03", through: "2026-03-03" }, { kind: "restart", on: "2026-02-13" }
    ]
    expect(Result.getOrThrow(decodeCase({ ...good, id: "a", effects }))).toEqual({
      id: "a",
      clock: {
        term: terms.get("reply"),
        start: "2026-02-13",
        effects: [
          { _tag: "Extend", length: 5, on: "2026-03-02" }, { _tag: "Exclude", from: "2026-03-03", through: "2026-03-03" }, { _tag: "Restart", on: "2026-02-13" }
        ]
      }
    })
  })

  it.each<readonly [value: unknown, tag: string, path: string, given: unknown]>([
    [null, "InvalidCase", "", null],
    [[1, 2], "InvalidCase", "", "[…]（2项）"],
    ["reply", "InvalidCase", "", "reply"],
    [{}, "InvalidCase", "term", undefined],
    [{ ...good, term: "answer" }, "InvalidCase", "term", "answer"],
    [{ ...good, term: "__proto__" }, "InvalidCase", "term", "__proto__"],
    [{ ...good, received: 20_260_213 }, "InvalidCase", "received", 20_260_213],
    [{ ...good, received: "2026-2-13" }, "InvalidCase", "received", "2026-2-13"],
    [{ ...good, received: "x".repeat(500) }, "InvalidCase", "received", `${"x".repeat(100)}…`],
    [{ ...good, effects: {} }, "InvalidCase", "effects", "{…}"],
    [{ ...good, effects: null }, "InvalidCase", "effects", null],
    [{ ...good, id: null }, "InvalidCase", "id", null],
    [{ ...good, id: 2 ** 53 }, "InvalidCase", "id", 2 ** 53],
    [{ ...good, Term: "reply" }, "UnknownKey", "Term", "reply"],
    [JSON.parse("{\"term\":\"reply\",\"received\":\"2026-02-13\",\"__proto__\":1}"), "UnknownKey", "__proto__", 1],
    [withEffect("restart"), "InvalidCase", "effects[1]", "restart"],
    [withEffect({ kind: "pause" }), "InvalidCase", "effects[1].kind", "pause"],
    [withEffect({ kind: "restart", on: "2026-02-12" }), "InvalidCase", "effects[1].on", "2026-02-12"],
    [withEffect({ kind: "restart", on: "2026-03-02", workingDays: 1 }), "UnknownKey", "effects[1].workingDays", 1],
    [withEffect({ kind: "exclude", from: "2026-03-02" }), "InvalidCase", "effects[1].through", undefined],
    [withEffect({ kind: "exclude", from: "2026-03-02", through: "2026-03-01" }), "InvalidCase", "effects[1].through", "2026-03-01"],
    [withEffect({ kind: "extend", workingDays: 1.5 }), "InvalidCase", "effects[1].workingDays", 1.5],
    [withEffect({ kind: "extend", workingDays: 0 }), "InvalidCase", "effects[1].workingDays", 0],
    [withEffect({ kind: "extend", days: 3 }), "UnknownKey", "effects[1].days", 3],
    [withEffect({ kind: "extend", workingDays: 3, on: "2026-02-29" }), "InvalidCase", "effects[1].on", "2026-02-29"],
    [withEffect({ kind: "extend", workingDays: 3, on: "2026-02-12" }), "InvalidCase", "effects[1].on", "2026-02-12"]
  ])("refuses %j", (value, tag, path, given) => {
    const decoded = decodeCase(value)
    expect(Result.isFailure(decoded) && decoded.failure).toMatchObject({ _tag: tag, path, ...(given !== undefined && { value: given }) })
    if (Result.isFailure(decoded) && given === undefined) expect(decoded.failure).not.toHaveProperty("value")
  })
})

describe("terms", () => {
  it("has the terms of the law by their names, and lets only those in working days be extended", () => {
    expect([...terms.keys()].toSorted()).toEqual([
      "correction-notice", "enquiry-answer", "enquiry-referral", "fee-payment", "joint-maker-opinion", "proactive-publication", "reply", "review", "suit",
      "suit-after-review", "third-party-opinion"
    ])
    for (const term of terms.values()) if (term.extension) expect(term.unit).toBe("workingDay")
  })
})
