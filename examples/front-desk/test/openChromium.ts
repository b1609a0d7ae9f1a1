/** A real Chromium, by `CHROME_PATH` or where systems have it. */
import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"

/** Where the browser is, if there is one. */
export const browserAt = [process.env["CHROME_PATH"] ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path !== "" && existsSync(path))
if (browserAt === undefined) process.stdout.write("front-desk: no Chromium (apt-get install chromium fonts-noto-cjk, or CHROME_PATH), so nobody walks through the pages\n")

/** Opens it; `more` are further words of its command line. */
export const openChromium = (...more: ReadonlyArray<string>): Promise<Browser> => chromium.launch({
  executablePath: browserAt ?? "",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN", ...more]
})
