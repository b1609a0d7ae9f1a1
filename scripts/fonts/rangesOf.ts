/** Code points as the `unicode-range` of a font face: sorted, neighbours together, without a blank. */
export const rangesOf = (points: Iterable<number>): string => {
  const ranges: Array<[from: number, to: number]> = []
  for (const point of [...points].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && point <= last[1] + 1) last[1] = point
    else ranges.push([point, point])
  }
  return ranges.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ""}`).join(",")
}
