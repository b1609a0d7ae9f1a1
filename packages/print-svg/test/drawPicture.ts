/** Draws an SVG of ours as a grey picture, by scan lines, four to a pixel: paths filled by the even-odd rule, and dashed lines. */
import type { Picture } from "./Picture.ts"
import { polygonsOf } from "./polygonsOf.ts"

const attribute = (element: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1]

const greyOf = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)) as [number, number, number]
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

type Polygons = ReturnType<typeof polygonsOf>

const dashes = (data: string, width: number, dash: number): Polygons =>
  polygonsOf(data).flatMap(([[x1, y] = [0, 0], [x2] = [0]]) =>
    Array.from({ length: Math.ceil((x2 - x1) / (2 * dash)) }, (_, i) => {
      const [from, to, top, bottom] = [x1 + 2 * i * dash, Math.min(x2, x1 + (2 * i + 1) * dash), y - width / 2, y + width / 2]
      return [[from, top], [to, top], [to, bottom], [from, bottom]] as const
    })
  )

const LINES = 4

/** How much of each pixel the polygons cover, from 0 to 1. */
const coverage = (polygons: Polygons, width: number, height: number, scale: number): Float64Array => {
  const covered = new Float64Array(width * height)
  for (let line = 0; line < height * LINES; line++) {
    const y = (line + 0.5) / LINES / scale
    const crossings: Array<number> = []
    for (const polygon of polygons) {
      polygon.forEach(([x1, y1], i) => {
        const [x2, y2] = polygon[(i + 1) % polygon.length]!
        if (y1 <= y !== y2 <= y) crossings.push((x1 + (y - y1) / (y2 - y1) * (x2 - x1)) * scale)
      })
    }
    crossings.sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [Math.max(0, crossings[i]!), Math.min(width, crossings[i + 1]!)]
      for (let x = Math.floor(from); x < to; x++) covered[Math.floor(line / LINES) * width + x]! += (Math.min(to, x + 1) - Math.max(from, x)) / LINES
    }
  }
  return covered
}

/** The SVG as a picture so many pixels wide. */
export const drawPicture = (svg: string, width: number): Picture => {
  const [, , w = 0, h = 0] = /viewBox="([^"]*)"/.exec(svg)![1]!.split(" ").map(Number)
  const height = Math.round(width * h / w)
  const grey = new Float64Array(width * height).fill(255)
  for (const [element] of svg.matchAll(/<path [^>]*>/g)) {
    const data = attribute(element, "d")!
    const stroke = attribute(element, "stroke")
    const polygons = stroke ? dashes(data, Number(attribute(element, "stroke-width")), Number(attribute(element, "stroke-dasharray"))) : polygonsOf(data)
    const ink = greyOf(stroke ?? attribute(element, "fill")!)
    coverage(polygons, width, height, width / w).forEach((share, i) => { grey[i] = grey[i]! + (ink - grey[i]!) * Math.min(1, share) })
  }
  return { width, height, grey: Uint8Array.from(grey, Math.round) }
}
