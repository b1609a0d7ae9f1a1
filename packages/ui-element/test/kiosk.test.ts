/** The kiosk and the zone page in a real Chromium, under the strict policy of the server: every screen, by touch and by keyboard. */
import { createRequire } from "node:module"
import { readFileSync } from "node:fs"
import type { AxeResults } from "axe-core"
import type { BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { defineKiosk, defineZonePage } from "../src/index.ts"
import type { Fake } from "./kioskPage.ts"
import { browserAt, openBrowser, type Opened } from "./openBrowser.ts"
import { headed, tap, walkKiosk } from "./walkKiosk.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

it("defines nothing where there are no custom elements", () => {
  expect(() => {
    defineKiosk()
    defineZonePage()
  }).not.toThrow()
})

describe.runIf(browserAt)("in a browser", () => {
  let opened: Opened
  beforeAll(async () => { opened = await openBrowser("kioskPage.ts", browserAt ?? "") }, 60_000)
  afterAll(() => opened.close())

  /** Opens the page; whatever it complains of fails the test at the end. */
  const withPage = async (options: BrowserContextOptions, query: string, use: (page: Page) => Promise<void>, wanted?: RegExp): Promise<void> => {
    const context = await opened.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN", ...options })
    try {
      const page = await context.newPage()
      const complaints: Array<string> = []
      page.on("console", (said) => { if (said.type() === "error" || said.type() === "warning") complaints.push(said.text()) })
      page.on("pageerror", ({ message }) => { complaints.push(message) })
      await page.clock.install()
      await page.goto(opened.url + query)
      await use(page)
      expect(complaints.filter((complaint) => wanted?.test(complaint) !== true)).toEqual([])
    } finally {
      await context.close()
    }
  }

  /** What axe finds on the page as it is; with `strict` also contrasts below 7. `coloursOnly`: all else was looked at in the other colours. */
  const faultsOf = async (page: Page, strict: boolean, coloursOnly = false): Promise<ReadonlyArray<string>> => {
    if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe)
    const { violations } = await page.evaluate<AxeResults, readonly [boolean, boolean]>(async ([enhanced, colours]) => {
      const { axe } = window as unknown as { readonly axe: { readonly run: (where: Document, options: object) => Promise<AxeResults> } }
      return axe.run(document, {
        resultTypes: ["violations"],
        ...(colours
          ? { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block", ...(enhanced ? ["color-contrast-enhanced"] : [])] } }
          : { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
        rules: { "color-contrast-enhanced": { enabled: enhanced }, "target-size": { enabled: true } }
      })
    }, [strict, coloursOnly])
    return violations.flatMap(({ id, nodes }) => nodes.map(({ failureSummary, target }) => `${id} ${JSON.stringify(target)} ${failureSummary ?? ""}`))
  }

  const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  for (const [name, options, elder] of [
    ["light", {}, false], ["dark", { colorScheme: "dark" }, false], ["长辈版, light", {}, true], ["长辈版, dark", { colorScheme: "dark" }, true]
  ] as const) {
    it(`has no fault that axe knows on any screen: ${name}`, async () => {
      await withPage(options, "", async (page) => {
        const faults: Array<string> = []
        await walkKiosk(page, elder, async (screen) => { faults.push(...(await faultsOf(page, elder, "colorScheme" in options)).map((fault) => `${screen}: ${fault}`)) })
        expect(faults).toEqual([])
      })
    }, 120_000)
  }

  for (const [name, width, elder] of [
    ["360 px", 360, false], ["1280 px at 400 %", 320, false], ["1280 px at 400 % in 长辈版", 320, true], ["a kiosk that stands upright", 1080, false], ["4K", 3840, false]
  ] as const) {
    it(`never runs over the edge: ${name}`, async () => {
      await withPage({ viewport: { width, height: width === 1080 ? 1920 : width === 3840 ? 2160 : 640 } }, "", async (page) => {
        const wide: Array<string> = []
        await walkKiosk(page, elder, async (screen) => { if (await widthOf(page) > 0) wide.push(screen) })
        expect(wide).toEqual([])
      })
    }, 120_000)
  }

  it("has letters of 18 points and more in 长辈版, up to 30, targets of 60 px and more, and one task a screen", async () => {
    await withPage({ viewport: { width: 400, height: 800 } }, "", async (page) => {
      const small: Array<string> = []
      const measure = async (screen: string): Promise<void> => {
        small.push(...await page.evaluate((screen) => {
          const root = document.querySelector("zone-kiosk")?.shadowRoot
          const targets = [...root?.querySelectorAll("button, .choice, input:not([type=radio], [type=checkbox]), textarea") ?? []]
          return targets.filter((each) => each.getBoundingClientRect().height < 60).map((each) => `${screen}: ${each.outerHTML.slice(0, 80)} ${each.getBoundingClientRect().height}`)
        }, screen))
      }
      await walkKiosk(page, true, measure)
      expect(small).toEqual([])
      const letters = (): Promise<number> => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector("zone-kiosk")?.shadowRoot?.querySelector(".kiosk") ?? document.body).fontSize))
      expect(await letters()).toBeGreaterThanOrEqual(24)
      for (let step = 0; step < 4; step++) await tap(page, "字大一些")
      expect(await letters()).toBeGreaterThanOrEqual(40)
      expect(await widthOf(page)).toBe(0)
    })
  }, 120_000)

  it("can be used by keyboard alone, with the focus on each new heading and on what is not right", async () => {
    await withPage({}, "", async (page) => {
      const focused = (): Promise<string> => page.evaluate(() => document.querySelector("zone-kiosk")?.shadowRoot?.activeElement?.textContent ?? "")
      const reach = async (words: RegExp): Promise<void> => {
        for (let step = 0; step < 40; step++) {
          const at = await page.evaluate(() => {
            const active = document.querySelector("zone-kiosk")?.shadowRoot?.activeElement
            return `${active?.closest("label")?.textContent ?? active?.textContent ?? ""}|${active?.getAttribute("id") ?? ""}`
          })
          if (words.test(at)) return
          await page.keyboard.press("Tab")
        }
        throw new Error(`the keyboard does not reach ${words.source}`)
      }
      await page.getByRole("button", { name: /公开申请/ }).waitFor()
      await reach(/^公开申请/)
      await page.keyboard.press("Enter")
      await headed(page, "向谁申请")
      expect(await focused()).toBe("向谁申请")
      await reach(/下一步/)
      await page.keyboard.press("Enter")
      await page.getByRole("heading", { name: "有1处需要看一看" }).waitFor()
      expect(await focused()).toContain("请选择向哪个机关申请")
      await page.keyboard.press("Tab")
      await page.keyboard.press("Enter")
      await page.waitForFunction(() => document.querySelector("zone-kiosk")?.shadowRoot?.activeElement?.getAttribute("type") === "radio")
      await page.keyboard.press("Space")
      await page.keyboard.press("ArrowDown")
      await reach(/下一步/)
      await page.keyboard.press("Enter")
      await headed(page, "您是谁")
      // the whole of it, to the number that is taken home: choices by space, texts by typing, every step by Enter
      const onward = async (title: string | RegExp): Promise<void> => {
        await reach(/^(下一步|确认提交)/)
        await page.keyboard.press("Enter")
        await headed(page, title)
        expect(await focused()).toMatch(title)
      }
      await reach(/^自然人/)
      await page.keyboard.press("Space")
      await reach(/field-name/)
      await page.keyboard.type("林小满")
      expect(await page.getByLabel("姓名或者名称").inputValue()).toBe("林小满")
      await reach(/field-contact/)
      await page.keyboard.type("澄江区和平路1号")
      await onward("要什么信息")
      await reach(/field-description/)
      await page.keyboard.type("老旧小区改造计划")
      await onward("形式和取得方式")
      await reach(/^纸质/)
      await page.keyboard.press("Space")
      await reach(/^自行领取/)
      await page.keyboard.press("Space")
      await onward(/其他/)
      await onward("请核对")
      await onward("申请已经收到")
      // it leads out again: nothing holds the focus
      await reach(/结束并清除/)
      await page.keyboard.press("Enter")
      await page.getByText("已清除").waitFor()
      expect(await focused()).toBe("您要办什么？")
    })
  }, 60_000)

  it("keeps the focus of whoever is typing when what is wrong comes and goes above them", async () => {
    await withPage({}, "", async (page) => {
      await page.getByRole("button", { name: /查询办理进度/ }).waitFor()
      await tap(page, /查询办理进度/)
      await tap(page, /^查询$/)
      await page.getByRole("heading", { name: "有2处需要看一看" }).waitFor()
      await page.getByLabel("编号").focus()
      await page.keyboard.type("澄政公开〔2026〕0087号")
      await page.getByRole("heading", { name: "有1处需要看一看" }).waitFor()
      await page.getByLabel("查询码").focus()
      await page.keyboard.type("7kqm")
      expect([await page.getByLabel("编号").inputValue(), await page.getByLabel("查询码").inputValue()]).toEqual(["澄政公开〔2026〕0087号", "7kqm"])
      await page.keyboard.press("Enter")
      await page.getByText("办理中").waitFor()
    })
  }, 60_000)

  it("takes a double tap for one: what the page moves under the finger is not chosen", async () => {
    await withPage({}, "", async (page) => {
      await page.getByRole("button", { name: /公开申请/ }).waitFor()
      await page.getByRole("button", { name: /公开申请/ }).dblclick()
      await headed(page, "向谁申请")
      await tap(page, "下一步")
      await page.getByRole("heading", { name: "有1处需要看一看" }).waitFor()
      // the second tap comes down where a choice is by now
      await page.locator("label").filter({ hasText: "办公室" }).hover()
      await page.mouse.down({ clickCount: 2 })
      await page.mouse.up({ clickCount: 2 })
      expect(await page.getByRole("radio", { checked: true }).count()).toBe(0)
      // on one and the same thing it is what it always was
      await page.locator("label").filter({ hasText: "办公室" }).dblclick()
      expect(await page.getByRole("radio", { name: /办公室/ }).isChecked()).toBe(true)
      await tap(page, "下一步")
      await headed(page, "您是谁")
    })
  }, 60_000)

  it("has its properties before it comes into a document, where frameworks look for them", async () => {
    await withPage({}, "", async (page) => {
      const found = await page.evaluate(() => {
        const element = document.createElement("zone-kiosk")
        const names = ["backend", "printer", "messages", "offers", "start"]
        const there = names.filter((name) => name in element)
        Object.assign(element, { start: { number: "1", code: "2" } })
        return { there, start: (element as { start?: object }).start, other: (document.createElement("zone-kiosk") as { start?: object }).start ?? null }
      })
      expect(found).toEqual({ there: ["backend", "printer", "messages", "offers", "start"], start: { number: "1", code: "2" }, other: null })
    })
  }, 60_000)

  it("moves nothing where people want no motion", async () => {
    await withPage({ reducedMotion: "reduce" }, "", async (page) => {
      const moving: Array<string> = []
      await walkKiosk(page, false, async (screen) => {
        moving.push(...await page.evaluate((screen) => [...document.querySelector("zone-kiosk")?.shadowRoot?.querySelectorAll("*") ?? []].filter((each) => {
          const { animationName, transitionDuration } = getComputedStyle(each)
          return animationName !== "none" || transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0)
        }).map((each) => `${screen}: ${each.outerHTML.slice(0, 80)}`), screen))
        if (await page.evaluate(() => document.getAnimations().length) > 0) moving.push(screen)
      })
      expect(moving).toEqual([])
    })
  }, 60_000)

  it("is the page that a QR code leads to on a phone: the matter at once, and nothing of it in the address", async () => {
    await withPage({ viewport: { width: 360, height: 740 } }, "?page=follow#ZX-2026-0031/7KQM-29XT-4HPC", async (page) => {
      await headed(page, "办理进度")
      await page.getByText("按季度发放").waitFor()
      expect(page.url()).toBe(`${opened.url}?page=follow`)
      expect(await widthOf(page)).toBe(0)
      expect(await page.getByRole("button", { name: "首页" }).count()).toBe(0)
      expect(await faultsOf(page, false)).toEqual([])
      await tap(page, "结束并清除")
      await headed(page, "查询办理进度")
      expect(await page.getByLabel("编号").inputValue()).toBe("")
    })
  }, 60_000)

  it("keeps what was typed over a reload and over a cut line, under one key, and nothing after it was ended", async () => {
    await withPage({}, "", async (page) => {
      await page.getByRole("button", { name: /公开申请/ }).waitFor()
      await tap(page, /公开申请/)
      await page.getByRole("radio", { name: /办公室/ }).check()
      await tap(page, "下一步")
      await headed(page, "您是谁")
      await page.getByRole("radio", { name: "自然人" }).check()
      await page.getByLabel("姓名或者名称").fill("林小满")
      await page.reload()
      await headed(page, "您是谁")
      expect(await page.getByLabel("姓名或者名称").inputValue()).toBe("林小满")
      await goOnToReview(page)
      await page.evaluate(() => {
        const { fake, problem } = window as unknown as { readonly fake: Fake; readonly problem: (status: number, tag: string, remedy: string) => unknown }
        fake.fail["apply"] = problem(0, "Offline", "检查网络")
      })
      await tap(page, "确认提交")
      await page.getByText("您填写的内容还在").waitFor()
      await page.evaluate(() => { delete (window as unknown as { readonly fake: Fake }).fake.fail["apply"] })
      await tap(page, "确认提交")
      await headed(page, "申请已经收到")
      const keys = await page.evaluate(() => (window as unknown as { readonly fake: Fake }).fake.asked
        .flatMap(({ given, method }) => (method === "apply" ? [(given as { readonly headers: { readonly "idempotency-key": string } }).headers["idempotency-key"]] : [])))
      expect(keys).toHaveLength(2)
      expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
      expect(keys[1]).toBe(keys[0])
      await tap(page, "完成并清除")
      await page.getByText("已清除").waitFor()
      const left = await page.evaluate(() => ({ session: sessionStorage.length, local: localStorage.length, title: document.title, address: location.href, page: document.querySelector("zone-kiosk")?.shadowRoot?.textContent ?? "" }))
      expect(left).toMatchObject({ session: 0, local: 0, title: "政务公开专区", address: opened.url })
      expect(left.page).not.toContain("林小满")
    })
  }, 60_000)

  it("warns before it wipes, goes on at a touch, and wipes when nobody is there", async () => {
    await withPage({}, "?idle=90&warn=30", async (page) => {
      await page.getByRole("button", { name: /意见建议/ }).waitFor()
      await tap(page, /意见建议/)
      await page.getByLabel("内容").fill("多放几把椅子")
      await page.clock.runFor(65_000)
      await page.getByText("秒后将结束并清除").first().waitFor()
      expect(await faultsOf(page, false)).toEqual([])
      await tap(page, "继续使用")
      await page.getByText("秒后将结束并清除").first().waitFor({ state: "detached" })
      await page.clock.runFor(50_000)
      expect(await page.getByLabel("内容").inputValue()).toBe("多放几把椅子")
      await page.clock.runFor(50_000)
      await headed(page, "您要办什么？")
      await tap(page, /意见建议/)
      expect(await page.getByLabel("内容").inputValue()).toBe("")
    })
  }, 60_000)

  /** What is printed tells the page: which document, and whether that is a paper. */
  const hearPrints = async (page: Page): Promise<void> => void await page.addInitScript(() => {
    window.print = () => { window.top?.postMessage({ printed: document.contentType }, "*") }
    window.addEventListener("message", ({ data }: MessageEvent<{ readonly printed?: string }>) => {
      if (data.printed !== undefined) document.documentElement.dataset["printed"] = `${document.documentElement.dataset["printed"] ?? ""} ${data.printed}`.trim()
    })
  })
  const printed = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.dataset["printed"] ?? "")

  it("prints the receipt itself where papers may be framed, and what the page shows where it is not whole", async () => {
    await withPage({}, "?print", async (page) => {
      await hearPrints(page)
      await page.reload()
      await page.getByRole("button", { name: /公开申请/ }).waitFor()
      await walkUntilDone(page, true)
      await tap(page, "打印接收回执")
      await page.getByText("接收回执已送到打印机").waitFor()
      expect(await printed(page)).toBe("application/pdf")
      await tap(page, "完成并清除")
      await page.getByText("已清除").waitFor()
      await walkUntilDone(page, false)
      expect(await page.getByRole("button", { name: "打印接收回执" }).count()).toBe(0)
      await page.getByText("还缺这些内容").waitFor()
      await tap(page, "打印编号和查询码")
      await page.getByText("编号和查询码已送到打印机").waitFor()
      expect(await printed(page)).toBe("application/pdf text/html")
      await page.emulateMedia({ media: "print" })
      for (const text of ["7KQM-29XT-4HPC", "2026年12月8日"]) expect(await page.getByText(text).first().isVisible()).toBe(true)
      expect(await page.getByRole("button", { name: "现在补上" }).isVisible()).toBe(false)
    })
  }, 60_000)

  it("prints what the page shows where frames are forbidden, and leaves none behind", async () => {
    await withPage({}, "?print&frames=none", async (page) => {
      await hearPrints(page)
      await page.reload()
      await page.getByRole("button", { name: /公开申请/ }).waitFor()
      await walkUntilDone(page, true)
      await tap(page, "打印接收回执")
      await page.getByText("接收回执已送到打印机").waitFor()
      expect(await printed(page)).toBe("text/html")
      expect(await page.evaluate(() => document.querySelectorAll("iframe").length)).toBe(0)
    // the browser itself says that it refused the frame
    }, /frame-src/)
  }, 60_000)

  it("shows the page of a zone without a fault in light and dark, narrow and wide, and on paper", async () => {
    for (const options of [{}, { colorScheme: "dark" }, { viewport: { width: 320, height: 640 } }] as const) {
      await withPage(options, "?page=zone", async (page) => {
        await headed(page, "澄江区政务公开专区")
        expect(await faultsOf(page, false)).toEqual([])
        expect(await widthOf(page)).toBe(0)
        await page.emulateMedia({ media: "print" })
        expect(await page.getByRole("button").isVisible()).toBe(false)
        expect(await page.getByText("政府信息公开指南").isVisible()).toBe(true)
      })
    }
  }, 60_000)

  /** From the applicant to the review. */
  const goOnToReview = async (page: Page, whole = false): Promise<void> => {
    await tap(page, "下一步")
    await page.getByLabel(/所需信息/).fill("改造计划")
    await tap(page, "下一步")
    await headed(page, "形式和取得方式")
    if (whole) {
      await page.getByRole("radio", { name: "纸质" }).check()
      await page.getByRole("radio", { name: "邮寄" }).check()
    }
    await tap(page, "下一步")
    await headed(page, /其他/)
    await tap(page, "下一步")
    await headed(page, "请核对")
  }

  const walkUntilDone = async (page: Page, whole: boolean): Promise<void> => {
    await tap(page, /公开申请/)
    await page.getByRole("radio", { name: /办公室/ }).check()
    await tap(page, "下一步")
    await page.getByRole("radio", { name: "自然人" }).check()
    await page.getByLabel("姓名或者名称").fill("林小满")
    await goOnToReview(page, whole)
    await tap(page, "确认提交")
    await headed(page, "申请已经收到")
  }
})
