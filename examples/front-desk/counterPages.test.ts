/**
 * The counter's pages in a real Chromium, on the data of the demonstration: looked at by axe in both modes, used without a mouse, at 400 % and
 * without motion, and by somebody whose session ends in the middle of a long form.
 */
import { describe, expect, it } from "vitest"
import { atCounter } from "./test/atCounter.ts"
import { atPlace, settled } from "./test/atPlace.ts"
import { tabTo } from "./test/byKeyboard.ts"
import { faultsOf } from "./test/faultsOf.ts"
import { browserAt } from "./test/openChromium.ts"
import { openFrontDesk } from "./test/openFrontDesk.ts"

const front = openFrontDesk("counter-pages")
const ROOMS = ["application", "enquiry", "feedback", "reading", "staffing", "facility", "disclosure", "programme", "zone"]
const ALONE = ["board", "today", "handOver", "statistics", "report", "calendar"]

const application = async (): Promise<string> => {
  const { lines } = await (await front.desk.as("clerk")).matters.list({ params: { room: "application" }, query: { status: "processing", limit: 1 } })
  return lines[0]?.id ?? ""
}

describe.skipIf(browserAt === undefined)("the counter", { timeout: 240_000 }, () => {
  front.around()

  it.each(["light", "dark"] as const)("has no page with which axe finds fault, %s", async (colorScheme) => {
    const context = await front.context({ colorScheme, bypassCSP: true })
    const found: Array<string> = []
    const door = await context.newPage()
    await door.goto(`${front.desk.url}/counter`)
    await settled(door)
    for (const fault of await faultsOf(door, colorScheme === "dark")) found.push(`door: ${fault}`)
    await door.close()
    const { openForm, page } = await atCounter(context, front.desk, "head")
    const look = async (name: string): Promise<void> => { for (const fault of await faultsOf(page, colorScheme === "dark")) found.push(`${name}: ${fault}`) }
    const matter = await application()
    // the registers are one page: the widest, the one that needs no scrolling and two with words of their own stand for all
    for (const address of [...ALONE.map((at) => `/${at}`), "/register/application", "/register/feedback", "/register/staffing", "/register/zone", `/matter/application/${matter}`, "/begin/application"]) {
      await atPlace(page, address)
      await look(address)
    }
    await atPlace(page, "/begin/programme")
    await openForm("建设点立项")
    await page.locator("form.form").getByRole("button", { name: "提交", exact: true }).click()
    await page.getByRole("alert").first().waitFor()
    await look("a form with faults")
    expect(found).toEqual([])
  })

  it("takes an application in and hands it over without a mouse", async () => {
    const page = await (await front.context()).newPage()
    await page.goto(`${front.desk.url}/counter`)
    await page.getByLabel("账号").waitFor()
    await tabTo(page, /^账号/)
    await page.keyboard.type("clerk")
    await tabTo(page, /^密码/)
    await page.keyboard.type(front.desk.passwordOf("clerk"))
    await page.keyboard.press("Enter")
    await page.getByRole("navigation").waitFor()
    await tabTo(page, /^依申请公开$/)
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: "登记新的" }).waitFor()
    await tabTo(page, /^登记新的$/)
    await page.keyboard.press("Enter")
    await tabTo(page, /^接收申请$/)
    await page.keyboard.press("Enter")
    await page.locator("[id='field-channel']").waitFor()
    await tabTo(page, /^提出方式/)
    await page.keyboard.press("ArrowDown")
    // the day is today already
    await tabTo(page, /^本级政府$/)
    await page.keyboard.press("ArrowRight")
    await tabTo(page, /^机关名称/)
    await page.keyboard.type("示例区民政局")
    await tabTo(page, /^自然人$/)
    await page.keyboard.press("Space")
    await tabTo(page, /^姓名或者名称/)
    await page.keyboard.type("键盘甲")
    await tabTo(page, /^所需政府信息的内容描述/)
    await page.keyboard.type("不用鼠标登记的申请")
    await tabTo(page, /^提交$/)
    await page.keyboard.press("Enter")
    await page.getByText("已办理：接收申请").waitFor()
    await page.getByRole("heading", { level: 1, name: /\d{4}-\d{4}/ }).waitFor()
    const number = /\d{4}-\d{4}/.exec(await page.getByRole("heading", { level: 1 }).innerText())?.[0] ?? ""
    await tabTo(page, /^当日移交$/)
    await page.keyboard.press("Enter")
    await page.getByText(number).first().waitFor()
    await tabTo(page, /^移交所选的/)
    await page.keyboard.press("Enter")
    await page.getByText(/^已移交 \d+ 件$/).waitFor()
    await page.getByRole("region", { name: "今日已移交" }).getByRole("button", { name: number }).waitFor()
  })

  it("shows earlier applications of the same person before the same is taken in again", async () => {
    const clerk = await atCounter(await front.context(), front.desk, "clerk")
    const { lines } = await (await front.desk.as("clerk")).matters.list({ params: { room: "application" }, query: { limit: 1, descending: "false" } })
    const [name = "", about = ""] = [4, 5].map((column) => (lines[0]?.cells[column] as { readonly text: string } | undefined)?.text)
    await atPlace(clerk.page, "/begin/application")
    await clerk.openForm("接收申请")
    await clerk.fillIn({ channel: "当面提交", "addressee.kind": "本机关", "addressee.name": "示例区人民政府办公室", "applicants.0.kind": "自然人", "applicants.0.name": name, description: about })
    await clerk.send()
    await clerk.page.getByText("内容相似 100%").waitFor()
    expect(await clerk.page.getByRole("link", { name: new RegExp(lines[0]?.number ?? "") }).getAttribute("href")).toBe(`#/matter/application/${lines[0]?.id}`)
    expect(await clerk.page.getByRole("main").innerText()).toContain("是否重复由工作人员判断")
    // looked at in a second tab, the form stays
    const [tab] = await Promise.all([clerk.page.context().waitForEvent("page"), clerk.page.getByRole("link", { name: new RegExp(lines[0]?.number ?? "") }).click()])
    await tab.getByRole("heading", { level: 1, name: new RegExp(lines[0]?.number ?? "") }).waitFor()
    await clerk.page.getByRole("button", { name: "已看过，仍然登记" }).click()
    await clerk.page.getByText("已办理：接收申请").waitFor()
  })

  it("loses nothing when the session ends in the middle of a long form, and finds it again by the back button", async () => {
    const context = await front.context()
    const clerk = await atCounter(context, front.desk, "clerk")
    await atPlace(clerk.page, "/begin/enquiry")
    await clerk.openForm("登记咨询")
    await clerk.page.locator("[id='field-follows']").fill("ZX2026-0001")
    // the telephone rings: another place, and back
    await clerk.page.getByRole("navigation").getByRole("button", { name: "待办", exact: true }).click()
    await clerk.page.getByRole("heading", { level: 1, name: "待办" }).waitFor()
    await clerk.page.goBack()
    await clerk.page.locator("[id='field-follows']").waitFor()
    expect(await clerk.page.locator("[id='field-follows']").inputValue()).toBe("ZX2026-0001")
    await clerk.fillIn({ channel: "窗口当面", about: "只记主题（不记原话）", "about.topic": "医保" })
    await context.clearCookies()
    await clerk.page.locator("form.form").getByRole("button", { name: "提交", exact: true }).click()
    await clerk.page.getByText("登录已经结束").waitFor()
    await clerk.page.getByLabel("账号").fill("clerk")
    await clerk.page.getByLabel("密码").fill(front.desk.passwordOf("clerk"))
    await clerk.page.getByRole("button", { name: "登录" }).click()
    await clerk.page.locator("[id='field-follows']").waitFor()
    expect(await clerk.page.locator("[id='field-about-topic']").inputValue()).toBe("医保")
    await clerk.finish("登记咨询")
  })

  it("needs no scrolling sideways at 400 %, on any page", async () => {
    const { page } = await atCounter(await front.context({ viewport: { width: 320, height: 256 } }), front.desk, "clerk")
    const wide: Array<string> = []
    for (const address of [...ALONE.map((at) => `/${at}`), ...ROOMS.map((room) => `/register/${room}`), `/matter/application/${await application()}`, "/begin/application"]) {
      await atPlace(page, address)
      const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
      if ((whole ?? 0) > (seen ?? 0)) wide.push(`${address}: ${whole} > ${seen}`)
    }
    expect(wide).toEqual([])
  })

  it("moves nothing for whoever wants no motion", async () => {
    const { page } = await atCounter(await front.context({ reducedMotion: "reduce" }), front.desk, "clerk")
    const moving = await page.evaluate(() => Array.from(document.querySelector("zone-counter")?.shadowRoot?.querySelectorAll("*") ?? [])
      .filter((element) => { const { animationName, transitionDuration } = getComputedStyle(element); return animationName !== "none" || !/^0s(?:, 0s)*$/.test(transitionDuration) }).length)
    expect(moving).toBe(0)
  })
})
