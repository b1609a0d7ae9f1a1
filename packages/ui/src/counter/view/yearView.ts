/** Lets a year be chosen. */
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { yearAt } from "../sayDay.ts"

/** The next year, for calendars, and as far back as reports reach here. */
const BACK = 8

/** @internal */
export const yearView = (year: number, { now, props: { words } }: CounterModel): View<CounterMessage> => {
  const latest = Math.max(yearAt(now) + 1, year)
  return h("div", { class: "bar noprint" },
    h("label", { class: "filter" }, h("span", {}, words.statistics.year),
      h("select", { value: String(year), on: { change: ({ value }) => ({ _tag: "Year", year: Number(value) }) } },
        ...Array.from({ length: BACK }, (_, i) => latest - i).map((each) => h("option", { value: String(each), selected: each === year }, String(each))))),
    h("button", { type: "button", on: { click: { _tag: "Print" } } }, words.print))
}
