/**
 * What a screen shows, as a value: elements with their attributes, what they say when somebody uses them, and their children. It names no
 * framework and no document; whoever has a face for it translates.
 */

/** What came with an event: the value of a field, whether a box is ticked, the files that were chosen, the key that was pressed. */
export interface Given {
  readonly value: string
  readonly checked: boolean
  readonly files: ReadonlyArray<ChosenFile>
  readonly key: string
}

/** A file that somebody chose, still unread. */
export interface ChosenFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly read: () => Promise<Uint8Array>
}

/** The events that screens listen to. `change` comes when a value is settled, `input` with each letter. */
export type EventName = "click" | "input" | "change" | "submit" | "keydown" | "focus" | "blur" | "toggle"

/** What is said on an event: a message, or one made of what came with it; nothing where that says nothing. */
export type Say<Message> = Message | ((given: Given) => Message | undefined)

/** An attribute; `undefined` and `false` leave it out, `true` sets it empty. */
export type Attribute = string | number | boolean | undefined

/** One element. */
export interface ElementView<Message> {
  /** A name of HTML or SVG. */
  readonly tag: string
  /** Keeps an element the same one when its neighbours change. */
  readonly key?: string
  /** Attributes by their names in HTML. `value`, `checked`, `open` and `spellcheck` are set as properties, the last by true and false. */
  readonly attributes: { readonly [name: string]: Attribute }
  readonly on: { readonly [event in EventName]?: Say<Message> }
  readonly children: ReadonlyArray<View<Message>>
}

/** An element, or a text. */
export type View<Message> = string | ElementView<Message>
