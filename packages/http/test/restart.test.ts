/** A server that is killed while somebody submits: one application after the restart. And one that is asked to stop: it finishes. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { programOf } from "../../../program.shared.ts"
import { application, PASSWORD, personAt, receive } from "./openServer.ts"

const program = await programOf(new URL("serverProgram.ts", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "zone-restart-"))
const children: Array<ChildProcess> = []

interface Started {
  readonly url: string
  readonly child: ChildProcess
  readonly said: () => string
  readonly ended: Promise<number | null>
}

const start = (where: string, port = 0): Promise<Started> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, where, String(port)], { stdio: ["ignore", "pipe", "pipe"] })
    children.push(child)
    let text = ""
    let trouble = ""
    const ended = new Promise<number | null>((end) => child.on("exit", end))
    child.stderr.on("data", (chunk: Buffer) => { trouble += chunk.toString() })
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString()
      const [, url] = /listening (\S+)/.exec(text) ?? []
      if (url !== undefined) resolve({ url, child, said: () => text, ended })
    })
    void ended.then((code) => reject(new Error(`ended ${code}: ${trouble}`)))
  })

const logIn = async (url: string) => {
  const person = personAt(url)
  await person.zone.session.open({ payload: { login: "wang", password: PASSWORD } })
  return person
}

afterAll(() => {
  for (const child of children) child.kill("SIGKILL")
  rmSync(folder, { recursive: true, force: true })
})

describe("a server", { timeout: 240_000 }, () => {
  it("that is killed mid-submit has one application after the restart, however often it is killed", async () => {
    const where = join(folder, "killed")
    const keys = Array.from({ length: 3 }, (_, i) => `kiosk-click-${i}`)
    for (const [i, key] of keys.entries()) {
      const { child, ended, url } = await start(where)
      const { zone } = await logIn(url)
      const sent = zone.matters.begin({ params: application, headers: { "idempotency-key": key }, payload: { wish: receive() } }).then(() => "answered", () => "cut")
      // sooner and later: before it is read, while it is written, after it is answered
      await new Promise((resolve) => setTimeout(resolve, 4 + i * 14))
      child.kill("SIGKILL")
      await Promise.all([sent, ended])
    }
    const { child, url } = await start(where)
    const { zone } = await logIn(url)
    const done = []
    for (const key of keys) done.push(await zone.matters.begin({ params: application, headers: { "idempotency-key": key }, payload: { wish: receive() } }))
    expect(new Set(done.map(({ id }) => id)).size).toBe(keys.length)
    expect(done.map(({ number }) => Number(number?.slice(5))).toSorted((one, other) => one - other)).toEqual([1, 2, 3])
    expect((await zone.matters.list({ params: application })).lines.length).toBe(keys.length)
    child.kill("SIGKILL")
  })

  it("keeps who is logged in over a restart", async () => {
    const where = join(folder, "restarted")
    const first = await start(where)
    const person = await logIn(first.url)
    const cookie = person.cookie()
    first.child.kill("SIGTERM")
    expect(await first.ended).toBe(0)
    const second = await start(where)
    const response = await fetch(`${second.url}/api/session`, { headers: { cookie } })
    expect(await response.json()).toMatchObject({ actor: "u-1" })
    second.child.kill("SIGKILL")
  })

  it("that is asked to stop finishes what it has, and says so", async () => {
    const { child, ended, said, url } = await start(join(folder, "stopped"))
    const person = await logIn(url)
    const all = Array.from({ length: 8 }, (_, i) =>
      person.zone.matters.begin({ params: application, headers: { "idempotency-key": `stopping-${i}` }, payload: { wish: receive() } }).then(({ number }) => number, () => "not taken"))
    // the first is through, and the others are on their way
    await Promise.race(all)
    child.kill("SIGINT")
    const numbers = await Promise.all(all)
    expect(await ended).toBe(0)
    expect(said()).toContain("正在停止")
    expect(said()).toContain("stopped")
    const taken = numbers.filter((number) => number !== "not taken")
    expect(taken.length).toBeGreaterThan(0)

    const again = await start(join(folder, "stopped"))
    const after = await logIn(again.url)
    const { lines } = await after.zone.matters.list({ params: application })
    for (const number of taken) expect(lines.map((line) => line.number)).toContain(number)
    again.child.kill("SIGKILL")
  })

  it("takes the next free port where its own is taken, and says so", async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) => taken.listen(0, "127.0.0.1", () => resolve((taken.address() as { port: number }).port)))
    try {
      const { child, ended, said, url } = await start(join(folder, "moved"), port)
      const moved = Number(new URL(url).port)
      expect(moved).toBeGreaterThan(port)
      expect(said()).toContain(`端口 ${port} 已被占用，改用 ${moved}`)
      expect((await fetch(`${url}/health`)).status).toBe(200)
      child.kill("SIGTERM")
      expect(await ended).toBe(0)
    } finally {
      taken.close()
    }
  })
})
