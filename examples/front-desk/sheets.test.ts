/**
 * The sheets in a real Chromium, on the data of the demonstration, as a day goes: rounds are ticked off, readers come one after the other, somebody
 * does not come and is covered, and the head and the auditor see it. Looked at by axe in both modes, used without a mouse, and at 360 px.
 */
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { atCounter } from "./test/atCounter.ts"
import { settled } from "./test/atPlace.ts"
import { tabTo } from "./test/byKeyboard.ts"
import { faultsOf } from "./test/faultsOf.ts"
import { browserAt } from "./test/openChromium.ts"
import { openFrontDesk } from "./test/openFrontDesk.ts"

const front = openFrontDesk("sheets")

const goTo = async (page: Page, name: string): Promise<void> => {
  // where there is room for the page only, the places are asked for
  const menu = page.getByRole("button", { name: "栏目", exact: true })
  if (await menu.isVisible()) await menu.click()
  await page.getByRole("navigation").getByRole("button", { name, exact: true }).click()
  await page.getByRole("heading", { level: 1, name }).waitFor()
  await settled(page)
}

/** What has the focus inside of the counter. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id ?? "")

const send = async (page: Page): Promise<void> => {
  await page.locator("form.form").getByRole("button", { name: "提交", exact: true }).click()
}

describe.skipIf(browserAt === undefined)("the sheets", { timeout: 240_000 }, () => {
  front.around()

  it("live from the first start: somebody away and covered, a vacancy, faults, an overdue round, too few forms, an outdated guide", async () => {
    expect(front.desk.said()).not.toContain("没有办成")
    const head = await front.desk.as("head")
    const [staff, facility, reading] = await Promise.all([head.sheets.staff(), head.sheets.facility(), head.sheets.reading()])
    expect(staff.posts.map(({ status, title }) => [title, status])).toEqual(expect.arrayContaining([["联络员", "understaffed"], ["承办人员", "staffed"]]))
    expect(staff.posts.flatMap(({ absences }) => absences.map(({ by, stage }) => [stage, by]))).toEqual(expect.arrayContaining([["away", "handler-1"], ["asked", undefined]]))
    expect(staff.gaps.map(({ item }) => item)).toEqual(["leader"])
    expect(facility.rounds.map(({ standing }) => standing)).toContain("overdue")
    expect(facility.assets.flatMap(({ troubles }) => troubles.map(({ stage }) => stage))).toEqual(expect.arrayContaining(["reported", "called"]))
    expect([facility.stocks.filter(({ low }) => low).length, facility.materials.filter(({ standing }) => standing === "outdated").length]).toEqual([1, 1])
    expect(facility.needs.filter(({ standing }) => standing === "missing").length).toBeGreaterThan(3)
    expect(reading.visits.length).toBeGreaterThan(2)
  })

  it("a clerk writes twenty readers down from the keyboard, one after the other, and the head sees them come", async () => {
    const { page } = await atCounter(await front.context(), front.desk, "clerk")
    const head = await atCounter(await front.context(), front.desk, "head")
    await goTo(head.page, "今日查阅")
    expect(await head.page.locator("#topics").count()).toBe(0)
    await goTo(page, "今日查阅")
    const before = (await (await front.desk.as("clerk")).sheets.reading()).sums.day.visits
    await page.locator("#topics").focus()
    expect(await page.locator("#topics").getAttribute("spellcheck")).toBe("false")
    for (let i = 1; i <= 20; i++) {
      await page.keyboard.type(i % 2 === 0 ? "公交线路调整" : "养老服务补贴；医保报销")
      await page.keyboard.press("Enter")
      await page.getByText(`这里连续登记 ${i} 次`).waitFor()
      expect([await focused(page), await page.locator("#topics").inputValue()]).toEqual(["topics", ""])
    }
    for (const each of [page, head.page]) await each.getByRole("heading", { name: `当日的查阅（${before + 20} 次）` }).waitFor()
    // what was not there is owed an answer, and the line offers it
    await page.locator("#topics").fill("示例村征地补偿标准")
    await page.locator("#visit-result").selectOption({ label: "未查到" })
    await page.getByRole("button", { name: "登记", exact: true }).click()
    const line = page.getByRole("row").filter({ hasText: "示例村征地补偿标准：⚠ 未查到" })
    await line.getByRole("button", { name: /^处理未查到的需求/ }).click()
    await page.locator("[id='field-topic']").waitFor()
    expect(await page.locator("[id='field-topic']").inputValue()).toBe("示例村征地补偿标准")
    await page.getByText("建议主动公开", { exact: true }).click()
    await send(page)
    await page.getByText("已办理：处理未查到的需求").waitFor()
    await page.getByRole("row").filter({ hasText: "未查到（建议主动公开）" }).waitFor()
  })

  it("the rounds of the day are ticked off together, and one that a colleague was faster with says so", async () => {
    // nothing tells this screen of what others do: the line is cut
    const context = await front.context()
    await context.route("**/api/events*", (route) => route.abort())
    const { page } = await atCounter(context, front.desk, "clerk")
    await goTo(page, "设施一览")
    const rounds = page.locator("section[aria-labelledby=rounds]")
    const boxes = rounds.locator("input[type=checkbox]:visible")
    const count = await boxes.count()
    expect(count).toBeGreaterThan(1)
    const colleague = await front.desk.as("handler")
    const overdue = (await colleague.sheets.facility()).rounds.find(({ standing }) => standing === "overdue")
    for (let i = 0; i < count; i++) await boxes.nth(i).check()
    await page.getByLabel("保证网络畅通发现的问题").fill("查询机网线松动；无线掉线")
    const params = { room: "facility", id: overdue?.id ?? "" }
    await colleague.matters.wish({ params, payload: { wish: { _tag: "RecordRound", on: (await colleague.sheets.facility()).today, findings: [] } } })
    await page.getByRole("button", { name: `登记做完的 ${count} 项` }).click()
    await page.getByText(`已登记 ${count - 1} 项，1 项没有登记`).waitFor()
    await rounds.getByText("⚠ 别人刚刚办理过这一件").waitFor()
    await rounds.getByText("查询机网线松动", { exact: true }).waitFor()
    expect(await focused(page)).toBe("rounds")
    // what was found is put right from where it stands
    await rounds.getByRole("button", { name: /^处理检查发现的问题\s*（无线掉线）/ }).click()
    await page.locator("[id='field-how']").fill("重启无线路由器")
    await send(page)
    await page.getByText("已办理：处理检查发现的问题").waitFor()
    await rounds.getByText("无线掉线", { exact: true }).waitFor({ state: "detached" })
    // the doors are opened with one click and what the sheet knows
    await page.getByRole("button", { name: /^登记启用/ }).click()
    await page.locator("[id='field-time']").waitFor()
    expect(await page.locator("[id='field-time']").inputValue()).toMatch(/^\d\d:\d\d$/)
    await send(page)
    await page.getByText("已办理：登记启用").waitFor()
    await page.getByRole("button", { name: /^登记关闭/ }).waitFor()
  })

  it("somebody does not come: it is written down, covered by the deputy, and the board knows", async () => {
    const clerk = await atCounter(await front.context(), front.desk, "clerk2")
    const head = await atCounter(await front.context(), front.desk, "head")
    await goTo(head.page, "人员一览")
    await goTo(clerk.page, "人员一览")
    await clerk.page.getByRole("button", { name: /^登记临时缺勤\s*（沈一/ }).click()
    await clerk.page.locator("[id='field-staff']").waitFor()
    expect([await clerk.page.locator("[id='field-staff']").inputValue(), await clerk.page.locator("[id='field-id']").inputValue()]).toEqual(["clerk-1", "q-2"])
    await send(clerk.page)
    await clerk.page.getByText("已办理：登记临时缺勤").waitFor()
    // the head's screen hears of it, and offers what is owed
    await head.page.getByText("⚠ 无人接岗 1 处").waitFor()
    await head.page.getByRole("button", { name: /^接岗\s*（沈一/ }).click()
    await head.page.locator("[id='field-by']").waitFor()
    expect(await head.page.locator("[id='field-by']").inputValue()).toBe("clerk-2")
    await send(head.page)
    await head.page.getByText("已办理：接岗").waitFor()
    await clerk.page.getByText("替 沈一 clerk-1").waitFor()
    await goTo(clerk.page, "待办")
    await clerk.page.getByText("返岗：q-2").waitFor()
    // approved afterwards, by the head alone
    await goTo(head.page, "人员一览")
    await head.page.getByRole("button", { name: /^同意离岗\s*（沈一/ }).click()
    await head.page.locator("[id='field-id']").waitFor()
    await send(head.page)
    await head.page.getByText("已办理：同意离岗").waitFor()
    expect(await clerk.page.getByRole("button", { name: /^同意离岗/ }).count()).toBe(0)
  })

  it("an auditor sees no name whole, and no wish that is not theirs", async () => {
    const { page } = await atCounter(await front.context(), front.desk, "auditor")
    await goTo(page, "人员一览")
    const text = await page.getByRole("main").innerText()
    expect(text).toContain("沈*")
    expect(text).not.toMatch(/沈一|杨二|秦三|许四/)
    expect(await page.getByRole("button", { name: /^(任职|登记培训|申请离岗)/ }).count()).toBe(0)
    await goTo(page, "设施一览")
    expect(await page.locator("input[type=checkbox]:visible").count()).toBe(0)
  })

  it.each(["light", "dark"] as const)("have nothing with which axe finds fault, %s", async (colorScheme) => {
    const { page } = await atCounter(await front.context({ colorScheme, bypassCSP: true }), front.desk, "head")
    const found: Array<string> = []
    const look = async (name: string): Promise<void> => { for (const fault of await faultsOf(page, colorScheme === "dark")) found.push(`${name}: ${fault}`) }
    for (const name of ["今日查阅", "设施一览", "人员一览"]) {
      await goTo(page, name)
      for (const summary of await page.locator("main summary").all()) await summary.click()
      await look(name)
    }
    await page.getByRole("button", { name: /^申请离岗/ }).first().click()
    await page.locator("[id='field-from']").waitFor()
    await send(page)
    await page.getByRole("alert").first().waitFor()
    await look("a form in a part")
    const clerk = await atCounter(await front.context({ colorScheme, bypassCSP: true }), front.desk, "clerk")
    await goTo(clerk.page, "今日查阅")
    await clerk.page.locator("#topics").press("Enter")
    await clerk.page.getByText("写明查阅了什么").waitFor()
    for (const fault of await faultsOf(clerk.page, colorScheme === "dark")) found.push(`quick entry: ${fault}`)
    expect(found).toEqual([])
  })

  it("are used without a mouse: a request, and back to where it was begun", async () => {
    const { page } = await atCounter(await front.context(), front.desk, "clerk2")
    await tabTo(page, /^人员一览$/)
    await page.keyboard.press("Enter")
    await settled(page)
    await tabTo(page, /^申请离岗\s*（秦三/)
    await page.keyboard.press("Enter")
    await page.locator("[id='field-from']").waitFor()
    expect(await focused(page)).toBe("form-title")
    await tabTo(page, /^取消$/)
    await page.keyboard.press("Enter")
    expect(await focused(page)).toMatch(/^post-/)
  })

  it("need no scrolling sideways at 360 px, and their targets are large enough", async () => {
    const { page } = await atCounter(await front.context({ viewport: { width: 360, height: 740 } }), front.desk, "clerk")
    const wrong: Array<string> = []
    for (const name of ["今日查阅", "设施一览", "人员一览"]) {
      await goTo(page, name)
      for (const summary of await page.locator("main summary").all()) await summary.click()
      const [whole, seen, small] = await page.evaluate(() => [
        document.documentElement.scrollWidth, document.documentElement.clientWidth,
        Array.from(document.querySelector("zone-counter")?.shadowRoot?.querySelectorAll("main :is(button, select, input:not([type=checkbox]), summary)") ?? [])
          .filter((each) => { const { height, width } = each.getBoundingClientRect(); return height > 0 && (height < 43.5 || width < 43.5) }).map((each) => each.textContent.slice(0, 20)).join("、")
      ] as const)
      if (whole > seen) wrong.push(`${name}: ${whole} > ${seen}`)
      if (small !== "") wrong.push(`${name}: ${small}`)
    }
    expect(wrong).toEqual([])
  })
})
