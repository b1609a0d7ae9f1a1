/** Messages there and back, any bytes at all, and the example of RFC 8010. */
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeMessage } from "./decodeMessage.ts"
import { encodeMessage } from "./encodeMessage.ts"
import type { IppAttribute, IppMessage, IppValue } from "./IppMessage.ts"

const int = fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff })
const byte = fc.integer({ min: 0, max: 255 })
const text = fc.string({ unit: "binary", maxLength: 20 }).map((value) => new TextDecoder().decode(new TextEncoder().encode(value)))
const name = text.filter((value) => value !== "")
const values = (depth: number): fc.Arbitrary<IppValue> =>
  fc.oneof(
    fc.record({ _tag: fc.constantFrom("Integer" as const, "Enum" as const), value: int }),
    fc.record({ _tag: fc.constant("Boolean" as const), value: fc.boolean() }),
    fc.record({ _tag: fc.constant("Octets" as const), value: fc.uint8Array({ maxLength: 20 }) }),
    fc.record({
      _tag: fc.constant("DateTime" as const),
      value: fc.record({
        year: fc.integer({ min: 0, max: 0xffff }),
        month: byte,
        day: byte,
        hour: byte,
        minute: byte,
        second: byte,
        decisecond: byte,
        direction: fc.constantFrom("+", "-"),
        utcHours: byte,
        utcMinutes: byte
      })
    }),
    fc.record({ _tag: fc.constant("Resolution" as const), value: fc.record({ across: int, along: int, unit: byte }) }),
    fc.record({ _tag: fc.constant("Range" as const), value: fc.record({ from: int, to: int }) }),
    fc.record({ _tag: fc.constantFrom("TextWithLanguage" as const, "NameWithLanguage" as const), value: fc.record({ language: text, text }) }),
    fc.record({ _tag: fc.constantFrom("Text" as const, "Name" as const, "Keyword" as const, "Uri" as const, "UriScheme" as const, "Charset" as const, "NaturalLanguage" as const, "MimeMediaType" as const), value: text }),
    fc.record({ _tag: fc.constant("OutOfBand" as const), value: fc.constantFrom("unsupported" as const, "unknown" as const, "no-value" as const, "default" as const, "admin-define" as const) }),
    fc.record({ _tag: fc.constant("Other" as const), value: fc.record({ tag: fc.constantFrom(0x20, 0x43, 0x7f), bytes: fc.uint8Array({ maxLength: 8 }) }) }),
    ...(depth === 0 ? [] : [fc.record({ _tag: fc.constant("Collection" as const), value: fc.array(attributes(depth - 1), { maxLength: 3 }) })])
  )
const attributes = (depth: number): fc.Arbitrary<IppAttribute> =>
  fc.record({ name, values: fc.tuple(values(depth), fc.array(values(depth), { maxLength: 2 })).map(([first, others]) => [first, ...others] as const) })
const messages: fc.Arbitrary<IppMessage> = fc.record({
  version: fc.tuple(byte, byte),
  code: fc.integer({ min: 0, max: 0xffff }),
  requestId: int,
  groups: fc.array(fc.record({ tag: fc.constantFrom("operation" as const, "job" as const, "printer" as const, "unsupported" as const, 0x0f), attributes: fc.array(attributes(2), { maxLength: 4 }) }), { maxLength: 3 }),
  data: fc.uint8Array({ maxLength: 30 })
})

