import { openBrowser, browserAt } from "/work/wt/uikiosk/packages/ui-element/test/openBrowser.ts"
import { mkdirSync } from "node:fs"
import { pathToFileURL } from "node:url"
const out = "/tmp/shots/"; mkdirSync(out, { recursive: true })
const o = await openBrowser("kioskPage.ts", browserAt!)
const only = process.argv[2]
const open = async (w: number, h: number, opts: object = {}, query = "") => {
  const c = await o.browser.newContext({ viewport: { width: w, height: h }, locale: "zh-CN", ...opts })
  const p = await c.newPage()
  p.on("console", (m) => { if (m.type() === "error") console.log("console", m.text()) })
  p.on("pageerror", (e) => console.log("pageerror", e.message))
  await p.goto(o.url + query)
  await p.waitForTimeout(300)
  return p
}
type P = Awaited<ReturnType<typeof open>>
const shot = async (p: P, name: string, full = true) => { if (only && !name.startsWith(only)) return; await p.screenshot({ path: `${out}${name}.png`, fullPage: full }); console.log(name, await p.evaluate(() => document.documentElement.scrollWidth > innerWidth ? `OVERFLOW ${document.documentElement.scrollWidth}` : "")) }
const tap = (p: P, name: string | RegExp) => p.getByRole("button", { name }).first().click()
const walk = async (p: P, tag: string, elder = false) => {
  if (elder) await tap(p, "长辈版")
  await shot(p, `${tag}-home`)
  await tap(p, /信息查询/)
  await p.getByRole("searchbox").fill("租房补贴"); await tap(p, "查找"); await p.waitForTimeout(100); await shot(p, `${tag}-search`)
  await p.getByRole("searchbox").fill("天气"); await tap(p, "查找"); await p.waitForTimeout(100); await shot(p, `${tag}-none`)
  await tap(p, "首页"); await tap(p, /公开申请/); await tap(p, "下一步"); await p.waitForTimeout(100); await shot(p, `${tag}-lacks`)
  await p.getByRole("radio", { name: /住房和城乡/ }).check(); await tap(p, "下一步")
  await p.getByRole("radio", { name: "自然人" }).check(); if (elder) { await shot(p, `${tag}-kind`); await tap(p, "下一步") }
  await p.getByLabel("姓名或者名称").fill("林𬭎满"); if (elder) await tap(p, "下一步")
  await p.getByLabel("联系方式").fill("澄江区和平路1号"); if (elder) await tap(p, "下一步")
  await p.getByRole("radio", { name: /以后再/ }).check(); if (!elder) await shot(p, `${tag}-applicant`); await tap(p, "下一步")
  await p.getByLabel(/所需信息/).fill("2025年澄江区老旧小区改造计划及资金安排"); await shot(p, `${tag}-what`); await tap(p, "下一步")
  await p.getByRole("radio", { name: "纸质" }).check(); if (elder) await tap(p, "下一步")
  await p.getByRole("radio", { name: "邮寄" }).check(); await shot(p, `${tag}-how`); await tap(p, "下一步")
  if (elder) await tap(p, "下一步"); await shot(p, `${tag}-more`); await tap(p, "下一步"); await p.waitForTimeout(100); await shot(p, `${tag}-review`)
  await tap(p, "确认提交"); await p.waitForTimeout(150); await shot(p, `${tag}-done`)
  await p.evaluate(() => { (window as any).fake.paper = "paperOut" }); await tap(p, "打印接收回执"); await p.waitForTimeout(100); await shot(p, `${tag}-paperout`)
  await tap(p, "首页"); await tap(p, /查询办理进度/); await p.getByLabel("编号").fill("澄政公开〔2026〕0087号"); await p.getByLabel("查询码").fill("7kqm-29xt-4hpc"); await tap(p, /^查询$/); await p.waitForTimeout(100); await shot(p, `${tag}-follow`)
  await tap(p, "首页"); await tap(p, /满意度/); await shot(p, `${tag}-rating`)
  await tap(p, "首页"); await tap(p, /意见建议/); await shot(p, `${tag}-suggest`)
  await tap(p, "首页"); await tap(p, /专区导览/); await shot(p, `${tag}-zone`)
}
const runs: Record<string, () => Promise<void>> = {
  light: async () => { const p = await open(1280, 900); await walk(p, "light") },
  dark: async () => { const p = await open(1280, 900, { colorScheme: "dark" }); await walk(p, "dark") },
  elder: async () => { const p = await open(1280, 900); await walk(p, "elder", true); },
  narrow: async () => { const p = await open(360, 740); await walk(p, "narrow") },
  portrait: async () => { const p = await open(1080, 1920); await walk(p, "portrait") },
  wide: async () => { const p = await open(3840, 2160); await walk(p, "wide") },
  enarrow: async () => { const p = await open(360, 740); await tap(p, "长辈版"); for (let i = 0; i < 4; i++) await tap(p, "字大一些"); await shot(p, "enarrow-home"); await tap(p, /公开申请/); await shot(p, "enarrow-apply") },
  warn: async () => { const p = await open(1280, 900, {}, "?idle=5&warn=4"); await tap(p, /公开申请/); await p.waitForTimeout(2500); await shot(p, "warn", false) },
  page: async () => { let p = await open(1280, 900, {}, "?page=zone"); await shot(p, "page"); await p.pdf({ path: out + "page.pdf", format: "A4" }); p = await open(360, 740, { colorScheme: "dark" }, "?page=zone"); await shot(p, "page-narrow") },
  forced: async () => { const p = await open(1280, 900, { forcedColors: "active" }); await shot(p, "forced-home"); await tap(p, /公开申请/); await shot(p, "forced-apply") }
}
for (const [n, r] of Object.entries(runs)) if (!only || n === only) await r().catch((e) => console.log(n, String(e).slice(0, 600)))
await o.close()
