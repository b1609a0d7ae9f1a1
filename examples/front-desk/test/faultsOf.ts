/** What axe finds wrong with a page. Its context puts the policy of the server aside, so that axe comes into the page. */
import axe from "axe-core"
import type { Page } from "playwright-core"

/** Each with the element that it is about. `coloursOnly`: what does not depend on colours was looked at in the other mode. */
export const faultsOf = async (page: Page, coloursOnly = false): Promise<ReadonlyArray<string>> => {
  if (!await page.evaluate(() => "axe" in window)) await page.addScriptTag({ content: axe.source })
  return page.evaluate(async (only) => {
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe }
    return (await inPage.run(document, { resultTypes: ["violations"], ...(only && { runOnly: ["color-contrast", "link-in-text-block"] }) })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)
  }, coloursOnly)
}
