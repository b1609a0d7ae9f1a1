/**
 * An attacker in a real Chromium: markup in every field of every screen, a foreign page with somebody's session behind it, a foreign name that
 * points here, and whoever comes to the kiosk next.
 */
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { BrowserContext, Cookie, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { applyAtKiosk } from "./test/applyAtKiosk.ts"
import { atCounter } from "./test/atCounter.ts"
import { browserAt } from "./test/openChromium.ts"
import { openFrontDesk } from "./test/openFrontDesk.ts"

const front = openFrontDesk("attacker")
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** Each would say that it ran. */
const MARKUP = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script><svg onload=\"window.ran=1\"></svg>\"'><a href=\"javascript:window.ran=1\">查看</a>"

let evil: Server
let evilUrl: string

/** Nothing of the markup is there as anything but text, and nothing of it ran. */
const isText = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => "ran" in window)).toBe(false)
  // also in shadow roots
  for (const found of ["img[src=x]", "svg[onload]", "a[href^='javascript']", "script:not([src])"]) expect([found, await page.locator(found).count()]).toEqual([found, 0])
}

/** Waits until a browser is the kiosk, and gives what it keeps of that: the page is shown while the secret is still exchanged for it. */
const setUp = async (context: BrowserContext, url: string): Promise<Cookie> => {
  const found = async () => (await context.cookies(`${url}/public/kiosk`)).find(({ name }) => name === "zone_kiosk")
  return vi.waitUntil(found, { timeout: 30_000 })
}

