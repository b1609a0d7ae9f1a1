/** Translates what a screen shows into a document, with Preact: nothing is decided here. */
import { h as node, render, type VNode } from "preact"
import type { ChosenFile, ElementView, EventName, Given, Say, View } from "@zone/ui"

/** The names under which Preact listens. */
const LISTENERS = {
  click: "onClick", input: "onInput", change: "onChange", submit: "onSubmit", keydown: "onKeyDown", focus: "onFocus", blur: "onBlur", toggle: "onToggle"
} as const satisfies { readonly [event in EventName]: string }

const chosen = (files: FileList | null | undefined): ReadonlyArray<ChosenFile> =>
  Array.from(files ?? [], (file) => ({ name: file.name, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) }))

const givenBy = (event: Event): Given => {
  const target = event.currentTarget as Partial<HTMLInputElement> & Partial<HTMLDetailsElement>
  return {
    value: target.value ?? "",
    checked: target.checked ?? target.open ?? false,
    files: chosen(target.files),
    key: (event as Partial<KeyboardEvent>).key ?? ""
  }
}

const hear = <Message>(event: EventName, say: Say<Message>, send: (message: Message) => void) => (happened: Event): void => {
  // a form is sent by the screen, never by the document
  if (event === "submit") happened.preventDefault()
  const message = typeof say === "function" ? (say as (given: Given) => Message | undefined)(givenBy(happened)) : say
  if (message !== undefined) send(message)
}

const nodeOf = <Message>({ attributes, children, key, on, tag }: ElementView<Message>, send: (message: Message) => void): VNode => {
  const props: Record<string, unknown> = { ...(key !== undefined && { key }) }
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) props[name] = value
  for (const [event, say] of Object.entries(on) as ReadonlyArray<readonly [EventName, Say<Message> | undefined]>) {
    if (say !== undefined) props[LISTENERS[event]] = hear(event, say, send)
  }
  return node(tag, props, ...children.map((child) => (typeof child === "string" ? child : nodeOf(child, send))))
}

/**
 * Shows a view in a place of a document, changing only what differs from the last one shown there. An element with a new `data-focus` is
 * given the focus.
 *
 * @example
 * ```ts
 * import { h } from "@zone/ui"
 * import { paint } from "@zone/ui-element"
 *
 * const greet = (place: Element): void => paint(place, h("p", {}, "您好"), () => {})
 * typeof greet // => "function"
 * ```
 */
export const paint = <Message>(place: Element | ShadowRoot, view: View<Message>, send: (message: Message) => void): void => {
  const before = focusOf(place)?.dataset["focus"]
  render(typeof view === "string" ? view : nodeOf(view, send), place)
  const wanted = focusOf(place)
  if (wanted && wanted.dataset["focus"] !== before) wanted.focus()
}

const focusOf = (place: Element | ShadowRoot): HTMLElement | null => place.querySelector<HTMLElement>("[data-focus]")
