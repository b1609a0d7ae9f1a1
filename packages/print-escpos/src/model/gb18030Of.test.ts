/** Which characters printers have, by the code pages themselves. */
import { describe, expect, it } from "vitest"
import { gb18030Of, hasCharacter } from "./gb18030Of.ts"

describe("a printer's font", () => {
  it.each([
    ["政", "gb2312", true],
    ["℃", "gb2312", true],
    ["鎔", "gb2312", false],
    ["鎔", "gbk", true],
    ["䶮", "gbk", false],
    ["䶮", "gb18030", true],
    ["𬭎", "gb18030", false],
    ["㛃", "gb18030", false],
    ["é", "gb2312", true],
    ["\u001b", "gb18030", false],
    ["\ud800", "gb18030", false],
    ["\ue000", "gb18030", false],
    ["¥", "gbk", false]
  ] as const)("%s in %s: %s", (character, zone, has) => expect(hasCharacter(zone, character)).toBe(has))

  it("agrees with the decoder of the platform on every character that it has", () => {
    const decoder = new TextDecoder("gb18030", { fatal: true })
    let count = 0
    for (let code = 0x80; code < 0xffff; code++) {
      const character = String.fromCodePoint(code)
      if (!hasCharacter("gb18030", character)) continue
      count += 1
      expect(decoder.decode(gb18030Of(character))).toBe(character)
    }
    expect(count).toBeGreaterThan(21_000)
  })
  it("of GB 2312 has its 6,763 characters", () => {
    let count = 0
    for (let code = 0x4e00; code <= 0x9fff; code++) if (hasCharacter("gb2312", String.fromCodePoint(code))) count += 1
    expect(count).toBe(6763)
  })
})
