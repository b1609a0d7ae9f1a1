/** The code points of a `unicode-range`, both ends of each range included. */
export const pointsIn = (unicodeRange: string): ReadonlyArray<number> =>
  unicodeRange.split(",").flatMap((range) => {
    const [, from = "", to = from] = /^U\+([0-9a-f]+)(?:-([0-9a-f]+))?$/.exec(range) ?? []
    if (from === "") throw new Error(`no range: ${range}`)
    return Array.from({ length: Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1 }, (_, i) => Number.parseInt(from, 16) + i)
  })
