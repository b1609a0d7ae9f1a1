/** The kiosk in a page of React and in one of Vue, in a real Chromium: properties and attributes arrive, a change is taken, and nothing is left behind. */
import { existsSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { bundleScreen } from "./bundleScreen.ts"
import type { Hands } from "./test/Hands.ts"

declare global {
  interface Window {
    /** What runs in the page by itself: timers that tick, and listeners at the window. */
    readonly left: { readonly timers: Set<number>; readonly listeners: Array<readonly [type: string, listener: unknown]> }
    readonly hands: Hands
    readonly before: WeakRef<Element>
  }
}

const browserAt = [process.env["CHROME_PATH"] ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path !== "" && existsSync(path))
if (browserAt === undefined) process.stdout.write("kiosk-in-frameworks: no Chromium (apt-get install chromium fonts-noto-cjk, or CHROME_PATH), so nobody opens the pages\n")

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8")

it.each([["tsx", "screens/react/Kiosk.tsx"], ["tsx", "screens/react/zone-elements.d.ts"], ["vue", "screens/vue/Kiosk.vue"]])("what the how-to shows as %s is %s", (language, path) => {
  expect(text("../../docs/how-to/embed.md")).toContain(`\`\`\`${language}\n${text(path)}\`\`\`\n`)
})

/** Before anything of the page runs: keeps count. */
const keepCount = (): void => {
  const timers = new Set<number>()
  const listeners: Array<readonly [type: string, listener: unknown]> = []
  const [begin, end, listen, forget] = [window.setInterval, window.clearInterval, window.addEventListener, window.removeEventListener]
  Object.assign(window, {
    left: { timers, listeners },
    setInterval: (...given: Parameters<typeof begin>) => {
      const timer = begin(...given)
      timers.add(timer)
      return timer
    },
    clearInterval: (timer: number) => {
      timers.delete(timer)
      end(timer)
    },
    addEventListener: (...given: Parameters<typeof listen>) => {
      listeners.push([given[0], given[1]])
      listen.apply(window, given)
    },
    removeEventListener: (...given: Parameters<typeof forget>) => {
      const at = listeners.findIndex(([type, listener]) => type === given[0] && listener === given[1])
      if (at >= 0) listeners.splice(at, 1)
      forget.apply(window, given)
    }
  })
}

const leftIn = (page: Page) => page.evaluate(() => ({ timers: window.left.timers.size, listeners: window.left.listeners.length }))

describe.skipIf(browserAt === undefined)("in a browser", () => {
  let browser: Browser
  const HTML = "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>专区</title><link rel=\"icon\" href=\"data:,\"></head><body><script type=\"module\" src=\"screen.js\"></script></body></html>"
  const server = createServer((request, response) => {
    const [, name = ""] = /^\/(\w+)\//.exec(request.url ?? "") ?? []
    const script = request.url?.endsWith("screen.js") === true ? scripts.get(name) : undefined
    // as strict as the server of an office is
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'"
    response.writeHead(200, { "content-type": `${script ? "text/javascript" : "text/html"}; charset=utf-8`, "content-security-policy": policy }).end(script ?? HTML)
  })
  const scripts = new Map<string, Uint8Array>()

  beforeAll(async () => {
    const [react, vue, opened] = await Promise.all([
      bundleScreen(new URL("test/reactPage.tsx", import.meta.url)), bundleScreen(new URL("test/vuePage.ts", import.meta.url)),
      chromium.launch({ executablePath: browserAt ?? "", args: ["--no-sandbox", "--disable-gpu", "--js-flags=--expose-gc"] }),
      new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
    ])
    scripts.set("react", react).set("vue", vue)
    browser = opened
  })
  afterAll(async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  })

  it.each(["react", "vue"])("%s hands properties and attributes over, changes them, and leaves nothing behind", async (framework) => {
    const page = await (await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 } })).newPage()
    const complaints: Array<string> = []
    page.on("console", (said) => { if (said.type() === "error" || said.type() === "warning") complaints.push(said.text()) })
    page.on("pageerror", ({ message }) => { complaints.push(message) })
    await page.addInitScript(keepCount)
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${framework}/`)
    await page.waitForFunction(() => "hands" in window)
    const before = await leftIn(page)

    await page.evaluate(() => { window.hands.show() })
    await page.getByText("甲区政务公开专区").first().waitFor()
    const kiosk = page.locator("zone-kiosk")
    expect(await kiosk.evaluate((element) => Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])))).toEqual({ "idle-seconds": "120", "follow-at": "/follow" })
    // somebody is there: the clock of the wait runs, too
    await page.getByRole("button", { name: /查政策/ }).click()
    await page.waitForFunction(([timers, listeners]) => window.left.timers.size > timers && window.left.listeners.length > listeners, [before.timers, before.listeners] as const)

    // another backend: the kiosk stays as it is, and asks that one from now on
    await page.evaluate(() => {
      Object.assign(window, { before: new WeakRef(document.querySelector("zone-kiosk") ?? document.body) })
      window.hands.give("乙区")
    })
    await page.getByLabel("您想了解什么？").fill("补贴")
    await page.getByRole("button", { name: "查找", exact: true }).click()
    await page.waitForFunction(() => window.hands.asked["乙区"].includes("questions"))
    expect(await page.evaluate(() => [window.hands.asked["甲区"].includes("questions"), window.before.deref() === document.querySelector("zone-kiosk")])).toEqual([false, true])

    // taken out of the page it ends: no clock ticks, nothing is listened to, nobody keeps the element
    await page.evaluate(() => { window.hands.hide() })
    await kiosk.waitFor({ state: "detached" })
    expect(await leftIn(page)).toEqual(before)
    await page.evaluate(() => { window.hands.show() })
    await page.getByText("乙区政务公开专区").first().waitFor()
    expect(await page.evaluate(() => window.hands.asked["乙区"].filter((method) => method === "zone"))).toEqual(["zone"])
    await page.waitForFunction(() => {
      (window as unknown as { readonly gc: () => void }).gc()
      return window.before.deref() === undefined
    })
    await page.evaluate(() => { window.hands.hide() })
    await kiosk.waitFor({ state: "detached" })
    expect(await leftIn(page)).toEqual(before)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
