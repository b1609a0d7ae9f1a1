/**
 * Takes a double tap as what it was meant for. What the first tap brings about moves the page, and the second one would come down on something
 * else: a choice that nobody made.
 */

/** What somebody presses: a label stands for its box. */
const pressed = (event: Event): Element | undefined => {
  const [target] = event.composedPath()
  return target instanceof Element ? target.closest("label") ?? target.closest("button, input, textarea, select, a, summary") ?? target : undefined
}

/** Drops the further taps of one double tap that fall on something else than the first. @internal */
export const steadyTaps = (root: ShadowRoot): void => {
  let first: Element | undefined
  root.addEventListener("click", (event) => {
    const here = pressed(event)
    if ((event as MouseEvent).detail <= 1) first = here
    else if (here !== first) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  }, { capture: true })
}