describe("messages", () => {
  it("come back as they were", () => {
    fc.assert(fc.property(messages, (message) => {
      expect(Result.getOrThrow(decodeMessage(encodeMessage(message)))).toEqual(message)
    }), { endOnFailure: true })
  })
  it("are laid out as RFC 8010 shows, byte by byte", () => {
    const at = (tag: number, name: string, value: string) => [tag, 0, name.length, ...new TextEncoder().encode(name), 0, value.length, ...new TextEncoder().encode(value)]
    const message: IppMessage = {
      version: [1, 1],
      code: 2,
      requestId: 1,
      groups: [
        {
          tag: "operation",
          attributes: [
            { name: "attributes-charset", values: [{ _tag: "Charset", value: "utf-8" }] },
            { name: "attributes-natural-language", values: [{ _tag: "NaturalLanguage", value: "en-us" }] },
            { name: "printer-uri", values: [{ _tag: "Uri", value: "ipp://printer.example.com/ipp/print/pinetree" }] },
            { name: "job-name", values: [{ _tag: "Name", value: "foobar" }] },
            { name: "ipp-attribute-fidelity", values: [{ _tag: "Boolean", value: true }] }
          ]
        },
        {
          tag: "job",
          attributes: [
            { name: "copies", values: [{ _tag: "Integer", value: 20 }] },
            { name: "sides", values: [{ _tag: "Keyword", value: "two-sided-long-edge" }] }
          ]
        }
      ],
      data: new Uint8Array([0x25, 0x21])
    }
    expect([...encodeMessage(message)]).toEqual([
      1, 1, 0, 2, 0, 0, 0, 1,
      1,
      ...at(0x47, "attributes-charset", "utf-8"),
      ...at(0x48, "attributes-natural-language", "en-us"),
      ...at(0x45, "printer-uri", "ipp://printer.example.com/ipp/print/pinetree"),
      ...at(0x42, "job-name", "foobar"),
      0x22, 0, 22, ...new TextEncoder().encode("ipp-attribute-fidelity"), 0, 1, 1,
      2,
      0x21, 0, 6, ...new TextEncoder().encode("copies"), 0, 4, 0, 0, 0, 20,
      ...at(0x44, "sides", "two-sided-long-edge"),
      3,
      0x25, 0x21
    ])
  })
})

describe("bytes of any kind", () => {
  const answer = (bytes: Uint8Array) => {
    const decoded = decodeMessage(bytes)
    if (Result.isFailure(decoded)) {
      expect(decoded.failure._tag).toBe("IppFault")
      expect(decoded.failure.offset).toBeLessThanOrEqual(bytes.length)
    }
  }
  it("never crash the decoder", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), answer), { numRuns: 3000 })
  })
  it("never crash it when they are nearly right", () => {
    const spoilt = fc.tuple(messages, fc.array(fc.tuple(fc.nat(), byte), { maxLength: 6 }), fc.nat()).map(([message, changes, cut]) => {
      const bytes = encodeMessage(message)
      for (const [at, value] of changes) bytes[at % bytes.length] = value
      return cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes
    })
    fc.assert(fc.property(spoilt, answer), { numRuns: 500, endOnFailure: true })
  })
  it("that are collections without end are refused", () => {
    const open = [0x34, 0, 1, 0x61, 0, 0]
    const member = [0x4a, 0, 0, 0, 1, 0x62, 0x34, 0, 0, 0, 0]
    const bytes = new Uint8Array([2, 0, 0, 0, 0, 0, 0, 1, 1, ...open, ...Array.from({ length: 200 }, () => member).flat()])
    const decoded = decodeMessage(bytes)
    expect(Result.isFailure(decoded) && decoded.failure.problem).toContain("deep")
  })
})

it("what does not fit is a defect of the caller", () => {
  const message = (attribute: IppAttribute): IppMessage => ({ version: [2, 0], code: 2, requestId: 1, groups: [{ tag: "job", attributes: [attribute] }], data: new Uint8Array() })
  expect(() => encodeMessage(message({ name: "a", values: [{ _tag: "Text", value: "长".repeat(30_000) }] }))).toThrow(RangeError)
  expect(() => encodeMessage(message({ name: "a", values: [{ _tag: "Integer", value: 2 ** 31 }] }))).toThrow(RangeError)
  expect(() => encodeMessage(message({ name: "", values: [{ _tag: "Integer", value: 1 }] }))).toThrow(RangeError)
})
