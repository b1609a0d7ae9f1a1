/** Somebody of the staff, or at a kiosk, who wants to see or do what is not theirs: by ids, roles, keys, versions, names that are tried, and files. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { application, type Opened, openServer, type Person, personAt, problem, receive, todayInChina } from "./openServer.ts"

const NAME = "欧阳寻"
const free = { burst: 10_000, perMinute: 10_000 }

let opened: Opened
let clerk: Person
let handler: Person
let auditor: Person
let kiosk: Person
let id: string
let number: string
let file: string

const pdf = (text: string, size = 0): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from(`%PDF-1.4\n${text}`), Buffer.alloc(size)]))

beforeAll(async () => {
  opened = await openServer({
    server: { trustedProxies: ["127.0.0.1/32"], limits: { request: free, find: { burst: 5, perMinute: 1 }, followOne: { burst: 3, perMinute: 1 }, follow: free, upload: free } },
    uploads: { maxSize: 100_000, maxHeld: 200_000 }
  })
  ;[clerk, handler, auditor] = await Promise.all([opened.as("wang"), opened.as("zhao"), opened.as("sun")])
  const { secret } = await opened.server.setUpKiosk("hall-1", "大厅一号")
  kiosk = personAt(opened.url)
  await kiosk.zone.public.openKiosk({ payload: { device: "hall-1", secret } })
  const { file: proof } = await clerk.zone.files.upload({ payload: pdf("<script>alert(1)</script>") })
  const begun = await clerk.zone.matters.begin({ params: application, payload: { wish: { ...receive(NAME), applicants: [{ kind: "person", name: NAME, contact: "示例路1号", proof: [proof] }] } } })
  id = begun.id
  number = begun.number ?? ""
  const { state } = await clerk.zone.matters.show({ params: { ...application, id } })
  file = /"file":"([0-9a-f]{64})"/.exec(JSON.stringify(state))?.[1] ?? ""
})
afterAll(() => opened.close())

describe("a role that sees no names", () => {
  it("finds nobody by trying them, opens nobody, and has no file and no paper", async () => {
    expect(await problem(auditor.zone.matters.findByName({ params: application, payload: { name: NAME } }))).toMatchObject({ status: 403, tag: "NotVisible", roles: ["clerk", "handler", "head"] })
    expect(await problem(auditor.zone.matters.findByName({ params: application, payload: { name: "没有这个人" } }))).toMatchObject({ status: 403, tag: "NotVisible" })
    expect(await auditor.zone.matters.reveal({ params: { ...application, id }, payload: { path: "application.applicants.0.name", why: "核对" } })).toMatchObject({ masked: true })
    expect(await problem(auditor.zone.files.download({ params: { ...application, id, file } }))).toMatchObject({ status: 403 })
    const shown = JSON.stringify([await auditor.zone.matters.show({ params: { ...application, id } }), await auditor.zone.matters.list({ params: application })])
    expect(shown).not.toContain(NAME)
    expect(shown).not.toContain("示例路1号")
  })

  it("makes no wish in the name of another", async () => {
    for (const wish of [receive(), { ...receive(), actor: { id: "u-2", role: "head" } }]) {
      expect((await problem(auditor.zone.matters.begin({ params: application, payload: { wish } }))).status).toBeGreaterThanOrEqual(400)
    }
    const sent = await auditor.fetch(`/api/rooms/application/matters/${id}/wishes`, {
      method: "POST", headers: { "content-type": "application/json", "x-zone-client": "1", "x-role": "head" }, body: JSON.stringify({ wish: { _tag: "Archive" }, actor: { id: "u-2", role: "head" } })
    })
    expect([sent.status, await sent.json()]).toMatchObject([400, { paths: ["actor"] }])
    expect(await problem(auditor.zone.kiosks.list())).toMatchObject({ status: 403 })
  })
})

describe("names", () => {
  it("are tried so often and no more", async () => {
    const trying = (name: string) => handler.zone.matters.findByName({ params: application, payload: { name } })
    expect((await trying(NAME)).lines).toHaveLength(1)
    for (let i = 0; i < 4; i++) expect((await trying(`试${i}`)).lines).toEqual([])
    expect(await problem(trying(NAME))).toMatchObject({ status: 429, tag: "TooMany" })
  })
})

describe("an id", () => {
  it("of one room opens nothing in another, and none opens what is not there", async () => {
    for (const room of ["enquiry", "feedback", "reading", "staffing", "zone"]) {
      expect(await problem(clerk.zone.matters.show({ params: { room, id } }))).toMatchObject({ status: 404 })
      expect(await problem(clerk.zone.matters.reveal({ params: { room, id }, payload: { path: "application.applicants.0.name", why: "核对" } }))).toMatchObject({ status: 404 })
      expect(await problem(clerk.zone.files.download({ params: { room, id, file } }))).toMatchObject({ status: 404 })
    }
    const other = await clerk.zone.matters.begin({ params: application, payload: { wish: receive("林小满") } })
    expect(await problem(clerk.zone.files.download({ params: { ...application, id: other.id, file } }))).toMatchObject({ status: 404, tag: "AttachmentMissing" })
    for (const path of ["__proto__.x", "constructor.prototype", "application.applicants.length", "application", "..", "application.applicants.0.name.sealed"]) {
      expect(await problem(clerk.zone.matters.reveal({ params: { ...application, id }, payload: { path, why: "核对" } }))).toMatchObject({ status: 404, tag: "NothingSealed" })
    }
  })

  it("is nothing that a kiosk can use", async () => {
    for (const path of ["/api/rooms", `/api/rooms/application/matters/${id}`, "/api/board", "/api/events", "/api/kiosks", "/api/session"]) expect((await kiosk.fetch(path)).status).toBe(401)
    expect(await problem(clerk.zone.public.check({ payload: {} }))).toMatchObject({ status: 401, tag: "NoKiosk" })
  })
})

describe("a key", () => {
  it("of somebody else gives nothing of theirs", async () => {
    const key = { "idempotency-key": "the-same-key-for-all" }
    const mine = await clerk.zone.matters.begin({ params: application, headers: key, payload: { wish: receive("甲某") } })
    const li = await opened.as("li")
    const told = await li.zone.matters.begin({ params: application, headers: key, payload: { wish: receive("乙某") } }).then(({ id: theirs, repeated }) => ({ theirs, repeated }), () => undefined)
    expect(told?.repeated ?? false).toBe(false)
    expect(told?.theirs).not.toBe(mine.id)
  })
})

describe("a code", () => {
  it("that is guessed keeps nobody from following theirs elsewhere, and numbers tell nothing", async () => {
    const follow = async (of: string, code: string, from: string) => {
      const response = await fetch(`${opened.url}/public/matters/${of}`, { headers: { "x-zone-code": code, "x-forwarded-for": from } })
      const { tag } = await response.json() as { readonly tag?: string }
      return [response.status, tag]
    }
    // counted for who guesses, whether there is such a number or not
    for (const of of [number, "1999-0001"]) {
      for (let i = 0; i < 3; i++) expect(await follow(of, "AAAA-AAAA-AAAA", "10.0.0.9")).toEqual([404, "NoSuchReceipt"])
      expect(await follow(of, "AAAA-AAAA-AAAA", "10.0.0.9")).toEqual([429, "TooMany"])
    }
    expect(await follow(number, "AAAA-AAAA-AAAA", "10.0.0.1")).toEqual([404, "NoSuchReceipt"])
  })
})

describe("files", () => {
  it("that are pages in disguise are what their bytes say, and are never shown in place", async () => {
    const head = { "content-security-policy": expect.stringContaining("default-src 'none'") as string }
    const response = await clerk.fetch(`/api/rooms/application/matters/${id}/files/${file}`)
    expect(Object.fromEntries(response.headers)).toMatchObject({ ...head, "content-type": "application/pdf", "x-content-type-options": "nosniff", "content-disposition": `attachment; filename="${file.slice(0, 12)}.pdf"` })
    for (const [text, type] of [["<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "text/plain"], ["<!doctype html><script>alert(1)</script>", "text/plain"], ["GIF89a/*", "text/plain"], ["\u0000\u0001MZ", "application/octet-stream"]] as const) {
      expect((await clerk.zone.files.upload({ payload: new Uint8Array(Buffer.from(text)) })).mediaType).toBe(type)
    }
  })

  it("of one do not take the room of all, and are held no longer once a matter has them", async () => {
    const li = await opened.as("li")
    await li.zone.files.upload({ payload: pdf("a", 60_000) })
    expect(await problem(li.zone.files.upload({ payload: pdf("b", 60_000) }))).toMatchObject({ status: 429, tag: "TooManyFiles" })
    // there is room for others
    const { file: held } = await handler.zone.files.upload({ payload: pdf("c", 60_000) })
    const other = await clerk.zone.files.upload({ payload: pdf("d") })
    const wish = { ...receive(), files: [other.file] }
    await clerk.zone.matters.begin({ params: application, payload: { wish } })
    expect(await problem(clerk.zone.matters.begin({ params: application, payload: { wish } }))).toMatchObject({ status: 400, tag: "NoUpload" })
    expect(await problem(clerk.zone.matters.begin({ params: application, payload: { wish: { ...receive(), files: [held] } } }))).toMatchObject({ tag: "NoUpload" })
  })
})

it("a wish of the day before is none: who saw an older version is told", async () => {
  const { version } = await clerk.zone.matters.show({ params: { ...application, id } })
  const wish = { _tag: "RecordContact", on: todayInChina(), reached: false, note: "无人接听" }
  for (const match of [`"${version - 1}"`, `W/"${version - 1}"`, "\"0\"", "\"999999999\""]) {
    expect(await problem(clerk.zone.matters.wish({ params: { ...application, id }, headers: { "if-match": match }, payload: { wish } }))).toMatchObject({ status: 412, actual: version })
  }
  for (const match of ["1", "\"-1\"", "\"1\", \"2\"", "\"1e3\""]) {
    expect(await problem(clerk.zone.matters.wish({ params: { ...application, id }, headers: { "if-match": match }, payload: { wish } }))).toMatchObject({ status: 400 })
  }
})
