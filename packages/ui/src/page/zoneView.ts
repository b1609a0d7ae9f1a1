/** What a zone is, for whoever stands in it: where everything is, when it is open, what lies there and how current that is, whom to ask. */
import { type Child, h } from "../view/h.ts"
import type { ZoneInfo } from "../backend/PublicBackend.ts"
import type { View } from "../view/View.ts"
import { planView } from "./planView.ts"
import { type ZoneMessages, zoneMessages } from "./zoneMessages.ts"

const el = h<never>

const section = (id: string, title: string, ...children: ReadonlyArray<Child<never>>): View<never> =>
  el("section", { class: "part", "aria-labelledby": id }, el("h2", { id }, title), ...children)

const table = (heads: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): View<never> =>
  el("table", {},
    el("thead", {}, el("tr", {}, ...heads.map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", {}, ...rows.map(([first = "", ...rest]) =>
      // on a narrow page each cell says what it is
      el("tr", {}, el("th", { scope: "row" }, first), ...rest.map((cell, at) => el("td", { "data-head": heads[at + 1] }, cell))))))

/** The state of today as people ask for it: whether somebody is there. */
const todayView = ({ today, workingDay }: ZoneInfo, messages: ZoneMessages): View<never> =>
  el("p", { class: `today ${workingDay === undefined ? "unknown" : workingDay ? "open" : "closed"}` },
    el("strong", {}, `${messages.today}（${messages.day(today)}）`),
    el("span", {}, workingDay === undefined ? messages.unknown : workingDay ? messages.open : messages.closed))

/** @internal */
export const zoneView = (zone: ZoneInfo, messages: ZoneMessages = zoneMessages): ReadonlyArray<View<never>> => {
  const { addressees, areas, contact, materials, openingHours } = zone
  return [
    todayView(zone, messages),
    section("plan", messages.plan,
      planView(zone, messages),
      el("ol", { class: "areas" }, ...areas.map(({ about, functions, name }) =>
        el("li", {},
          el("strong", {}, name),
          el("span", {}, `${messages.canDo}：${functions.map((each) => messages.functions[each]).join("、")}`),
          about !== undefined && el("span", { class: "about" }, about))))),
    section("hours", messages.hours,
      openingHours.length === 0 ? el("p", {}, messages.noHours) : table([messages.days, messages.time], openingHours.map(({ days, hours }) => [days, hours]))),
    section("materials", messages.materials,
      materials.length === 0 ? el("p", {}, messages.noMaterials) : table(
        [messages.material, messages.area, messages.updatedOn],
        materials.map(({ area, title, updatedOn }) => [title, area ?? messages.unstated, updatedOn === undefined ? messages.unstated : messages.day(updatedOn)])
      )),
    section("addressees", messages.addressees,
      el("ul", {}, ...addressees.map(({ contact, name }) => el("li", {}, contact === undefined ? name : `${name}（${contact}）`)))),
    section("contact", messages.contact, el("p", { class: "contact" }, contact))
  ]
}
