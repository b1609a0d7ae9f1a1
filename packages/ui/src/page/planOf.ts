/** Where the areas of a zone are drawn: as they lie on the floor, or in rows where nobody measured them. */
import type { ZoneArea, ZoneInfo } from "../backend/PublicBackend.ts"

/** A place on the plan. */
export interface PlannedArea {
  readonly area: ZoneArea
  /** In the order of the list, from 1. */
  readonly number: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A door in a wall, and the way in. */
export interface PlannedDoor {
  readonly x: number
  readonly y: number
  /** The wall that it is in. */
  readonly side: "top" | "right" | "bottom" | "left"
}

/** A plan: its size, the walls around it, and where everything is. */
export interface Plan {
  readonly width: number
  readonly height: number
  readonly areas: ReadonlyArray<PlannedArea>
  /** That places are measured, so that distances say something. */
  readonly measured: boolean
  /** Left out where nobody said where people come in, and something is measured. */
  readonly door?: PlannedDoor
}

const WIDTH = 1200
const ROW = 300
const GAP = 16

/** How many areas stand in a row, by how many there are. */
const inRow = (count: number): number => (count <= 3 ? Math.max(count, 1) : count === 4 ? 2 : 3)

/** In rows from the back to the entrance, each row filled. */
const drawn = (areas: ReadonlyArray<ZoneArea>): Plan => {
  const columns = inRow(areas.length)
  const rows = Math.ceil(areas.length / columns)
  const places = areas.map((area, at): PlannedArea => {
    const row = Math.floor(at / columns)
    const here = Math.min(columns, areas.length - row * columns)
    const width = (WIDTH - GAP * (here - 1)) / here
    return { area, number: at + 1, x: (at - row * columns) * (width + GAP), y: row * (ROW + GAP), width, height: ROW }
  })
  const height = Math.max(rows * ROW + (rows - 1) * GAP, 0)
  return { width: WIDTH, height, areas: places, measured: false, door: { x: WIDTH / 2, y: height, side: "bottom" } }
}

/** In the wall that is nearest. */
const doorAt = (x: number, y: number, width: number, height: number): PlannedDoor => {
  const inside = { x: Math.min(Math.max(x, 0), width), y: Math.min(Math.max(y, 0), height) }
  const ways = [["left", inside.x], ["right", width - inside.x], ["top", inside.y], ["bottom", height - inside.y]] as const
  const [side] = ways.reduce((nearest, each) => (each[1] < nearest[1] ? each : nearest))
  return { side, x: side === "left" ? 0 : side === "right" ? width : inside.x, y: side === "top" ? 0 : side === "bottom" ? height : inside.y }
}

/**
 * Lays out the areas of a zone, always the same for the same list. Where every area says where it lies, that is kept to scale, and the door is
 * drawn where it is said to be.
 *
 * @example
 * ```ts
 * import { planOf } from "@zone/ui"
 *
 * const { areas, width } = planOf([{ name: "阅览区", functions: ["reading"] }, { name: "咨询区", functions: ["consultation"] }])
 * width // => 1200
 * areas.map(({ x }) => x) // => [0, 608]
 * planOf([{ name: "阅览区", functions: ["reading"], at: { x: 0, y: 0, width: 6, height: 3 } }], { x: 3, y: 3 }).door // => { x: 600, y: 600, side: "bottom" }
 * ```
 */
export const planOf = (areas: ReadonlyArray<ZoneArea>, entrance?: ZoneInfo["entrance"]): Plan => {
  const lying = areas.flatMap((area, at) => (area.at && area.at.width > 0 && area.at.height > 0 ? [{ area, number: at + 1, ...area.at }] : []))
  if (lying.length < areas.length || lying.length === 0) return drawn(areas)
  const left = Math.min(...lying.map(({ x }) => x))
  const top = Math.min(...lying.map(({ y }) => y))
  const scale = WIDTH / (Math.max(...lying.map(({ width, x }) => x + width)) - left)
  const height = (Math.max(...lying.map(({ height: high, y }) => y + high)) - top) * scale
  return {
    width: WIDTH, height, measured: true,
    areas: lying.map(({ area, height: high, number, width, x, y }) =>
      ({ area, number, x: (x - left) * scale, y: (y - top) * scale, width: width * scale, height: high * scale })),
    ...(entrance && { door: doorAt((entrance.x - left) * scale, (entrance.y - top) * scale, WIDTH, height) })
  }
}
