/**
 * An inspection in a real Chromium, from a hall without a network to the last recheck: filled in offline with photos, handed in, mended at the
 * counter, looked at again; the league, the report on paper, and a page that opens although nobody serves it.
 */
import type { BrowserContext, Page } from "playwright-core"
import { beforeAll, describe, expect, it } from "vitest"
import { type AtCounter, atCounter } from "./test/atCounter.ts"
import { answerAll, beginSurvey, findQuestion, openInspector, photoOf, questionOf } from "./test/atInspector.ts"
import { faultsOn, misfitsOn, surveyByKeyboard } from "./test/inspectorFaces.ts"
import { browserAt } from "./test/openChromium.ts"
import { openFrontDesk } from "./test/openFrontDesk.ts"

const front = openFrontDesk("inspection")
const STREET = "示例街道便民服务中心政务公开专区"
const FORMS = "政府信息公开申请表（空白表）至少20份"

let tablet: BrowserContext
let page: Page
let counter: AtCounter

const go = (name: string | RegExp): Promise<void> => page.getByRole("button", { name }).first().click()
const headed = (name: RegExp): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor()

describe.skipIf(browserAt === undefined)("an inspection", { timeout: 240_000 }, () => {
  front.around()
  beforeAll(async () => {
    tablet = await front.context({ viewport: { width: 820, height: 1180 }, hasTouch: true })
  })

  it("is filled in without a network, with photos, and is all there after the page was opened anew", async () => {
    page = await openInspector(tablet, front.desk.url)
    await tablet.setOffline(true)
    await page.reload()
    await page.getByText("没有网络，可以照常填写").waitFor()
    await beginSurvey(page, STREET, "检查员甲")
    await answerAll(page)
    await page.getByText("都答完了").waitFor()

    const copies = await findQuestion(page, "政府信息公开申请表（空白表）有几份")
    await copies.locator("input").fill("3")
    const camera = page.locator(".item").filter({ has: questionOf(page, "政府信息公开申请表（空白表）有几份") }).locator("input[type=file]")
    await camera.setInputFiles([photoOf("台面.png", 10), photoOf("柜内.png", 200)])
    await page.locator(".pictures img").nth(1).waitFor()
    const suggestions = await findQuestion(page, "是否提供政务公开工作建议意见接收")
    await suggestions.getByText("否", { exact: true }).click()
    // a finger that slipped
    await suggestions.getByText("不知道", { exact: true }).click()
    await go("撤销")
    expect(await suggestions.getByLabel("否", { exact: true }).isChecked()).toBe(true)
    await page.getByText("已保存在本机").waitFor()

    await page.close()
    page = await tablet.newPage()
    await page.goto(`${front.desk.url}/inspect`)
    await go(`填写 ${STREET}`)
    // where it was left
    expect(await questionOf(page, "是否提供政务公开工作建议意见接收").getByLabel("否", { exact: true }).isChecked()).toBe(true)
    await findQuestion(page, "政府信息公开申请表（空白表）有几份")
    expect(await questionOf(page, "政府信息公开申请表（空白表）有几份").locator("input").inputValue()).toBe("3")
    expect(await page.locator(".pictures img").count()).toBe(2)
    expect(await page.locator(".pictures img").first().evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1)
  })

  it("says what it found, with basis and photo beside it, what was waived, and who is to mend what", async () => {
    await go("查看结论")
    await page.getByLabel("只看").selectOption("missing")
    const finding = page.locator(".finding").filter({ hasText: FORMS })
    expect(await finding.innerText()).toContain("依据：《")
    expect(await finding.locator("img").count()).toBe(2)
    const others = await page.locator(".finding.missing").count() - 1
    expect(others).toBeGreaterThan(0)

    const waived = page.locator(".finding.missing").filter({ hasNotText: FORMS }).first()
    await waived.getByRole("button", { name: "豁免" }).click()
    await page.getByRole("button", { name: "保存豁免" }).click()
    // what is not filled in takes the focus
    expect(await page.evaluate(() => document.querySelector("zone-inspector")?.shadowRoot?.activeElement?.id)).toBe("waiver-reason")
    await page.getByLabel("为什么可以不符合").fill("大厅装修")
    await page.getByLabel("谁同意的").fill("分管领导甲")
    await page.getByLabel("依据的文件").fill("示例办〔2026〕7号")
    await page.getByLabel("至哪一天止").fill("2027-03-31")
    await page.getByRole("button", { name: "保存豁免" }).click()
    await page.getByLabel("只看").selectOption("waived")
    expect(await page.locator(".finding.waived").innerText()).toContain("豁免：大厅装修；分管领导甲同意，至 2027-03-31 止；豁免依据：示例办〔2026〕7号")

    await go("整改清单")
    await headed(/整改清单/)
    await page.getByLabel("没有单独写明的，都由").fill("示例街道办事处")
    await page.getByLabel("都在几个工作日以内").fill("10")
    await page.getByLabel(new RegExp(`^几个工作日以内：.*${FORMS.slice(0, 6)}`)).fill("5")
    await go("提交与整改")
    await page.getByText("现在没有网络").waitFor()
    expect(await page.getByRole("button", { name: "提交", exact: true }).isDisabled()).toBe(true)
  })

  it("is handed in when the network is back, once, and stands on the board of the counter in words, with days", async () => {
    await tablet.setOffline(false)
    await page.getByRole("button", { name: "提交", exact: true }).click()
    await page.getByText("请用检查岗位的账号登录").waitFor()
    await page.getByLabel("账号").fill("auditor")
    await page.getByLabel("密码").fill("不对的密码")
    await go("登录并提交")
    await page.getByRole("alert").getByText(/密码/).first().waitFor()
    await page.getByLabel("密码").fill(front.desk.passwordOf("auditor"))
    // the answer to the record is lost on the way: what is sent again is the same inspection
    let lost = 0
    await page.route("**/api/rooms/zone/matters", async (route) => {
      if (route.request().method() !== "POST" || lost++ > 2) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await go("登录并提交")
    await page.getByText("没有提交成功").waitFor()
    expect(await page.getByRole("main").innerText()).toContain("已经提交的不会重复")
    await page.unroute("**/api/rooms/zone/matters")
    await page.getByRole("button", { name: /^提交$|仍然提交/ }).first().click()
    const warned = page.getByRole("button", { name: "仍然提交" })
    const done = page.getByText(/\d{4}-\d{2}-\d{2} 已经提交/)
    await warned.or(done).first().waitFor()
    if (await warned.isVisible()) await warned.click()
    const trouble = page.getByRole("alert")
    await done.or(trouble).first().waitFor()
    if (await trouble.isVisible()) expect.fail(await page.getByRole("main").innerText())
    const auditor = await front.desk.as("auditor")
    const { lines } = await auditor.matters.list({ params: { room: "zone" }, query: { limit: 50 } })
    expect(lines.filter(({ zone }) => zone === "example-street")).toHaveLength(1)
    const stages = await page.getByRole("region", { name: "整改情况" }).innerText()
    expect(stages).toContain(FORMS)
    expect(stages).toMatch(/整改中/)
    expect(stages).toMatch(/\d{4}年\d+月\d+日（周/)
    expect(stages).toContain("已豁免")

    counter = await atCounter(await front.context(), front.desk, "handler")
    await counter.page.getByRole("navigation").getByRole("button", { name: "待办", exact: true }).click()
    const owed = counter.page.locator("tr").filter({ hasText: `整改：${FORMS}` }).filter({ hasText: STREET })
    await owed.waitFor()
    expect(await owed.innerText()).toMatch(/\d+月\d+日/)
    expect(await counter.page.getByRole("main").innerText()).not.toMatch(/整改：[a-z]+\/[a-z]/)
  })

  it("is mended at the counter, where the requirement is chosen in words, and closed by another look", async () => {
    await counter.page.locator("tr").filter({ hasText: `整改：${FORMS}` }).filter({ hasText: STREET }).getByRole("button").first().click()
    await counter.page.getByRole("heading", { level: 1, name: /专区检查/ }).waitFor()
    await counter.openForm("报告整改完成")
    const choice = counter.page.locator("form.form")
    await choice.getByText(new RegExp(FORMS.slice(0, 8))).first().waitFor()
    const list = choice.locator("select")
    if (await list.count() > 0) await list.first().selectOption({ index: 1 })
    else await choice.locator("input[type=radio], input[type=checkbox]").first().check()
    await counter.finish("报告整改完成")

    await go("查询整改情况")
    await page.getByText("已报整改，待复查").waitFor()
    await go("开始复查")
    await page.getByText(/^复查：只问/).waitFor()
    // only what was missing is asked
    const all = await page.locator(".thumb .progress").innerText()
    expect(Number(/\/ (\d+)/.exec(all)?.[1])).toBeLessThan(8)
    await answerAll(page)
    const camera = page.locator("input[type=file]").first()
    await camera.setInputFiles(photoOf("补足以后.png", 77))
    await page.locator(".pictures img").first().waitFor()
    await go("查看结论")
    await page.getByRole("button", { name: "提交", exact: true }).click()
    await page.getByText("复查符合 1 项").waitFor()
    await page.getByRole("button", { name: "提交", exact: true }).click()
    await page.getByText(/复查结果已经提交/).waitFor()
    expect(await page.getByRole("region", { name: "整改情况" }).innerText()).toContain("复查通过")
    expect(await page.getByRole("main").innerText()).toContain("全部办结")
    const { lines } = await (await front.desk.as("auditor")).matters.list({ params: { room: "zone" }, query: { limit: 50 } })
    expect(lines.find(({ zone }) => zone === "example-street")?.status).toBe("closed")
  })

  it("stands in the league with its score, and its report goes onto paper without an empty page", async () => {
    await go("返回列表")
    await headed(/检查记录与排名/)
    const line = page.getByRole("row").filter({ hasText: STREET }).filter({ hasText: "已提交" }).filter({ hasNotText: "复查（" })
    expect(await line.getByRole("cell").first().innerText()).toBe("1")
    expect(await line.innerText()).toMatch(/9\d\.\d/)
    await line.getByRole("button", { name: /^结论/ }).click()
    await go("检查报告")
    await headed(/检查报告/)
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(2)
    expect(pages).toBeLessThan(18)
  })

  describe("whoever uses it", () => {
    let state: Awaited<ReturnType<BrowserContext["storageState"]>>
    beforeAll(async () => {
      // a survey that is not handed in yet is there, too
      await page.goto(`${front.desk.url}/inspect`)
      await beginSurvey(page, "示例区行政服务中心政务公开专区", "检查员甲")
      await answerAll(page)
      const question = await findQuestion(page, "政府信息公开申请表（空白表）有几份")
      await question.locator("input").fill("2")
      await page.getByText("已保存在本机").waitFor()
      state = await tablet.storageState({ indexedDB: true })
    })

    it.each(["light", "dark"] as const)("axe finds no fault with any state, %s", async (colorScheme) => {
      expect(await faultsOn(front.browser, front.desk.url, state, { colorScheme })).toEqual([])
    })

    it.each([["1280 px at 400 %", 320, 256], ["a phone", 360, 740], ["a tablet", 820, 1180], ["4K", 3840, 2160]] as const)("nothing runs over the edge, is too small for a finger, or moves for those who do not want it: %s", async (_name, width, height) => {
      expect(await misfitsOn(front.browser, front.desk.url, state, { width, height })).toEqual([])
    })

    it("a survey can be filled in by keyboard alone, with the focus on what comes next", async () => {
      expect(await surveyByKeyboard(front.browser, front.desk.url)).toMatch(/^已答 5 \/ \d+/)
    })
  })

  it("opens, and tells what was found, although nobody serves it any more", async () => {
    expect(await front.desk.end("SIGINT")).toBe(130)
    await page.close()
    page = await tablet.newPage()
    await page.goto(`${front.desk.url}/inspect`)
    await page.getByRole("row").filter({ hasText: STREET }).first().getByRole("button", { name: /^结论/ }).click()
    await headed(/检查结论/)
    // nothing that a server said is kept with the page
    const cached = await page.evaluate(async () => {
      const names = await caches.keys()
      const found = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))
      return { names, paths: found.flat() }
    })
    expect(cached.names.toSorted()).toEqual([expect.stringMatching(/^inspect-[0-9a-f]{12}$/), "inspect-gathered"])
    expect(cached.paths.filter((path) => !/^\/inspect$|^\/assets\//.test(path))).toEqual([])
    expect(cached.paths).toContain("/inspect")
  })
})
