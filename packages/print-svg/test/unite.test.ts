/** Uniting keeps what is seen: the area of many characters stays, and nothing is left that overlaps. */
import { expect, it } from "vitest"
import { openPathKit } from "../src/PathKit.ts"
import type { Contour } from "../src/index.ts"
import { uniteContours } from "../src/uniteContours.ts"
import { outlineLine } from "../src/outlineLine.ts"
import { samples } from "./samples.ts"
import { polygonsOf } from "./polygonsOf.ts"

const kit = await openPathKit()
const square = (x: number, y: number, side: number): Contour => ({ start: [x, y], segments: [["L", x + side, y], ["L", x + side, y + side], ["L", x, y + side]] })

/** The area that scan lines find, by the winding or by the even-odd rule. */
const areaOf = (data: string, rule: "winding" | "evenOdd"): number => {
  const polygons = polygonsOf(data)
  const lines = 500
  let area = 0
  for (let line = 0; line < lines; line++) {
    const y = -1200 + 2400 * (line + 0.4931) / lines
    const crossings: Array<readonly [x: number, way: number]> = []
    for (const polygon of polygons) {
      polygon.forEach(([x1, y1], i) => {
        const [x2, y2] = polygon[(i + 1) % polygon.length]!
        if (y1 <= y !== y2 <= y) crossings.push([x1 + (y - y1) / (y2 - y1) * (x2 - x1), y2 > y1 ? 1 : -1])
      })
    }
    crossings.sort(([a], [b]) => a - b)
    let winding = 0
    crossings.forEach(([x, way], i) => {
      winding += rule === "winding" ? way : 1
      if (rule === "winding" ? winding !== 0 : winding % 2 === 1) area += (crossings[i + 1]?.[0] ?? x) - x
    })
  }
  return area * 2400 / lines
}

const dataOf = (contours: ReadonlyArray<Contour>, scale: number): string =>
  contours.map(({ segments, start }) => {
    const upwards = (points: ReadonlyArray<number>): string => points.map((value, i) => (value * (i % 2 === 0 ? scale : -scale)).toFixed(9)).join(" ")
    return `M${upwards(start)}${segments.map(([step, ...points]) => step + upwards(points)).join("")}Z`
  }).join("")

it("joins what overlaps, keeps holes, and drops specks", () => {
  expect(uniteContours(kit, [square(0, 0, 10), square(5, 5, 10)], 0)?.contours).toHaveLength(1)
  expect(uniteContours(kit, [square(0, 0, 10), square(50, 50, 10)], 0)?.contours).toHaveLength(2)
  expect(uniteContours(kit, [square(0, 0, 100), square(500, 0, 2)], 5)?.contours).toHaveLength(1)
  const hole: Contour = { start: [2, 2], segments: [["L", 2, 8], ["L", 8, 8], ["L", 8, 2]] }
  expect(uniteContours(kit, [square(0, 0, 10), hole], 0)?.contours).toHaveLength(2)
  expect(uniteContours(kit, [], 0) === undefined).toBe(true)
})

it("keeps the area of every fiftieth character of GB 2312", () => {
  const decoder = new TextDecoder("gb18030")
  const face = samples.sans.faces[0].font
  let looked = 0
  const damaged: Array<string> = []
  for (let code = 0; code < 6768; code += 50) {
    const character = decoder.decode(new Uint8Array([0xb0 + Math.floor(code / 94), 0xa1 + code % 94]))
    if (!/^\p{Script=Han}$/u.test(character)) continue
    const outline = outlineLine(character, samples.sans)
    if ("_tag" in outline) throw new Error(character)
    const strokes = face.glyphToPath(face.nominalGlyph(character.codePointAt(0)!)!)
    const [before, after] = [areaOf(strokes.replace(/([-\d.]+),([-\d.]+)/g, "$1 $2"), "winding"), areaOf(dataOf(outline.contours, 1000), "evenOdd")]
    if (Math.abs(after / before - 1) > 0.002) damaged.push(character)
    looked++
  }
  expect(damaged).toEqual([])
  expect(looked).toBeGreaterThan(130)
}, 30_000)

it("leaves nothing in the process that listens for uncaught errors", () => {
  const listeners = [...process.rawListeners("uncaughtException"), ...process.rawListeners("unhandledRejection")]
  expect(listeners.filter((each) => /throw/.test(String(each)) && String(each).length < 40)).toEqual([])
})
