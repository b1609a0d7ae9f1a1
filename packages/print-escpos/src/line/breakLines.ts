/**
 * Breaks text into lines as Chinese is set: no line begins with a closing mark or ends with an opening one, numbers and words stay
 * whole, a pair of dashes or of dots is not torn.
 */
import { columnsOf, type Piece } from "./Piece.ts"

const closing = new Set("，。、；：？！）》】」』〉〕’”％‰℃…—～·,.;:!?)]}%")
const opening = new Set("（《【「『〈〔‘“￥＄([{$")
const paired = new Set("…—")

const isWord = (piece: Piece): boolean => piece._tag === "Character" && piece.character > " " && piece.character < "\u0080"
const isOne = (piece: Piece | undefined, of: ReadonlySet<string>): boolean => piece?._tag === "Character" && of.has(piece.character)
const isSpace = (piece: Piece | undefined): boolean => piece?._tag === "Character" && piece.character === " "
const width = (pieces: ReadonlyArray<Piece>): number => pieces.reduce((sum, piece) => sum + columnsOf(piece), 0)

/** Whether a line may not end between two neighbours. */
const holds = (before: Piece, after: Piece): boolean => {
  if (isOne(before, opening) || isOne(after, closing)) return true
  if (before._tag === "Box") return true
  if (before._tag === "Character" && after._tag === "Character") {
    if (paired.has(before.character) && before.character === after.character) return true
  }
  return isWord(before) && isWord(after)
}

const clustersOf = (pieces: ReadonlyArray<Piece>): ReadonlyArray<ReadonlyArray<Piece>> => {
  const clusters: Array<Array<Piece>> = []
  for (const piece of pieces) {
    const last = clusters.at(-1)
    const before = last?.at(-1)
    if (last === undefined || before === undefined || !holds(before, piece)) clusters.push([piece])
    else if (last.every(isSpace) && isOne(piece, closing) && clusters.length > 1) {
      // a mark that closes belongs to what stands before the white as well
      clusters.pop()
      clusters.at(-1)?.push(...last, piece)
    } else last.push(piece)
  }
  return clusters
}

/** What does not fit in one line even alone is cut where the line is full, or a little before that if a mark would be torn off. */
const cutTo = (cluster: ReadonlyArray<Piece>, room: number): ReadonlyArray<ReadonlyArray<Piece>> => {
  const parts: Array<ReadonlyArray<Piece>> = []
  let from = 0
  while (from < cluster.length) {
    let end = from
    for (let used = 0; end < cluster.length; end++) {
      used += columnsOf(cluster[end] ?? { _tag: "Box", ticked: false })
      if (used > room) break
    }
    end = Math.max(end, from + 1)
    let better = end
    while (better < cluster.length && better > from + 1 && (isOne(cluster[better], closing) || isOne(cluster[better - 1], opening))) better--
    if (better > from + 1) end = better
    parts.push(cluster.slice(from, end))
    from = end
  }
  return parts
}

/**
 * Breaks pieces into lines of so many half-width columns; the first line has `first` columns, when that is another number. A line has
 * room for one Chinese character at least. Spaces at a break are dropped.
 */
export const breakLines = (pieces: ReadonlyArray<Piece>, columns: number, first = columns): ReadonlyArray<ReadonlyArray<Piece>> => {
  const lines: Array<Array<Piece>> = [[]]
  let used = 0
  const room = () => Math.max(2, lines.length === 1 ? first : columns)
  const start = () => {
    const line = lines.at(-1)
    while (isSpace(line?.at(-1))) line?.pop()
    lines.push([])
    used = 0
  }
  for (const cluster of clustersOf(pieces)) {
    if (used === 0 && lines.length > 1 && cluster.every(isSpace)) continue
    const wide = width(cluster)
    if (used > 0 && used + wide > room()) {
      start()
      if (cluster.every(isSpace)) continue
    }
    const parts = wide > room() ? cutTo(cluster, room()) : [cluster]
    for (const [index, part] of parts.entries()) {
      if (index > 0) start()
      lines.at(-1)?.push(...part)
      used += width(part)
    }
  }
  return lines
}
