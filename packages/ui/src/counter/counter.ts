/** The counter: what clerks, handlers and heads work with. It knows no room; all that it says of one comes from the server. */
import { type Screen, step, type Subscription } from "../screen/Screen.ts"
import { ask } from "./ask.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterModel, CounterProps } from "./CounterModel.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { counterView } from "./counterView.ts"
import { endingIn } from "./endingIn.ts"
import { isTouched } from "./form/isTouched.ts"
import { formOn } from "./updatePage.ts"
import { secondsLeft } from "./secondsLeft.ts"
import { updateCounter } from "./updateCounter.ts"

const tick = (key: string, milliseconds: number): Subscription<CounterOutside, CounterMessage> => ({
  key,
  start: ({ clock }, send) => {
    send({ _tag: "Tick", now: clock.now() })
    return clock.every(milliseconds, () => { send({ _tag: "Tick", now: clock.now() }) })
  }
})

const events: Subscription<CounterOutside, CounterMessage> = {
  key: "events",
  start: ({ backend }, send) => {
    const { close } = backend.listen(({ id, room, version }) => { send({ _tag: "Happened", room, id, version }) }, {
      onState: (listening) => { send({ _tag: "Listening", listening }) }
    })
    return close
  }
}

/** The back button, a bookmark, a second tab: the address says where. */
const addresses: Subscription<CounterOutside, CounterMessage> = {
  key: "addresses",
  start: ({ address }, send) => {
    if (!address) return () => {}
    const first = address.now()
    if (first !== "") send({ _tag: "Address", address: first })
    return address.listen((now) => { send({ _tag: "Address", address: now }) })
  }
}

const unsent: Subscription<CounterOutside, CounterMessage> = { key: "unsent", start: ({ guard }) => guard?.() ?? (() => {}) }

const hasUnsent = ({ kept, page }: CounterModel): boolean => {
  const form = formOn(page)
  return kept.length > 0 || (form !== undefined && isTouched(form))
}

/** Whether somebody watches seconds go by: until they may try again, or until the session ends. */
const isCountingDown = (model: CounterModel): boolean => {
  const { gate, now, page } = model
  const form = formOn(page)
  const waits = gate._tag === "Out" ? [gate] : form ? [form] : []
  return waits.some(({ problem, since }) => problem !== undefined && secondsLeft(problem, since, now) > 0) || endingIn(model) !== undefined
}

/**
 * The counter as a screen: log-in, the day sheet and the board, registers, matters with all that may be done, statistics, the annual report
 * and the calendar.
 *
 * @example
 * ```ts
 * import { counter, counterMessages } from "@zone/ui"
 *
 * const { model } = counter.init({ base: "", title: "政务公开专区", words: counterMessages, theme: "auto" })
 * model.gate // => { _tag: "Asking" }
 * ```
 */
export const counter: Screen<CounterProps, CounterOutside, CounterModel, CounterMessage> = {
  name: "counter",
  init: (props) => step(
    {
      props, kept: [], theme: props.theme, gate: { _tag: "Asking" }, heard: 0, now: 0, rooms: { loading: true }, place: { at: "board" }, menu: false,
      page: { at: "board", board: { loading: true }, filter: { room: "", role: "", unit: "", zone: "", standing: "", workingDays: 10 } },
      visit: 0, entered: 0, late: [], behind: false, find: { number: "", loading: false }
    },
    ask(({ backend }) => backend.session.current(), (answer) => ({ _tag: "SessionIs", by: "start", answer }))
  ),
  update: updateCounter,
  view: counterView,
  subscriptions: (model) => [
    isCountingDown(model) ? tick("seconds", 1000) : tick("time", 15_000),
    ...(model.gate._tag === "In" ? [events, addresses] : []),
    ...(hasUnsent(model) ? [unsent] : [])
  ]
}
