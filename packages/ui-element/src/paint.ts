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

const COMPOSING = 229

/** Safari ends the composing before it tells of the key that did; only the old code of the key shows it then. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || Reflect.get(event, "keyCode") === COMPOSING

const hear = <Message>(event: EventName, say: Say<Message>, send: (message: Message) => void) => (happened: Event): void => {
  // a form is sent by the screen, never by the document
  if (event === "submit") happened.preventDefault()
  // a key that chooses a character in an input method is none of ours
  if (event === "keydown" && isComposing(happened as KeyboardEvent)) return
  const message = typeof say === "function" ? (say as (given: Given) => Message | undefined)(givenBy(happened)) : say
  if (message === undefined) return
  // what a key means to the screen it does not mean to the document too: Enter in a search inside a form sends no form
  if (event === "keydown") happened.preventDefault()
  send(message)
}

const CHOSEN = ["checkbox", "radio", "file"]

/** A field that is heard only when it is left belongs to whoever types in it until then: what the screen knows is older than what stands there. */
const isHeardLate = <Message>({ attributes, on, tag }: ElementView<Message>): boolean =>
  on.change !== undefined && on.input === undefined && (tag === "textarea" || (tag === "input" && !CHOSEN.includes(String(attributes["type"]))))

type Field = HTMLInputElement | HTMLTextAreaElement

/** Once it is left, it shows what became of what was typed, a number that is none included. */
const heldWhileTyping = (value: string | number | boolean = ""): { readonly ref: (field: Field | null) => void; readonly onBlur: (event: { readonly currentTarget: Field }) => void } => {
  const put = (field: Field): void => {
    const text = String(value)
    if (field.value !== text) field.value = text
  }
  return {
    ref: (field) => { if (field && (field.getRootNode() as Document | ShadowRoot).activeElement !== field) put(field) },
    onBlur: ({ currentTarget }) => { put(currentTarget) }
  }
}

const nodeOf = <Message>(view: ElementView<Message>, send: (message: Message) => void): VNode => {
  const { attributes: { value, ...others }, children, key, on, tag } = view
  const props: Record<string, unknown> = { ...(key !== undefined && { key }), ...(isHeardLate(view) ? heldWhileTyping(value) : value !== undefined && { value }) }
  for (const [name, attribute] of Object.entries(others)) if (attribute !== undefined) props[name] = attribute
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
