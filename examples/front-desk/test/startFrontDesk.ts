/** The front desk as a program of its own, as `npm start` runs it: what it said, its addresses and passwords, and how it ends. */
import { type ChildProcess, spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { ZoneClient } from "@zone/http/client"
import type { Login } from "../staff.ts"

const program = fileURLToPath(new URL("../main.ts", import.meta.url))

/** One that runs. */
export interface Started {
  readonly url: string
  readonly port: number
  /** Makes a browser a kiosk, once. */
  readonly kiosk: string
  readonly said: () => string
  readonly passwordOf: (login: Login) => string
  /** A client that is logged in. */
  readonly as: (login: Login) => Promise<ZoneClient>
  readonly end: (signal: "SIGINT" | "SIGTERM" | "SIGKILL") => Promise<number | null>
}

/** All that were started, to be ended whatever happens. */
export const started: Array<ChildProcess> = []

/** Starts it on a folder; on any free port where none is given. */
export const startFrontDesk = (folder: string, port = 0): Promise<Started> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, ["--conditions=@zone/source", program], {
    env: { ...process.env, ZONE_DATA: folder, ZONE_PORT: String(port), NO_COLOR: "1" }, stdio: ["ignore", "pipe", "pipe"]
  })
  started.push(child)
  let text = ""
  let trouble = ""
  const ended = new Promise<number | null>((end) => { child.on("exit", end) })
  const passwordOf = (login: Login): string => (JSON.parse(readFileSync(join(folder, "log-ins.json"), "utf8")) as { readonly [name in Login]: string })[login]
  child.stderr.on("data", (chunk: Buffer) => { trouble += chunk.toString() })
  child.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString()
    const [, url] = /选择\s+(http:\S+)\//.exec(text) ?? []
    const [, kiosk] = /自助终端\s+(http:\S+)/.exec(text) ?? []
    if (url === undefined || kiosk === undefined || !text.includes("日志在")) return
    resolve({
      url, kiosk, port: Number(new URL(url).port), passwordOf,
      said: () => text + trouble,
      as: async (login) => {
        // not before: what prepares the tests finds no sources of packages
        const { makeClient } = await import("@zone/http/client")
        const client = makeClient({ baseUrl: url, keepCookies: true })
        await client.session.open({ payload: { login, password: passwordOf(login) } })
        return client
      },
      end: (signal) => {
        child.kill(signal)
        return ended
      }
    })
  })
  child.on("exit", (code) => { reject(new Error(`ended with ${code}: ${text}${trouble}`)) })
})
