/** The kiosk as an element, `<zone-kiosk>`. */
import { kiosk, kioskDefaults, type KioskMessages, type KioskOutside, type KioskProps, type Offer } from "@zone/ui"
import { defineScreen } from "./defineScreen.ts"
import type { GivenBackend } from "./outside/backendOf.ts"
import { browserOutside } from "./outside/browserOutside.ts"
import { controls } from "./styles/controls.ts"
import { kioskFace } from "./styles/kioskFace.ts"
import { tokens } from "./styles/tokens.ts"
import { zone } from "./styles/zone.ts"

/**
 * The element. Attributes, read when it comes into a document: `base-url` (where the server is, empty for where the page came from),
 * `idle-seconds` (120), `warn-seconds` (30), `follow-at` (an address; the QR code then leads there), `page="follow"` (nothing else is done
 * here), `no-printer`.
 */
export interface ZoneKioskElement extends HTMLElement {
  /** What it asks, instead of the server at `base-url`; may be set at any time. */
  backend: GivenBackend | Promise<GivenBackend>
  /** A printer that knows more than a browser does, such as that it has no paper. */
  printer?: KioskOutside["printer"]
  /** Other words. Set before it comes into a document. */
  messages?: KioskMessages
  /** Other rooms for questions, suggestions, complaints and ratings. Set before it comes into a document. */
  offers?: ReadonlyArray<Offer>
  /** With `page="follow"`: what is followed at once; left out, what stands behind the `#` of the address. Set before it comes into a document. */
  start?: KioskProps["start"]
}

declare global {
  interface HTMLElementTagNameMap {
    "zone-kiosk": ZoneKioskElement
  }
}

const PROPERTIES = ["backend", "printer", "messages", "offers", "start"] as const satisfies ReadonlyArray<keyof ZoneKioskElement>

/** A number of seconds in an attribute. */
const seconds = (element: HTMLElement, name: string, usual: number): number => {
  const given = Number(element.getAttribute(name) ?? usual)
  return Number.isFinite(given) && given > 0 ? given : usual
}

/**
 * What a QR code leads to: the number and the code behind the `#`, where no server sees them. They are gone from the address and its history
 * before anything else happens.
 */
const startOf = (element: HTMLElement): KioskProps["start"] => {
  const { start } = element as Partial<ZoneKioskElement>
  if (start) return start
  const [, number, code] = /^#(.+)\/([^/]+)$/u.exec(location.hash) ?? []
  if (number === undefined || code === undefined) return undefined
  history.replaceState(history.state, "", location.pathname + location.search)
  try {
    return { number: decodeURIComponent(number), code: decodeURIComponent(code) }
  } catch {
    return undefined
  }
}

/** Whether nothing else is done here than to follow a matter, and which one at once. */
const onlyOf = (element: HTMLElement): Pick<KioskProps, "only" | "start"> => {
  if (element.getAttribute("page") !== "follow") return {}
  const start = startOf(element)
  return { only: "follow", ...(start && { start }) }
}

const propsOf = (element: HTMLElement): KioskProps => {
  const { messages = kioskDefaults.messages, offers = kioskDefaults.offers } = element as Partial<ZoneKioskElement>
  const followAt = element.getAttribute("follow-at")
  const idleSeconds = seconds(element, "idle-seconds", kioskDefaults.idleSeconds)
  return {
    idleSeconds,
    // a warning that is longer than the wait would never end
    warnSeconds: Math.min(seconds(element, "warn-seconds", kioskDefaults.warnSeconds), idleSeconds),
    prints: !element.hasAttribute("no-printer"), offers, messages,
    // whoever reads the code has no page of ours to begin from
    ...(followAt !== null && { followAt: new URL(followAt, document.baseURI).href }), ...onlyOf(element)
  }
}

/**
 * Defines `<zone-kiosk>`, or the kiosk under another name. On a server nothing happens.
 *
 * @example
 * ```ts
 * import { defineKiosk } from "@zone/ui-element"
 *
 * defineKiosk() // in a browser: document.querySelector("zone-kiosk").backend = client
 * ```
 */
export const defineKiosk = (name = "zone-kiosk"): void => {
  defineScreen(name, kiosk, { props: propsOf, outside: browserOutside, styles: [tokens, controls, zone, kioskFace].join("\n"), properties: PROPERTIES })
}
