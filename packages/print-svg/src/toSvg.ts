/** Artwork as SVG at its real size: paths only, with a title for those who cannot see it. */
import type { Contour } from "./Contour.ts"
import type { Layer, SignArtwork } from "./SignArtwork.ts"
import { sayNumber } from "./sayNumber.ts"

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" }
const escape = (text: string): string => text.replace(/[&<>"]/g, (each) => escapes[each] ?? each)

const pathOf = (contours: ReadonlyArray<Contour>): string =>
  contours.map(({ segments, start }) =>
    `M${start.map(sayNumber).join(" ")}${segments.map(([step, ...points]) => step + points.map(sayNumber).join(" ")).join("")}Z`
  ).join("")

const drawLayer = (layer: Layer): string => {
  if (layer._tag === "Fill") return `<path id="${layer.name}" fill="${layer.colour}" fill-rule="evenodd" d="${pathOf(layer.contours)}"/>`
  const lines = layer.lines.map(([x1, y1, x2, y2]) => `M${sayNumber(x1)} ${sayNumber(y1)}L${sayNumber(x2)} ${sayNumber(y2)}`).join("")
  return `<path id="${layer.name}" fill="none" stroke="${layer.colour}" stroke-width="${sayNumber(layer.width)}" stroke-dasharray="${sayNumber(layer.dash)}" d="${lines}"/>`
}

/**
 * Writes artwork as SVG, with its width and height in millimetres and one user unit for a millimetre. Letters are outlines, so that no
 * font is needed and a plotter can cut them; ground, letters and folds are one path each, by these ids. The same artwork gives the same
 * text.
 *
 * @example
 * ```ts
 * import { toSvg } from "@zone/print-svg"
 *
 * const artwork = {
 *   id: "sign/dot", form: "plate", title: "点", width: 20, height: 10, letterSize: 9, characterHeight: 8, readableFrom: 2, contours: 1, borrowed: [],
 *   layers: [{ _tag: "Fill", name: "letters", colour: "#0B3D91", contours: [{ start: [1, 1], segments: [["L", 9, 1], ["L", 9, 9.5]] }] }]
 * } as const
 * toSvg(artwork).includes('<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="10mm" viewBox="0 0 20 10" role="img"') // => true
 * toSvg(artwork).includes('d="M1 1L9 1L9 9.5Z"') // => true
 * ```
 */
export const toSvg = ({ height, layers, title, width }: SignArtwork): string => {
  const [w, h] = [sayNumber(width), sayNumber(height)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}mm" height="${h}mm" viewBox="0 0 ${w} ${h}" role="img" xml:lang="zh-Hans">`,
    `<title>${escape(title)}</title>`,
    ...layers.map(drawLayer),
    "</svg>",
    ""
  ].join("\n")
}
