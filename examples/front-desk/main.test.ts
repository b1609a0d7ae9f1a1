/** The front desk as it is started, stopped and started again. */
import { spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { startFrontDesk, started } from "./test/startFrontDesk.ts"

const folder = mkdtempSync(join(tmpdir(), "zone-front-desk-"))

afterAll(() => {
  for (const child of started) child.kill("SIGKILL")
  rmSync(folder, { recursive: true, force: true })
})

const program = fileURLToPath(new URL("main.ts", import.meta.url))

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
    expect(await first.end("SIGINT")).toBe(0)
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
      expect(await second.end("SIGINT")).toBe(0)
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
    expect(await desk.end("SIGINT")).toBe(0)
  })

  it("says what is wrong with a port that is none", () => {
    const ended = spawnSync(process.execPath, ["--conditions=@zone/source", program], { env: { ...process.env, ZONE_PORT: "door", ZONE_DATA: folder }, encoding: "utf8" })
    expect([ended.status, ended.stderr]).toEqual([2, "ZONE_PORT 应当是0至65535的整数，现在是“door”\n"])
  })
})
