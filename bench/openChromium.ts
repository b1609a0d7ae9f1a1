/** A headless Chromium that stays open, driven by the DevTools protocol: prints HTML to PDF, the way many offices make papers. */
import { spawn, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readFont } from "@zone/font-noto-serif-sc"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

/** Where a browser is on this machine, if there is one. */
export const findChromium = (): string | undefined => names.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0)

interface Answer {
  readonly id?: number
  readonly result?: { readonly data?: string; readonly targetId?: string; readonly sessionId?: string; readonly frameTree?: { readonly frame: { readonly id: string } } }
  readonly error?: { readonly message: string }
}

/** Opens it. `print` sets the page's HTML and waits for its PDF. */
export const openChromium = async (path: string) => {
  const profile = mkdtempSync(join(tmpdir(), "zone-chromium-"))
  // its fonts are the machine's: it is shown ours beside them, as if they were installed
  const fonts = join(profile, "data", "fonts")
  mkdirSync(fonts, { recursive: true })
  for (const face of ["regular", "bold"] as const) writeFileSync(join(fonts, `${face}.ttf`), readFont(face))
  const browser = spawn(path, [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"
  ], { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, XDG_DATA_HOME: join(profile, "data") } })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ""
    browser.stderr.on("data", (data: Buffer) => {
      said += data.toString("utf8")
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found?.[1] !== undefined) resolve(found[1])
    })
    browser.once("exit", () => reject(new Error("the browser ended before it listened")))
  })
  const socket = new WebSocket(url)
  await new Promise((resolve) => socket.addEventListener("open", resolve, { once: true }))
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  let last = 0
  const ask = (method: string, params: unknown, sessionId?: string): Promise<NonNullable<Answer["result"]>> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ error, result }) => (error === undefined ? resolve(result ?? {}) : reject(new Error(error.message))))
      socket.send(JSON.stringify({ id, method, params, sessionId }))
    })
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" })
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true })
  const { frameTree } = await ask("Page.getFrameTree", {}, sessionId)
  return {
    print: async (html: string): Promise<Uint8Array> => {
      await ask("Page.setDocumentContent", { frameId: frameTree?.frame.id, html }, sessionId)
      const { data } = await ask("Page.printToPDF", { preferCSSPageSize: true }, sessionId)
      return Buffer.from(data ?? "", "base64")
    },
    close: async (): Promise<void> => {
      socket.close()
      const ended = new Promise((resolve) => browser.once("exit", resolve))
      browser.kill()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}
