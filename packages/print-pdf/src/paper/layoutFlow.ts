/**
 * Lays a flow chart out: steps in rows from top to bottom, arrows between them at right angles. How high a step becomes is known only
 * when it is set, so places are said as shares of the width and as rows; the template makes lengths of them.
 */
import type { Block } from "@zone/core/paper"

type Flow = Extract<Block, { _tag: "Flow" }>

/** A corner of an arrow: `x` as a share of the width, `y` in the gap below row `row`, as a share of that gap. */
export interface Corner {
  readonly x: number
  readonly row: number
  readonly y: number
}

/** The way back up: in which lane of which side, and whether a neighbour stands between the step and that side. */
export interface Way {
  readonly side: "left" | "right"
  readonly lane: number
  readonly leavesBelow: boolean
  readonly entersAbove: boolean
}

/** An arrow: down from one step to another through corners, or around the others back up. */
export interface Arrow {
  readonly from: number
  readonly to: number
  readonly label: string
  readonly corners: ReadonlyArray<Corner>
  readonly back: Way | null
}

/** A flow chart that is laid out. */
export interface FlowLayout {
  readonly columns: number
  readonly rows: number
  /** Lanes for arrows that go back up, at the left and at the right. */
  readonly lanes: { readonly left: number; readonly right: number }
  readonly steps: ReadonlyArray<{ readonly text: string; readonly kind: "step" | "question" | "end"; readonly x: number; readonly row: number }>
  readonly arrows: ReadonlyArray<Arrow>
}

interface Edge {
  readonly from: number
  readonly to: number
  readonly label: string
}

/** Which arrows go back up: those that close a circle on the way from the first step. */
const findBackward = (count: number, edges: ReadonlyArray<Edge>): ReadonlySet<Edge> => {
  const backward = new Set<Edge>()
  const state = Array.from({ length: count }, (): 0 | 1 | 2 => 0)
  const visit = (step: number): void => {
    state[step] = 1
    for (const edge of edges) {
      if (edge.from !== step) continue
      if (state[edge.to] === 1) backward.add(edge)
      else if (state[edge.to] === 0) visit(edge.to)
    }
    state[step] = 2
  }
  for (let step = 0; step < count; step++) if (state[step] === 0) visit(step)
  return backward
}

/** The row of each step: one below the lowest of those that lead to it. */
const rankSteps = (count: number, forward: ReadonlyArray<Edge>): Array<number> => {
  const rank = Array.from({ length: count }, () => 0)
  for (let round = 0; round < count; round++) {
    for (const { from, to } of forward) rank[to] = Math.max(rank[to] ?? 0, (rank[from] ?? 0) + 1)
  }
  return rank
}

/** Sets the items of a row at the wished places, in order and not closer than `apart`, as near to their wishes as a sweep gets. */
const spread = (wished: ReadonlyArray<number>, apart: number): ReadonlyArray<number> => {
  const from = apart / 2
  const right: Array<number> = []
  for (const wish of wished) right.push(Math.max(wish, right.length === 0 ? from : (right.at(-1) ?? 0) + apart))
  const left: Array<number> = []
  for (let i = right.length - 1; i >= 0; i--) {
    left.unshift(Math.min(right[i] ?? 0, left.length === 0 ? 1 - from : (left[0] ?? 1) - apart))
  }
  return left
}

