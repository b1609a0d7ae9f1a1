/**
 * A screen as a value: where it begins, what a message makes of it, and what it shows. What has to be asked of the outside is a task, which
 * comes back as a message; so a screen can be tried without a server, a document or a clock.
 */
import type { View } from "../view/View.ts"

/** Asks something of the outside and comes back with a message; with none where nobody has to know. It never rejects: what goes wrong is a message, too. */
export type Task<Outside, Message> = (outside: Outside) => Promise<Message | undefined>

/** What a message brings about: the next model, and what is to be asked. */
export interface Step<Outside, Model, Message> {
  readonly model: Model
  readonly tasks: ReadonlyArray<Task<Outside, Message>>
}

/** Something that goes on as long as a model asks for it: a clock, a line to the server. It gives what ends it. */
export interface Subscription<Outside, Message> {
  /** Two of one key are the same: it goes on. */
  readonly key: string
  readonly start: (outside: Outside, send: (message: Message) => void) => () => void
}

/** A screen. */
export interface Screen<Props, Outside, Model, Message> {
  readonly name: string
  readonly init: (props: Props) => Step<Outside, Model, Message>
  readonly update: (model: Model, message: Message) => Step<Outside, Model, Message>
  readonly view: (model: Model) => View<Message>
  readonly subscriptions: (model: Model) => ReadonlyArray<Subscription<Outside, Message>>
}

/**
 * A step without tasks, or with some.
 *
 * @example
 * ```ts
 * import { step } from "@zone/ui"
 *
 * step({ count: 1 }) // => { model: { count: 1 }, tasks: [] }
 * ```
 */
export const step = <Outside, Model, Message>(model: Model, ...tasks: ReadonlyArray<Task<Outside, Message>>): Step<Outside, Model, Message> => ({ model, tasks })
