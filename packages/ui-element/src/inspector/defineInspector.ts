/** `<zone-inspector>`: surveys on a tablet as a web component; it needs no network once it is there. */
import { inspector, type InspectorBackend, inspectorMessages, type InspectorWords, type SurveySource } from "@zone/ui"
import { themeOf } from "../counter/defineCounter.ts"
import { staffOutside } from "../counter/staffOutside.ts"
import { onPaper } from "../outside/onPaper.ts"
import { defineScreen } from "../defineScreen.ts"
import { deviceReadiness, type OfflineWorker } from "./deviceReadiness.ts"
import { deviceShelf } from "./deviceShelf.ts"
import { inspectorStyles, paperStyles } from "./inspectorStyles.ts"

/** What the element is given besides its attributes `title-text` and `theme`. */
export interface InspectorElementOptions {
  readonly source: (element: HTMLElement) => SurveySource
  /** Where inspections are handed in: the client of `@zone/http`, or anything with its methods. Without one they are exported. */
  readonly backend?: (element: HTMLElement) => InspectorBackend
  /** The service worker that keeps the page for when there is no network; a page without one does not open then. */
  readonly worker?: OfflineWorker
  readonly words?: InspectorWords
}

const hexOf = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")

/** The platform's own, which is there on secure pages only. */
const platformHash = typeof crypto === "undefined" || (crypto as { readonly subtle?: SubtleCrypto }).subtle === undefined
  ? {}
  : { hash: async (bytes: Uint8Array): Promise<string> => hexOf(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>)) }

const network = {
  isThere: (): boolean => navigator.onLine,
  watch: (hear: (isThere: boolean) => void): (() => void) => {
    const tell = (): void => { hear(navigator.onLine) }
    window.addEventListener("online", tell)
    window.addEventListener("offline", tell)
    return () => {
      window.removeEventListener("online", tell)
      window.removeEventListener("offline", tell)
    }
  }
}

/**
 * Defines `<zone-inspector>`. Surveys and photos are kept in the database of the browser, each change at once; they last over a reload, a
 * closed window and an empty battery. With a worker the page itself opens without a network, too.
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
export const defineInspector = ({ backend, source, words = inspectorMessages, worker }: InspectorElementOptions): void => {
  if (typeof customElements === "undefined" || customElements.get("zone-inspector")) return
  onPaper(paperStyles)
  const device = deviceShelf()
  defineScreen("zone-inspector", inspector, {
    props: (element) => ({ title: element.getAttribute("title-text") ?? words.title, words, theme: themeOf(element) }),
    outside: (element) => ({ ...staffOutside, ...device, ...platformHash, network, readiness: deviceReadiness(worker), source: source(element), ...(backend && { backend: backend(element) }) }),
    styles: inspectorStyles
  })
}
