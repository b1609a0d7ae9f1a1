/** Every state of the inspector and of the zone page, with a survey of real rules in it: for axe, for narrow screens, for fingers, for the keyboard. */
import axe from "axe-core"
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core"

const tap = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("button", { name }).first().click()
const headed = (page: Page, name: RegExp): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor()

/** Goes through all of it; `look` is told the name of each state while it is there. */
const walk = async (page: Page, url: string, look: (state: string) => Promise<void>): Promise<void> => {
  await page.goto(`${url}/inspect`)
  await headed(page, /检查记录与排名/)
  await page.locator("details.device summary").click()
  await look("list")
  await tap(page, "开始检查")
  await tap(page, /^开始$/)
  await page.getByText("请填写").first().waitFor()
  await look("start with what is missing")
  await tap(page, "取消")
  await tap(page, /^填写/)
  const sections = page.getByRole("navigation", { name: "分项" }).getByRole("button")
  for (const nth of [0, 1, 2]) {
    await sections.nth(nth).click()
    await look(`fill ${nth}`)
  }
  await tap(page, "查看结论")
  await headed(page, /检查结论/)
  await page.getByLabel("只看").selectOption("missing")
  await tap(page, "豁免")
  await tap(page, "保存豁免")
  await look("findings with a waiver")
  await tap(page, "不豁免了")
  await tap(page, "整改清单")
  await headed(page, /整改清单/)
  await look("mend")
  await tap(page, "提交与整改")
  await look("hand in")
  await tap(page, /^检查结论$/)
  await tap(page, "检查报告")
  await headed(page, /检查报告/)
  await look("report")
  await page.goto(`${url}/zone`)
  await page.locator(".week").waitFor()
  await look("zone page")
}

/** Somebody's browser with the surveys of another. */
const withState = async <A>(browser: Browser, state: Awaited<ReturnType<BrowserContext["storageState"]>>, options: BrowserContextOptions, use: (page: Page) => Promise<A>): Promise<A> => {
  const context = await browser.newContext({ locale: "zh-CN", storageState: state, ...options })
  context.setDefaultTimeout(30_000)
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

type State = Awaited<ReturnType<BrowserContext["storageState"]>>

/** What axe finds. The policy of the server is put aside here only: axe comes into the page. */
export const faultsOn = (browser: Browser, url: string, state: State, options: BrowserContextOptions): Promise<ReadonlyArray<string>> =>
  withState(browser, state, { viewport: { width: 820, height: 1180 }, bypassCSP: true, reducedMotion: "reduce", ...options }, async (page) => {
    const found: Array<string> = []
    await walk(page, url, async (where) => {
      if (!await page.evaluate(() => "axe" in window)) await page.addScriptTag({ content: axe.source })
      // what does not depend on colours is looked at in one mode
      const faults = await page.evaluate(async (rules) => {
        const { axe: inPage } = window as unknown as { readonly axe: typeof axe }
        return (await inPage.run({ resultTypes: ["violations"], runOnly: rules })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)
      }, options.colorScheme === "dark" ? ["color-contrast", "link-in-text-block"] : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      found.push(...faults.map((fault) => `${where}: ${fault}`))
    })
    return found
  })

/** Where the page is wider than the screen, and what is too small for a finger. */
export const misfitsOn = (browser: Browser, url: string, state: State, viewport: { readonly width: number; readonly height: number }): Promise<ReadonlyArray<string>> =>
  withState(browser, state, { viewport, reducedMotion: "reduce" }, async (page) => {
    const found: Array<string> = []
    await walk(page, url, async (where) => {
      found.push(...await page.evaluate((at) => {
        const over = document.documentElement.scrollWidth - document.documentElement.clientWidth
        const root = document.querySelector("zone-inspector, zone-page")?.shadowRoot
        const controls = [...root?.querySelectorAll<HTMLElement>("button, select, summary, textarea, input:not([type=radio], [type=checkbox], [type=file]), .choice, .take") ?? []]
        const small = controls.filter((each) => each.checkVisibility() && !each.classList.contains("skip") && (each.getBoundingClientRect().height < 43.5 || each.getBoundingClientRect().width < 43.5))
        const moving = controls.filter((each) => getComputedStyle(each).transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0))
        return [...(over > 0 ? [`${at}: ${over}px over the edge`] : []), ...small.map(({ outerHTML }) => `${at}: too small ${outerHTML.slice(0, 90)}`), ...moving.slice(0, 1).map(({ outerHTML }) => `${at}: moves ${outerHTML.slice(0, 60)}`)]
      }, where))
    })
    return found
  })

/** A survey begun, answered and judged without a pointer; gives how many answers there are. */
export const surveyByKeyboard = (browser: Browser, url: string): Promise<string> =>
  withState(browser, { cookies: [], origins: [] }, { viewport: { width: 1024, height: 768 } }, async (page) => {
    const active = (): Promise<string> => page.evaluate(() => {
      const element = document.querySelector("zone-inspector")?.shadowRoot?.activeElement
      return `${element?.id ?? ""}|${element?.closest("label")?.textContent ?? element?.textContent ?? ""}`
    })
    const reach = async (wanted: RegExp, by = "Tab"): Promise<void> => {
      for (let step = 0; step < 90; step++) {
        if (wanted.test(await active())) return
        await page.keyboard.press(by)
      }
      throw new Error(`the keyboard does not reach ${wanted.source}: ${await active()}`)
    }
    await page.goto(`${url}/inspect`)
    await headed(page, /检查记录与排名/)
    await reach(/开始检查$/)
    await page.keyboard.press("Enter")
    await headed(page, /开始检查/)
    await reach(/^zone\|/)
    await page.keyboard.press("ArrowDown")
    await reach(/^by\|/)
    await page.keyboard.type("检查员甲")
    await page.keyboard.press("Enter")
    await page.getByRole("navigation", { name: "分项" }).waitFor()
    for (let answered = 0; answered < 6; answered++) {
      await reach(/下一个未答$/)
      await page.keyboard.press("Enter")
      await page.waitForFunction(() => document.querySelector("zone-inspector")?.shadowRoot?.activeElement?.id.startsWith("q-") === true)
      // a group of choices is entered, a field is typed into
      if (await page.evaluate(() => document.querySelector("zone-inspector")?.shadowRoot?.activeElement?.tagName === "FIELDSET")) {
        // onto 不知道, which stands last, and round to 是
        await page.keyboard.press("Tab")
        await page.keyboard.press("ArrowDown")
      } else await page.keyboard.type("2")
    }
    await reach(/^\|撤销$/)
    await page.keyboard.press("Enter")
    await page.getByText("已撤销上一步").waitFor()
    const progress = await page.locator(".thumb .progress").innerText()
    await reach(/查看结论$/)
    await page.keyboard.press("Enter")
    await headed(page, /检查结论/)
    return progress
  })
