/** Writes views shortly: a tag, its attributes and events, and its children. */
import type { Attribute, ElementView, EventName, Say, View } from "./View.ts"

/** Attributes, events as `on`, and the key. */
export type Props<Message> = {
  readonly key?: string
  readonly on?: { readonly [event in EventName]?: Say<Message> }
} & { readonly [name: string]: Attribute | { readonly [event in EventName]?: Say<Message> } }

/** A child; what is false, null or undefined is left out. */
export type Child<Message> = View<Message> | false | null | undefined | ReadonlyArray<View<Message> | false | null | undefined>

const isShown = <Message>(child: View<Message> | false | null | undefined): child is View<Message> => child !== false && child !== null && child !== undefined && child !== ""

/**
 * An element.
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
  children: children.flat().filter(isShown)
})
