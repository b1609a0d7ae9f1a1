/** The font has the characters that it promises, its licence, and a name that no font of a machine has. */
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { readBold } from "../src/index.ts"

const font = readBold()
const view = new DataView(font.buffer, font.byteOffset, font.byteLength)

const table = (tag: string): number => {
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    if (String.fromCharCode(...font.subarray(entry, entry + 4)) === tag) return view.getUint32(entry + 8)
  }
  throw new Error(`no table ${tag}`)
}

/** Whether the font has a character, by its table of groups (format 12). */
const has = (character: string): boolean => {
  const cmap = table("cmap")
  const offsets = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i))
  const groups = offsets.find((offset) => view.getUint16(offset) === 12)
  if (groups === undefined) throw new Error("no format 12")
  const code = character.codePointAt(0)!
  return Array.from({ length: view.getUint32(groups + 12) }, (_, i) => groups + 16 + 12 * i)
    .some((group) => view.getUint32(group) <= code && code <= view.getUint32(group + 4))
}

it("has all of GB 2312", () => {
  const decoder = new TextDecoder("gb18030")
  const missing: Array<string> = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) {
      const character = decoder.decode(new Uint8Array([row, column]))
      if (/^\p{Script=Han}$/u.test(character) && !has(character)) missing.push(character)
    }
  }
  expect(missing).toEqual([])
})

it.each(Array.from("𬭎𬍛䶮㛃𫖯𬱖（）《》·①A1é"))("has %s", (character) => expect(has(character)).toBe(true))
it.each(Array.from("☐𰻞ཀ"))("has not %s: whoever sets it is told", (character) => expect(has(character)).toBe(false))

it("is called by its own name and says its licence", () => {
  const names = Buffer.from(font.subarray(table("name"), table("name") + 4000)).swap16().toString("utf16le")
  expect(names).toContain("Zone Sans SC Bold")
  expect(names).toContain("SIL Open Font License")
  expect(readFileSync(new URL("../OFL.txt", import.meta.url), "utf8")).toContain("SIL OPEN FONT LICENSE Version 1.1")
})
