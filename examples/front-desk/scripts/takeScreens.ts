/**
 * Takes the pictures of the counter and of the inspector that the documents show, from the demonstration as it is on its first day:
 * `node --conditions=@zone/source examples/front-desk/scripts/takeScreens.ts [name…]`, with names of pictures where only some are wanted.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { BrowserContextOptions, Page } from "playwright-core"
import { atCounter } from "../test/atCounter.ts"
import { atPlace } from "../test/atPlace.ts"
import { answerAll, beginSurvey, findQuestion, openInspector, photoOf } from "../test/atInspector.ts"
import { openChromium } from "../test/openChromium.ts"
import { startFrontDesk } from "../test/startFrontDesk.ts"
import type { Login } from "../staff.ts"

const into = (name: string): string => fileURLToPath(new URL(`../../../docs/screens/${name}.png`, import.meta.url))
const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name)

const WIDE = { viewport: { width: 1280, height: 900 } } as const
const DARK = { ...WIDE, colorScheme: "dark" } as const
const PHONE = { viewport: { width: 360, height: 740 } } as const
const LARGE = { viewport: { width: 3840, height: 2160 } } as const
const TABLET = { viewport: { width: 1024, height: 1180 }, hasTouch: true } as const

/** Invented, like every notice of a year to come. */
const NOTICE = `国务院办公厅关于2027年部分节假日安排的通知（虚构）
一、元旦：2026年12月31日（周四）至2027年1月3日（周日）放假调休，共4天。2026年12月27日（周日）上班。
二、春节：2月5日（周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月20日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假1天。
六、中秋节：9月15日（周三）放假1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
来源：https://www.example.org/notice-2027.htm`

// what the browser itself writes, in fields for days for instance, follows the machine
process.env["LANGUAGE"] = "zh_CN"
const folder = mkdtempSync(join(tmpdir(), "zone-pictures-"))
const [desk, browser] = await Promise.all([startFrontDesk(folder), openChromium()])

const open = async (options: BrowserContextOptions) => {
  const context = await browser.newContext({ locale: "zh-CN", reducedMotion: "reduce", ...options })
  context.setDefaultTimeout(60_000)
  return context
}
/** The whole page from its top, or what is seen of it. */
const keep = async (page: Page, name: string, fullPage = true): Promise<void> => {
  if (fullPage) await page.evaluate(() => { scrollTo(0, 0) })
  await page.screenshot({ path: into(name), fullPage })
}

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("button", { name }).first().click()

const overdue = (await (await desk.as("clerk")).board.board({ query: {} })).items.find(({ owed, room }) => room === "application" && owed.what === "答复")
const matter = `/matter/application/${overdue?.id ?? ""}`

type Prepare = (page: Page) => Promise<void>
interface Picture {
  readonly name: string
  readonly by?: Login
  readonly at?: string
  readonly options?: BrowserContextOptions
  /** What is done there first. */
  readonly prepare?: Prepare
  readonly whole?: boolean
}

const pictures: ReadonlyArray<Picture> = [
  { name: "counter-today", at: "/today" },
  { name: "counter-board", at: "/board", whole: false },
  { name: "counter-board-dark", at: "/board", options: DARK, whole: false },
  { name: "counter-board-4k", at: "/board", options: LARGE, whole: false },
  { name: "counter-handover", at: "/handOver" },
  { name: "counter-handover-print", at: "/handOver", prepare: (page) => page.emulateMedia({ media: "print" }) },
  { name: "counter-register", at: "/register/application" },
  { name: "counter-register-360", at: "/register/application", options: PHONE, whole: false },
  { name: "counter-feedback", at: "/register/feedback" },
  { name: "counter-staff", by: "head", at: "/staff" },
  { name: "counter-staff-dark", by: "head", at: "/staff", options: DARK, whole: false },
  { name: "counter-staff-360", by: "head", at: "/staff", options: PHONE, whole: false },
  { name: "counter-facility", at: "/facility" },
  { name: "counter-facility-360", at: "/facility", options: PHONE, whole: false },
  { name: "counter-reading", at: "/reading" },
  { name: "counter-accounts", by: "head", at: "/accounts" },
  { name: "counter-menu-360", at: "/today", options: PHONE, prepare: (page) => press(page, "栏目"), whole: false },
  { name: "counter-accounts-360", by: "head", at: "/accounts", options: PHONE, whole: false },
  { name: "counter-matter", at: matter },
  { name: "counter-reckoning", at: matter, prepare: (page) => page.getByText("逐日计算过程").first().click(), whole: false },
  {
    name: "counter-refusals", at: matter, whole: false, prepare: async (page) => {
      await page.getByText("现在不能办的，及其原因").first().click()
      await page.getByRole("heading", { name: "现在可以办" }).evaluate((heading) => { heading.scrollIntoView() })
    }
  },
  { name: "counter-matter-360", at: matter, options: PHONE },
  { name: "counter-statistics", by: "head", at: "/statistics", whole: false },
  { name: "counter-statistics-dark", by: "head", at: "/statistics", options: DARK, whole: false },
  { name: "counter-report", by: "head", at: "/report", prepare: async (page) => {
      await page.getByLabel("年份").selectOption({ label: overdue?.number?.slice(0, 4) ?? "" })
      await page.locator("table button.link").first().click()
    } },
  {
    name: "counter-calendar", by: "head", at: "/calendar", prepare: async (page) => {
      await page.getByLabel("通知全文").fill(NOTICE)
      await press(page, "试算")
      await page.getByText("试算结果，还没有登记").waitFor()
    }
  }
]

