/** Runs a screen: keeps its model, hands messages to it one after the other, does its tasks, and says when there is something new to show. */
import type { View } from "../view/View.ts"
import type { Screen, Step, Task } from "./Screen.ts"

/** A screen that runs. */
export interface Running<Model, Message> {
  readonly send: (message: Message) => void
  readonly model: () => Model
  /** Ends its subscriptions; what still comes back is dropped. */
  readonly stop: () => void
}

/**
 * Begins a screen and shows it, at first and after each message.
 *
 * Messages that come while one is dealt with wait for it. Of tasks under one key only the one begun last comes back. A task that rejects all the same is a defect: it is thrown where nobody can overlook it.
 *
 * @example
 * ```ts
 * import { h, runScreen, step, type Screen } from "@zone/ui"
 *
 * const counter: Screen<number, object, number, { readonly _tag: "More" }> = {
 *   name: "counter", init: (from) => step(from), update: (count) => step(count + 1), subscriptions: () => [],
 *   view: (count) => h("p", {}, String(count))
 * }
 * const shown: Array<unknown> = []
 * const running = runScreen(counter, 3, {}, (view) => shown.push(typeof view === "string" ? view : view.children[0]))
 * running.send({ _tag: "More" })
 * shown // => ["3", "4"]
 * ```
 */
export const runScreen = <Props, Outside, Model, Message>(
  { init, subscriptions, update, view }: Screen<Props, Outside, Model, Message>,
  props: Props,
  outside: Outside,
  show: (view: View<Message>, send: (message: Message) => void) => void
): Running<Model, Message> => {
  let stopped = false
  let busy = false
  const waiting: Array<Message> = []
  const going = new Map<string, () => void>()
  const begun = new Map<string, number>()
  let model: Model

  const listen = (): void => {
    const wanted = new Map(subscriptions(model).map((each) => [each.key, each]))
    for (const [key, end] of going) {
      if (wanted.has(key)) continue
      going.delete(key)
      end()
    }
    for (const [key, { start }] of wanted) if (!going.has(key)) going.set(key, start(outside, send))
  }

  const perform = async (task: Task<Outside, Message>): Promise<void> => {
    const { key } = task
    const nth = key === undefined ? 0 : (begun.get(key) ?? 0) + 1
    if (key !== undefined) begun.set(key, nth)
    const message = await task(outside)
    const counts = key === undefined || begun.get(key) === nth
    if (message !== undefined && counts && !stopped) send(message)
  }

  const take = (next: Step<Outside, Model, Message>): void => {
    model = next.model
    for (const task of next.tasks) void perform(task)
    show(view(model), send)
    listen()
  }

  const send = (message: Message): void => {
    if (stopped) return
    waiting.push(message)
    if (busy) return
    busy = true
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) take(update(model, next))
    } finally {
      busy = false
    }
  }

  busy = true
  try {
    take(init(props))
  } finally {
    busy = false
  }
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) send(next)

  return {
    send,
    model: () => model,
    stop: () => {
      stopped = true
      for (const end of going.values()) end()
      going.clear()
    }
  }
}
