/** The day on which an application counts as received, channel by channel, and why it does not while a confirmation is missing. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { basisOf } from "../../test/sampleTerms.ts"
import { InvalidClock } from "./ClockError.ts"
import { type Delivery, NoReceiptRule, NotConfirmed, receiptDate } from "./receiptDate.ts"
import type { ReceiptRule } from "./ReceiptRule.ts"

const basis = basisOf("《条例》第三十一条")
const automatic = basisOf("自动确认视为双方确认", "interpretation")
const untilConfirmed = "当日与申请人确认"

const rules: ReadonlyArray<ReceiptRule> = [
  { channel: "inPerson", receivedOn: "submission", basis },
  { channel: "signedPost", receivedOn: "signature", basis },
  { channel: "ordinaryPost", receivedOn: "confirmation", basis, untilConfirmed },
  { channel: "internet", receivedOn: "confirmation", basis, automaticConfirmation: { counts: true, basis: automatic }, untilConfirmed },
  { channel: "email", receivedOn: "confirmation", basis, automaticConfirmation: { counts: false, basis: automatic }, untilConfirmed },
  { channel: "fax", receivedOn: "confirmation", basis }
]
const received = (delivery: object) => receiptDate(rules, delivery as Delivery)

describe("received at once", () => {
  it.each(["inPerson", "signedPost"])("%s: the day it is handed in or signed for, whatever is confirmed later", (channel) => {
    const day = Result.succeed({ date: "2026-03-07", basis })
    expect(received({ channel, on: "2026-03-07" })).toEqual(day)
    expect(received({ channel, on: "2026-03-07", confirmedOn: "2026-03-10", automatic: true })).toEqual(day)
  })
})

describe("received when both sides have confirmed", () => {
  it.each(["ordinaryPost", "internet", "email", "fax"])("%s: the day of the confirmation, the same day or a later one", (channel) => {
    expect(received({ channel, on: "2026-03-02", confirmedOn: "2026-03-02" })).toEqual(Result.succeed({ date: "2026-03-02", basis }))
    expect(received({ channel, on: "2026-03-02", confirmedOn: "2026-03-04" })).toEqual(Result.succeed({ date: "2026-03-04", basis }))
    expect(received({ channel, on: "2026-03-02", confirmedOn: "2026-03-04", automatic: false })).toEqual(Result.succeed({ date: "2026-03-04", basis }))
  })
  it("not before: what is missing, and on what basis", () => {
    for (const channel of ["ordinaryPost", "internet", "email"]) {
      expect(received({ channel, on: "2026-03-02" })).toEqual(Result.fail(new NotConfirmed({ basis, remedy: untilConfirmed })))
    }
    expect(received({ channel: "fax", on: "2026-03-02" })).toEqual(Result.fail(new NotConfirmed({ basis, remedy: "与申请人双方确认" })))
  })
})

describe("a confirmation that the web form sends by itself", () => {
  const sent = (channel: string) => received({ channel, on: "2026-03-02", confirmedOn: "2026-03-02", automatic: true })
  it("counts where the rule says so: on that interpretation, which is shown", () => {
    const day = sent("internet")
    expect(day).toEqual(Result.succeed({ date: "2026-03-02", basis: automatic }))
    expect(Result.getOrThrow(day).basis.reading).toBe("interpretation")
  })
  it("does not where the rule says no: on the basis of that no", () => {
    expect(sent("email")).toEqual(Result.fail(new NotConfirmed({ basis: automatic, remedy: untilConfirmed })))
  })
  it("nor where the rule is silent", () => {
    expect(sent("ordinaryPost")).toEqual(Result.fail(new NotConfirmed({ basis, remedy: untilConfirmed })))
    expect(sent("fax")).toEqual(Result.fail(new NotConfirmed({ basis, remedy: "与申请人双方确认" })))
  })
})

describe("what cannot be", () => {
  const invalid = (path: string, value: string, expected: string) => Result.fail(new InvalidClock({ path, value, expected }))
  it("a confirmation before the arrival", () => {
    expect(received({ channel: "internet", on: "2026-03-02", confirmedOn: "2026-03-01" }))
      .toEqual(invalid("confirmedOn", "\"2026-03-01\"", "a day not before 2026-03-02"))
  })
  it.each([["2026-02-30", "\"2026-02-30\""], ["", "\"\""], [20260302, "20260302"], [null, "null"]])("an unreal day %j", (day, value) => {
    const expected = "a real day as YYYY-MM-DD"
    expect(received({ channel: "inPerson", on: day })).toEqual(invalid("on", value, expected))
    expect(received({ channel: "internet", on: day, confirmedOn: "2026-03-02" })).toEqual(invalid("on", value, expected))
    expect(received({ channel: "internet", on: "2026-03-02", confirmedOn: day })).toEqual(invalid("confirmedOn", value, expected))
  })
  it("no day at all", () => {
    expect(received({ channel: "inPerson" })).toEqual(invalid("on", "undefined", "a real day as YYYY-MM-DD"))
  })
  it("a channel that the rules leave out, before all else", () => {
    expect(received({ channel: "oral", on: "2026-03-02" })).toEqual(Result.fail(new NoReceiptRule({ channel: "oral" })))
    expect(received({ channel: "pigeon", on: "2026-02-30" })).toEqual(Result.fail(new NoReceiptRule({ channel: "pigeon" })))
    expect(Result.getOrThrow(Result.flip(received({ channel: "oral", on: "2026-03-02" })))).toHaveProperty("channel", "oral")
    expect(receiptDate([], { channel: "inPerson", on: "2026-03-02" })).toEqual(Result.fail(new NoReceiptRule({ channel: "inPerson" })))
  })
})

it("the first rule of a channel is the one that holds", () => {
  const local = basisOf("地方规定")
  const more: ReadonlyArray<ReceiptRule> = [{ channel: "fax", receivedOn: "submission", basis: local }, ...rules]
  expect(receiptDate(more, { channel: "fax", on: "2026-03-02" })).toEqual(Result.succeed({ date: "2026-03-02", basis: local }))
})
