/**
 * Writes views shortly: a tag, its attributes and events, and its children.
 *
 * A child without a key has that of the place it was written in: what stands behind something that comes and goes stays the same element, and
 * keeps the focus of whoever is typing into it.
 */
import type { Attribute, ElementView, EventName, Say, View } from "./View.ts"

/** Attributes, events as `on`, and the key. */
export type Props<Message> = {
  readonly key?: string
  readonly on?: { readonly [event in EventName]?: Say<Message> }
} & { readonly [name: string]: Attribute | { readonly [event in EventName]?: Say<Message> } }

/** A child; what is false, null or undefined is left out. */
export type Child<Message> = View<Message> | false | null | undefined | ReadonlyArray<View<Message> | false | null | undefined>

/** No key of anybody's own begins like this. */
const put = <Message>(child: View<Message> | false | null | undefined, place: string): View<Message> | false | null | undefined =>
  typeof child === "object" && child !== null && child.key === undefined ? { ...child, key: `@${place}` } : child

/** The children in one list; in a list among them each has a place of its own. */
const placed = <Message>(children: ReadonlyArray<Child<Message>>): ReadonlyArray<View<Message> | false | null | undefined> =>
  children.flatMap((child, i) =>
    typeof child === "object" && child !== null && !("tag" in child) ? child.map((each, j) => put(each, `${i}.${j}`)) : [put(child, String(i))])

const isShown = <Message>(child: View<Message> | false | null | undefined): child is View<Message> => child !== false && child !== null && child !== undefined && child !== ""

/**
 * An element. Write what is not always there as `false` in its place, and keep lists in which something comes and goes in a list of their own.
 *
 * @example
 * ```ts
 * import { h } from "@zone/ui"
 *
 * const button = h("button", { type: "button", disabled: false, on: { click: { _tag: "Next" } } }, "下一步")
 * button.attributes // => { type: "button", disabled: false }
 * button.children // => ["下一步"]
 * ```
 */
export const h = <Message>(tag: string, { key, on = {}, ...attributes }: Props<Message>, ...children: ReadonlyArray<Child<Message>>): ElementView<Message> => ({
  tag,
  ...(key !== undefined && { key }),
  attributes: attributes as ElementView<Message>["attributes"],
  on,
  children: placed(children).filter(isShown)
})
