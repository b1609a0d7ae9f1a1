/** The photos of a finding: whoever may see the finding sees them, it is recorded, and they open no other file. */
import { DatabaseSync } from "node:sqlite"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { type Opened, openServer, type Person, problem, receive, todayInChina } from "./openServer.ts"

const PIXEL = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64")
const picture = (mark: number): Uint8Array => new Uint8Array(Buffer.concat([PIXEL, Buffer.from([mark])]))
const PDF = new TextEncoder().encode("%PDF-1.7 the scan of an identity card")

let opened: Opened
let auditor: Person
let clerk: Person
let application: { readonly id: string; readonly file: string }
let inspected: { readonly id: string; readonly file: string }
const zone = { room: "zone" }

const filesIn = (value: unknown): ReadonlyArray<string> =>
  typeof value !== "object" || value === null ? [] : "file" in value ? [String(value.file)] : Object.values(value).flatMap(filesIn)

const addressOf = (room: string, { file, id }: { readonly id: string; readonly file: string }): string => `/api/rooms/${room}/matters/${id}/files/${file}`

beforeAll(async () => {
  opened = await openServer();
  [auditor, clerk] = await Promise.all([opened.as("sun"), opened.as("wang")])
  const proof = (await clerk.zone.files.upload({ payload: PDF })).file
  const wish = receive()
  const applicants = (wish["applicants"] as ReadonlyArray<object>).map((each) => ({ ...each, proof: [proof] }))
  const { id } = await clerk.zone.matters.begin({ params: { room: "application" }, payload: { wish: { ...wish, applicants } } })
  application = { id, file: filesIn((await clerk.zone.matters.show({ params: { room: "application", id } })).state)[0] ?? "" }
  const missing = [{ requirement: "intake/blank-form", gravity: 3 }]
  const begun = await auditor.zone.matters.begin({ params: zone, payload: { wish: { _tag: "RecordInspection", on: todayInChina(), inspector: "检查员甲", missing } } })
  const { file } = await auditor.zone.files.upload({ payload: picture(1) })
  await auditor.zone.matters.wish({ params: { ...zone, id: begun.id }, payload: { wish: { _tag: "AddPhotos", requirement: "intake/blank-form", photos: [file] } } })
  inspected = { id: begun.id, file: filesIn((await auditor.zone.matters.show({ params: { ...zone, id: begun.id } })).state)[0] ?? "" }
})
afterAll(() => opened.close())

it("are seen by everybody who sees the finding, as a picture in place and nothing else", async () => {
  for (const person of [auditor, clerk, await opened.as("wang", "desk"), await opened.as("li")]) {
    const { state } = await person.zone.matters.show({ params: { ...zone, id: inspected.id } })
    expect(state).toMatchObject({ matters: [{ photos: [{ file: inspected.file, mediaType: "image/png", evidence: true }] }] })
    const response = await person.fetch(addressOf("zone", inspected))
    expect(response.status).toBe(200)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(picture(1))
    expect(response.headers.get("content-type")).toBe("image/png")
    expect(response.headers.get("content-disposition")).toBe(`inline; filename="${inspected.file.slice(0, 12)}.png"`)
    expect(response.headers.get("x-content-type-options")).toBe("nosniff")
    expect(response.headers.get("cache-control")).toBe("no-store")
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'")
  }
})

it("are seen by nobody who is not logged in, nor by a kiosk", async () => {
  const nobody = opened.nobody()
  expect((await nobody.fetch(addressOf("zone", inspected))).status).toBe(401)
  const { secret } = await opened.server.setUpKiosk("hall-1", "大厅一号")
  await nobody.zone.public.openKiosk({ payload: { device: "hall-1", secret } })
  expect((await nobody.fetch(addressOf("zone", inspected))).status).toBe(401)
})

it("each time are written down: who, what for, when", async () => {
  const rows = (): number => {
    const database = new DatabaseSync(join(opened.folder, "office", "office.sqlite"), { readOnly: true })
    try {
      return Number(database.prepare("SELECT count(*) AS n FROM vault_openings WHERE actor = 'u-4' AND why = '查看附件（专区检查）'").get()?.["n"])
    } finally {
      database.close()
    }
  }
  const before = rows()
  expect((await auditor.fetch(addressOf("zone", inspected))).status).toBe(200)
  expect(rows()).toBe(before + 1)
})

