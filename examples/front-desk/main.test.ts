/** The front desk as it is started, stopped and started again. */
import { spawn, spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { startFrontDesk, started } from "./test/startFrontDesk.ts"

const folder = mkdtempSync(join(tmpdir(), "zone-front-desk-"))
const harmed = mkdtempSync(join(tmpdir(), "zone-harmed-"))

afterAll(() => {
  for (const child of started) child.kill("SIGKILL")
  for (const each of [folder, harmed]) rmSync(each, { recursive: true, force: true })
})

const program = fileURLToPath(new URL("main.ts", import.meta.url))

/** One that is expected to end by itself. */
const start = (more: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, ["--conditions=@zone/source", program], { env: { ...process.env, ...more, NO_COLOR: "1" }, encoding: "utf8", timeout: 60_000 })

/** The office alone: not what tests put beside it. */
const here = { recursive: true, filter: (from: string): boolean => !from.endsWith("/cut") }

const PAGES = ["/", "/kiosk", "/counter", "/inspect", "/zone", "/follow"]

describe("the front desk", () => {
  it("is filled once, stops on Ctrl-C, and finds everything again on the next free port", async () => {
    const first = await startFrontDesk(folder)
    expect(first.said()).toContain("第一次启动")
    expect(first.said()).not.toContain("没有办成")
    expect(first.said()).toContain(first.passwordOf("head"))
    expect(await (await fetch(`${first.url}/health`)).json()).toEqual({ status: "ok" })
    for (const path of PAGES) {
      const response = await fetch(first.url + path)
      expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, "text/html; charset=utf-8"])
      const html = await response.text()
      // nothing in the page itself: the policy would refuse it
      expect(html).not.toMatch(/<style|style=|<script(?![^>]* src=)| on[a-z]+=/)
      for (const [, asset = ""] of html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
        const sent = await fetch(first.url + asset)
        expect([asset, sent.status, sent.headers.get("cache-control")]).toEqual([asset, 200, "public, max-age=31536000, immutable"])
      }
      const etag = response.headers.get("etag") ?? ""
      expect((await fetch(first.url + path, { headers: { "if-none-match": etag } })).status).toBe(304)
    }

    const clerk = await first.as("clerk")
    const linesOf = async (client: typeof clerk) => {
      const rooms = await client.matters.rooms()
      return Promise.all(rooms.map(async ({ room }) => (await client.matters.list({ params: { room }, query: { limit: 100 } })).lines.map(({ id, version }) => `${room} ${id} ${version}`)))
    }
    const before = await linesOf(clerk)
    expect(before.every((lines) => lines.length > 0)).toBe(true)
    const statuses = new Set((await clerk.matters.list({ params: { room: "application" }, query: { limit: 100 } })).lines.map(({ status }) => status))
    expect([...statuses].toSorted()).toEqual(["archived", "arrived", "awaitingCorrection", "concluded", "processing", "replied"])
    const wish = { _tag: "RecordVisit", on: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), ways: ["online"], lookedUp: [{ topic: "公交线路", result: "found" }] }
    await clerk.matters.begin({ params: { room: "reading" }, payload: { wish } })
    expect(await first.end("SIGINT")).toBe(130)
    expect(first.said()).toContain("数据都在")

    const taken = createServer()
    const port = await new Promise<number>((resolve) => { taken.listen(0, "127.0.0.1", () => { resolve((taken.address() as { readonly port: number }).port) }) })
    try {
      const second = await startFrontDesk(folder, port)
      expect(second.port).toBeGreaterThan(port)
      expect(second.said()).toContain(`端口 ${port} 已被占用，改用 ${second.port}`)
      expect(second.said()).not.toContain("第一次启动")
      expect(second.said()).not.toContain(second.passwordOf("head"))
      const after = await linesOf(await second.as("clerk"))
      expect(after.flat().length).toBe(before.flat().length + 1)
      expect(after.flat()).toEqual(expect.arrayContaining(before.flat()))
      expect(await second.end("SIGINT")).toBe(130)
    } finally {
      taken.close()
    }
  })

  it("goes on where it stopped when the first start was cut off", async () => {
    const cut = join(folder, "cut")
    const child = spawn(process.execPath, ["--conditions=@zone/source", program], { env: { ...process.env, ZONE_DATA: cut, ZONE_PORT: "0" }, stdio: "ignore" })
    started.push(child)
    const ended = new Promise((end) => { child.on("exit", end) })
    while (!existsSync(join(cut, "demonstration.json"))) await new Promise((wait) => { setTimeout(wait, 20) })
    // some wishes are through by then, and most are not
    await new Promise((wait) => { setTimeout(wait, 700) })
    child.kill("SIGKILL")
    await ended
    const countsOf = async (where: string) => {
      const desk = await startFrontDesk(where)
      expect(desk.said()).not.toContain("没有办成")
      const client = await desk.as("clerk")
      const { lines } = await client.matters.list({ params: { room: "application" }, query: { limit: 100 } })
      const found = lines.map(({ number, status, version }) => `${number} ${status} ${version}`)
      await desk.end("SIGINT")
      return found
    }
    expect(await countsOf(cut)).toEqual(await countsOf(folder))
  })

  it("hands the secret of the kiosk out once, on this machine only", async () => {
    const desk = await startFrontDesk(folder)
    const asked = (headers: Record<string, string> = {}) => fetch(desk.kiosk, { redirect: "manual", headers })
    expect((await fetch(new URL("/", desk.kiosk))).status).toBe(404)
    const first = await asked()
    expect(first.status).toBe(303)
    const [, device = "", secret = ""] = /#set-up=([\w-]+):([\w-]+)$/.exec(first.headers.get("location") ?? "") ?? []
    expect((await asked()).status).toBe(410)
    const opened = await fetch(`${desk.url}/public/kiosk`, { method: "POST", headers: { "content-type": "application/json", "x-zone-client": "1" }, body: JSON.stringify({ device, secret }) })
    expect(await opened.json()).toMatchObject({ device: "hall-1" })
    expect(desk.said()).not.toContain(secret)
    expect(await desk.end("SIGINT")).toBe(130)
  })

  it("started a second time on the same folder, says where the first one is, and leaves it alone", async () => {
    const first = await startFrontDesk(folder)
    const second = start({ ZONE_DATA: folder, ZONE_PORT: String(first.port) })
    expect([second.status, second.stdout]).toEqual([1, ""])
    expect(second.stderr).toContain(`已经在用：打开 ${first.url}/`)
    expect((await (await first.as("clerk")).session.current()).actor).toBe("clerk-1")
    // the next one is not kept out of the folder by one that was killed
    await first.end("SIGKILL")
  })

  it("makes new passwords where the file of them is gone or half, and they work", async () => {
    for (const harm of [() => rmSync(join(folder, "log-ins.json")), () => writeFileSync(join(folder, "log-ins.json"), "{\"clerk\":")]) {
      harm()
      const desk = await startFrontDesk(folder)
      expect(desk.said()).not.toContain("第一次启动")
      expect(desk.said()).toContain(desk.passwordOf("head"))
      expect((await (await desk.as("head")).session.current()).actor).toBe("head-1")
      // as a supervisor ends it
      expect(await desk.end("SIGTERM")).toBe(0)
      expect(desk.said()).toContain("数据都在")
    }
  })

  it("says what is wrong with its folder, and what helps", () => {
    const cases: ReadonlyArray<readonly [string, () => void, string]> = [
      ["no-folder", () => writeFileSync(join(harmed, "no-folder"), ""), "不是文件夹"],
      ["no-store", () => { cpSync(folder, join(harmed, "no-store"), here); writeFileSync(join(harmed, "no-store", "office.sqlite"), "not a database, but long enough to be more than nothing".repeat(50)) }, "数据已经损坏，或者不是本程序的数据"],
      ["no-key", () => { cpSync(folder, join(harmed, "no-key"), here); rmSync(join(harmed, "no-key", "master.key")) }, "没有主密钥"],
      ["wrong-key", () => { cpSync(folder, join(harmed, "wrong-key"), here); writeFileSync(join(harmed, "wrong-key", "master.key"), Buffer.alloc(32).toString("base64")) }, "主密钥不对"]
    ]
    for (const [name, harm, said] of cases) {
      harm()
      const ended = start({ ZONE_DATA: join(harmed, name), ZONE_PORT: "0" })
      expect([name, ended.status]).toEqual([name, 1])
      expect(ended.stderr).toContain(said)
      expect(ended.stderr).toContain("ZONE_DATA=")
      expect(ended.stderr).not.toMatch(/\n\s+at /)
    }
  })

  it("says what is wrong with a port that is none", () => {
    const ended = start({ ZONE_PORT: "door", ZONE_DATA: folder })
    expect([ended.status, ended.stderr]).toEqual([2, "ZONE_PORT 应当是0至65535的整数，现在是“door”\n"])
  })
})
