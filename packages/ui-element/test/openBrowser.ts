/** A real Chromium, and a page of the tests served to it under the strict policy of the server. */
import { existsSync } from "node:fs"
import { createServer } from "node:http"
import { type AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { type Browser, chromium } from "playwright-core"
import { lineWords, slowed, unsteady } from "../../../unsteady.shared.ts"

/** As strict as that of the server; a page that is asked for without frames has none of them. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"
const FRAMES = "; frame-src blob:"
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>政务公开专区</title><link rel="stylesheet" href="/page.css"></head><body><script type="module" src="/page.js"></script></body></html>`

/** Where the browser is, if there is one. */
export const browserAt = [process.env["CHROME_PATH"] ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path !== "" && existsSync(path))
if (browserAt === undefined) process.stdout.write("ui-element: Chromium is not installed (apt-get install chromium fonts-noto-cjk), so pages are not looked at\n")

/** What is open until it is closed. */
export interface Opened {
  readonly browser: Browser
  readonly url: string
  readonly close: () => Promise<void>
}

/** Bundles the page `entry` beside this file, serves it on loopback and opens a browser. */
export const openBrowser = async (entry: string, executablePath: string): Promise<Opened> => {
  const built = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))], bundle: true, format: "esm", write: false, target: "es2023", conditions: ["@zone/source"], charset: "utf8", define: { UNSTEADY: String(unsteady) }
  })
  const script = built.outputFiles[0]?.text ?? ""
  const server = createServer((request, response) => {
    const [type, body] = request.url === "/page.js" ? ["text/javascript", script] : request.url === "/page.css" ? ["text/css", "body { margin: 0 }"] : ["text/html", HTML]
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": request.url?.includes("frames=none") === true ? POLICY : POLICY + FRAMES }).end(body)
  })
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
  const browser = slowed(await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...await lineWords()]
  }))
  return {
    browser,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      await browser.close()
      server.closeAllConnections()
      await new Promise((resolve) => { server.close(resolve) })
    }
  }
}
