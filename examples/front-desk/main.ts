/**
 * A working zone in a browser: `npm start`. It opens an office on SQLite in a folder, fills it with invented matters the first time, prints the
 * address, and serves the kiosk, the counter, the inspector and the page of the zone until Ctrl-C. What is kept is there at the next start.
 *
 * `ZONE_PORT` is the port (3000; 0 takes any), `ZONE_DATA` the folder (`data` beside this file).
 */
import { appendFileSync, existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { styleText } from "node:util"
import { serve } from "@zone/http"
import { layerTypesetterPdf } from "@zone/print-pdf"
import { bundleScreens } from "./bundleScreens.ts"
import { fillDemo } from "./demo/fillDemo.ts"
import { holdFolder } from "./holdFolder.ts"
import { logIns } from "./logIns.ts"
import { offerKiosk } from "./offerKiosk.ts"
import { officeIn } from "./officeIn.ts"
import { questions } from "./questions.ts"
import { sayWhy } from "./sayWhy.ts"

const data = resolve(process.env["ZONE_DATA"] ?? fileURLToPath(new URL("data", import.meta.url)))
const port = Number(process.env["ZONE_PORT"] ?? 3000)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`ZONE_PORT 应当是0至65535的整数，现在是“${process.env["ZONE_PORT"] ?? ""}”`)
  process.exit(2)
}

const bold = (text: string): string => styleText("bold", text, { stream: process.stdout })
const DEVICE = "hall-1"

const fail = (error: unknown): never => {
  console.error(sayWhy(error, data))
  process.exit(1)
}

const holding = await holdFolder(data).catch(fail)
if (!holding.held) {
  console.error(`这个数据文件夹已经在用：${holding.address === "" ? "另一个正在启动，稍等就好" : `打开 ${holding.address}/`}
要再开一个，换一个文件夹：用环境变量 ZONE_DATA 指定，如 ZONE_DATA=./another npm start`)
  process.exit(1)
}

/** What is signalled while it is still getting ready ends it at once: every wish so far is kept, and the next start goes on. */
const open = async () => {
  const isFirst = !existsSync(join(data, "office.sqlite"))
  const { file, made, staff } = await logIns(data)
  const office = officeIn(data)
  const files = await bundleScreens(join(data, "screens"))
  if (isFirst) console.log("第一次启动：正在准备示例数据，要几秒钟……")
  const { matters, refused } = await fillDemo(office, staff)
  for (const each of refused) console.error(`示例数据有一步没有办成：${each}`)
  const log = join(data, "server.log")
  const server = await serve({ office, port, files, questions, staff, typesetter: layerTypesetterPdf(), uploads: { maxFiles: 64 }, log: (line) => appendFileSync(log, `${line}\n`) })
  const kiosk = await offerKiosk(DEVICE, `${server.url}/kiosk`, () => server.setUpKiosk(DEVICE, "大厅一号自助终端"))
  return { file, kiosk, log, made, matters, server, staff }
}

const { file, kiosk, log, made, matters, server, staff } = await open().catch(fail)
holding.tell(server.url)

console.log(`
${bold("示例区政务公开专区（人和事都是虚构的）")}${matters > 0 ? `，已备好${matters}件示例` : ""}
  选择        ${server.url}/   （从这里开始）
  自助终端    ${kiosk.url}
              （把本机浏览器登记为自助终端，只能用一次；以后直接打开 ${server.url}/kiosk）
  窗口        ${server.url}/counter   （要登录）
  检查        ${server.url}/inspect
  专区介绍    ${server.url}/zone
  接口        ${server.url}/docs`)
if (made) {
  console.log(`\n${bold("窗口的登录名和密码")}（只显示这一次，以后见 ${file}）`)
  for (const { login, password, posts } of staff) console.log(`  ${login.padEnd(8)} ${password}  ${posts.map(({ title }) => title).join("、")}`)
} else console.log(`\n窗口的登录名和密码见 ${file}`)
console.log(`数据在 ${data}；日志在 ${log}
按 Ctrl-C 结束；数据留着，下次启动接着用`)

const signal = await server.stopped
kiosk.close()
holding.release()
console.log("已停止，数据都在")
// whoever supervises it by SIGTERM takes 0 for a good end; Ctrl-C is told as shells expect
if (signal === "SIGINT") process.exitCode = 130
