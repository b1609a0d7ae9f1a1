/**
 * A screen as a value: where it begins, what a message makes of it, and what it shows. What has to be asked of the outside is a task, which
 * comes back as a message; so a screen can be tried without a server, a document or a clock.
 */
import type { View } from "../view/View.ts"

/** Asks something of the outside and comes back with a message; with none where nobody has to know. It never rejects: what goes wrong is a message, too. */
export interface Task<Outside, Message> {
  (outside: Outside): Promise<Message | undefined>
  /**
   * What is asked again under one key is asked instead of what was asked before: only the last answer counts, in whatever order they come. For what
   * is shown; what is done has none, since what has become of it must be known.
   */
  readonly key?: string
}

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

/**
 * The same task, under a key: when another is begun under it, what this one comes back with is dropped.
 *
 * @example
 * ```ts
 * import { keyed } from "@zone/ui"
 *
 * keyed("report", () => Promise.resolve({ _tag: "ReportIs" })).key // => "report"
 * ```
 */
export const keyed = <Outside, Message>(key: string, task: (outside: Outside) => Promise<Message | undefined>): Task<Outside, Message> =>
  Object.assign((outside: Outside) => task(outside), { key })