describe.skipIf(browserAt === undefined)("an attacker", { timeout: 240_000 }, () => {
  front.around()
  beforeAll(async () => {
    evil = createServer((_, response) => { response.setHeader("content-type", "text/html").end("<!doctype html><title>evil</title><body>") })
    await new Promise<void>((resolve) => { evil.listen(0, "127.0.0.1", resolve) })
    evilUrl = `http://evil.example.org:${(evil.address() as AddressInfo).port}`
  })
  afterAll(() => { evil?.close() })

  it("writes markup into every field, and it is text on every screen", async () => {
    const [clerk, handler, head] = [await front.desk.as("clerk"), await front.desk.as("handler"), await front.desk.as("head")]
    const params = { room: "application" }
    const applicants = [{ kind: "person", name: MARKUP, contact: MARKUP, proof: "shown" }]
    const begun = await clerk.matters.begin({ params, payload: { wish: {
      _tag: "Receive", channel: "email", on: today, addressee: { kind: "itself", name: MARKUP }, applicants, description: MARKUP, purpose: MARKUP, wanted: { form: "paper", route: "pickUp" }
    } } })
    const id = begun.id
    const ask = (wish: Record<string, unknown>, by = handler) => by.matters.wish({ params: { ...params, id }, payload: { wish: wish as { _tag: string } } })
    await ask({ _tag: "Extend", workingDays: 5, reason: MARKUP }, head).catch(() => {})
    await ask({ _tag: "Consult", id: "c-1", party: { _tag: "ThirdParty", name: MARKUP } }).catch(() => {})
    await clerk.matters.begin({ params: { room: "feedback" }, payload: { wish: { _tag: "Suggest", arrival: { channel: "kiosk", on: today }, content: MARKUP, name: MARKUP, contact: MARKUP } } }).catch(() => {})
    await clerk.matters.begin({ params: { room: "reading" }, payload: { wish: { _tag: "RecordVisit", on: today, ways: ["online"], lookedUp: [{ topic: MARKUP, result: "found" }] } } })
    const entry = { question: `${MARKUP}怎样申请公开`, phrasings: [], answer: MARKUP, unit: MARKUP, source: { id: "javascript:window.ran=1", title: MARKUP, version: "2026-01-01" }, validFrom: "2026-01-01" }
    await head.questions.put({ params: { id: "markup" }, payload: { entry, expected: 0 } })
    await head.kiosks.setUp({ params: { device: "hall-9" }, payload: { title: MARKUP.slice(0, 40) } })

    const { open, page } = await atCounter(await front.context(), front.desk, "handler")
    const shown = page.getByText("window.ran=1").first()
    for (const place of ["依申请公开", "意见建议、评价和投诉", "待办", "今日"]) {
      await page.getByRole("navigation").getByRole("button", { name: place, exact: true }).click()
      await page.locator("table, p.nothing").first().waitFor()
      await isText(page)
    }
    await open(begun.number ?? "")
    await shown.waitFor()
    await isText(page)

    const kiosk = await (await front.context()).newPage()
    await kiosk.goto(`${front.desk.url}/kiosk`)
    await kiosk.getByRole("heading", { level: 1, name: "您要办什么？" }).waitFor()
    await isText(kiosk)
    const questions = await kiosk.request.get(`${front.desk.url}/public/questions?q=${encodeURIComponent("怎样申请公开")}`)
    expect(await questions.text()).toContain("window.ran=1")
  })

  it("has a page of another site, with somebody's session behind it, and gets nothing from it", async () => {
    const context = await front.context()
    await atCounter(context, front.desk, "clerk")
    const client = await front.desk.as("clerk")
    const count = async (): Promise<number> => (await client.matters.list({ params: { room: "reading" }, query: { limit: 200 } })).lines.length
    const before = await count()
    const page = await context.newPage()
    await page.goto(evilUrl)
    const wish = JSON.stringify({ wish: { _tag: "RecordVisit", on: today, ways: ["online"], lookedUp: [] } })
    const got = await page.evaluate(async ({ url, body }) => {
      const told: Array<string> = []
      const note = (name: string) => (value: unknown) => { told.push(`${name}: ${String(value)}`) }
      const tried = (name: string, init: RequestInit, path = "/api/rooms/reading/matters") =>
        fetch(url + path, { credentials: "include", ...init }).then((response) => (response.type === "opaque" ? "opaque" : response.status)).then(note(name), () => note(name)("refused"))
      await tried("plain", { method: "POST", mode: "no-cors", headers: { "content-type": "text/plain" }, body })
      await tried("json", { method: "POST", headers: { "content-type": "application/json", "x-zone-client": "1" }, body })
      await tried("read", {}, "/api/board")
      await tried("read public", {}, "/public/zone")
      await new Promise((resolve) => {
        const source = new EventSource(`${url}/api/events`, { withCredentials: true })
        source.addEventListener("open", () => { note("events")("open"); resolve(undefined) })
        source.addEventListener("error", () => { note("events")("refused"); source.close(); resolve(undefined) })
      })
      await new Promise((resolve) => {
        const socket = new WebSocket(`${url.replace("http", "ws")}/api/events`)
        socket.addEventListener("open", () => { note("socket")("open"); resolve(undefined) })
        socket.addEventListener("error", () => { note("socket")("refused"); resolve(undefined) })
      })
      await new Promise((resolve) => {
        const script = document.createElement("script")
        script.src = `${url}/api/board`
        script.addEventListener("load", () => { note("script")("loaded"); resolve(undefined) })
        script.addEventListener("error", () => { note("script")("refused"); resolve(undefined) })
        document.head.append(script)
      })
      return told
    }, { url: front.desk.url, body: wish })
    expect(got).toEqual(["plain: refused", "json: refused", "read: refused", "read public: refused", "events: refused", "socket: refused", "script: refused"])

    // framed, to have somebody click where they do not see
    await page.setContent(`<iframe src="${front.desk.url}/counter"></iframe>`)
    await vi.waitFor(() => { expect(page.frames().slice(1).map((frame) => frame.url())).toEqual(["chrome-error://chromewebdata/"]) }, { timeout: 30_000 })

    // a form that goes there as a page
    await page.goto(evilUrl)
    await page.setContent(`<form method="post" enctype="text/plain" action="${front.desk.url}/api/rooms/reading/matters"><input name='${wish.replaceAll("'", "&#39;")}' value=""></form>`)
    const [response] = await Promise.all([page.waitForResponse((each) => each.url().startsWith(front.desk.url)), page.evaluate(() => { document.forms[0]?.submit() })])
    expect(response.status()).toBe(403)
    expect(await count()).toBe(before)
  })

  it("lets a name of theirs point here, and is not answered", async () => {
    const page = await (await front.context()).newPage()
    const response = await page.goto(`http://rebind.example.org:${front.desk.port}/counter`)
    expect(response?.status()).toBe(403)
    expect(await page.content()).toContain("NotThisHost")
  })

  it("comes to the kiosk next, and finds nothing of whoever was there", async () => {
    const context = await front.context()
    const page = await context.newPage()
    await page.goto(front.desk.kiosk)
    await page.getByRole("heading", { level: 1, name: "您要办什么？" }).waitFor()
    // the secret is in no address that one can go back to
    expect(page.url()).toBe(`${front.desk.url}/kiosk`)
    await setUp(context, front.desk.url)
    await page.goBack().catch(() => null)
    await page.goto(`${front.desk.url}/kiosk`)
    await page.getByRole("heading", { level: 1, name: "您要办什么？" }).waitFor()
    await applyAtKiosk(page, { name: "欧阳前", description: "前一个人的申请内容" })
    await page.getByRole("button", { name: "结束并清除" }).first().click()
    await page.getByRole("heading", { level: 1, name: "您要办什么？" }).waitFor()
    const left = (): Promise<string> => page.evaluate(() => JSON.stringify([location.href, history.state, sessionStorage, localStorage, document.documentElement.outerHTML, document.querySelector("zone-kiosk")?.shadowRoot?.innerHTML ?? ""]))
    expect(await left()).not.toMatch(/欧阳前|前一个人/)
    for (const move of [() => page.goBack().catch(() => null), () => page.goForward().catch(() => null), () => page.reload()]) {
      await move()
      if (!page.url().startsWith(front.desk.url)) await page.goto(`${front.desk.url}/kiosk`)
      await page.getByRole("heading", { level: 1, name: "您要办什么？" }).waitFor()
      expect(await left()).not.toMatch(/欧阳前|前一个人/)
    }
    // the browser offers nothing that was typed before
    await page.getByRole("button", { name: /申请接收/ }).first().click()
    await page.getByRole("radio", { name: /民政局/ }).check()
    await page.getByRole("button", { name: "下一步" }).first().click()
    await page.getByRole("radio", { name: "自然人" }).check()
    const fields = page.locator("input:not([type=radio]):not([type=checkbox]):not([type=file]), textarea")
    expect(await fields.count()).toBeGreaterThan(0)
    expect(await fields.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).autocomplete))).toEqual(Array.from({ length: await fields.count() }, () => "off"))
  })

  it("finds the kiosk set up after the browser was closed, and its secret nowhere", async () => {
    const again = await front.another("kiosk")
    const context = await front.context()
    const page = await context.newPage()
    await page.goto(again.kiosk)
    await page.getByRole("heading", { level: 1, name: "您要办什么？" }).waitFor()
    const cookie = await setUp(context, again.url)
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/public" })
    // kept when the browser is closed, as long as browsers keep anything
    expect(cookie.expires).toBeGreaterThan(Date.now() / 1000 + 300 * 24 * 3600)
    expect(await page.evaluate(() => document.cookie)).toBe("")
    expect(await again.end("SIGTERM")).toBe(0)
  })
})
