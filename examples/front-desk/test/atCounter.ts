/** Somebody at the counter, by what they see: they log in, open a case, and fill in the forms of what may be done. */
import { expect } from "vitest"
import type { BrowserContext, Page } from "playwright-core"
import type { Login } from "../staff.ts"
import type { Started } from "./startFrontDesk.ts"

/** What is put into a form: by place, a text, a choice as it is called, or a tick. */
export interface Filling {
  readonly [place: string]: string
}

/** Somebody's screen. */
export interface AtCounter {
  readonly page: Page
  readonly open: (number: string) => Promise<void>
  /** Opens the form of a wish by its name, fills it in, and sends it. */
  readonly take: (name: string, filling?: Filling) => Promise<void>
  readonly openForm: (name: string) => Promise<void>
  readonly fillIn: (filling: Filling) => Promise<void>
  readonly send: () => Promise<void>
  /** Sends the form, and waits until it is done; what was not right with it fails the test. */
  readonly finish: (name: string) => Promise<void>
}

/** Logs somebody in. */
export const atCounter = async (context: BrowserContext, desk: Started, login: Login): Promise<AtCounter> => {
  const page = await context.newPage()
  await page.goto(`${desk.url}/counter`)
  await page.getByLabel("账号").fill(login)
  await page.getByLabel("密码").fill(desk.passwordOf(login))
  await page.getByRole("button", { name: "登录" }).click()
  const choosing = page.getByRole("heading", { level: 1, name: "选择今天的岗位" })
  // on a narrow screen the list of places is asked for
  const inside = page.getByLabel("按编号查找")
  await choosing.or(inside).first().waitFor()
  if (await choosing.isVisible()) await page.locator("button.post").first().click()
  await inside.waitFor()

  const fillIn: AtCounter["fillIn"] = async (filling) => {
    for (const [place, value] of Object.entries(filling)) {
      const id = ["field", ...place.split(".")].join("-")
      const control = page.locator(`[id="${id}"]`)
      await control.waitFor()
      const tag = await control.evaluate((element) => element.tagName)
      // many cases stand in a list, few as buttons
      const list = control.locator("select").filter({ has: page.locator("option", { hasText: value }) })
      if (tag === "FIELDSET" && await list.count() > 0) await list.first().selectOption({ label: value })
      else if (tag === "FIELDSET") await control.getByText(value, { exact: true }).first().click()
      else if (tag === "SELECT") await control.selectOption({ label: value })
      else await control.fill(value)
    }
  }
  const openForm: AtCounter["openForm"] = async (name) => {
    await page.getByRole("button", { name, exact: true }).first().click()
    await page.locator("form.form").waitFor()
  }
  const send = (): Promise<void> => page.locator("form.form").getByRole("button", { name: "提交", exact: true }).click()
  const finish: AtCounter["finish"] = async (name) => {
    const done = page.getByText(`已办理：${name}`)
    const trouble = page.locator("form.form [role=alert]").first()
    // what was told before stays until the answer is there
    const told = await trouble.isVisible()
    await send()
    await (told ? done : done.or(trouble).first()).waitFor()
    if (await trouble.isVisible()) expect.fail(`${name}: ${await trouble.innerText()}`)
  }
  return {
    page, fillIn, openForm, send, finish,
    open: async (number) => {
      // from elsewhere, so that what is seen then is what was found
      await page.getByRole("navigation").getByRole("button", { name: "今日", exact: true }).click()
      await page.getByRole("heading", { level: 1, name: "今日工作" }).waitFor()
      await page.getByLabel("按编号查找").fill(number)
      await page.getByRole("button", { name: "查找", exact: true }).first().click()
      await page.getByRole("heading", { level: 1, name: new RegExp(number) }).waitFor()
      await page.locator("ul.actions, p.nothing").first().waitFor()
    },
    take: async (name, filling = {}) => {
      await openForm(name)
      await fillIn(filling)
      await finish(name)
    }
  }
}
