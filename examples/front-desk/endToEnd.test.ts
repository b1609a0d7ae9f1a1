/**
 * The whole in a real Chromium, as people go through it: an application from the kiosk to a cell of the annual report, two clerks on one case, a
 * server that is killed while somebody submits, and the pages of everybody looked at by axe (those of the counter in `counterPages.test.ts`). All of
 * it goes through the screens.
 */
import type { BrowserContext, Page } from "playwright-core"
import { describe, expect, it, vi } from "vitest"
import { applyAtKiosk } from "./test/applyAtKiosk.ts"
import { atCounter } from "./test/atCounter.ts"
import { faultsOf } from "./test/faultsOf.ts"
import { browserAt } from "./test/openChromium.ts"
import { openFrontDesk } from "./test/openFrontDesk.ts"
import { type Started, startFrontDesk } from "./test/startFrontDesk.ts"

const front = openFrontDesk("end-to-end")
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** The browser that was made the kiosk: that is done once. */
let atKiosk: BrowserContext

const openKiosk = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole("heading", { level: 1, name: "您要办什么？" }).waitFor()
  return page
}

/** Holds back what a page asks for by an address; gives what lets the next of it through, as soon as it was asked. */
const hold = async (page: Page, address: string): Promise<() => Promise<void>> => {
  const held: Array<() => void> = []
  await page.route(address, async (route) => {
    await new Promise<void>((pass) => { held.push(pass) })
    await route.continue()
  })
  return async () => {
    await vi.waitUntil(() => held.length > 0, { timeout: 30_000 })
    held.shift()?.()
  }
}

