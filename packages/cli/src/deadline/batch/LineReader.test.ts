import { describe, expect, it } from "vitest"
import { LineReader, longestLine } from "./LineReader.ts"

const readAll = (bytes: Buffer, size = bytes.length): ReadonlyArray<readonly [number, unknown]> => {
  const seen: Array<readonly [number, unknown]> = []
  const reader = new LineReader((line, number) => seen.push([number, typeof line === "string" ? line : line._tag]))
  for (let at = 0; at < bytes.length; at += size) reader.read(bytes.subarray(at, at + size))
  reader.end()
  return seen
}

describe("LineReader", () => {
  it("gives the same lines wherever the bytes are cut", () => {
    const bytes = Buffer.from("\uFEFF甲\r\n\n  \n乙丙\n\uFEFF丁")
    const whole = [[1, "甲"], [4, "乙丙"], [5, "\uFEFF丁"]]
    for (let size = 1; size <= bytes.length; size++) expect(readAll(bytes, size)).toEqual(whole)
  })

  it("takes a line of a mebibyte, and refuses one byte more", () => {
    const line = "a".repeat(longestLine)
    expect(readAll(Buffer.from(`${line}\r\nb`), 65_536).map(([number, text]) => [number, String(text).length])).toEqual([[1, longestLine], [2, 1]])
    expect(readAll(Buffer.from(`${line}b\nc\n${line}bb`), 65_536)).toEqual([[1, "LineTooLong"], [2, "c"], [3, "LineTooLong"]])
  })

  it("finds the first byte that is no UTF-8", () => {
    const at = (bytes: ReadonlyArray<number>): unknown => {
      let found: unknown
      new LineReader((line) => { found = typeof line === "string" ? line : line.at }).read(Buffer.from([...bytes, 10]))
      return found
    }
    expect(at([0x61, 0xff, 0x62])).toBe(2)
    expect(at([...Buffer.from("中"), 0xe4, 0xb8])).toBe(4)
    expect(at([...Buffer.from("𠮷"), 0xed, 0xa0, 0x80])).toBe(5)
    expect(at([0xc0, 0x80])).toBe(1)
  })
})
