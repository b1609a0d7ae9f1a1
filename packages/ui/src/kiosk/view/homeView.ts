/** Where people begin: the functions of the zone as the place calls them, and what else can be done here. */
import { el } from "./el.ts"
import type { AreaFunction } from "@zone/core/terms"
import type { KioskMessage } from "../KioskMessage.ts"
import type { KioskModel } from "../KioskModel.ts"
import { button } from "./button.ts"
import type { KioskView } from "./FieldProps.ts"
import { type ICONS, iconView } from "./iconView.ts"

const tile = (icon: keyof typeof ICONS, title: string, does: string, says: KioskMessage): KioskView =>
  el("li", {}, el("button", { type: "button", class: "tile", on: { click: says } },
    iconView(icon), el("span", { class: "title" }, title), el("span", { class: "does" }, does)))

/** Where a function leads. */
const wayTo = (item: AreaFunction): KioskMessage => {
  switch (item) {
    case "selfQuery": return { _tag: "Go", page: "search" }
    case "reading": return { _tag: "Go", page: "zone" }
    case "intake": return { _tag: "Go", page: "apply" }
    // first what is known already, then somebody
    default: return { _tag: "Go", page: "ask" }
  }
}

/** @internal */
export const homeView = (model: KioskModel): ReadonlyArray<KioskView | false> => {
  const { offers, props: { messages }, zone: { here, problem } } = model
  const usual = (["selfQuery", "reading", "intake", "consultation"] as const).map((item) => ({ function: item, name: messages.usual[item] }))
  const functions = here?.functions ?? usual
  const nameOf = ({ function: item, name }: (typeof functions)[number]): string =>
    // a place may do two things in one area: then it is said which
    functions.filter((other) => other.name === name).length > 1 ? `${name}·${messages.usual[item]}` : name
  // nothing is shown that what comes next would push away under somebody's finger
  if (here === undefined && problem === undefined) return [el("p", { role: "status" }, messages.asking)]
  return [
    problem !== undefined && el("section", { class: "problem", role: "status" }, el("p", {}, messages.zoneFailed), button(messages.retry, { _tag: "AskZone" })),
    el("section", { "aria-label": messages.functions },
      el("ul", { class: "tiles" }, ...functions.map((each) => tile(each.function, nameOf(each), messages.does[each.function], wayTo(each.function))))),
    el("section", { "aria-labelledby": "more" },
      el("h2", { id: "more" }, messages.more),
      el("ul", { class: "tiles lesser" },
        tile("follow", messages.follow, messages.followDoes, { _tag: "Go", page: "follow" }),
        tile("zone", messages.zone, messages.zoneDoes, { _tag: "Go", page: "zone" }),
        // the question bank is offered under the function; a question of one's own as well
        ...offers.filter(({ offer }) => offer.key !== "question").map(({ offer: { key } }) =>
          tile(key, messages.offers[key].title, messages.offers[key].does, { _tag: "Talk", offer: key }))))
  ]
}
