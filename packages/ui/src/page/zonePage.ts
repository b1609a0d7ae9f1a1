/** The page of a zone on its own: for a screen at the entrance, a page of the agency, or to be printed and hung up. */
import type { PublicBackend, ZoneInfo } from "../backend/PublicBackend.ts"
import { problemOf } from "../backend/problemOf.ts"
import type { Problem } from "../backend/Problem.ts"
import { type Screen, step, type Task } from "../screen/Screen.ts"
import { h } from "../view/h.ts"
import { type ZoneMessages, zoneMessages } from "./zoneMessages.ts"
import { zoneView } from "./zoneView.ts"

/** What an integrator says of the page. */
export interface ZonePageProps {
  /** Seconds until it is asked for anew: a day goes by. */
  readonly everySeconds: number
  readonly theme: "auto" | "light" | "dark"
  readonly messages: ZoneMessages
}

/** What the page asks of the outside. */
export interface ZonePageOutside {
  readonly backend: Pick<PublicBackend, "public">
  readonly print: () => void
  readonly clock: {
    readonly every: (milliseconds: number, hear: () => void) => () => void
    /** Milliseconds since 1970. */
    readonly now: () => number
  }
}

/** What the page knows. */
export interface ZonePageModel {
  readonly props: ZonePageProps
  readonly zone?: ZoneInfo
  readonly problem?: Problem
  /** How often it was asked for, and which of the answers is shown: one that was asked for before that and comes later is older. */
  readonly asked: number
  readonly shown: number
  /** The civil time in China, `YYYY-MM-DDTHH:MM`. */
  readonly at?: string
}

/** What can happen to it. */
export type ZonePageMessage =
  | { readonly _tag: "Ask" }
  | { readonly _tag: "Minute"; readonly at: string }
  | { readonly _tag: "Came"; readonly nth: number; readonly zone: ZoneInfo }
  | { readonly _tag: "Failed"; readonly nth: number; readonly problem: Problem }
  | { readonly _tag: "Print" }

/** A page of which nothing is said. */
export const zonePageDefaults: ZonePageProps = { everySeconds: 600, theme: "auto", messages: zoneMessages }

const CHINA = 8 * 60 * 60 * 1000

/** The civil minute in China. */
const minuteOf = (now: number): string => new Date(now + CHINA).toISOString().slice(0, 16)

const lookAtClock: Task<ZonePageOutside, ZonePageMessage> = ({ clock }) => Promise.resolve({ _tag: "Minute", at: minuteOf(clock.now()) })

const ask = (nth: number): Task<ZonePageOutside, ZonePageMessage> => async ({ backend }) => {
  try {
    return { _tag: "Came", nth, zone: await backend.public.zone() }
  } catch (rejected) {
    return { _tag: "Failed", nth, problem: problemOf(rejected) }
  }
}

const print: Task<ZonePageOutside, ZonePageMessage> = ({ print }) => {
  print()
  return Promise.resolve(undefined)
}

/**
 * The page as a screen. What it showed stays when it cannot be asked for anew.
 *
 * @example
 * ```ts
 * import { zonePage, zonePageDefaults } from "@zone/ui"
 *
 * const { model } = zonePage.init(zonePageDefaults)
 * zonePage.update(model, { _tag: "Failed", nth: 1, problem: { status: 0, title: "连接不上", tag: "Offline", remedy: "稍后再试" } }).model.problem?.tag // => "Offline"
 * ```
 */
export const zonePage: Screen<ZonePageProps, ZonePageOutside, ZonePageModel, ZonePageMessage> = {
  name: "zone-page",
  init: (props) => step({ props, asked: 1, shown: 0 }, lookAtClock, ask(1)),
  update: (model, message) => {
    const { problem: _problem, ...rest } = model
    switch (message._tag) {
      case "Ask": {
        const asked = model.asked + 1
        return step({ ...model.zone ? model : rest, asked }, ask(asked))
      }
      case "Minute": return step({ ...model, at: message.at })
      case "Came": return step(message.nth < model.shown ? model : { ...rest, shown: message.nth, zone: message.zone })
      // another one is on its way already
      case "Failed": return step(message.nth < model.asked ? model : { ...model, problem: message.problem })
      default: return step(model, print)
    }
  },
  view: ({ at, problem, props: { messages, theme }, zone }) =>
    h("div", { class: "page", lang: "zh-CN", "data-theme": theme },
      zone
        ? h("article", {},
          h("header", {},
            h("p", { class: "name" }, zone.agency),
            h("h1", {}, zone.title),
            h("button", { type: "button", class: "plain print", on: { click: { _tag: "Print" } } }, messages.print)),
          ...zoneView(zone, messages, at))
        : problem
        ? h("section", { class: "problem", role: "alert" }, h("p", {}, messages.failed), h("p", {}, problem.remedy),
          h("button", { type: "button", class: "plain", on: { click: { _tag: "Ask" } } }, messages.retry))
        : h("p", { role: "status" }, messages.asking)),
  subscriptions: ({ props: { everySeconds } }) => [
    { key: "minute", start: ({ clock }, send) => clock.every(20_000, () => { send({ _tag: "Minute", at: minuteOf(clock.now()) }) }) },
    { key: "every", start: ({ clock }, send) => clock.every(everySeconds * 1000, () => { send({ _tag: "Ask" }) }) }
  ]
}
