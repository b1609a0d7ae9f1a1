/**
 * The web font on a machine that has letters for Latin and Tibetan only: every page in its own face, with no more of it than the page needs, and the inspector
 * without a network.
 */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { webSlices } from "@zone/font-noto-sans-sc/web"
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { lineWords, slowed } from "../../unsteady.shared.ts"
import { pointsIn } from "../../scripts/fonts/pointsIn.ts"
import { applyAtKiosk } from "./test/applyAtKiosk.ts"
import { beginSurvey, openInspector } from "./test/atInspector.ts"
import { browserAt } from "./test/openChromium.ts"
import { openFrontDesk } from "./test/openFrontDesk.ts"

const require = createRequire(import.meta.url)
const front = openFrontDesk("web-font")
const FIRST = webSlices.filter(({ holds }) => holds === "first").flatMap(({ faces }) => faces.map(({ file }) => file))

/** The files of a character: of its rare slice only where no other has it. */
const filesOf = (character: string, weight = 400): ReadonlyArray<string> => {
  const having = webSlices.filter(({ unicodeRange }) => pointsIn(unicodeRange).includes(character.codePointAt(0) ?? 0))
  const slice = having.find(({ family }) => family === "Zone Sans SC") ?? having[0]
  return slice?.faces.filter((face) => face.weight === weight || slice.family === "Zone Sans SC Rare").map(({ file }) => file) ?? []
}

