/** Starts an example that serves pages until it is stopped: twice on one folder, so that what it keeps is seen to be there again. */
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

interface Served {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly said: string
  readonly problems: ReadonlyArray<string>
  /** What the registers hold, as a hash. */
  readonly kept?: string
}

/** How long a start may take, on a machine that has much else to do. */
const PATIENCE = 120_000

/** The lines of every register, for one who logs in; where nobody does, there is nothing to compare. */
const keptAt = async (url: string, folder: string): Promise<string | undefined> => {
  if (!existsSync(join(folder, "log-ins.json"))) return "nobody logs in"
  const [[login, password] = []] = Object.entries(JSON.parse(readFileSync(join(folder, "log-ins.json"), "utf8")) as { readonly [login: string]: string })
  const opened = await fetch(`${url}/api/session`, { method: "POST", headers: { "content-type": "application/json", "x-zone-client": "1" }, body: JSON.stringify({ login, password }) })
  const headers = { cookie: opened.headers.getSetCookie().map((each) => each.split(";", 1)[0]).join("; ") }
  const rooms = await (await fetch(`${url}/api/rooms`, { headers })).json() as ReadonlyArray<{ readonly room: string }>
  const hash = createHash("sha256")
  let lines = 0
  for (const { room } of rooms) {
    const page = await (await fetch(`${url}/api/rooms/${room}/matters?limit=100`, { headers })).json() as { readonly lines: ReadonlyArray<{ readonly id: string; readonly version: number }> }
    for (const { id, version } of page.lines) hash.update(`${room} ${id} ${version}\n`)
    lines += page.lines.length
  }
  return lines === 0 ? undefined : hash.digest("hex")
}

const ask = async (url: string, pages: ReadonlyArray<string>, folder: string): Promise<Pick<Served, "problems" | "kept">> => {
  const problems: Array<string> = []
  for (const page of ["/health", ...pages]) {
    const { status } = await fetch(url + page)
    if (status !== 200) problems.push(`${page} answered ${status}`)
  }
  const kept = problems.length === 0 ? await keptAt(url, folder) : undefined
  return { problems, ...(kept !== undefined && { kept }) }
}

const serveOnce = (place: string, pages: ReadonlyArray<string>, folder: string): Promise<Served> => new Promise((resolve) => {
  const child = spawn(process.execPath, ["--conditions=@zone/source", "main.ts"], {
    cwd: place, env: { ...process.env, NO_COLOR: "1", ZONE_DATA: folder, ZONE_PORT: "0" }, stdio: ["ignore", "pipe", "pipe"], timeout: PATIENCE, killSignal: "SIGKILL"
  })
  let said = ""
  let asked: Promise<Pick<Served, "problems" | "kept">> | undefined
  const hear = (chunk: Buffer): void => {
    said += chunk.toString("utf8")
    const [, url] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(said) ?? []
    if (url === undefined || asked) return
    asked = ask(url, pages, folder).catch((error: unknown) => ({ problems: [String(error)] })).finally(() => child.kill("SIGTERM"))
  }
  child.stdout.on("data", hear)
  child.stderr.on("data", hear)
  child.on("close", (code, signal) => {
    (asked ?? Promise.resolve({ problems: ["it told no address"] })).then((found) => resolve({ code, signal, said, ...found }), () => {})
  })
})

/** What is wrong with it, in sentences; nothing where all is well. */
export const tryServer = async (place: string, pages: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const folder = mkdtempSync(join(tmpdir(), "zone-example-"))
  try {
    const first = await serveOnce(place, pages, folder)
    const problems = [...first.problems, ...(first.code === 0 ? [] : [`it ended with ${first.code ?? first.signal}:\n${first.said}`])]
    if (problems.length > 0) return problems
    const second = await serveOnce(place, pages, folder)
    if (first.kept === undefined) return ["its registers are empty"]
    return [...second.problems, ...(second.kept === first.kept ? [] : ["what it kept is not there again at the second start"])]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
