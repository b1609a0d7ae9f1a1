/** Shows how a new matter begins: what it is to be, and its form. */
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { asksOfPeople } from "../form/asksOfPeople.ts"
import { formView } from "../form/formView.ts"
import { isStriking } from "../isStriking.ts"
import type { BeginPage } from "../Page.ts"
import { checkView } from "./checkView.ts"
import { titleView } from "./titleView.ts"

/** @internal */
export const beginView = (page: BeginPage, model: CounterModel): View<CounterMessage> => {
  const { form, room } = page
  const { gate, props: { words }, rooms } = model
  const info = rooms.value?.find((each) => each.room === room)
  const role = gate._tag === "In" ? gate.session.post.role : undefined
  const wishes = info?.wishes.filter(({ begins, roles }) => begins && roles.some((each) => each === role)) ?? []
  return h("div", { class: "page narrow", key: `begin ${room}` },
    titleView(model, `${info?.title ?? room}：${words.register.begin}`),
    form
      ? formView(form, model, { cancel: { _tag: "CloseWish" }, ...(form.field.value && asksOfPeople(form.field.value) && { below: checkView(page, model) }), ...(page.checked !== undefined && page.check?.value && isStriking(page.check.value) && { send: words.check.goOn }) })
      : h("div", {},
        h("h2", {}, words.begin.choose),
        wishes.length === 0
          ? h("p", { class: "nothing" }, words.begin.none)
          : h("ul", { class: "actions" }, wishes.map(({ name, wish }) => h("li", {}, h("button", { type: "button", class: "action", on: { click: { _tag: "OpenWish", wish } } }, name))))))
}