describe.skipIf(browserAt === undefined)("the web font, on a machine without Chinese letters", () => {
  front.around()
  let browser: Browser

  beforeAll(async () => {
    const letters = join(front.folder, "letters")
    mkdirSync(letters)
    copyFileSync(require.resolve("@expo-google-fonts/noto-serif-tibetan/400Regular/NotoSerifTibetan_400Regular.ttf"), join(letters, "latin.ttf"))
    const settings = join(front.folder, "fonts.conf")
    writeFileSync(settings, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${letters}</dir><cachedir>${join(front.folder, "cache")}</cachedir></fontconfig>`)
    browser = slowed(await chromium.launch({
      executablePath: browserAt ?? "", env: { ...process.env, FONTCONFIG_FILE: settings },
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN", ...await lineWords()]
    }))
  })
  afterAll(() => browser?.close())

  it("is served by names that never change, as it is, and the pages ask for its first slice at once", async () => {
    const html = await (await fetch(`${front.desk.url}/kiosk`)).text()
    const preloaded = [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font" type="font\/woff2" crossorigin>/g)].map(([, address = ""]) => address)
    expect(preloaded).toEqual(FIRST.map((file) => `/assets/${file}`))
    const [, sheet = ""] = /<link rel="stylesheet" href="(\/assets\/zone-sans-sc-[0-9a-f]{12}\.css)">/.exec(html) ?? []
    const css = await (await fetch(front.desk.url + sheet)).text()
    const named = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, file = ""]) => file)
    expect(named.toSorted()).toEqual(webSlices.flatMap(({ faces }) => faces.map(({ file }) => file)).toSorted())
    for (const file of [...FIRST, ...filesOf("鑫"), ...filesOf("陳")]) {
      const sent = await fetch(`${front.desk.url}/assets/${file}`, { headers: { "accept-encoding": "br, gzip" } })
      expect([file, sent.status, sent.headers.get("content-type"), sent.headers.get("cache-control"), sent.headers.get("content-encoding")])
        .toEqual([file, 200, "font/woff2", "public, max-age=31536000, immutable", null])
      expect(sent.headers.get("content-security-policy")).toContain("font-src 'self'")
      expect((await sent.arrayBuffer()).byteLength).toBe(webSlices.flatMap(({ faces }) => faces).find((face) => face.file === file)?.bytes)
    }
  })

  interface Visit {
    readonly page: Page
    readonly context: BrowserContext
    /** The slices that came so far, in the order of their names. */
    readonly slices: () => ReadonlyArray<string>
    /** What it complained of, and what it asked of somebody else. */
    readonly complaints: ReadonlyArray<string>
    /** Bytes on the line. */
    readonly sent: ReadonlyMap<string, number>
  }

  /** What a page has asked for and has not got. */
  const waiting = new WeakMap<Page, Set<Request>>()

  /** By a path, or by the address that makes a browser the kiosk. */
  const visit = async <Done>(path: string, use: (visit: Visit) => Promise<Done>): Promise<Done> => {
    const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 } })
    try {
      context.setDefaultTimeout(30_000)
      const page = await context.newPage()
      const complaints: Array<string> = []
      const sent = new Map<string, number>()
      const asked = new Set<Request>()
      waiting.set(page, asked)
      // nobody is logged in at the counter yet
      page.on("console", (said) => { if (said.type() === "error" && !said.text().includes("401")) complaints.push(said.text()) })
      page.on("pageerror", ({ message }) => { complaints.push(message) })
      page.on("request", (request) => { if (!/^(?:data|blob):/.test(request.url()) && ![front.desk.url, new URL(front.desk.kiosk).origin].includes(new URL(request.url()).origin)) complaints.push(request.url()) })
      page.on("request", (request) => { asked.add(request) })
      page.on("requestfailed", (request) => { asked.delete(request) })
      page.on("requestfinished", (request) => void request.sizes().then(({ responseBodySize }) => sent.set(new URL(request.url()).pathname, responseBodySize)).catch(() => {}).then(() => asked.delete(request)))
      // whether the letters were there when the first screen was drawn: where they come later, everything moves
      await page.addInitScript(() => {
        void customElements.whenDefined("zone-kiosk").then(() =>
          Object.assign(window, { ready: [400, 700].map((weight) => document.fonts.check(`${weight} 1em "Zone Sans SC"`, "政")) }))
      })
      await page.goto(new URL(path, front.desk.url).href)
      const slices = (): ReadonlyArray<string> => [...sent.keys()].filter((each) => each.endsWith(".woff2")).map((each) => each.replace("/assets/", "")).toSorted()
      return await use({ page, context, slices, complaints, sent })
    } finally {
      await context.close()
    }
  }

  /** Until everything that the page asked for is there, and its letters are. */
  const settled = async (page: Page): Promise<void> => {
    await page.waitForLoadState("networkidle").catch(() => {})
    // letters are asked for when they are laid out, and drawn when they have come
    await page.evaluate(async () => {
      const drawn = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve, 0) }) })
      do {
        await drawn()
        await document.fonts.ready
        await drawn()
      } while (document.fonts.status === "loading")
    })
    await vi.waitUntil(() => (waiting.get(page)?.size ?? 0) === 0, { timeout: 30_000 })
  }

  /** The fonts that the page is drawn with, and how many letters with each; `*` is one that the page brought. */
  const drawnWith = async (page: Page): Promise<{ readonly [font: string]: number }> => {
    const session = await page.context().newCDPSession(page)
    await session.send("DOM.enable")
    await session.send("CSS.enable")
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true })
    const elements = (node: typeof root): ReadonlyArray<number> => [
      ...(node.nodeType === 1 && node.nodeName !== "HEAD" ? [node.nodeId] : []),
      ...(node.nodeName === "HEAD" ? [] : [...node.children ?? [], ...node.shadowRoots ?? []].flatMap(elements))
    ]
    const counts: { [font: string]: number } = {}
    for (const nodeId of elements(root)) {
      for (const { familyName, glyphCount, isCustomFont } of (await session.send("CSS.getPlatformFontsForNode", { nodeId })).fonts) {
        const name = `${isCustomFont ? "*" : ""}${familyName}`
        counts[name] = (counts[name] ?? 0) + glyphCount
      }
    }
    await session.detach()
    return counts
  }

  for (const [path, says] of [["/", "窗口"], ["/kiosk", "您要办什么？"], ["/follow", "查询"], ["/zone", "平面图"], ["/counter", "登录"], ["/inspect", "检查"]] as const) {
    it(`is what ${path} is written in`, async () => {
      const drawn = await visit(path, async ({ complaints, page }) => {
        await page.getByText(says).first().waitFor()
        await settled(page)
        expect(complaints).toEqual([])
        return drawnWith(page)
      })
      expect(Object.keys(drawn).filter((font) => !font.startsWith("*Zone S"))).toEqual([])
      expect(Object.values(drawn).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20)
    })
  }

  it("comes with the first screen of the kiosk in one slice, before anything is drawn", async () => {
    await visit("/kiosk", async ({ page, sent, slices }) => {
      await page.getByRole("button", { name: /满意度评价/ }).waitFor()
      await settled(page)
      expect(slices()).toEqual([...FIRST].toSorted())
      const bytes = (wanted: (path: string) => boolean): number => [...sent].filter(([path]) => wanted(path)).reduce((sum, [, size]) => sum + size, 0)
      expect(bytes((path) => path.endsWith(".woff2"))).toBeLessThan(150_000)
      expect(bytes((path) => !path.endsWith(".woff2"))).toBeLessThan(150_000)
      expect(await page.evaluate(() => (window as unknown as { readonly ready: ReadonlyArray<boolean> }).ready)).toEqual([true, true])
    })
  })

  it("draws letters: any two look different, and so does one in bold; what no font has is a box and not a gap", async () => {
    await visit("/", async ({ page }) => {
      const looks = new Set<string>()
      for (const [text, weight] of [["政", 400], ["务", 400], ["政", 700], ["㛃", 400], ["鑫", 400], ["陳", 400], ["㐀", 400], ["陳", 700], ["⚖", 400], ["✗", 400], ["𰀡", 400], ["\u3000", 400]] as const) {
        await page.evaluate(([shown, heavy]) => {
          const p = document.querySelector("p")
          if (p) p.textContent = shown
          // by the script of the test: a policy for styles does not ask who sets one
          if (p) Object.assign(p.style, { fontWeight: String(heavy), fontSize: "60px", inlineSize: "80px" })
        }, [text, weight] as const)
        await settled(page)
        looks.add((await page.locator("p").first().screenshot()).toString("base64"))
      }
      expect(looks.size).toBe(12)
    })
  })

  it("brings exactly one slice for a rare character in a name, and none for one that it has not", async () => {
    await visit(front.desk.kiosk, async ({ complaints, page, slices }) => {
      await applyAtKiosk(page, { name: "陳㛃𰀡", description: "示例区的政府信息" })
      await page.getByText("陳㛃𰀡").waitFor()
      await settled(page)
      expect(slices().filter((each) => /-(?:rare|level[23])-/.test(each))).toEqual([...filesOf("陳"), ...filesOf("㛃")].toSorted())
      expect(complaints).toEqual([])
    })
    await visit("/follow", async ({ page, slices }) => {
      const field = page.locator("input").first()
      await field.waitFor()
      await settled(page)
      let before = slices()
      for (const [character, files] of [["㛃", filesOf("㛃")], ["陳", filesOf("陳")], ["𫍽", filesOf("𫍽")], ["㐀", filesOf("㐀")], ["𰀡", []]] as const) {
        expect([character, files.length]).toEqual([character, character === "𰀡" ? 0 : 1])
        await field.fill(character)
        await settled(page)
        expect([character, slices().filter((each) => !before.includes(each))]).toEqual([character, files.filter((each) => !before.includes(each))])
        before = slices()
      }
    })
  })

  it("is there without a network on the tablet of an inspector, with the letters that were read before", async () => {
    const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 820, height: 1180 } })
    context.setDefaultTimeout(30_000)
    try {
      const page = await openInspector(context, front.desk.url)
      await page.reload()
      await beginSurvey(page, "示例街道便民服务中心政务公开专区", "陳㛃")
      await settled(page)
      await context.setOffline(true)
      const again = await context.newPage()
      await again.goto(`${front.desk.url}/inspect`)
      await again.getByText("没有网络，可以照常填写").waitFor()
      await settled(again)
      const drawn = await drawnWith(again)
      expect(Object.keys(drawn).filter((font) => !font.startsWith("*Zone S"))).toEqual([])
      const kept = await again.evaluate(async () => (await (await caches.open("inspect-gathered")).keys()).map(({ url }) => url.replace(/.*\//, "")))
      expect(kept).toEqual(expect.arrayContaining([...filesOf("陳"), ...filesOf("㛃")]))
    } finally {
      await context.close()
    }
  })
})
