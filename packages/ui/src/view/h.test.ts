/** What stands behind something that comes and goes keeps its place. */
import { expect, it } from "vitest"
import { h } from "./h.ts"

const keys = (wrong: boolean): ReadonlyArray<string | undefined> =>
  h("div", {}, h("label", {}, "理由"), wrong && h("p", {}, "必填"), h("textarea", {}), [wrong && h("p", {}), h("ul", {})], h("p", { key: "own" })).children
    .map((child) => (typeof child === "string" ? "" : `${child.tag} ${child.key}`))

it("gives an element the same key whether or not its neighbours are there, and leaves those it has", () => {
  expect(keys(true)).toEqual(["label @0", "p @1", "textarea @2", "p @3.0", "ul @3.1", "p own"])
  expect(keys(false)).toEqual(["label @0", "textarea @2", "ul @3.1", "p own"])
})

it("gives no key to texts, and none that somebody else could give", () => {
  const { children } = h("p", {}, "一", h("b", {}), h("i", { key: "1" }), "", "二")
  expect(children.map((child) => (typeof child === "string" ? child : child.key))).toEqual(["一", "@1", "1", "二"])
})
