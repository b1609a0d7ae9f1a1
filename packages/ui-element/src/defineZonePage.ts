/** The page of a zone as an element, `<zone-page>`. */
import { zonePage, zonePageDefaults, type ZonePageProps } from "@zone/ui"
import { defineScreen } from "./defineScreen.ts"
import { backendOf, type GivenBackend } from "./outside/backendOf.ts"
import { onPaper } from "./outside/onPaper.ts"
import { every } from "./outside/browserOutside.ts"
import { controls } from "./styles/controls.ts"
import { pageFace, pagePaper } from "./styles/pageFace.ts"
import { tokens } from "./styles/tokens.ts"
import { zone } from "./styles/zone.ts"

/** The element. Attributes: `base-url`, where the server is, empty for where the page came from; `theme`, `light` or `dark`, left out, as the system has it. */
export interface ZonePageElement extends HTMLElement {
  /** What it asks, instead of the server at `base-url`; may be set at any time. */
  backend: GivenBackend | Promise<GivenBackend>
  /** Other words. Set before it comes into a document. */
  messages?: ZonePageProps["messages"]
}

declare global {
  interface HTMLElementTagNameMap {
    "zone-page": ZonePageElement
  }
}

const propsOf = (element: HTMLElement): ZonePageProps => {
  const theme = element.getAttribute("theme")
  const { messages = zonePageDefaults.messages } = element as Partial<ZonePageElement>
  return { ...zonePageDefaults, messages, theme: theme === "light" || theme === "dark" ? theme : "auto" }
}

/**
 * Defines `<zone-page>`, or the page under another name. On a server nothing happens.
 *
 * @example
 * ```ts
 * import { defineZonePage } from "@zone/ui-element"
 *
 * defineZonePage() // in a browser: document.querySelector("zone-page").backend = client
 * ```
 */
export const defineZonePage = (name = "zone-page"): void => {
  if (typeof customElements === "undefined" || customElements.get(name)) return
  onPaper(pagePaper)
  defineScreen(name, zonePage, {
    props: propsOf,
    outside: (element) => ({ backend: backendOf(element), print: () => { window.print() }, clock: { every, now: () => Date.now() } }),
    styles: [tokens, controls, zone, pageFace].join("\n"),
    properties: ["backend", "messages"] satisfies ReadonlyArray<keyof ZonePageElement>
  })
}
