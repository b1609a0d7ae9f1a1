/** Takes the pictures of the kiosk and of the zone page that the documents show: `node --conditions=@zone/source packages/ui-element/scripts/takeScreens.ts`. */
import { fileURLToPath } from "node:url"
import { browserAt, openBrowser } from "../test/openBrowser.ts"
import { headed, tap, walkKiosk } from "../test/walkKiosk.ts"

const into = (name: string): string => fileURLToPath(new URL(`../../../docs/screens/${name}.png`, import.meta.url))

const { browser, close, url } = await openBrowser("kioskPage.ts", browserAt ?? "chromium")

/** A walk, with the screens that are kept and their names. */
const walks = [
  { options: { viewport: { width: 1280, height: 900 } }, elder: false, keep: { home: "home", search: "search", troubles: "troubles", review: "review", done: "done", ask: "ask", lacking: "lacking" } },
  { options: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }, elder: false, keep: { applicant: "applicant-dark" } },
  { options: { viewport: { width: 1280, height: 900 } }, elder: true, keep: { home: "elder-home", kind: "elder-kind", mended: "elder-mended" } },
  { options: { viewport: { width: 360, height: 740 } }, elder: false, keep: { home: "360", rating: "360-rating", answered: "360-answered" } },
  { options: { viewport: { width: 1080, height: 1920 } }, elder: false, keep: { home: "upright" } }
] as const

for (const { elder, keep, options } of walks) {
  const page = await (await browser.newContext({ ...options, locale: "zh-CN" })).newPage()
  await page.goto(url)
  const names: { readonly [screen: string]: string | undefined } = keep
  await walkKiosk(page, elder, async (screen) => {
    const name = names[screen]
    if (name !== undefined) await page.screenshot({ path: into(`kiosk-${name}`), fullPage: true })
  })
}

const warned = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN" })).newPage()
await warned.clock.install()
await warned.goto(url)
await warned.getByRole("button", { name: /公开申请/ }).waitFor()
await tap(warned, /公开申请/)
await warned.clock.runFor(100_000)
await warned.getByText("秒后将结束并清除").first().waitFor()
await warned.screenshot({ path: into("kiosk-warning") })

for (const [name, options] of [
  ["zone-page", { viewport: { width: 1280, height: 900 } }], ["zone-page-dark", { viewport: { width: 1000, height: 900 }, colorScheme: "dark" }], ["zone-page-360", { viewport: { width: 360, height: 740 } }]
] as const) {
  const zone = await (await browser.newContext({ ...options, locale: "zh-CN" })).newPage()
  // the hour of a morning in China, on the day that the page says
  await zone.clock.setFixedTime("2026-11-27T02:15:00Z")
  await zone.goto(`${url}?page=zone`)
  await headed(zone, /专区/)
  await zone.screenshot({ path: into(name), fullPage: true })
}

await close()
