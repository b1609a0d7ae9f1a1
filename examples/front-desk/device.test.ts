/**
 * What a tablet keeps when the worst happens: a browser that is killed while somebody fills in, an address without https, two windows at once.
 * The files are those of `npm start`; nobody answers anything else.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { bundleScreens } from "./bundleScreens.ts"
import { beginSurvey, findQuestion, photoOf, questionOf, sectionsOf } from "./test/atInspector.ts"
import { browserAt } from "./test/openChromium.ts"
import { lineWords, slowed } from "../../unsteady.shared.ts"

const folder = mkdtempSync(join(tmpdir(), "zone-device-"))
const HALL = "示例区行政服务中心政务公开专区"
const COPIES = "政府信息公开申请表（空白表）有几份"

let server: Server
let port = 0
const running: Array<ChildProcess> = []

interface Tablet {
  readonly browser: Browser
  readonly page: Page
  readonly kill: () => Promise<void>
}

/** A browser of its own with what it kept last time; `zone.test` is this machine without https. */
const startTablet = async (): Promise<Tablet> => {
  const child = spawn(browserAt ?? "", [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN",
    "--remote-debugging-port=0", `--user-data-dir=${join(folder, "tablet")}`, "--host-resolver-rules=MAP zone.test 127.0.0.1", ...await lineWords(), "about:blank"
  ], { stdio: ["ignore", "ignore", "pipe"], detached: true })
  running.push(child)
  const address = await new Promise<string>((resolve, reject) => {
    let said = ""
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString()
      const [, found] = /DevTools listening on (\S+)/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    })
    child.on("exit", () => { reject(new Error(said)) })
  })
  const browser = slowed(await chromium.connectOverCDP(address))
  const [context] = browser.contexts()
  context!.setDefaultTimeout(30_000)
  const ended = new Promise<void>((resolve) => { child.on("exit", () => { resolve() }) })
  return {
    browser, page: await context!.newPage(),
    kill: async () => {
      // all of its processes at once, as when the battery is empty
      process.kill(-(child.pid ?? 0), "SIGKILL")
      await ended
    }
  }
}

describe.skipIf(browserAt === undefined)("a tablet", { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const files = await bundleScreens(folder)
    server = createServer(({ url = "/" }, response) => {
      const path = url.replace(/^\//, "")
      const file = files[path] ?? files[`${path}/index.html`]
      const type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8"
      response.writeHead(file ? 200 : 404, { "content-type": type, "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'" }).end(file?.bytes)
    })
    await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
    port = (server.address() as AddressInfo).port
  }, 60_000)
  afterAll(() => {
    for (const { exitCode, pid, signalCode } of running) if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, "SIGKILL")
    server?.closeAllConnections()
    server?.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  it("has every answer and every photo again after its browser was killed, although nobody serves the page any more", async () => {
    const url = `http://127.0.0.1:${port}/inspect`
    const first = await startTablet()
    await first.page.goto(url)
    await first.page.getByText("这一页已经可以在没有网络时打开").waitFor({ state: "attached" })
    await beginSurvey(first.page, HALL, "检查员甲")
    const question = await findQuestion(first.page, COPIES)
    await question.locator("input").fill("7")
    await first.page.locator(".item").filter({ has: question }).locator("input[type=file]").setInputFiles(photoOf("台面.png", 5))
    await first.page.locator(".pictures img").first().waitFor()
    await first.page.getByText("已保存在本机").waitFor()
    await first.kill()
    server.closeAllConnections()
    await new Promise((resolve) => { server.close(resolve) })

    const second = await startTablet()
    await second.page.goto(url)
    await second.page.getByRole("button", { name: `填写 ${HALL}` }).click()
    const again = questionOf(second.page, COPIES)
    expect(await again.locator("input").inputValue()).toBe("7")
    expect(await second.page.locator(".pictures img").first().evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1)
    await second.kill()
    await new Promise<void>((resolve) => { server.listen(port, "127.0.0.1", resolve) })
  })

  it("hashes photos without https all the same, and says that the page does not open without a network there", async () => {
    const { kill, page } = await startTablet()
    await page.goto(`http://zone.test:${port}/inspect`)
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    await page.getByText("这一页没有网络时打不开").waitFor()
    await beginSurvey(page, HALL, "检查员甲")
    await sectionsOf(page).nth(1).click()
    const photo = photoOf("柜内.png", 9)
    await page.locator("input[type=file]").first().setInputFiles(photo)
    await page.getByText(createHash("sha256").update(photo.buffer).digest("hex").slice(0, 12)).waitFor()
    await page.getByText("已保存在本机").waitFor()
    await page.reload()
    await page.getByRole("button", { name: `填写 ${HALL}` }).waitFor()
    await kill()
  })

  it("shows in one window what is written in another", async () => {
    const { browser, kill, page } = await startTablet()
    await page.goto(`http://127.0.0.1:${port}/inspect`)
    await page.getByRole("button", { name: `填写 ${HALL}` }).waitFor()
    const other = await browser.contexts()[0]!.newPage()
    await other.goto(`http://127.0.0.1:${port}/inspect`)
    await beginSurvey(other, "示例区图书馆政务公开专区", "检查员乙")
    await page.getByRole("button", { name: "填写 示例区图书馆政务公开专区" }).waitFor()
    await kill()
  })
})
