/** The slices have the whole font, each character once, in the bytes that cutting gives, under names that never change. */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { describe, expect, it } from "vitest"
import { fontFaceCss, webFont, webSlices } from "@zone/font-noto-sans-sc/web"
import { pointsIn } from "../../../scripts/fonts/pointsIn.ts"
import { pointsOf } from "../../../scripts/fonts/pointsOf.ts"
import { cutSlice } from "../scripts/cutSlice.ts"
import { pointsOfSlice } from "../scripts/pointsOfSlice.ts"
import { wholeFont } from "../scripts/wholeFont.ts"

const folder = new URL("../web/", import.meta.url)
const pointsOfIt = pointsOfSlice(webSlices)
const bytesOf = (file: string): Buffer => readFileSync(new URL(file, folder))
const faces = webSlices.flatMap((slice) => slice.faces.map((face) => ({ ...face, slice })))
const require = createRequire(import.meta.url)
const { decompress } = require("wawoff2") as { readonly decompress: (font: Uint8Array) => Promise<Uint8Array> }
// what it gives is overwritten at the next call
const unpack = async (file: string): Promise<Uint8Array> => Uint8Array.from(await decompress(bytesOf(file)))
const sliceOf = (name: string) => {
  const slice = webSlices.find((each) => each.name === name)
  if (!slice) throw new Error(`no slice ${name}`)
  return slice
}

describe("the files", () => {
  it("are those of the list and nothing else, each named by its bytes", () => {
    expect(readdirSync(folder).toSorted()).toEqual(["zone-sans-sc.css", ...faces.map(({ file }) => file)].toSorted())
    for (const { bytes, file, sha256 } of faces) {
      const read = bytesOf(file)
      expect([file, read.byteLength, createHash("sha256").update(read).digest("base64")]).toEqual([file, bytes, sha256])
      expect(file).toContain(`-${createHash("sha256").update(read).digest("hex").slice(0, 12)}.woff2`)
      // as servers know a name that never changes
      expect(file).toMatch(/-(?=[a-f]*\d)[a-f0-9]{12}\.woff2$/)
    }
    expect(bytesOf("zone-sans-sc.css").toString()).toBe(fontFaceCss())
  })

  it("are what cutting gives, to the byte", async () => {
    for (const [name, weight] of [["first", 700], ["level3-4", 400], ["rare-3550", 400]] as const) {
      const slice = sliceOf(name)
      const cut = await cutSlice(slice, pointsOfIt(slice), weight)
      expect([name, Buffer.compare(cut, bytesOf(slice.faces.find((face) => face.weight === weight)?.file ?? ""))]).toEqual([name, 0])
    }
  })

  it("have every character of the whole font in one slice only", async () => {
    const found = { 400: new Map<number, string>(), 700: new Map<number, string>() }
    const twice: Array<string> = []
    const unlike: Array<string> = []
    for (const { file, slice, weight } of faces) {
      const points = pointsOf(await unpack(file))
      for (const point of points) {
        if (found[weight].has(point)) twice.push(`${String.fromCodePoint(point)} in ${file} and ${found[weight].get(point) ?? ""}`)
        found[weight].set(point, file)
      }
      // the style sheet asks for a file where a page has one of its characters
      const said = new Set(pointsIn(slice.unicodeRange))
      if (slice.family === "Zone Sans SC" ? said.size !== points.size || [...points].some((point) => !said.has(point)) : [...points].some((point) => !said.has(point))) unlike.push(file)
    }
    expect([twice, unlike]).toEqual([[], []])
    const whole = [...wholeFont(400).points].filter((point) => point >= 0x20)
    expect(whole.filter((point) => !found[400].has(point))).toEqual([])
    // and marks that it has not
    expect([...found[400].keys()].filter((point) => !wholeFont(400).points.has(point)).map((point) => String.fromCodePoint(point)).toSorted().join("")).toBe("☐☑☒♿⚖✆✉✔✕✖✗✘")
    expect(pointsIn(webSlices.filter(({ family }) => family === "Zone Sans SC").map(({ unicodeRange }) => unicodeRange).join(",")).filter((point) => !found[700].has(point))).toEqual([])
  })

  it("have the box that is drawn for a character which no font has", async () => {
    const font = Buffer.from(await unpack(sliceOf("first").faces[0]?.file ?? ""))
    const tables = new Map(Array.from({ length: font.readUInt16BE(4) }, (_, i) => [font.toString("latin1", 12 + 16 * i, 16 + 16 * i), font.readUInt32BE(20 + 16 * i)]))
    const [head = 0, loca = 0] = [tables.get("head"), tables.get("loca")]
    // the place of the second shape is where the first one ends
    expect(font.readInt16BE(head + 50) === 0 ? font.readUInt16BE(loca + 2) : font.readUInt32BE(loca + 4)).toBeGreaterThan(0)
  })

  it("have names of their own and say their licence", async () => {
    for (const file of ["first", "rare-3550"].map((name) => sliceOf(name).faces[0]?.file ?? "")) {
      const font = Buffer.from(await unpack(file))
      for (const said of ["Zone Sans SC", "SIL Open Font License"]) expect(font.includes(Buffer.from(said, "utf16le").swap16())).toBe(true)
      expect(font.includes(Buffer.from("Noto Sans SC", "utf16le").swap16())).toBe(false)
    }
  })
})

describe("the slices", () => {
  const sum = (...names: ReadonlyArray<string>): number => names.flatMap((name) => sliceOf(name).faces).reduce((total, { bytes }) => total + bytes, 0)

  it("of the first screen are small", () => expect(sum("first")).toBeLessThan(112_000))

  it("hold what the screens say where it is sent first: a dictionary that grew much since is a reason to arrange them anew", () => {
    const held = new Set(webSlices.filter(({ holds }) => holds === "first" || holds === "screens" || holds === "papers").flatMap(({ unicodeRange }) => pointsIn(unicodeRange)))
    for (const screen of ["kiosk/messages.ts", "counter/messages.ts", "inspector/messages.ts", "page/zoneMessages.ts"]) {
      const said = new Set(readFileSync(new URL(`../../ui/src/${screen}`, import.meta.url), "utf8").match(/\p{Script=Han}/gu))
      expect([screen, said.size > 50]).toEqual([screen, true])
      expect([...said].filter((each) => !held.has(each.codePointAt(0) ?? 0)).length).toBeLessThan(20)
    }
  })

  it("keep a rare character apart from common ones", () => {
    const where = (character: string) => webSlices.filter((slice) => pointsOfIt(slice).includes(character.codePointAt(0) ?? 0)).map(({ holds }) => holds)
    expect(["政", "鑫", "㛃", "𫍽", "陳", "㐀"].map(where)).toEqual([["first"], ["level2"], ["level3"], ["level3"], ["rare"], ["rare"]])
  })
})

it("are served from whatever folder, and only those that are asked for", () => {
  const { files, preload, stylesheet } = webFont({ folder: "assets/letters", display: "optional", slices: webSlices.slice(0, 2) })
  expect(stylesheet).toBe("/assets/letters/zone-sans-sc.css")
  expect(Object.keys(files)).toHaveLength(5)
  expect(preload.map((address) => files[address.slice(1)]?.bytes.byteLength)).toEqual(webSlices[0]?.faces.map(({ bytes }) => bytes))
  const css = new TextDecoder().decode(files["assets/letters/zone-sans-sc.css"]?.bytes)
  expect(css.match(/font-display:optional/g)).toHaveLength(4)
  expect(css).not.toMatch(/url\("(?:https?:)?\//)
})
