/** Registers and the next notice in a real Chromium: what is overdue is found, taken away and printed as it is shown, and a notice with errors is told by its line. */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { atCounter } from "./test/atCounter.ts"
import { atPlace, overEdge, settled } from "./test/atPlace.ts"
import { faultsOf } from "./test/faultsOf.ts"
import { browserAt } from "./test/openChromium.ts"
import { openFrontDesk } from "./test/openFrontDesk.ts"

const front = openFrontDesk("registers")
const notice = readFileSync(fileURLToPath(new URL("../due-date/invented-2027.json", import.meta.url)), "utf8")

/** What is taken away: the name of the file, and its lines. */
const taken = async (page: Page): Promise<{ readonly name: string; readonly lines: ReadonlyArray<string> }> => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出（CSV）" }).click()])
  return { name: download.suggestedFilename(), lines: readFileSync(await download.path(), "utf8").trimEnd().split("\r\n") }
}

const numbersOn = async (page: Page): Promise<ReadonlyArray<string>> =>
  (await page.locator("table.register tbody tr td:first-child button").allInnerTexts()).map((text) => /\d{4}-\d{4}/.exec(text)?.[0] ?? text)

describe.skipIf(browserAt === undefined)("registers and the next notice", { timeout: 180_000 }, () => {
  front.around()

  it("show what is overdue, and take away and print just that", async () => {
    const { page } = await atCounter(await front.context({ acceptDownloads: true }), front.desk, "clerk")
    await atPlace(page, "/register/application")
    const all = await numbersOn(page)
    await page.getByLabel("期限").selectOption({ label: "已逾期" })
    await page.getByRole("button", { name: "清除条件" }).waitFor()
    await settled(page)
    const overdue = await numbersOn(page)
    expect(overdue.length).toBeGreaterThan(0)
    expect(overdue.length).toBeLessThan(all.length)
    const { lines, name } = await taken(page)
    expect(name).toMatch(/^政府信息公开申请登记台账_已逾期_\d{4}-\d\d-\d\d导出\.csv$/)
    expect(lines).toHaveLength(overdue.length + 1)
    for (const [i, number] of overdue.entries()) expect(lines[i + 1]).toContain(number)
    // on paper the filters are words, and nothing stands beyond the edge
    await page.emulateMedia({ media: "print" })
    expect(await page.getByText(/^已逾期；打印于/).isVisible()).toBe(true)
    expect(await page.getByLabel("期限").isVisible()).toBe(false)
    await page.emulateMedia({ media: "screen" })
    await page.getByRole("button", { name: "清除条件" }).click()
    await settled(page)
    expect(await numbersOn(page)).toEqual(all)
  })

  it("take along the lines of a name, and no name in the file's own", async () => {
    const { page } = await atCounter(await front.context({ acceptDownloads: true }), front.desk, "clerk")
    await atPlace(page, "/register/application")
    await page.getByLabel("按姓名查找").fill("林小满")
    await page.getByRole("button", { name: "查找", exact: true }).last().click()
    await page.getByText("显示 1 行，已全部显示").waitFor()
    const { lines, name } = await taken(page)
    expect(lines).toHaveLength(2)
    expect(name).toContain("_按姓名_")
    expect(name + page.url()).not.toContain("林小满")
  })

  it("tell a notice's errors by line, then which cases it would move, with no fault that axe finds", async () => {
    const { page } = await atCounter(await front.context({ bypassCSP: true }), front.desk, "head")
    await atPlace(page, "/calendar")
    const trial = async (text: string): Promise<void> => {
      await page.getByLabel("通知全文").fill(text)
      await page.getByRole("button", { name: "试算" }).click()
    }
    const broken = notice.split("\n").map((line, i) => (i === 1 ? line.replace(/,\s*$/, "") : line)).join("\n")
    await trial(broken)
    await page.getByText("第 3 行读不下去").waitFor()
    await trial(notice.replace(/"papers": ?\[[^\]]*\]/, "\"papers\": []"))
    await page.getByText(/^⚠?\s*第 \d+ 行（papers）$/).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await trial(notice)
    await page.getByText("试算结果，还没有登记").waitFor()
    expect(await page.locator("#notice-error").count()).toBe(0)
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await overEdge(page)).toBeLessThanOrEqual(0)
  })
})
