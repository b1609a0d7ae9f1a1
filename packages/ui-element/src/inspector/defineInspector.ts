/** `<zone-inspector>`: surveys on a tablet as a web component; it needs no network once it is there. */
import { inspector, inspectorMessages, type InspectorWords, type SurveySource } from "@zone/ui"
import { themeOf } from "../counter/defineCounter.ts"
import { staffOutside } from "../counter/staffOutside.ts"
import { defineScreen } from "../defineScreen.ts"
import { inspectorStyles } from "./inspectorStyles.ts"

/** What the element is given besides its attributes `title-text` and `theme`. */
export interface InspectorElementOptions {
  readonly source: (element: HTMLElement) => SurveySource
  readonly words?: InspectorWords
}

const SHELF = "zone-inspector"

const hexOf = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")

/**
 * Defines `<zone-inspector>`. Surveys are kept in the session storage of the browser: they last over a reload and end with the tab; what is
 * to last longer is exported.
 *
 * @example
 * ```ts
 * import type { SurveySource } from "@zone/ui"
 * import { defineInspector } from "@zone/ui-element"
 *
 * const start = (source: SurveySource): void => defineInspector({ source: () => source })
 * typeof start // => "function"
 * ```
 */
export const defineInspector = ({ source, words = inspectorMessages }: InspectorElementOptions): void => {
  defineScreen("zone-inspector", inspector, {
    props: (element) => ({ title: element.getAttribute("title-text") ?? words.title, words, theme: themeOf(element) }),
    outside: (element) => ({
      ...staffOutside,
      source: source(element),
      shelf: {
        // async, so that a storage that is refused is a rejection
        read: async () => JSON.parse(sessionStorage.getItem(SHELF) ?? "[]") as unknown,
        write: async (value: unknown) => { sessionStorage.setItem(SHELF, JSON.stringify(value)) }
      },
      hash: async (bytes: Uint8Array) => hexOf(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>))
    }),
    styles: inspectorStyles
  })
}
