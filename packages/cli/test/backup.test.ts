/** A backup while the office is served and written to, and what is restored from it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { serve } from "@zone/http"
import { makeClient } from "@zone/http/client"
import * as Redacted from "effect/Redacted"
import { afterAll, beforeAll, expect, it } from "vitest"
import { type Office, openOffice, run } from "./office.ts"

const PASSWORD = "correct horse battery"
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

let office: Office
beforeAll(async () => { office = await openOffice() }, 60_000)
afterAll(() => { office.close() })

const receive = (nth: number, files: ReadonlyArray<string> = []) => ({
  _tag: "Receive", channel: "inPerson", on: today, addressee: { kind: "itself", name: "示例区人民政府办公室" },
  applicants: [{ kind: "person", name: `林小满${nth}`, contact: "示例路1号", proof: files.length > 0 ? files : "shown" }], description: `示例路改造项目的第${nth}份批复`
})

it("taken under load is sound, and nothing that was acknowledged before it is missing", { timeout: 120_000 }, async () => {
  const server = await serve({
    office: {
      folder: office.folder, agency: { id: /id: ([\w.-]+)/.exec(readFileSync(join(office.folder, "office.yaml"), "utf8"))?.[1] ?? "", name: "示例区人民政府办公室" }, zone: "hall", pack: "cn-500105/zone", venue: "serviceHall", tier: "county",
      says: { contact: "示例区" }, masterKey: Redacted.make(readFileSync(join(office.folder, "master.key"), "utf8").trim())
    },
    staff: [{ login: "wang", actor: "u-1", password: PASSWORD, posts: [{ id: "counter", title: "综合窗口", role: "clerk" }] }],
    port: 0, signals: false, say: () => {}, log: () => {}
  })
  const client = makeClient({ baseUrl: server.url, keepCookies: true })
  await client.session.open({ payload: { login: "wang", password: PASSWORD } })
  const acknowledged: Array<string> = []
  const ending = new AbortController()
  const write = async (): Promise<void> => {
    for (let nth = 0; !ending.signal.aborted; nth++) {
      const pdf = new Uint8Array(Buffer.from(`%PDF-1.4\n${nth} ${Math.random()}`))
      const { file } = await client.files.upload({ payload: pdf })
      acknowledged.push((await client.matters.begin({ params: { room: "application" }, payload: { wish: receive(nth, [file]) } })).number ?? "")
    }
  }
  const writing = write()
  while (acknowledged.length < 5) await new Promise((wait) => { setTimeout(wait, 20) })
  const before = acknowledged.length
  const copy = join(office.folder, "..", "copy")
  const made = await office.on(today, "office", "backup", copy)
  ending.abort()
  await writing
  await server.stop()
  expect(made).toEqual({ code: 0, out: `已备份到 ${copy}。不含主密钥：请另外存放；没有它备份里的个人信息打不开\n`, err: "" })
  expect(existsSync(join(copy, "master.key"))).toBe(false)
  expect(existsSync(`${copy}.part`)).toBe(false)
  expect(readdirSync(copy).toSorted()).toEqual(["attachments", "office.sqlite", "office.yaml"])
  expect(statSync(copy).mode & 0o077).toBe(0)

  // the office burns down
  renameSync(office.folder, `${office.folder}-lost`)
  renameSync(copy, office.folder)
  expect((await run(today, ["verify", "--office", office.folder])).code).toBe(2)
  writeFileSync(join(office.folder, "master.key"), readFileSync(join(`${office.folder}-lost`, "master.key")), { mode: 0o600 })
  const verified = await office.on(today, "verify")
  expect(verified.code).toBe(0)
  expect(verified.out).toContain("无误")
  const { out } = await office.on(today, "register", "list", "--as", "clerk:u-1", "--json")
  for (const number of acknowledged.slice(0, before)) expect(out).toContain(number)
  expect((await office.on(today, "register", "find", "林小满0", "--as", "clerk:u-1")).out).toContain(acknowledged[0])
})

it("leaves nothing half done", async () => {
  mkdirSync(join(office.folder, "..", "there"))
  expect(await office.on(today, "office", "backup", join(office.folder, "..", "there"))).toMatchObject({ code: 2, err: expect.stringContaining("已经有了") as string })
  const file = office.write("no-folder", "")
  expect((await office.on(today, "office", "backup", join(file, "copy"))).code).toBe(2)
  expect(readdirSync(join(office.folder, "..")).some((name) => name.endsWith(".part"))).toBe(false)
})
