/** Makes a custom element of a screen: it runs while the element is in a document, in a shadow tree of its own. */
import { runScreen, type Running, type Screen } from "@zone/ui"
import { paint } from "./paint.ts"
import { steadyTaps } from "./steadyTaps.ts"

/** What the element gives its screen. */
export interface ElementOptions<Props, Outside> {
  /** Read from the attributes of the element when it comes into a document. */
  readonly props: (element: HTMLElement) => Props
  readonly outside: (element: HTMLElement) => Outside
  /** The text of its style sheet. */
  readonly styles: string
  /** The names of properties that are given to it. Frameworks set a property only where the element has it; otherwise an attribute. */
  readonly properties?: ReadonlyArray<string>
}

/**
 * Defines the element where no other has its name. Without custom elements, as on a server, nothing happens.
 *
 * @example
 * ```ts
 * import { h, step } from "@zone/ui"
 * import { defineScreen } from "@zone/ui-element"
 *
 * const greeting = { name: "greeting", init: (name: string) => step(name), update: (name: string) => step(name), view: (name: string) => h("p", {}, name), subscriptions: () => [] }
 * defineScreen("zone-greeting", greeting, { props: (element) => element.getAttribute("name") ?? "", outside: () => ({}), styles: "p { margin: 0 }" })
 * ```
 */
export const defineScreen = <Props, Outside, Model, Message>(
  name: string,
  screen: Screen<Props, Outside, Model, Message>,
  { outside, properties = [], props, styles }: ElementOptions<Props, Outside>
): void => {
  if (typeof customElements === "undefined" || customElements.get(name)) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  const given = new WeakMap<HTMLElement, Map<string, unknown>>()
  class ScreenElement extends HTMLElement {
    #running: Running<Model, Message> | undefined

    #open(): ShadowRoot {
      const root = this.attachShadow({ mode: "open" })
      root.adoptedStyleSheets = [sheet]
      steadyTaps(root)
      return root
    }

    connectedCallback(): void {
      const root = this.shadowRoot ?? this.#open()
      this.#running = runScreen(screen, props(this), outside(this), (view, send) => { paint(root, view, send) })
    }

    disconnectedCallback(): void {
      this.#running?.stop()
      this.#running = undefined
    }
  }
  for (const property of properties) {
    Object.defineProperty(ScreenElement.prototype, property, {
      configurable: true, enumerable: true,
      get(this: ScreenElement) { return given.get(this)?.get(property) },
      set(this: ScreenElement, value: unknown) { given.set(this, (given.get(this) ?? new Map<string, unknown>()).set(property, value)) }
    })
  }
  customElements.define(name, ScreenElement)
}
