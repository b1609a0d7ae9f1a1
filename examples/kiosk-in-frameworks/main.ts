/**
 * The kiosk in a page of React, `/react/`, and in one of Vue, `/vue/`: `screens` has a component for each; the server of an invented office serves
 * both, until Ctrl-C. `ZONE_PORT` is the port (3000; 0 takes any), `ZONE_DATA` the folder (`data` beside this file).
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { serve } from "@zone/http"
import { bundleScreen } from "./bundleScreen.ts"

const here = fileURLToPath(new URL(".", import.meta.url))
const data = process.env["ZONE_DATA"] ?? join(here, "data")
const page = readFileSync(join(here, "page/index.html"))

const server = await serve({
  office: {
    folder: join(data, "office"), agency: { id: "example-office", name: "示例区人民政府办公室" }, zone: "example-hall", pack: "cn-500105/zone", venue: "serviceHall", tier: "county",
    says: { contact: "示例区行政服务中心一楼政务公开专区" }, page: { title: "示例区政务公开专区" }
  },
  port: Number(process.env["ZONE_PORT"] ?? 3000),
  files: {
    "page.css": { bytes: readFileSync(join(here, "page/page.css")) },
    "react/index.html": { bytes: page }, "react/screen.js": { bytes: await bundleScreen(new URL("screens/react.tsx", import.meta.url)) },
    "vue/index.html": { bytes: page }, "vue/screen.js": { bytes: await bundleScreen(new URL("screens/vue.ts", import.meta.url)) }
  },
  log: () => {}
})
console.log(`React  ${server.url}/react/
Vue    ${server.url}/vue/`)
await server.stopped
