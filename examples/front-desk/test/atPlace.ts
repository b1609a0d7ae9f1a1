/** A page of the counter by its address, as a bookmark or a second tab opens it, when all of it has come. */
import type { Page } from "playwright-core"

/** Waits until nothing is being read any more. */
export const settled = async (page: Page): Promise<void> => {
  await page.getByRole("heading", { level: 1 }).first().waitFor()
  await page.waitForFunction(() => document.querySelector("zone-counter")?.shadowRoot?.querySelector("[aria-busy=true], p.waiting") === null)
}

/** Opens it. */
export const atPlace = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to
    dispatchEvent(new PopStateEvent("popstate"))
  }, address)
  await settled(page)
}

/** How many pixels the page is wider than the screen. */
export const overEdge = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
