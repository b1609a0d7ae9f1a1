/**
 * What a story in a browser begins with: a desk that is filled, a browser, and contexts as people have them.
 *
 * A new story needs these lines, and no more:
 *
 * ```ts
 * const front = openFrontDesk("voices")
 *
 * describe.skipIf(browserAt === undefined)("what people say", { timeout: 240_000 }, () => {
 *   front.around()
 *   it("…", async () => {
 *     const clerk = await atCounter(await front.context(), front.desk, "clerk")
 *   })
 * })
 * ```
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core"
import { afterAll, beforeAll, inject } from "vitest"
import { openChromium } from "./openChromium.ts"
import { type Started, startFrontDesk, started } from "./startFrontDesk.ts"

/** A machine may have much else to do. */
const PATIENCE = 60_000

/** Waits until the desk of all tests is filled, and gives its folder. */
const filled = async (): Promise<string> => {
  const prepared = inject("prepared")
  while (!existsSync(join(prepared, "filled"))) {
    if (existsSync(join(prepared, "failed"))) throw new Error(readFileSync(join(prepared, "failed"), "utf8"))
    await new Promise((wait) => { setTimeout(wait, 50) })
  }
  return join(prepared, "filled")
}

/** A story's desk and browser. */
export interface FrontDesk {
  /** The folder of the story; `folder/data` is that of its desk. */
  readonly folder: string
  readonly data: string
  /** The desk of the story, from {@link FrontDesk.around} on. */
  readonly desk: Started
  /** The browser of this worker, which other files have, too: close contexts, not it. */
  readonly browser: Browser
  /** Somebody's browser, in Chinese, 1280 × 900 if nothing else is said. All are closed after the story. */
  readonly context: (options?: BrowserContextOptions) => Promise<BrowserContext>
  /** One more desk that is filled, in a folder of its own in the folder of the story. */
  readonly another: (name: string) => Promise<Started & { readonly data: string }>
  /** To be called in `describe`: opens all of it before the tests, and closes it after them. */
  readonly around: () => void
}

/** `name` stands in the name of the folder. */
export const openFrontDesk = (name: string): FrontDesk => {
  const folder = mkdtempSync(join(tmpdir(), `zone-${name}-`))
  const contexts: Array<BrowserContext> = []
  let opened: { readonly desk: Started; readonly browser: Browser } | undefined
  const whole = (): NonNullable<typeof opened> => {
    if (opened === undefined) throw new Error("around() comes first")
    return opened
  }
  const startIn = async (place: string): Promise<Started & { readonly data: string }> => {
    const data = join(folder, place)
    cpSync(await filled(), data, { recursive: true })
    return { ...await startFrontDesk(data), data }
  }
  return {
    folder,
    data: join(folder, "data"),
    get desk() { return whole().desk },
    get browser() { return whole().browser },
    context: async (options = {}) => {
      const context = await whole().browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 }, ...options })
      context.setDefaultTimeout(PATIENCE)
      contexts.push(context)
      return context
    },
    another: startIn,
    around: () => {
      beforeAll(async () => {
        const [desk, browser] = await Promise.all([startIn("data"), openChromium()])
        opened = { desk, browser }
      }, 240_000)
      afterAll(async () => {
        await Promise.all(contexts.map((context) => context.close()))
        for (const child of started.splice(0)) child.kill("SIGKILL")
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
      })
    }
  }
}
