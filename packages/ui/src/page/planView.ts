/** The floor plan as a picture: walls and the door, areas with their numbers, names, signs and what can be done there. All of it is said in words beside it. */
import { h } from "../view/h.ts"
import type { ElementView } from "../view/View.ts"
import { ICONS } from "../kiosk/view/iconView.ts"
import { type Plan, type PlannedArea, type PlannedDoor, planOf } from "./planOf.ts"
import type { ZoneInfo } from "../backend/PublicBackend.ts"
import type { ZoneMessages } from "./zoneMessages.ts"

const el = h<never>

/** Around the areas: the wall, and room for the word at the door. */
const [WALL, DOOR, ROOM] = [26, 150, 64] as const
const [NAME, NOTE, ICON] = [38, 26, 58] as const

/** Lines of a text in a width: Chinese letters are as wide as they are high, others about half. @internal */
export const linesOf = (text: string, width: number, size: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = ""
  let taken = 0
  for (const letter of text) {
    const wide = /[\u2e80-\uffee]/u.test(letter) || letter.length > 1 ? size : size * 0.55
    if (taken + wide > width && line !== "") {
      lines.push(line)
      line = ""
      taken = 0
    }
    line += letter
    taken += wide
  }
  return line === "" ? lines : [...lines, line]
}

const texts = (lines: ReadonlyArray<string>, x: number, y: number, size: number, kind: string): ReadonlyArray<ElementView<never>> =>
  lines.map((line, at) => el("text", { class: kind, x, y: y + at * size * 1.35, "font-size": size }, line))

const areaView = ({ area, height, number, width, x, y }: PlannedArea, { functions, sign }: ZoneMessages): ElementView<never> => {
  // a small area has smaller letters rather than words that run over its wall
  const size = Math.min(NAME, Math.max(18, Math.min(width / 8, height / 5.5)))
  const note = Math.max(16, Math.min(NOTE, size * 0.68))
  const icon = Math.min(ICON, height / 4)
  const [inner, pad] = [width - 48, 24]
  const name = linesOf(area.name, inner, size)
  const doing = linesOf(area.functions.map((each) => functions[each]).join("、"), inner, note)
  const signs = (area.signs ?? []).flatMap((each) => linesOf(`${sign} ${each}`, inner, note))
  const top = y + pad + icon + size + 10
  const below = top + name.length * size * 1.35
  // what does not fit is said beside the plan
  const fitting = [...texts(doing, x + pad, below, note, "area-note"), ...texts(signs, x + pad, below + doing.length * note * 1.35 + 6, note, "area-sign")]
    .filter(({ attributes }) => Number(attributes["y"]) < y + height - 8)
  const round = Math.max(20, icon * 0.42)
  return el("g", { class: "area" },
    el("rect", { x: x + 4, y: y + 4, width: width - 8, height: height - 8, rx: 6 }),
    el("circle", { class: "area-round", cx: x + width - pad - round / 2, cy: y + pad + round / 2 + 4, r: round }),
    el("text", { class: "area-number", x: x + width - pad - round / 2, y: y + pad + round / 2 + 4 + round * 0.42, "font-size": round * 1.2, "text-anchor": "middle" }, String(number)),
    ...area.functions.map((each, at) =>
      el("svg", { x: x + pad + at * (icon + 12), y: y + pad, width: icon, height: icon, viewBox: "0 0 24 24", class: "icon" }, el("path", { d: ICONS[each] }))),
    ...texts(name, x + pad, top, size, "area-name"),
    ...fitting)
}

/** The gap in the wall, and the arrow that leads through it. */
const doorView = ({ side, x, y }: PlannedDoor, { entrance }: ZoneMessages): ElementView<never> => {
  const half = DOOR / 2
  const wall = WALL / 2 + 2
  const across = side === "top" || side === "bottom"
  const out = side === "top" || side === "left" ? -1 : 1
  const [gapX, gapY] = across ? [x, y + out * wall] : [x + out * wall, y]
  const gap = across ? `M${gapX - half} ${gapY}h${DOOR}` : `M${gapX} ${gapY - half}v${DOOR}`
  const arrow = across
    ? `M${gapX} ${gapY + out * 52}v${-out * 62}m-14 ${out * 16} 14 ${-out * 16} 14 ${out * 16}`
    : `M${gapX + out * 52} ${gapY}h${-out * 62}m${out * 16} -14 ${-out * 16} 14 ${out * 16} 14`
  const label = across ? { x: gapX + 26, y: gapY + out * 40 + 10 } : { x: gapX + (out > 0 ? 10 : -58), y: gapY - 30 }
  return el("g", { class: "door" }, el("path", { class: "door-gap", d: gap }), el("path", { class: "door-way", d: arrow }), el("text", { class: "area-note", ...label, "font-size": NOTE }, entrance))
}

/** In words, for those who do not see it: every area with what is done and what hangs there, from the first to the last. */
const told = ({ areas, door }: Plan, messages: ZoneMessages): string =>
  areas.map(({ area, number }) => `${number} ${area.name}`).join("，") + (door ? `；${messages.doorAt[door.side]}` : "")

/** @internal */
export const planView = ({ areas, entrance }: ZoneInfo, messages: ZoneMessages): ElementView<never> => {
  const plan = planOf(areas, entrance)
  const { door, height, width } = plan
  const edge = WALL + 6
  const room = (side: PlannedDoor["side"]): number => edge + (door?.side === side ? ROOM : 0)
  return el("figure", { class: "plan" },
    el("svg", {
      viewBox: `${-room("left")} ${-room("top")} ${width + room("left") + room("right")} ${height + room("top") + room("bottom")}`, role: "img", "aria-label": `${messages.plan}：${told(plan, messages)}`
    },
      el("rect", { class: "wall", x: -WALL / 2, y: -WALL / 2, width: width + WALL, height: height + WALL, rx: 10 }),
      ...plan.areas.map((each) => areaView(each, messages)),
      door && doorView(door, messages)),
    el("figcaption", {}, plan.measured ? messages.planScaled : messages.planNote))
}
