/** The page of ten lines in a real Chromium, on the server of an office. */
import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { chromium } from "playwright-core"
import { describe, expect, it } from "vitest"
import { lineWords, slowed } from "../../unsteady.shared.ts"

const browserAt = [process.env["CHROME_PATH"] ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path !== "" && existsSync(path))
if (browserAt === undefined) process.stdout.write("kiosk-page: no Chromium (apt-get install chromium fonts-noto-cjk, or CHROME_PATH), so nobody opens the page\n")

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

it("has ten lines, and nothing in them that a strict policy refuses", () => {
  const html = readFileSync(at("page/index.html"), "utf8")
  expect(html.trimEnd().split("\n")).toHaveLength(10)
  expect(html).not.toMatch(/<style|style=|<script(?![^>]* src=)| on[a-z]+=/)
})

/** Starts the example: its address, and what a kiosk is opened with. */
const start = (folder: string) => new Promise<{ readonly url: string; readonly device: string; readonly secret: string; readonly end: () => void }>((resolve, reject) => {
  const child = spawn(process.execPath, ["--conditions=@zone/source", at("main.ts")], { env: { ...process.env, ZONE_PORT: "0", ZONE_DATA: folder }, stdio: ["ignore", "pipe", "pipe"] })
  let said = ""
  const hear = (chunk: Buffer): void => {
    said += chunk.toString()
    const [, url = ""] = /(http:\/\/\S+)/.exec(said) ?? []
    const [, device = "", secret] = /设备编号 +(\S+)\n +密钥 +(\S+?)（/.exec(said) ?? []
    if (secret !== undefined) resolve({ url, device, secret, end: () => { child.kill("SIGINT") } })
  }
  child.stdout.on("data", hear)
  child.stderr.on("data", hear)
  child.on("exit", (code) => { reject(new Error(`ended with ${code}: ${said}`)) })
})

describe.skipIf(browserAt === undefined)("in a browser", () => {
  it("is a kiosk: it asks its server, is opened once by staff, and takes an application step by step", async () => {
    const folder = mkdtempSync(join(tmpdir(), "zone-kiosk-page-"))
    const launch = async () => slowed(await chromium.launch({ executablePath: browserAt ?? "", args: ["--no-sandbox", "--disable-gpu", ...await lineWords()] }))
    const [{ device, end, secret, url }, browser] = await Promise.all([start(folder), launch()])
    try {
      const page = await (await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 } })).newPage()
      const complaints: Array<string> = []
      page.on("console", (said) => { if (said.type() === "error" && !said.text().includes("401")) complaints.push(said.text()) })
      page.on("pageerror", ({ message }) => { complaints.push(message) })
      await page.goto(url)
      await page.getByText("示例区政务公开专区").first().waitFor()
      await page.getByRole("button", { name: /申请接收/ }).click()
      await page.getByRole("radio", { name: "示例区人民政府办公室" }).check()
      await page.getByRole("button", { name: "下一步" }).click()
      await page.getByRole("button", { name: "工作人员：开通这台设备" }).click()
      await page.getByLabel("设备编号").fill(device)
      await page.getByLabel("密钥").fill(secret)
      await page.getByRole("button", { name: "开通", exact: true }).click()
      await page.getByText("设备已经开通").waitFor()
      // what was filled in is still there
      await page.getByRole("main").getByRole("button", { name: /申请公开/ }).click()
      expect(await page.getByRole("radio", { name: "示例区人民政府办公室" }).isChecked()).toBe(true)
      await page.getByRole("button", { name: "下一步" }).click()
      await page.getByRole("heading", { level: 1, name: "您是谁" }).waitFor()
      expect(complaints).toEqual([])
    } finally {
      end()
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
