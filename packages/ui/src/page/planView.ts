/** The floor plan as a picture: areas with their numbers, names and what can be done there. Everything in it is said in words beside it. */
import { h } from "../view/h.ts"
import type { ElementView } from "../view/View.ts"
import { ICONS } from "../kiosk/view/iconView.ts"
import { type Plan, type PlannedArea, planOf } from "./planOf.ts"
import type { ZoneInfo } from "../backend/PublicBackend.ts"
import type { ZoneMessages } from "./zoneMessages.ts"

const el = h<never>

const DOOR = 56
const NAME = 40
const NOTE = 28
const ICON = 64

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

const areaView = ({ area, height, number, width, x, y }: PlannedArea, { functions }: ZoneMessages): ElementView<never> => {
  // a narrow area has smaller letters rather than words that run over its wall
  const size = Math.min(NAME, Math.max(18, width / 9))
  const note = Math.min(NOTE, size * 0.7)
  const icon = Math.min(ICON, height / 3.5)
  const name = linesOf(`${number} ${area.name}`, width - 48, size)
  const doing = linesOf(area.functions.map((each) => functions[each]).join("、"), width - 48, note)
  const top = y + 24 + icon + size + 8
  return el("g", { class: "area" },
    el("rect", { x, y, width, height, rx: 10 }),
    ...area.functions.map((each, at) =>
      el("svg", { x: x + 24 + at * (icon + 12), y: y + 24, width: icon, height: icon, viewBox: "0 0 24 24", class: "icon" }, el("path", { d: ICONS[each] }))),
    ...texts(name, x + 24, top, size, "area-name"),
    ...texts(doing, x + 24, top + name.length * size * 1.35, note, "area-note"))
}

const doorView = ({ height, width }: Plan, { entrance }: ZoneMessages): ElementView<never> =>
  el("g", { class: "door" },
    el("path", { d: `M${width / 2 - 90} ${height + 20}h180M${width / 2} ${height + 62}v-30m-12 12 12-12 12 12` }),
    el("text", { class: "area-note", x: width / 2 + 28, y: height + 62, "font-size": NOTE }, entrance))

/** @internal */
export const planView = ({ areas }: ZoneInfo, messages: ZoneMessages): ElementView<never> => {
  const plan = planOf(areas)
  // where nothing is measured the entrance is drawn in front; where it is, nobody said where the door is
  const door = plan.measured ? 0 : DOOR + 20
  const told = plan.areas.map(({ area, number }) => `${number} ${area.name}`).join("，")
  return el("figure", { class: "plan" },
    el("svg", { viewBox: `-4 -4 ${plan.width + 8} ${plan.height + 8 + door}`, role: "img", "aria-label": `${messages.plan}：${told}` },
      ...plan.areas.map((each) => areaView(each, messages)),
      !plan.measured && doorView(plan, messages)),
    !plan.measured && el("figcaption", {}, messages.planNote))
}
