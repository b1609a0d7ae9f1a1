/**
 * What people ask and complain of, walked in a real Chromium: a question at the kiosk that the counter answers out of the bank and that the
 * statistics count; a complaint whose maker the one complained of cannot find anywhere, and an entitled role sees only on record.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { type AtCounter, atCounter } from "./test/atCounter.ts"
import { settled } from "./test/atPlace.ts"
import { browserAt } from "./test/openChromium.ts"
import { openFrontDesk } from "./test/openFrontDesk.ts"
import type { Login } from "./staff.ts"

const front = openFrontDesk("voices")
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const QUESTION = "老旧小区加装电梯有没有补助？"
const NAME = "卫宁"
const CONTACT = "wei@example.org"

const at = async (login: Login): Promise<AtCounter> => atCounter(await front.context({ acceptDownloads: true }), front.desk, login)

const goTo = async ({ page }: AtCounter, place: string): Promise<void> => {
  await page.getByRole("navigation").getByRole("button", { name: place, exact: true }).click()
  await settled(page)
}

const kioskAt = async (address: string): Promise<Page> => {
  const page = await (await front.context()).newPage()
  await page.goto(address)
  await page.getByRole("heading", { level: 1, name: "您要办什么？" }).waitFor()
  return page
}

describe.skipIf(browserAt === undefined)("what people say", { timeout: 240_000 }, () => {
  front.around()

  it("a question asked at the kiosk is answered out of the bank at the counter, and counted", async () => {
    const countOf = async (what: string): Promise<number> => {
      const { counts } = await (await front.desk.as("head")).board.statistics({ query: { from: today, through: today } })
      return counts.filter((each) => each.room === "enquiry" && each.what === what).reduce((sum, { times }) => sum + times, 0)
    }
    const before = await countOf("查询问答库")
    const kiosk = await kioskAt(front.desk.kiosk)
    await kiosk.getByRole("button", { name: /政策咨询/ }).first().click()
    await kiosk.getByLabel("您想问什么？").fill(QUESTION)
    await kiosk.getByRole("button", { name: "先查一查" }).click()
    await kiosk.getByRole("button", { name: "请工作人员答复" }).click()
    expect(await kiosk.getByLabel("内容").inputValue()).toBe(QUESTION)
    await kiosk.getByLabel("联系方式").fill("电话：见登记")
    await kiosk.getByRole("button", { name: "提交咨询" }).click()
    await kiosk.getByRole("heading", { level: 1, name: "您的咨询已经收到" }).waitFor()
    const number = /ZX[\d-]+/.exec(await kiosk.getByRole("main").innerText())?.[0] ?? ""
    expect(number).toMatch(/^ZX\d{4}-\d{4}$/)
    await kiosk.getByRole("button", { name: "完成并清除" }).click()

    // what the bank has for it, to be told with its source and its version
    const [hit] = await (await front.desk.as("clerk")).questions.search({ query: { q: QUESTION } })
    const { entry, version } = hit!.found
    expect(entry.answer).toContain("按台补助")

    const clerk = await at("clerk")
    await clerk.open(number)
    await clerk.openForm("答复咨询")
    await clerk.page.locator("[id='field-answer'] input[type=radio]").first().check()
    await clerk.fillIn({
      "answer.entry": entry.id, "answer.version": String(version), "answer.text": entry.answer, "answer.validFrom": entry.validFrom,
      "answer.source.id": entry.source.id, "answer.source.title": entry.source.title, "answer.source.version": entry.source.version, told: "当面告知"
    })
    await clerk.finish("答复咨询")
    const { lines } = await (await front.desk.as("clerk")).matters.list({ params: { room: "enquiry" }, query: { number } })
    const { state, status } = await (await front.desk.as("clerk")).matters.show({ params: { room: "enquiry", id: lines[0]?.id ?? "" } })
    expect(status).toBe("closed")
    expect(JSON.stringify(state)).toContain(`"entry":"${entry.id}"`)
    expect(await countOf("查询问答库")).toBe(before + 1)

    const head = await at("head")
    await goTo(head, "统计")
    const statistics = head.page.getByRole("main")
    await statistics.getByText("查询问答库").first().waitFor()
    expect(await statistics.innerText()).toMatch(/查到/)
  })

  it("who is complained of sees neither name nor contact anywhere, and finds nobody by them", async () => {
    const theirs = await at("clerk2")
    await goTo(theirs, "意见建议、评价和投诉")
    const line = theirs.page.getByRole("row", { name: /投诉 .*来信/ })
    const seen: Array<readonly [where: string, text: string]> = [["register", await theirs.page.getByRole("main").innerText()]]
    expect((await line.innerText()).match(/（不予显示）/g)?.length).toBeGreaterThan(0)

    // the register as a file
    const download = theirs.page.waitForEvent("download")
    await theirs.page.getByRole("button", { name: /导出/ }).first().click()
    seen.push(["export", readFileSync(await (await download).path(), "utf8")])

    await line.getByRole("button").first().click()
    await theirs.page.getByRole("heading", { level: 1, name: /投诉/ }).waitFor()
    await theirs.page.locator("ul.actions, p.nothing").first().waitFor()
    seen.push(["matter", await theirs.page.getByRole("main").innerText()], ["markup", await theirs.page.evaluate(() => document.querySelector("zone-counter")?.shadowRoot?.innerHTML ?? "")])
    // nothing there is to be revealed, and the server says so too
    const { lines } = await (await front.desk.as("clerk2")).matters.list({ params: { room: "feedback" }, query: { limit: 50 } })
    const { id } = lines.find(({ number }) => number?.startsWith("TS") === true) ?? lines.find(({ cells }) => cells.some((cell) => typeof cell === "string" && cell.includes("来信")))!
    const client = await front.desk.as("clerk2")
    const shown = await client.matters.show({ params: { room: "feedback", id } })
    seen.push(["answer", JSON.stringify(shown)])
    const revealed = await client.matters.reveal({ params: { room: "feedback", id }, payload: { path: "matter.name", why: "想知道是谁" } }).catch((error: unknown) => error)
    seen.push(["reveal", JSON.stringify(revealed)])
    const found = await client.matters.findByName({ params: { room: "feedback" }, payload: { name: NAME } })
    expect(found.lines).toEqual([])
    const papers = await client.board.papers({ params: { room: "feedback", id } })
    for (const { paper } of papers) seen.push(["paper", Buffer.from(await client.board.paper({ params: { room: "feedback", id, paper } })).toString("latin1")])
    seen.push(["statistics", JSON.stringify(await client.board.statistics({ query: { from: `${today.slice(0, 4)}-01-01`, through: today } }))], ["board", JSON.stringify(await client.board.board())])
    for (const place of ["待办", "统计"]) {
      await goTo(theirs, place)
      seen.push([place, await theirs.page.getByRole("main").innerText()])
    }
    await theirs.page.getByLabel("按编号查找").fill(NAME)
    await theirs.page.getByRole("button", { name: "查找", exact: true }).first().click()
    await theirs.page.getByText(`没有找到编号为 ${NAME} 的事项`).waitFor()
    // what was typed is theirs; what is found is not
    seen.push(["search", (await theirs.page.getByRole("main").innerText()).replaceAll(`编号为 ${NAME} 的`, "")])
    for (const [where, text] of seen) for (const word of [NAME, CONTACT]) expect([where, word, text.includes(word)]).toEqual([where, word, false])
    expect(seen.length).toBeGreaterThan(8)
  })

  it("who deals with it sees how to reach them, the head only a mask, and each look is on record", async () => {
    const contactAt = async (login: Login): Promise<string> => {
      const { page, ...rest } = await at(login)
      await goTo({ page, ...rest }, "意见建议、评价和投诉")
      await page.getByRole("row", { name: /投诉 .*来信/ }).getByRole("button").first().click()
      await page.locator("ul.actions, p.nothing").first().waitFor()
      return page.locator("section[aria-labelledby=personal] dl > div").filter({ hasText: "电子邮箱" }).innerText()
    }
    // the register shows it to those who have to reach them, and so does the page
    expect(await contactAt("handler")).toContain(CONTACT)
    const masked = await contactAt("head")
    expect(masked).toContain("已遮盖")
    expect(masked).not.toContain(CONTACT)
    const store = new DatabaseSync(join(front.data, "office.sqlite"), { readOnly: true })
    const looks = store.prepare("SELECT DISTINCT actor FROM vault_openings WHERE why = ? ORDER BY actor").all("查看意见建议、评价和投诉")
    const theirs = store.prepare("SELECT actor FROM vault_openings WHERE why = ?").all("想知道是谁")
    store.close()
    expect(looks).toContainEqual({ actor: "handler-1" })
    expect(looks).toContainEqual({ actor: "head-1" })
    expect(theirs).toEqual([])
  })
})