if (isWanted("counter-login")) {
  const page = await (await open(WIDE)).newPage()
  await page.goto(`${desk.url}/counter`)
  await page.getByLabel("账号").waitFor()
  await keep(page, "counter-login", false)
}
for (const { at = "/board", by = "clerk", name, options = WIDE, prepare, whole = true } of pictures.filter((each) => isWanted(each.name))) {
  const context = await open(options)
  const { page } = await atCounter(context, desk, by)
  await atPlace(page, at)
  await prepare?.(page)
  await keep(page, name, whole)
  await context.close()
}
if (isWanted("counter-form") || isWanted("counter-check")) {
  const clerk = await atCounter(await open(WIDE), desk, "clerk")
  const { lines } = await (await desk.as("clerk")).matters.list({ params: { room: "application" }, query: { limit: 4, descending: "false" } })
  const [name = "", about = ""] = [4, 5].map((column) => (lines[3]?.cells[column] as { readonly text: string } | undefined)?.text)
  await atPlace(clerk.page, "/begin/application")
  await clerk.openForm("接收申请")
  await clerk.fillIn({ channel: "当面提交", "addressee.kind": "政府部门", "addressee.name": "示例区民政局", "applicants.0.kind": "自然人", "applicants.0.name": name, description: about })
  await keep(clerk.page, "counter-form")
  await press(clerk.page, /^核对$/)
  await clerk.page.getByText("内容相似 100%").waitFor()
  await clerk.page.locator("section").filter({ hasText: "登记前核对" }).last().screenshot({ path: into("counter-check") })
}
if (isWanted("counter-overtaken-dark")) {
  const [one, other] = [await atCounter(await open(DARK), desk, "clerk"), await atCounter(await open(WIDE), desk, "clerk2")]
  const { lines } = await (await desk.as("clerk")).matters.list({ params: { room: "application" }, query: { status: "arrived" } })
  const CONTACT = "登记联系申请人的情况"
  for (const clerk of [one, other]) {
    await clerk.open(lines[0]?.number ?? "")
    await clerk.openForm(CONTACT)
    await clerk.fillIn({ on: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), reached: "否", note: "无人接听" })
  }
  await other.finish(CONTACT)
  await one.page.getByText("这一件刚有变动").waitFor()
  await one.send()
  await one.page.getByText("别人刚刚办理过这一件").waitFor()
  await keep(one.page, "counter-overtaken-dark")
}

if (wanted.length === 0 || wanted.some((name) => name.startsWith("inspector-"))) {
  const [HALL, STREET] = ["示例区行政服务中心政务公开专区", "示例街道便民服务中心政务公开专区"]
  const tablet = await open(TABLET)
  const page = await openInspector(tablet, desk.url)
  await beginSurvey(page, HALL, "检查员甲")
  await answerAll(page)
  await page.goto(`${desk.url}/inspect`)
  await beginSurvey(page, STREET, "检查员甲")
  await answerAll(page)
  const forms = await findQuestion(page, "政府信息公开申请表（空白表）有几份")
  await forms.locator("input").fill("3")
  await page.locator(".item").filter({ hasText: "政府信息公开申请表（空白表）有几份" }).locator("input[type=file]").setInputFiles([photoOf("台面.png", 10)])
  for (const what of ["是否提供一站式政策咨询", "是否提供江北区政府网接入", "是否提供政务公开工作建议意见接收"]) {
    await (await findQuestion(page, what)).getByText("否", { exact: true }).click()
  }
  const fill = page.getByRole("heading", { level: 1 }).first()
  await fill.evaluate(() => { scrollTo(0, 0) })
  await keep(page, "inspector-fill", false)
  await page.getByLabel("显示").selectOption({ label: "强光下" })
  await keep(page, "inspector-sun", false)
  await page.getByLabel("显示").selectOption({ index: 0 })
  await page.setViewportSize(PHONE.viewport)
  await keep(page, "inspector-fill-360", false)
  await page.setViewportSize(TABLET.viewport)
  await press(page, "查看结论")
  await page.getByLabel("只看").selectOption("missing")
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" })
  await keep(page, "inspector-findings-dark")
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" })
  await page.locator(".finding.missing").last().getByRole("button", { name: "豁免" }).click()
  await keep(page, "inspector-waiver")
  await page.getByLabel("为什么可以不符合").fill("大厅装修")
  await page.getByLabel("谁同意的").fill("分管领导甲")
  await page.getByLabel("至哪一天止").fill("2027-03-31")
  await press(page, "保存豁免")
  await press(page, "整改清单")
  await page.getByLabel("没有单独写明的，都由").fill("示例街道办事处")
  await page.getByLabel("都在几个工作日以内").fill("10")
  await keep(page, "inspector-mend")
  await press(page, "提交与整改")
  await page.getByRole("button", { name: "提交", exact: true }).click()
  await page.getByLabel("账号").fill("auditor")
  await page.getByLabel("密码").fill(desk.passwordOf("auditor"))
  await press(page, "登录并提交")
  const warned = page.getByRole("button", { name: "仍然提交" })
  const done = page.getByText(/\d{4}-\d{2}-\d{2} 已经提交/)
  await warned.or(done).first().waitFor()
  if (await warned.isVisible()) await warned.click()
  await done.waitFor()
  await keep(page, "inspector-hand")
  await press(page, /^检查结论$/)
  await press(page, "检查报告")
  await page.getByRole("heading", { level: 1, name: /检查报告/ }).waitFor()
  await keep(page, "inspector-report", false)
  await page.goto(`${desk.url}/inspect`)
  await page.getByRole("heading", { level: 1, name: /检查记录与排名/ }).waitFor()
  await keep(page, "inspector-league")
}

await browser.close()
await desk.end("SIGTERM")
rmSync(folder, { recursive: true, force: true })
