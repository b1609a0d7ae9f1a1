/** `zone serve` as a process of its own, and somebody who logs in to it. */
import { type ChildProcess, spawn } from "node:child_process"
import { makeClient } from "@zone/http/client"
import { bin } from "./zone.ts"

export const PASSWORD = "correct horse battery"

/** A served office. */
export interface Served {
  readonly url: string
  readonly err: () => string
  readonly out: () => string
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** All that run, to be ended whatever happens. */
export const running = new Set<ChildProcess>()

/** Serves the office in a folder on any free port. */
export const serveIn = (folder: string, ...words: ReadonlyArray<string>): Promise<Served> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...bin, "serve", "--office", folder, "--port", "0", ...words], { env: { ...process.env, NO_COLOR: "1" }, stdio: ["ignore", "pipe", "pipe"] })
    running.add(child)
    let [out, err] = ["", ""]
    child.stderr.setEncoding("utf8").on("data", (text: string) => { err += text })
    const ended = new Promise<number | null>((done) => child.on("close", (code) => {
      running.delete(child)
      done(code)
      reject(new Error(`it ended: ${err}`))
    }))
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text
      const url = /http:\/\/[0-9.:]+/.exec(out)?.[0]
      if (url !== undefined) {
        resolve({ url, err: () => err, out: () => out, stop: (signal = "SIGTERM") => {
          child.kill(signal)
          return ended
        } })
      }
    })
  })

export const logIn = async (url: string, login: string, password = PASSWORD) => {
  const client = makeClient({ baseUrl: url, keepCookies: true })
  return { client, session: await client.session.open({ payload: { login, password } }) }
}
