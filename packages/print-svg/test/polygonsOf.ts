/** An outline of an SVG path as polygons, curves in 12 straight steps. It reads what was written, not what was meant. */

type Point = readonly [x: number, y: number]

const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 }

const curve = (points: ReadonlyArray<Point>, t: number): Point => {
  let level = points
  while (level.length > 1) level = level.slice(1).map(([x, y], i) => [level[i]![0] + (x - level[i]![0]) * t, level[i]![1] + (y - level[i]![1]) * t])
  return level[0]!
}

/** The closed polygons of path data with absolute M, L, Q, C and Z. */
export const polygonsOf = (data: string): ReadonlyArray<ReadonlyArray<Point>> => {
  const polygons: Array<Array<Point>> = []
  for (const [, step = "", list = ""] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = list.trim() === "" ? [] : list.trim().split(/[\s,]+/).map(Number)
    if (numbers.length !== sizes[step] || numbers.some(Number.isNaN)) throw new Error(`${step}${list} is no step of a path`)
    const points = numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1]!] as const] : []))
    if (step === "M") polygons.push([points[0]!])
    else if (step !== "Z") {
      const polygon = polygons.at(-1)!
      const from = [polygon.at(-1)!, ...points]
      const steps = step === "L" ? 1 : 12
      for (let i = 1; i <= steps; i++) polygon.push(curve(from, i / steps))
    }
  }
  return polygons
}
