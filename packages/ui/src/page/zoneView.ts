/** What a zone is, for whoever stands in it: where everything is, when it is open, what lies there and how current that is, whom to ask. */
import { type Child, h } from "../view/h.ts"
import type { OpeningDayShown, ZoneInfo } from "../backend/PublicBackend.ts"
import type { View } from "../view/View.ts"
import { openingNow } from "./openingNow.ts"
import { planView } from "./planView.ts"
import { type ZoneMessages, zoneMessages } from "./zoneMessages.ts"

const el = h<never>

const section = (id: string, title: string, ...children: ReadonlyArray<Child<never>>): View<never> =>
  el("section", { class: `part ${id}-part`, "aria-labelledby": id }, el("h2", { id }, title), ...children)

type Cell = Child<never>

const table = (heads: ReadonlyArray<string>, rows: ReadonlyArray<{ readonly kind?: string; readonly cells: ReadonlyArray<Cell> }>): View<never> =>
  el("table", {},
    el("thead", {}, el("tr", {}, ...heads.map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", {}, ...rows.map(({ cells: [first, ...rest], kind }) =>
      // on a narrow page each cell says what it is
      el("tr", { class: kind }, el("th", { scope: "row" }, first), ...rest.map((cell, at) => el("td", { "data-head": heads[at + 1] }, cell))))))

const weekdayOf = (day: string, { weekday }: ZoneMessages): string => weekday(new Date(`${day}T00:00:00Z`).getUTCDay())

const spansOf = ({ spans }: OpeningDayShown, { closedDay }: ZoneMessages): string =>
  spans.length === 0 ? closedDay : spans.map(({ closes, opens }) => `${opens}—${closes}`).join("，")

/** The day on which it opens next: today and tomorrow as people call them, any other by its date. */
const sayDay = (day: string, today: string, messages: ZoneMessages): string => (day === today ? messages.today : `${messages.shortDay(day)}（${weekdayOf(day, messages)}）`)

/** The state of now as people ask for it: whether somebody is there, until when, and when again. */
const todayView = ({ opening, today, workingDay }: ZoneInfo, messages: ZoneMessages, at: string | undefined): View<never> => {
  const day = `${messages.today}（${messages.day(today)}，${weekdayOf(today, messages)}）`
  const here = opening?.find((each) => each.day === today)
  const now = opening && at !== undefined ? openingNow(opening, at) : undefined
  if (!opening || !here || !now || now.is === "unknown") {
    return el("p", { class: `today ${workingDay === undefined ? "unknown" : workingDay ? "open" : "closed"}` },
      el("strong", {}, day), el("span", {}, workingDay === undefined ? messages.unknown : workingDay ? messages.open : messages.closed), here && here.spans.length > 0 && el("span", { class: "spans" }, spansOf(here, messages)))
  }
  return el("div", { class: `today now ${now.is}` },
    el("p", { class: "state" }, el("span", { class: "lamp", "aria-hidden": "true" }, now.is === "open" ? "●" : "○"), el("strong", {}, now.is === "open" ? messages.openNow(now.until) : messages.closedNow)),
    now.is === "closed" && el("p", { class: "next" }, now.next ? messages.opensAt(sayDay(now.next.day, today, messages), now.next.opens) : messages.opensLater),
    el("p", { class: "by" }, `${day} `, el("span", { class: "spans" }, spansOf(here, messages)), here.reason !== undefined && ` ${here.reason}`))
}

const weekView = (opening: ReadonlyArray<OpeningDayShown>, today: string, messages: ZoneMessages): View<never> =>
  el("ol", { class: "week" }, ...opening.map((each) => {
    const note = [messages.kinds[each.kind], each.name ?? "", each.reason ?? ""].filter((word) => word !== "").join(" · ")
    return el("li", { class: `${each.kind} ${each.spans.length > 0 ? "is-open" : "is-closed"}`, "aria-current": each.day === today ? "date" : undefined },
      el("strong", {}, messages.shortDay(each.day), el("span", { class: "by" }, each.day === today ? messages.today : weekdayOf(each.day, messages))),
      el("span", { class: "spans" }, each.spans.length === 0 ? messages.closedDay : each.spans.map(({ closes, opens }) => el("span", {}, `${opens}—${closes}`))),
      note !== "" && el("span", { class: "note" }, note))
  }))

const materialsView = (materials: ZoneInfo["materials"], messages: ZoneMessages): View<never> =>
  table([messages.material, messages.area, messages.version, messages.updatedOn, messages.currency], materials.map(({ area, source, stale = false, through, title, updatedOn, version }) => ({
    ...(stale && { kind: "is-stale" }),
    cells: [
      title, area ?? messages.unstated, [version, source].filter((each) => each !== undefined).join("，") || messages.unstated, updatedOn === undefined ? messages.unstated : messages.day(updatedOn),
      el("span", { class: `currency ${stale ? "stale" : "current"}` }, stale ? `▲ ${messages.stale}` : through === undefined ? (updatedOn === undefined ? messages.unstated : messages.current) : messages.through(messages.day(through)))
    ]
  })))

/** `at` is the civil time in China, `YYYY-MM-DDTHH:MM`; without it nothing is said of this minute. @internal */
export const zoneView = (zone: ZoneInfo, messages: ZoneMessages = zoneMessages, at?: string): ReadonlyArray<View<never>> => {
  const { addressees, areas, contact, materials, opening, openingHours, today } = zone
  return [
    todayView(zone, messages, at),
    section("plan", messages.plan,
      planView(zone, messages),
      el("ol", { class: "areas" }, ...areas.map(({ about, functions, name, signs = [] }) =>
        el("li", {},
          el("strong", {}, name),
          el("span", {}, `${messages.canDo}：${functions.map((each) => messages.functions[each]).join("、")}`),
          about !== undefined && el("span", { class: "about" }, about),
          signs.length > 0 && el("span", { class: "about" }, `${messages.signs}：${signs.join("、")}`))))),
    section("hours", messages.hours,
      openingHours.length === 0 && !opening && el("p", {}, messages.noHours),
      openingHours.length > 0 && table([messages.days, messages.time], openingHours.map(({ days, hours }) => ({ cells: [days, hours] }))),
      opening && el("h3", {}, messages.week), opening && weekView(opening, today, messages)),
    section("materials", messages.materials,
      materials.length === 0 ? el("p", {}, messages.noMaterials) : materialsView(materials, messages)),
    section("addressees", messages.addressees,
      el("ul", {}, ...addressees.map(({ contact: where, name }) => el("li", {}, where === undefined ? name : `${name}（${where}）`)))),
    section("contact", messages.contact, el("p", { class: "contact" }, contact))
  ]
}
