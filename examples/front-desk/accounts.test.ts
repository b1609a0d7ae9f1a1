/** The head looks after log-ins and kiosks in a real Chromium, with and without a mouse; somebody changes their password; a kiosk is let in by its secret. */
import { makeClient } from "@zone/http/client"
import { describe, expect, it } from "vitest"
import { atCounter } from "./test/atCounter.ts"
import { atPlace, overEdge } from "./test/atPlace.ts"
import { tabTo } from "./test/byKeyboard.ts"
import { faultsOf } from "./test/faultsOf.ts"
import { browserAt } from "./test/openChromium.ts"
import { openFrontDesk } from "./test/openFrontDesk.ts"

const front = openFrontDesk("accounts")

const guess = (login: string): Promise<unknown> => makeClient({ baseUrl: front.desk.url }).session.open({ payload: { login, password: "guess" } }).catch((error: unknown) => error)

describe.skipIf(browserAt === undefined)("log-ins and kiosks at the counter", { timeout: 240_000 }, () => {
  front.around()

  it("has no fault that axe finds, light and dark, with everything open, and fits 360 px", async () => {
    await guess("handler")
    await (await front.desk.as("head")).kiosks.setUp({ params: { device: "hall-1" }, payload: { title: "大厅一号" } })
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await atCounter(await front.context({ colorScheme, bypassCSP: true }), front.desk, "head")
      await atPlace(page, "/accounts")
      await page.getByRole("button", { name: /^换密钥\s*hall-1$/ }).click()
      expect(await faultsOf(page, colorScheme === "dark")).toEqual([])
      await page.getByRole("button", { name: "取消" }).click()
      await page.getByRole("button", { name: "设置", exact: true }).click()
      await page.getByText("设备编号由小写字母").waitFor()
      expect(await faultsOf(page, colorScheme === "dark")).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await overEdge(page)).toBeLessThanOrEqual(0)
      await atPlace(page, "/password")
      await page.getByRole("button", { name: "更改密码" }).click()
      await page.getByText("填写现在的密码").waitFor()
      expect(await faultsOf(page, colorScheme === "dark")).toEqual([])
      expect(await overEdge(page)).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })

  it("lets a colleague in again and ends their log-in, without a mouse", async () => {
    const { page } = await atCounter(await front.context(), front.desk, "head")
    const clerk = await atCounter(await front.context(), front.desk, "clerk2")
    await tabTo(page, /^账号与自助机$/)
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: "账号与自助机" }).waitFor()
    await tabTo(page, /^清除失败记录\s*handler$/)
    await page.keyboard.press("Enter")
    await page.getByText("已解除 handler 的锁定").waitFor()
    await tabTo(page, /^结束登录\s*clerk2$/)
    await page.keyboard.press("Enter")
    await page.getByText("结束 clerk2 的 1 处登录？").waitFor()
    // it is asked where the keyboard is already
    await page.keyboard.press("Enter")
    await page.getByText("已结束 clerk2 的 1 处登录").waitFor()
    await page.getByRole("row", { name: /结束登录 clerk2\s*clerk-2 head\s*head-1/ }).waitFor()
    await clerk.page.getByRole("button", { name: "今日", exact: true }).click()
    await clerk.page.getByText("登录已经结束").waitFor()
    expect(page.url()).not.toMatch(/clerk2|handler/)
  })

  it("sets a kiosk up: its secret opens a device, and is not shown again", async () => {
    const { page } = await atCounter(await front.context(), front.desk, "head")
    await atPlace(page, "/accounts")
    await page.getByLabel("设备编号", { exact: true }).fill("hall-7")
    await page.getByLabel("名称", { exact: true }).fill("大厅七号")
    await page.getByRole("button", { name: "设置", exact: true }).click()
    const secret = await page.getByLabel("密钥", { exact: true }).innerText()
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(page.url()).not.toContain(secret)
    await page.getByRole("button", { name: "待办", exact: true }).click()
    await page.goBack()
    await page.getByRole("rowheader", { name: "hall-7" }).waitFor()
    expect(await page.content() + await page.evaluate(() => document.querySelector("zone-counter")?.shadowRoot?.innerHTML ?? "")).not.toContain(secret)

    const device = makeClient({ baseUrl: front.desk.url, keepCookies: true })
    expect(await device.public.openKiosk({ payload: { device: "hall-7", secret } })).toMatchObject({ device: "hall-7" })
    await page.getByRole("button", { name: "刷新" }).click()
    await page.getByRole("button", { name: /^删除\s*hall-7$/ }).click()
    await page.getByRole("button", { name: "确定" }).click()
    await page.getByText("已删除 hall-7").waitFor()
    await expect(device.public.kiosk()).rejects.toMatchObject({ problem: { status: 401 } })
  })

  it("is no place for a clerk, who comes by the address", async () => {
    const { page } = await atCounter(await front.context(), front.desk, "clerk")
    expect(await page.getByRole("button", { name: "账号与自助机" }).count()).toBe(0)
    await atPlace(page, "/accounts")
    await page.getByText("账号由政府信息公开工作机构负责人管理").waitFor()
  })

  it("changes a password: the old one opens nothing any more, other log-ins end, this one goes on", async () => {
    const [here, elsewhere] = [await atCounter(await front.context(), front.desk, "auditor"), await atCounter(await front.context(), front.desk, "auditor")]
    const old = front.desk.passwordOf("auditor")
    const fresh = "correct horse battery"
    await here.page.getByRole("button", { name: "改密码" }).click()
    const fill = async (was: string): Promise<void> => {
      await here.page.getByLabel("现在的密码").fill(was)
      await here.page.getByLabel("新密码", { exact: true }).fill(fresh)
      await here.page.getByLabel("再输入一次新密码").fill(fresh)
      await here.page.getByRole("button", { name: "更改密码" }).click()
    }
    await fill("not the password")
    await here.page.getByText("现在的密码不对").waitFor()
    await fill(old)
    await here.page.getByText("密码已更改").waitFor()
    await here.page.getByRole("button", { name: "今日", exact: true }).click()
    await here.page.getByRole("heading", { level: 1, name: "今日工作" }).waitFor()
    await elsewhere.page.getByRole("button", { name: "今日", exact: true }).click()
    await elsewhere.page.getByText("登录已经结束").waitFor()
    const opened = makeClient({ baseUrl: front.desk.url, keepCookies: true })
    await expect(opened.session.open({ payload: { login: "auditor", password: old } })).rejects.toMatchObject({ problem: { tag: "WrongLogin" } })
    expect((await opened.session.open({ payload: { login: "auditor", password: fresh } })).actor).toBe("auditor-1")
  })
})