describe.skipIf(browserAt === undefined)("in a browser", { timeout: 240_000 }, () => {
  front.around()

  it("an application goes from the kiosk to a cell of the annual report", async () => {
    atKiosk = await front.context()
    const kiosk = await openKiosk(atKiosk, front.desk.kiosk)
    expect(kiosk.url()).toBe(`${front.desk.url}/kiosk`)
    await applyAtKiosk(kiosk, { name: "林𬭎满", description: "示例区2026年养老服务设施布点方案" })
    await kiosk.getByRole("button", { name: "确认提交" }).click()
    await kiosk.getByRole("heading", { level: 1, name: "申请已经收到" }).waitFor()
    const number = /\d{4}-\d{4}/.exec(await kiosk.getByRole("main").innerText())?.[0] ?? ""
    expect(number).not.toBe("")

    // the receipt, as it goes to a printer
    await kiosk.evaluate(() => {
      const element = document.querySelector("zone-kiosk") as unknown as { printer: unknown }
      element.printer = {
        print: async (pdf: Uint8Array) => {
          Object.assign(window, { pdf: Array.from(pdf.subarray(0, 5)), size: pdf.length })
          return "printed"
        }
      }
    })
    await kiosk.getByRole("button", { name: "打印接收回执" }).click()
    await kiosk.getByText("接收回执已经打印").waitFor()
    const printed = await kiosk.evaluate(() => {
      const { pdf, size } = window as unknown as { readonly pdf: ReadonlyArray<number>; readonly size: number }
      return { pdf, size }
    })
    expect(String.fromCharCode(...printed.pdf)).toBe("%PDF-")
    expect(printed.size).toBeGreaterThan(5000)
    await kiosk.getByRole("button", { name: "结束并清除" }).first().click()
    expect(await kiosk.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("林")

    const clerk = await atCounter(await front.context(), front.desk, "clerk")
    await clerk.open(number)
    await clerk.take("转交", { to: "示例区民政局", on: today })

    const handler = await atCounter(await front.context(), front.desk, "handler")
    await handler.open(number)
    await handler.openForm("告知补正")
    await handler.fillIn({ "parts.0": "政府信息的名称、文号或者其他特征性描述", guidance: "请写明是哪几个街道的方案", workingDays: "5" })
    await handler.finish("告知补正")

    await clerk.open(number)
    await clerk.take("收到补正", { description: "示例街道2026年养老服务设施布点方案", on: today })

    await handler.open(number)
    await handler.openForm("征求意见")
    await handler.fillIn({ id: "c-1" })
    await handler.page.locator("form.form input[type=radio]").first().check()
    await handler.fillIn({ "party.name": "示例养老服务公司" })
    await handler.finish("征求意见")
    await clerk.open(number)
    await clerk.take("登记对方收到征求意见书", { id: "c-1", on: today })

    const head = await atCounter(await front.context(), front.desk, "head")
    await head.open(number)
    await head.take("延长答复期限", { workingDays: "10", reason: "第三方意见正在征求" })

    await clerk.open(number)
    await clerk.take("告知申请人延期", { on: today })
    await clerk.take("收到意见", { id: "c-1", on: today, position: "同意公开" })

    await handler.open(number)
    await handler.take("保密审查", { releasable: "是", touchesThirdParty: "是" })
    await handler.openForm("答复")
    await handler.fillIn({ reply: "予以公开" })
    await handler.page.locator("[id='field-reply-given']").waitFor()
    await handler.page.locator("[id='field-reply-given'] input[type=radio]").nth(1).check()
    await handler.fillIn({ "reply.given.how": "凭回执领取纸质件", "reply.given.where": "示例区行政服务中心政务公开专区", "reply.given.when": "工作日9:00至17:00" })
    await handler.finish("答复")

    // no number is made up for a letter: the form asks for it, and the browser sends it into a new page
    const letter = handler.page.locator(".paper", { hasText: "政府信息公开申请答复书" })
    await letter.locator("details.make summary").click()
    await letter.getByLabel("发文字号").fill("示例府公开〔2026〕15号")
    const sent = handler.page.context().waitForEvent("response", (response) => response.request().method() === "POST" && response.url().endsWith("/reply"))
    await letter.getByRole("button", { name: "制作" }).click()
    const response = await sent
    expect([response.status(), response.headers()["content-type"]]).toEqual([200, "application/pdf"])

    await clerk.open(number)
    await clerk.openForm("送达")
    await clerk.page.locator("[id='field-route'] input[type=radio]").first().check()
    await clerk.fillIn({ "route.on": today })
    await clerk.finish("送达")
    await clerk.take("归档")

    await head.page.getByRole("button", { name: "年度报告" }).click()
    await head.page.getByLabel("年份").selectOption(today.slice(0, 4))
    await head.page.getByRole("button", { name: /^（一）予以公开 自然人/ }).click()
    await head.page.locator("ul.cases").getByRole("button", { name: number }).waitFor()
    await head.page.locator("ul.cases").getByRole("button", { name: number }).click()
    await head.page.getByRole("heading", { level: 1, name: new RegExp(number) }).waitFor()
    expect(await head.page.getByRole("main").innerText()).toContain("已归档")
  })

  it("the second of two clerks on one case is told, and loses nothing", async () => {
    const [one, other] = [await atCounter(await front.context(), front.desk, "clerk"), await atCounter(await front.context(), front.desk, "clerk2")]
    const { lines } = await (await front.desk.as("clerk")).matters.list({ params: { room: "application" }, query: { status: "arrived" } })
    const number = lines[0]?.number ?? ""
    await one.open(number)
    await other.open(number)
    await one.openForm("登记联系申请人的情况")
    await other.openForm("登记联系申请人的情况")
    await other.fillIn({ on: today, reached: "否", note: "第二次拨打，仍无人接听" })
    await one.fillIn({ on: today, reached: "否", note: "无人接听" })
    await one.finish("登记联系申请人的情况")
    // the line tells it before anything is sent; sending it anyway is refused and told
    await other.page.getByText("这一件刚有变动").waitFor()
    await other.send()
    await other.page.getByText("别人刚刚办理过这一件").waitFor()
    // and what: on that it may be sent again
    await other.page.getByText("新的变动：").waitFor()
    expect(await other.page.locator("[id='field-note']").inputValue()).toBe("第二次拨打，仍无人接听")
    await other.finish("登记联系申请人的情况")
    const { history } = await (await front.desk.as("clerk")).matters.show({ params: { room: "application", id: lines[0]?.id ?? "" } })
    expect(history.slice(-2).map(({ actor }) => actor.id)).toEqual(["clerk-1", "clerk-2"])
  })

  it("on a line that answers late, the report is that of the year that was chosen last, and what nobody waited for is told and done once", async () => {
    const head = await atCounter(await front.context(), front.desk, "head")
    const [year, before] = [today.slice(0, 4), String(Number(today.slice(0, 4)) - 1)]
    const letReport = await hold(head.page, `**/api/report?year=${before}`)
    await head.page.getByRole("button", { name: "年度报告" }).click()
    await head.page.getByLabel("年份").selectOption(year)
    await head.page.getByRole("heading", { level: 1, name: new RegExp(`${year}年`) }).waitFor()
    const came = head.page.waitForResponse((response) => response.url().endsWith(`year=${before}`))
    await letReport()
    await (await came).finished()
    await head.page.getByLabel("按编号查找").fill("ABC")
    expect(await head.page.getByRole("heading", { level: 1 }).innerText()).toContain(`${year}年`)

    const clerk = await atCounter(await front.context(), front.desk, "clerk")
    const session = await front.desk.as("clerk")
    const { lines: [line] } = await session.matters.list({ params: { room: "application" }, query: { status: "arrived" } })
    const number = line?.number ?? ""
    await clerk.open(number)
    await clerk.openForm("登记联系申请人的情况")
    await clerk.fillIn({ on: today, reached: "否", note: "线路慢的时候拨打" })
    const letWish = await hold(clerk.page, "**/wishes")
    await clerk.send()
    // what is on its way cannot be changed, taken away, or sent a second time
    await clerk.page.getByRole("button", { name: "正在提交…" }).click({ force: true })
    await clerk.page.getByRole("button", { name: "取消", exact: true }).click({ force: true })
    const note = clerk.page.locator("[id='field-note']")
    await note.focus()
    await clerk.page.keyboard.type("再写")
    expect([await note.inputValue(), await note.evaluate((element) => (element as HTMLTextAreaElement).readOnly)]).toEqual(["线路慢的时候拨打", true])
    await clerk.page.getByRole("navigation").getByRole("button", { name: "今日", exact: true }).click()
    await clerk.page.getByRole("heading", { level: 1, name: "今日工作" }).waitFor()
    await letWish()
    const told = clerk.page.getByRole("button", { name: `打开：已办理：登记联系申请人的情况（${number}）` })
    await told.click()
    await clerk.page.getByRole("heading", { level: 1, name: new RegExp(number) }).waitFor()
    expect(await clerk.page.locator("form.form").count()).toBe(0)
    await clerk.page.getByRole("button", { name: "收起", exact: true }).click()
    expect(await told.count()).toBe(0)
    const { history } = await session.matters.show({ params: { room: "application", id: line?.id ?? "" } })
    expect(history.filter(({ body }) => JSON.stringify(body).includes("线路慢的时候拨打")).length).toBeLessThanOrEqual(1)
  })

  it("a kiosk that could not be opened says so, lets it be tried again, and not with a secret that is wrong", async () => {
    const page = await (await front.context()).newPage()
    await page.route("**/public/kiosk", (route) => route.abort(), { times: 1 })
    await page.goto(`${front.desk.url}/kiosk#set-up=hall-1:wrong`)
    const said = page.locator("body > [role=alert]")
    await said.getByText("这台设备还没有开通：连接不上").waitFor()
    expect(page.url()).not.toContain("wrong")
    await said.getByRole("button", { name: "再试一次" }).click()
    await said.getByText("这台设备还没有开通：没有登录").waitFor()
    expect(await said.getByRole("button").count()).toBe(0)
    // and people may look things up all the same
    await page.getByRole("heading", { level: 1, name: "您要办什么？" }).waitFor()
  })

  it("an application that lacks something is mended at the kiosk, gets its receipt on paper, and is followed on a phone", async () => {
    const kiosk = await openKiosk(atKiosk, `${front.desk.url}/kiosk`)
    // what is printed tells the page which document it is
    await kiosk.addInitScript(() => {
      window.print = () => { window.top?.postMessage({ printed: document.contentType }, "*") }
      window.addEventListener("message", ({ data }: MessageEvent<{ readonly printed?: string }>) => { if (data.printed !== undefined) document.documentElement.dataset["printed"] = data.printed })
    })
    await kiosk.reload()
    await kiosk.getByRole("heading", { level: 1, name: "您要办什么？" }).waitFor()
    await applyAtKiosk(kiosk, { name: "𠅤㛃", description: "示例区2026年助餐点位清单", proof: "以后再提供" })
    await kiosk.getByRole("button", { name: "确认提交" }).click()
    await kiosk.getByText("还缺这些内容").waitFor()
    expect(await kiosk.getByRole("button", { name: "打印接收回执" }).count()).toBe(0)
    const taken = await kiosk.getByRole("main").innerText()
    const [number = ""] = /\d{4}-\d{4}/.exec(taken) ?? []
    const [code = ""] = /\w{4}-\w{4}-\w{4}/.exec(taken) ?? []
    await kiosk.getByRole("button", { name: "现在补上" }).click()
    await kiosk.getByRole("radio", { name: "已向窗口工作人员出示" }).check()
    await kiosk.getByRole("button", { name: "提交补正" }).click()
    await kiosk.getByRole("heading", { level: 1, name: "补正已经收到" }).waitFor()
    await kiosk.getByRole("button", { name: "打印接收回执" }).click()
    await kiosk.getByText("接收回执已送到打印机").waitFor()
    expect(await kiosk.evaluate(() => document.documentElement.dataset["printed"])).toBe("application/pdf")
    await kiosk.close()

    const phone = await (await front.context({ viewport: { width: 360, height: 740 } })).newPage()
    await phone.goto(`${front.desk.url}/follow#${number}/${code}`)
    await phone.getByText("办理中").waitFor()
    expect(phone.url()).toBe(`${front.desk.url}/follow`)
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await phone.getByRole("main").innerText()).not.toMatch(/𠅤㛃|助餐/)
  })

  it("a question is looked for first, then asked, answered at the counter and read at the kiosk", async () => {
    const kiosk = await openKiosk(atKiosk, `${front.desk.url}/kiosk`)
    await kiosk.getByRole("button", { name: /自助查询/ }).click()
    await kiosk.getByRole("searchbox").fill("养老服务补贴")
    await kiosk.getByRole("button", { name: "查找" }).click()
    await kiosk.getByRole("heading", { name: "示例区养老服务补贴办法" }).waitFor()
    await kiosk.getByRole("button", { name: "首页" }).first().click()
    await kiosk.getByRole("button", { name: /政策咨询/ }).click()
    await kiosk.getByLabel("您想问什么？").fill("助餐点什么时候开门？")
    await kiosk.getByRole("button", { name: "先查一查" }).click()
    await kiosk.getByRole("button", { name: "请工作人员答复" }).click()
    await kiosk.getByLabel("联系方式").fill("示例路1号")
    await kiosk.getByRole("button", { name: "提交咨询" }).click()
    await kiosk.getByRole("heading", { level: 1, name: "您的咨询已经收到" }).waitFor()
    const taken = await kiosk.getByRole("main").innerText()
    const [number = ""] = /ZX\d{4}-\d{4}/.exec(taken) ?? []
    const [code = ""] = /\w{4}-\w{4}-\w{4}/.exec(taken) ?? []

    const clerk = await front.desk.as("clerk")
    const { lines } = await clerk.matters.list({ params: { room: "enquiry" }, query: { number } })
    const source = { id: "https://www.example.org/meals", title: "示例区助餐服务办法", version: "2026-01-01" }
    await clerk.matters.wish({ params: { room: "enquiry", id: lines[0]?.id ?? "" }, payload: { wish: { _tag: "Answer", told: "screen", answer: { _tag: "OwnKnowledge", text: "每天11点至13点。", source } } } })
    await kiosk.getByRole("button", { name: "首页" }).first().click()
    await kiosk.getByRole("button", { name: /查询办理进度/ }).click()
    await kiosk.getByLabel("编号").fill(number)
    await kiosk.getByLabel("查询码").fill(code)
    await kiosk.getByRole("button", { name: "查询", exact: true }).click()
    await kiosk.getByText("每天11点至13点。").waitFor()
    expect(await kiosk.getByRole("main").innerText()).toContain("示例区助餐服务办法")
    await kiosk.close()
  })

  it("a suggestion left at the kiosk is in the register", async () => {
    const kiosk = await openKiosk(atKiosk, `${front.desk.url}/kiosk`)
    await kiosk.getByRole("button", { name: /意见建议/ }).click()
    await kiosk.getByLabel("内容").fill("请在门口装扶手")
    await kiosk.getByRole("button", { name: "提交意见" }).click()
    await kiosk.getByRole("heading", { level: 1, name: "您的意见建议已经收到" }).waitFor()
    const { page } = await atCounter(await front.context(), front.desk, "clerk")
    await page.getByRole("navigation").getByRole("button", { name: "意见建议、评价和投诉", exact: true }).click()
    await page.getByRole("row", { name: /自助终端.*请在门口装扶手/ }).waitFor()
  })

  it("one who is complained of sees no word of who complained, and others do", async () => {
    const rowFor = async (login: "clerk2" | "head"): Promise<string> => {
      const { page } = await atCounter(await front.context(), front.desk, login)
      await page.getByRole("navigation").getByRole("button", { name: "意见建议、评价和投诉", exact: true }).click()
      return page.getByRole("row", { name: /投诉 .*来信/ }).innerText()
    }
    const [theirs, other] = [await rowFor("clerk2"), await rowFor("head")]
    expect(theirs.match(/（不予显示）/g)).toHaveLength(3)
    expect(theirs).not.toContain("卫")
    expect(other).not.toContain("（不予显示）")
    expect(other).toContain("卫")
  })

  it("a server that is killed while somebody submits has one application afterwards", async () => {
    const citizen = await front.context()
    const again = await front.another("killed")
    const kiosk = await openKiosk(citizen, again.kiosk)
    const count = async (from: Started): Promise<number> => (await (await from.as("clerk")).matters.list({ params: { room: "application" }, query: { limit: 200 } })).lines.length
    const before = await count(again)
    await applyAtKiosk(kiosk, { name: "卫宁", description: "示例区停电预案" })
    // killed when the wish is on its way
    const asked = kiosk.waitForRequest((request) => request.url().endsWith("/public/applications") && request.method() === "POST")
    await kiosk.getByRole("button", { name: "确认提交" }).click()
    await asked
    await again.end("SIGKILL")
    const told = kiosk.getByText(/暂时不通|检查网络/).first()
    const done = kiosk.getByRole("heading", { level: 1, name: "申请已经收到" })
    await told.or(done).first().waitFor()

    const restarted = await startFrontDesk(again.data, again.port)
    expect(restarted.port).toBe(again.port)
    if (await told.isVisible()) await kiosk.getByRole("button", { name: /确认提交|再试一次/ }).first().click()
    await done.waitFor()
    expect(await count(restarted)).toBe(before + 1)
    expect(await restarted.end("SIGINT")).toBe(130)
  })

  // the policy of the server is put aside here only: axe comes into the page
  it.each(["light", "dark"] as const)("axe finds no fault with any page before the counter, %s", async (colorScheme) => {
    const context = await front.context({ colorScheme, bypassCSP: true })
    const found: Array<string> = []
    const page = await context.newPage()
    for (const path of ["/", "/zone", "/inspect", "/kiosk", "/follow"]) {
      await page.goto(front.desk.url + path)
      await page.getByRole("heading", { level: 1 }).first().waitFor()
      for (const fault of await faultsOf(page, colorScheme === "dark")) found.push(`${path}: ${fault}`)
    }
    expect(found).toEqual([])
  })
})
