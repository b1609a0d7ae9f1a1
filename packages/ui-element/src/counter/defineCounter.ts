/** `<zone-counter>`: the counter of clerks, handlers and heads as a web component. */
import { counter, counterMessages, type CounterProps, type CounterWords, type StaffBackend } from "@zone/ui"
import { defineScreen } from "../defineScreen.ts"
import { onPaper } from "../outside/onPaper.ts"
import { clientAt } from "../outside/backendOf.ts"
import { sheetStyles } from "./sheetStyles.ts"
import { staffOutside } from "./staffOutside.ts"
import { staffStyles } from "./staffStyles.ts"

/** What the element is given besides its attributes `title-text`, `base-url` and `theme`. */
export interface CounterElementOptions {
  /** Whom it asks: anything with the methods of the client of `@zone/http`; left out, that client. */
  readonly backend?: (element: HTMLElement) => StaffBackend
  readonly words?: CounterWords
}

/** The way of showing that an attribute names; that of the system where it names none. @internal */
export const themeOf = (element: HTMLElement): CounterProps["theme"] => {
  const theme = element.getAttribute("theme")
  return theme === "light" || theme === "dark" ? theme : "auto"
}

/** `base` is its earlier name. */
const addressOf = (element: HTMLElement): string => (element.getAttribute("base-url") ?? element.getAttribute("base") ?? "").replace(/\/+$/u, "")

/**
 * Defines `<zone-counter>`. Its attributes: `title-text`, what stands above; `base-url`, where the server is, nothing for where the page came
 * from; `theme`, `light` or `dark`.
 *
 * @example
 * ```ts
 * import { defineCounter } from "@zone/ui-element"
 *
 * defineCounter() // in a browser: <zone-counter title-text="政务公开专区"></zone-counter>
 * ```
 */
export const defineCounter = ({ backend = (element) => clientAt(addressOf(element)), words = counterMessages }: CounterElementOptions = {}): void => {
  onPaper("@page on-side { size: A4 landscape; margin: 10mm; }")
  defineScreen("zone-counter", counter, {
    props: (element) => ({ base: addressOf(element), title: element.getAttribute("title-text") ?? "政务公开专区", words, theme: themeOf(element) }),
    outside: (element) => ({ ...staffOutside, backend: backend(element) }),
    styles: `${staffStyles}${sheetStyles}`
  })
}