it("leave every other file to those who may see all that people said", async () => {
  const told = await problem(auditor.zone.files.download({ params: { room: "application", ...application } }))
  expect(told).toMatchObject({ status: 403, tag: "NotVisible" })
  expect(await auditor.zone.matters.show({ params: { room: "application", id: application.id } }).then(({ state }) => JSON.stringify(state))).not.toContain("\"evidence\"")
  const response = await clerk.fetch(addressOf("application", application))
  expect(response.status).toBe(200)
  expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${application.file.slice(0, 12)}.pdf"`)
})

it("open nothing by another matter, another room, a guess, or a name that somebody makes up", async () => {
  const status = async (person: Person, address: string): Promise<number> => (await person.fetch(address)).status
  // the file of the application under the inspection, and the other way round
  expect(await status(auditor, addressOf("zone", { id: inspected.id, file: application.file }))).toBe(404)
  expect(await status(clerk, addressOf("zone", { id: inspected.id, file: application.file }))).toBe(404)
  expect(await status(auditor, addressOf("application", { id: application.id, file: inspected.file }))).toBe(404)
  expect(await status(auditor, addressOf("zone", { id: application.id, file: application.file }))).toBe(404)
  expect(await status(auditor, addressOf("application", { id: inspected.id, file: inspected.file }))).toBe(404)
  for (const file of ["0".repeat(64), `${inspected.file.slice(0, 63)}${inspected.file.endsWith("0") ? "1" : "0"}`]) expect(await status(auditor, addressOf("zone", { id: inspected.id, file }))).toBe(404)
  for (const file of [inspected.file.toUpperCase(), `${inspected.file}x`, "..%2F..%2Fmaster.key", "*"]) expect([400, 404]).toContain(await status(auditor, addressOf("zone", { id: inspected.id, file })))
})

it("are handed in, never pointed at: nobody makes a photo of a file that lies at another matter", async () => {
  const id = inspected.id
  const add = (photo: unknown) => problem(auditor.zone.matters.wish({ params: { ...zone, id }, payload: { wish: { _tag: "AddPhotos", requirement: "intake/blank-form", photos: [photo] } } }))
  const foreign = (await clerk.zone.files.upload({ payload: picture(2) })).file
  for (const photo of [application.file, inspected.file, foreign, { id: application.file, subject: "s", mediaType: "image/png", size: PDF.length }, { file: application.file, mediaType: "image/png", size: 1, evidence: true }]) {
    expect(await add(photo)).toMatchObject({ status: 400 })
  }
  expect(filesIn((await auditor.zone.matters.show({ params: { ...zone, id } })).state)).toEqual([inspected.file])
})

it("stay with what they show when it is settled, and what is no picture is given as a file", async () => {
  const params = { ...zone, id: inspected.id }
  const { file } = await auditor.zone.files.upload({ payload: PDF })
  await auditor.zone.matters.wish({ params, payload: { wish: { _tag: "AddPhotos", requirement: "intake/blank-form", photos: [file] } } })
  const head = await opened.as("li")
  await head.zone.matters.wish({ params, payload: { wish: { _tag: "OrderRectification", requirements: ["intake/blank-form"], who: "示例街道办事处", workingDays: 5 } } })
  await clerk.zone.matters.wish({ params, payload: { wish: { _tag: "ReportRectified", requirements: ["intake/blank-form"] } } })
  await auditor.zone.matters.wish({ params, payload: { wish: { _tag: "Recheck", passed: ["intake/blank-form"], failed: [] } } })
  const { state, status } = await auditor.zone.matters.show({ params })
  expect(status).toBe("closed")
  const [photo, paper] = filesIn(state)
  expect((await auditor.fetch(addressOf("zone", { id: inspected.id, file: photo ?? "" }))).status).toBe(200)
  const whole = await auditor.fetch(addressOf("zone", { id: inspected.id, file: paper ?? "" }))
  expect([whole.status, whole.headers.get("content-disposition")]).toEqual([200, `attachment; filename="${paper?.slice(0, 12)}.pdf"`])
})
