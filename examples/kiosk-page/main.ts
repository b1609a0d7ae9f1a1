/**
 * One element in a plain page: `page/index.html` has ten lines, `screens/kiosk.ts` one import; the server of an invented office serves both, until
 * Ctrl-C. `ZONE_PORT` is the port (3000; 0 takes any), `ZONE_DATA` the folder (`data` beside this file).
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { serve } from "@zone/http"
import { build } from "esbuild"

const here = fileURLToPath(new URL(".", import.meta.url))
const data = process.env["ZONE_DATA"] ?? join(here, "data")
const DEVICE = "hall-1"

// as any bundler does it
const { outputFiles: [script] } = await build({
  entryPoints: [join(here, "screens/kiosk.ts")], bundle: true, minify: true, write: false, format: "esm", target: "es2023", conditions: ["@zone/source"], charset: "utf8"
})

const server = await serve({
  office: {
    folder: join(data, "office"), agency: { id: "example-office", name: "示例区人民政府办公室" }, zone: "example-hall", pack: "cn-500105/zone", venue: "serviceHall", tier: "county",
    says: { contact: "示例区行政服务中心一楼政务公开专区" }, page: { title: "示例区政务公开专区" }
  },
  port: Number(process.env["ZONE_PORT"] ?? 3000),
  files: {
    "index.html": { bytes: readFileSync(join(here, "page/index.html")) },
    "page.css": { bytes: readFileSync(join(here, "page/page.css")) },
    "kiosk.js": { bytes: script?.contents ?? new Uint8Array() }
  },
  log: () => {}
})
const { secret } = await server.setUpKiosk(DEVICE, "示例自助终端")
console.log(`提交申请以前，这台设备要由工作人员开通一次：页面会问设备编号和密钥
  设备编号  ${DEVICE}
  密钥      ${secret}（只显示这一次）`)
await server.stopped
