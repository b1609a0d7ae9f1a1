/**
 * A working zone in a browser: `npm start`. It opens an office on SQLite in a folder, fills it with invented matters the first time, prints the
 * address, and serves the kiosk, the counter, the inspector and the page of the zone until Ctrl-C. What is kept is there at the next start.
 *
 * `ZONE_PORT` is the port (3000; 0 takes any), `ZONE_DATA` the folder (`data` beside this file).
 */
import { appendFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { styleText } from "node:util"
import { type Running, serve } from "@zone/http"
import { layerTypesetterPdf } from "@zone/print-pdf"
import { bundleScreens } from "./bundleScreens.ts"
import { fillDemo } from "./demo/fillDemo.ts"
import { logIns } from "./logIns.ts"
import { offerKiosk } from "./offerKiosk.ts"
import { officeIn } from "./officeIn.ts"
import { questions } from "./questions.ts"

const data = resolve(process.env["ZONE_DATA"] ?? fileURLToPath(new URL("data", import.meta.url)))
const port = Number(process.env["ZONE_PORT"] ?? 3000)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`ZONE_PORT 应当是0至65535的整数，现在是“${process.env["ZONE_PORT"] ?? ""}”`)
  process.exit(2)
}

const bold = (text: string): string => styleText("bold", text, { stream: process.stdout })
const DEVICE = "hall-1"

// what is signalled while it is still getting ready ends it at once: every wish so far is kept, and the next start goes on
const { file, made, staff } = logIns(data)
const office = officeIn(data)

const files = await bundleScreens(join(data, "screens"))
if (made) console.log("第一次启动：正在准备示例数据，要几秒钟……")
const { matters, refused } = await fillDemo(office, staff)
for (const each of refused) console.error(`示例数据有一步没有办成：${each}`)

const log = join(data, "server.log")
const server: Running = await serve({ office, port, files, questions, staff, typesetter: layerTypesetterPdf(), uploads: { maxFiles: 64 }, log: (line) => appendFileSync(log, `${line}\n`) })
const kiosk = await offerKiosk(DEVICE, `${server.url}/kiosk`, () => server.setUpKiosk(DEVICE, "大厅一号自助终端"))

console.log(`
${bold("示例区政务公开专区（人和事都是虚构的）")}${matters > 0 ? `，已备好${matters}件示例` : ""}
  选择        ${server.url}/
  自助终端    ${kiosk.url}
              （把本机浏览器登记为自助终端，只能用一次；以后直接打开 ${server.url}/kiosk）
  窗口        ${server.url}/counter
  检查        ${server.url}/inspect
  专区介绍    ${server.url}/zone
  接口        ${server.url}/docs`)
if (made) {
  console.log(`\n${bold("登录")}（只显示这一次，以后见 ${file}）`)
  for (const { login, password, posts } of staff) console.log(`  ${login.padEnd(8)} ${password}  ${posts.map(({ title }) => title).join("、")}`)
} else console.log(`\n登录名和密码见 ${file}`)
console.log(`数据在 ${data}；日志在 ${log}`)

await server.stopped
kiosk.close()
console.log("已停止，数据都在")
