/**
 * Artwork as vector PDF, written by hand: one page of exactly the sheet's size, paths only, the words as the figure's alternative text.
 * A board of more than 200 inches a side, which a PDF page cannot have, gets a larger unit (`UserUnit`).
 */
import type { PlainDate } from "@zone/core/calendar"
import type { Contour, Segment } from "./Contour.ts"
import type { Layer, SignArtwork } from "./SignArtwork.ts"
import { sayNumber } from "./sayNumber.ts"

const POINTS_PER_MM = 72 / 25.4
const LARGEST_PAGE = 14_400

const text = (value: string): string => {
  let hex = "FEFF"
  for (let i = 0; i < value.length; i++) hex += value.charCodeAt(i).toString(16).toUpperCase().padStart(4, "0")
  return `<${hex}>`
}

const colour = (hex: string): string => [1, 3, 5].map((from) => sayNumber(Number.parseInt(hex.slice(from, from + 2), 16) / 255)).join(" ")

/** A quadratic curve has no operator in PDF: it is drawn as the cubic one that is the same. */
const step = (segment: Segment, [x0, y0]: readonly [number, number]): string => {
  if (segment[0] === "L") return `${segment.slice(1).map((value) => sayNumber(value as number)).join(" ")} l`
  if (segment[0] === "C") return `${segment.slice(1).map((value) => sayNumber(value as number)).join(" ")} c`
  const [, x1, y1, x, y] = segment
  const points = [x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3, x + (x1 - x) * 2 / 3, y + (y1 - y) * 2 / 3, x, y]
  return `${points.map(sayNumber).join(" ")} c`
}

const pathOf = ({ segments, start }: Contour): string => {
  const parts = [`${start.map(sayNumber).join(" ")} m`]
  let at = start
  for (const segment of segments) {
    parts.push(step(segment, at))
    at = segment.slice(-2) as unknown as typeof at
  }
  return [...parts, "h"].join("\n")
}

const drawLayer = (layer: Layer): string => {
  if (layer._tag === "Fill") return [`${colour(layer.colour)} rg`, ...layer.contours.map(pathOf), "f*"].join("\n")
  const lines = layer.lines.map(([x1, y1, x2, y2]) => `${sayNumber(x1)} ${sayNumber(y1)} m ${sayNumber(x2)} ${sayNumber(y2)} l S`)
  return [`${colour(layer.colour)} RG`, `${sayNumber(layer.width)} w`, `[${sayNumber(layer.dash)}] 0 d`, ...lines].join("\n")
}

/** Points with six decimals: a length in millimetres is kept to less than a nanometre. */
const points = (value: number): string => value.toFixed(6).replace(/\.?0+$/, "")

/**
 * Writes artwork as PDF 1.7, for a sign shop or a printer at 100 %. `date` (`YYYY-MM-DD`, in China) is the document's date, as no clock
 * is asked: the same artwork and date give the same bytes. Letters are outlines; no font is needed and none is in it.
 *
 * @example
 * ```ts
 * import { toPdf } from "@zone/print-svg"
 *
 * const artwork = {
 *   id: "sign/dot", form: "plate", title: "点", width: 254, height: 127, letterSize: 9, characterHeight: 8, readableFrom: 2, contours: 1, borrowed: [],
 *   layers: [{ _tag: "Fill", name: "letters", colour: "#0B3D91", contours: [{ start: [1, 1], segments: [["L", 9, 1], ["L", 9, 9.5]] }] }]
 * } as const
 * const pdf = new TextDecoder("latin1").decode(toPdf(artwork, "2026-11-21"))
 * pdf.includes("/MediaBox [0 0 720 360]") // => true
 * pdf.includes("/CreationDate (D:20261121000000+08'00')") // => true
 * ```
 */
export const toPdf = ({ height, layers, title, width }: SignArtwork, date: PlainDate): Uint8Array => {
  const unit = Math.max(1, Math.ceil(Math.max(width, height) * POINTS_PER_MM / LARGEST_PAGE))
  const scale = POINTS_PER_MM / unit
  const box = `[0 0 ${points(width * scale)} ${points(height * scale)}]`
  const content = [
    "/Figure <</MCID 0>> BDC", "q", `${points(scale)} 0 0 ${points(-scale)} 0 ${points(height * scale)} cm`,
    ...layers.map(drawLayer), "Q", "EMC", ""
  ].join("\n")
  const day = `(D:${date.replaceAll("-", "")}000000+08'00')`
  const objects = [
    "<</Type /Catalog /Pages 2 0 R /Lang (zh-Hans) /MarkInfo <</Marked true>> /StructTreeRoot 6 0 R /ViewerPreferences <</DisplayDocTitle true /PrintScaling /None>>>>",
    "<</Type /Pages /Kids [3 0 R] /Count 1>>",
    `<</Type /Page /Parent 2 0 R /MediaBox ${box} /TrimBox ${box} /Resources <<>> /Contents 4 0 R /StructParents 0${unit === 1 ? "" : ` /UserUnit ${unit}`}>>`,
    `<</Length ${content.length}>>\nstream\n${content}endstream`,
    `<</Title ${text(title)} /CreationDate ${day} /ModDate ${day} /Producer (@zone/print-svg)>>`,
    "<</Type /StructTreeRoot /K [7 0 R] /ParentTree <</Nums [0 [8 0 R]]>>>>",
    "<</Type /StructElem /S /Document /P 6 0 R /K [8 0 R]>>",
    `<</Type /StructElem /S /Figure /P 7 0 R /Pg 3 0 R /K 0 /Alt ${text(title)} /A <</O /Layout /BBox ${box}>>>>`
  ]
  let file = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<</Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}
