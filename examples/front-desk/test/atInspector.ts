/** Somebody with the tablet, by what they see: they open the page, begin a survey, answer what is asked, and take photos. */
import type { BrowserContext, Locator, Page } from "playwright-core"

const PIXEL = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64")

/** A picture as a camera would give it; those of two marks differ in their bytes. */
export const photoOf = (name: string, mark: number): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } =>
  ({ name, mimeType: "image/png", buffer: Buffer.concat([PIXEL, Buffer.from([mark])]) })

/** Opens the page, and waits until it is kept for when there is no network. */
export const openInspector = async (context: BrowserContext, url: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(`${url}/inspect`)
  await page.getByRole("button", { name: "开始检查" }).waitFor()
  await page.getByText("这一页已经可以在没有网络时打开").waitFor({ state: "attached" })
  return page
}

/** Begins a survey of a zone on the list. */
export const beginSurvey = async (page: Page, zone: string, by: string): Promise<void> => {
  await page.getByRole("button", { name: "开始检查" }).click()
  await page.getByLabel("专区", { exact: true }).selectOption({ label: zone })
  await page.getByLabel("检查人").fill(by)
  await page.getByRole("button", { name: "开始", exact: true }).click()
  await sectionsOf(page).first().waitFor()
}

/** The buttons of the headings. */
export const sectionsOf = (page: Page): Locator => page.getByRole("navigation", { name: "分项" }).getByRole("button")

/** One question by its words. */
export const questionOf = (page: Page, words: string): Locator => page.locator(".question").filter({ hasText: words }).first()

/** Opens the heading that has a question. */
export const findQuestion = async (page: Page, words: string): Promise<Locator> => {
  const sections = sectionsOf(page)
  for (let nth = 0; nth < await sections.count(); nth++) {
    await sections.nth(nth).click()
    if (await questionOf(page, words).count() > 0) return questionOf(page, words)
  }
  throw new Error(`nobody asks ${words}`)
}

/** Answers every question as its requirement wants it, in the page itself, since there are more than a hundred. */
export const answerAll = async (page: Page): Promise<void> => {
  const sections = sectionsOf(page)
  for (let nth = 0; nth < await sections.count(); nth++) {
    await sections.nth(nth).click()
    await page.locator(`nav.sections button[aria-current]`).nth(0).waitFor()
    await page.evaluate(async () => {
      const root = document.querySelector("zone-inspector")?.shadowRoot
      // each answer is shown before the next is given
      const shown = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0) })
      const fill = async (control: HTMLInputElement | HTMLTextAreaElement, value: string, event: "input" | "change"): Promise<void> => {
        control.value = value
        control.dispatchEvent(new Event(event, { bubbles: true }))
        await shown()
      }
      const count = root?.querySelectorAll(".question").length ?? 0
      for (let at = 0; at < count; at++) {
        const question = (): Element | undefined => root?.querySelectorAll(".question")[at]
        const wanted = question()?.querySelector(".hint")?.textContent ?? ""
        const [yes, no] = question()?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? []
        const boxes = question()?.querySelectorAll("input[type=checkbox]").length ?? 0
        const control = question()?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input:not([type=radio], [type=checkbox]), textarea")
        if (yes && no) {
          const one = wanted.includes("没有") ? no : yes
          one.click()
          await shown()
        } else if (boxes > 0) {
          for (let box = 0; box < boxes; box++) {
            question()?.querySelectorAll<HTMLInputElement>("input[type=checkbox]")[box]?.click()
            await shown()
          }
        } else if (control instanceof HTMLTextAreaElement) {
          await fill(control, /“([^”]+)”/.exec(wanted)?.[1] ?? "有", "change")
        } else if (control) {
          const number = /\d+/.exec(wanted)?.[0] ?? "1"
          const day = /\d{4}-\d{2}-\d{2}/.exec(wanted)?.[0] ?? "2021-10-30"
          await fill(control, control.type === "date" ? day : control.inputMode !== "" ? number : "A4", "input")
        }
      }
    })
  }
}
