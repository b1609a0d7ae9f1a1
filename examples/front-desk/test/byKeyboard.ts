/** Somebody without a mouse: from control to control with Tab, and what they hold by its name. */
import { expect } from "vitest"
import type { Page } from "playwright-core"

/** More stops than any page has. */
const MOST = 250

/** The name of what has the focus: its label, or its text. */
const held = (page: Page): Promise<string> => page.evaluate(() => {
  const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
  if (!(element instanceof HTMLElement)) return ""
  const labels = "labels" in element ? Array.from((element as HTMLInputElement).labels ?? [], ({ innerText }) => innerText) : []
  return (labels.length > 0 ? labels.join(" ") : element.getAttribute("aria-label") ?? element.innerText).trim()
})

/** Goes on with Tab until what has the focus is called so. */
export const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  const seen: Array<string> = []
  for (let i = 0; i < MOST; i++) {
    await page.keyboard.press("Tab")
    const now = await held(page)
    if (name.test(now)) return
    seen.push(now.slice(0, 20))
  }
  expect.fail(`never came to ${name.source}: ${seen.slice(0, 60).join(" | ")}`)
}