/** Lays it out; arrows from or to a step that is not there are given back as `unknown`. */
export const layoutFlow = ({ arrows, steps }: Flow): FlowLayout | { readonly unknown: string } => {
  const numbers = new Map(steps.map(({ id }, i) => [id, i]))
  const edges: Array<Edge> = []
  for (const { from, label, to } of arrows) {
    const start = numbers.get(from)
    const end = numbers.get(to)
    if (start === undefined || end === undefined) return { unknown: start === undefined ? from : to }
    edges.push({ from: start, to: end, label: label ?? "" })
  }
  const backward = findBackward(steps.length, edges)
  const forward = edges.filter((edge) => !backward.has(edge) && edge.from !== edge.to)
  const rank = rankSteps(steps.length, forward)
  const rows = Math.max(...rank) + 1

  // items of a row: steps, and a place for each long arrow that passes through
  const items: Array<{ readonly row: number; readonly above: Array<number>; readonly below: Array<number>; x: number }> =
    rank.map((row) => ({ row, above: [], below: [], x: 0 }))
  const link = (upper: number, lower: number): void => {
    items[upper]?.below.push(lower)
    items[lower]?.above.push(upper)
  }
  const chains = new Map<Edge, ReadonlyArray<number>>()
  for (const edge of forward) {
    const through: Array<number> = []
    for (let row = (rank[edge.from] ?? 0) + 1; row < (rank[edge.to] ?? 0); row++) through.push(items.push({ row, above: [], below: [], x: 0 }) - 1)
    const whole = [edge.from, ...through, edge.to]
    whole.slice(1).forEach((lower, i) => link(whole[i] ?? 0, lower))
    chains.set(edge, through)
  }
  const order = Array.from({ length: rows }, (_, row) => items.map((_, i) => i).filter((i) => items[i]?.row === row))
  const columns = Math.max(...order.map((row) => row.length))
  const place = (row: ReadonlyArray<number>, wish: (i: number) => number): void => {
    spread(row.map(wish), 1 / columns).forEach((x, k) => {
      const item = items[row[k] ?? 0]
      if (item !== undefined) item.x = x
    })
  }
  const mean = (all: ReadonlyArray<number>, otherwise: number): number =>
    all.length === 0 ? otherwise : all.reduce((sum, i) => sum + (items[i]?.x ?? 0), 0) / all.length
  for (const row of order) place(row, (i) => (row.indexOf(i) + 0.5) / row.length)
  for (let round = 0; round < 8; round++) {
    const down = round % 2 === 0
    for (const row of down ? order : order.toReversed()) {
      const wish = new Map(row.map((i) => [i, mean((down ? items[i]?.above : items[i]?.below) ?? [], items[i]?.x ?? 0.5)]))
      row.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0))
      place(row, (i) => wish.get(i) ?? 0)
    }
  }

  // in each gap, the arrows of one step run at one height
  const runs = Array.from({ length: rows }, () => [] as Array<number>)
  const laid = edges.map((edge): { readonly edge: Edge; readonly path: ReadonlyArray<number> } => ({
    edge, path: chains.has(edge) ? [edge.from, ...(chains.get(edge) ?? []), edge.to] : []
  }))
  for (const { path } of laid) {
    path.slice(1).forEach((lower, k) => {
      const upper = path[k] ?? 0
      const gap = runs[items[upper]?.row ?? 0]
      if (Math.abs((items[upper]?.x ?? 0) - (items[lower]?.x ?? 0)) > 1e-3 && gap !== undefined && !gap.includes(upper)) gap.push(upper)
    })
  }
  const lanes = { left: 0, right: 0 }
  const beside = (step: number, side: "left" | "right"): boolean => {
    const { row, x } = items[step] ?? { row: 0, x: 0 }
    return items.some((other, i) => i !== step && other.row === row && (side === "left" ? other.x < x : other.x > x))
  }
  const wayBack = ({ from, to }: Edge): Way => {
    const blocked = (side: "left" | "right") => Number(beside(from, side)) + Number(beside(to, side))
    const side = blocked("left") < blocked("right") ? "left" : "right"
    return { side, lane: lanes[side]++, leavesBelow: beside(from, side), entersAbove: beside(to, side) && (rank[to] ?? 0) > 0 }
  }
  const drawn = laid.map(({ edge, path }): Arrow => ({
    from: edge.from,
    to: edge.to,
    label: edge.label,
    back: path.length === 0 ? wayBack(edge) : null,
    corners: path.slice(1).flatMap((lower, k) => {
      const upper = path[k] ?? 0
      const row = items[upper]?.row ?? 0
      const gap = runs[row] ?? []
      const track = gap.indexOf(upper)
      const [x0, x1] = [items[upper]?.x ?? 0, items[lower]?.x ?? 0]
      if (Math.abs(x0 - x1) <= 1e-3) return []
      const y = (track + 1) / (gap.length + 1)
      return [{ x: x0, row, y }, { x: x1, row, y }]
    })
  }))
  return {
    columns,
    rows,
    lanes,
    steps: steps.map(({ kind, text }, i) => ({ kind, text, x: items[i]?.x ?? 0.5, row: rank[i] ?? 0 })),
    arrows: drawn
  }
}
