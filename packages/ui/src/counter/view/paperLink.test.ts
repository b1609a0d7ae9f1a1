/** A paper at the counter: a link, or a form for what only people know, which the browser sends by itself. */
import { expect, it } from "vitest"
import type { ElementView, View } from "../../view/View.ts"
import { messages } from "../messages.ts"
import { paperLink } from "./paperLink.ts"

const { matter: words } = messages
const all = (view: View<unknown>): ReadonlyArray<ElementView<unknown>> => typeof view === "string" ? [] : "children" in view ? [view, ...view.children.flatMap(all)] : []
const paper = { paper: "reply", title: "政府信息公开申请答复书" }
const link = (asks?: Parameters<typeof paperLink>[0]["asks"]) => all(paperLink({ ...paper, ...(asks && { asks }) }, "/api/papers/application/a-1/reply", words))

it("is a link where nothing is needed", () => {
  const optional = [{ word: "time", label: "接收的时刻", needed: false, many: false }]
  for (const found of [link(), link([]), link(optional)]) expect(found.map(({ attributes, tag }) => [tag, attributes["href"]])).toEqual([["a", "/api/papers/application/a-1/reply"]])
})

it("is a form where something is, whose words never stand in an address", () => {
  const found = link([
    { word: "number", label: "发文字号", needed: true, many: false }, { word: "enclosures", label: "附件名称", needed: true, many: true, count: 2 }, { word: "time", label: "接收的时刻", needed: false, many: false }
  ])
  const form = found.find(({ tag }) => tag === "form")
  expect([form?.attributes["method"], form?.attributes["action"], form?.attributes["target"], form?.on]).toEqual(["post", "/api/papers/application/a-1/reply", "_blank", {}])
  const inputs = found.filter(({ tag }) => tag === "input").map(({ attributes }) => attributes)
  expect(inputs.map(({ name, required }) => [name, required])).toEqual([["number", true], ["enclosures", true], ["enclosures", true], ["time", false]])
  const labels = found.filter(({ tag }) => tag === "label")
  expect(labels.map(({ attributes, children }) => [attributes["for"], ...children])).toEqual(
    inputs.map(({ id }, i) => [id, ["发文字号", "附件名称 1", "附件名称 2", "接收的时刻（选填）"][i]])
  )
  expect(new Set(inputs.map(({ id }) => id)).size).toBe(4)
})
