/** A real Chromium, by `CHROME_PATH` or where systems have it: one for all test files of a worker. */
import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"
import { lineWords, slowed } from "../../../unsteady.shared.ts"

/** Where the browser is, if there is one. */
export const browserAt = [process.env["CHROME_PATH"] ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path !== "" && existsSync(path))
if (browserAt === undefined) process.stdout.write("front-desk: no Chromium (apt-get install chromium fonts-noto-cjk, or CHROME_PATH), so nobody walks through the pages\n")

const words = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN", "--host-resolver-rules=MAP *.example.org 127.0.0.1"]

/** Without a language of the system a Chromium on Linux cannot write Chinese names of files, and calls all of them "download". */
const env = { ...process.env, LANG: process.env["LANG"] ?? "C.UTF-8" }

const launch = async (): Promise<Browser> => slowed(await chromium.launch({ executablePath: browserAt ?? "", env, args: [...words, ...await lineWords()] }))

let kept: Promise<Browser> | undefined

/**
 * The browser of all test files that run in this worker, opened once; it ends with the worker, and one that was closed or has died is replaced.
 * Names under example.org lead to this machine in it.
 */
export const openChromium = async (): Promise<Browser> => {
  if (kept === undefined || !(await kept).isConnected()) kept = launch()
  return kept
}
