/** `<zone-counter>`: the counter of clerks, handlers and heads as a web component. */
import { counter, counterMessages, type CounterProps, type CounterWords, type StaffBackend } from "@zone/ui"
import { defineScreen } from "../defineScreen.ts"
import { staffOutside } from "./staffOutside.ts"
import { staffStyles } from "./staffStyles.ts"

/** What the element is given besides its attributes `title-text`, `base` and `theme`. */
export interface CounterElementOptions {
  /** Whom it asks: the client of `@zone/http`, or anything with its methods. */
  readonly backend: (element: HTMLElement) => StaffBackend
  readonly words?: CounterWords
}

/** The way of showing that an attribute names; that of the system where it names none. @internal */
export const themeOf = (element: HTMLElement): CounterProps["theme"] => {
  const theme = element.getAttribute("theme")
  return theme === "light" || theme === "dark" ? theme : "auto"
}

/**
 * Defines `<zone-counter>`. Its attributes: `title-text`, what stands above; `base`, where addresses of papers begin, nothing for the same
 * origin; `theme`, `light` or `dark`.
 *
 * @example
 * ```ts
 * import type { StaffBackend } from "@zone/ui"
 * import { defineCounter } from "@zone/ui-element"
 *
 * const start = (backend: StaffBackend): void => defineCounter({ backend: () => backend })
 * typeof start // => "function"
 * ```
 */
export const defineCounter = ({ backend, words = counterMessages }: CounterElementOptions): void => {
  defineScreen("zone-counter", counter, {
    props: (element) => ({ base: element.getAttribute("base") ?? "", title: element.getAttribute("title-text") ?? "政务公开专区", words, theme: themeOf(element) }),
    outside: (element) => ({ ...staffOutside, backend: backend(element) }),
    styles: staffStyles
  })
}
