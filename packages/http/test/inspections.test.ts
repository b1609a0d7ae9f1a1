/** Inspections over HTTP, as a tablet hands them in, and the page of a zone as it is today. */
import { addDays } from "@zone/core/calendar"
import { afterAll, beforeAll, expect, it } from "vitest"
import { type Opened, openServer, type Person, problem } from "./openServer.ts"

let opened: Opened
let auditor: Person
let clerk: Person
let head: Person
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const PIXEL = new Uint8Array(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64"))

beforeAll(async () => {
  opened = await openServer();
  [auditor, clerk, head] = await Promise.all([opened.as("sun"), opened.as("wang", "desk"), opened.as("li")])
})
afterAll(() => opened.close())

interface Found {
  readonly requirement: string
  readonly _tag: string
  readonly what?: string
  readonly cite?: string
  readonly photos?: ReadonlyArray<{ readonly file: string }>
}

it("an inspection of another zone is kept in words, stays in that zone, and goes its way by choices in words", async () => {
  const room = { room: "zone" }
  const record = {
    _tag: "RecordInspection", on: today, inspector: "检查员甲", place: "示例街道专区", points: 62.5,
    missing: [{ requirement: "intake/blank-form", gravity: 3 }, { requirement: "elsewhere/odd", gravity: 2, what: "别处的要求" }, { requirement: "reading/gazette", gravity: 2 }]
  }
  const begin = () => auditor.zone.matters.begin({ params: room, headers: { "idempotency-key": "survey-0001-inspection" }, payload: { wish: record, zone: "street-1" } })
  const { id } = await begin()
  // the answer was lost on the way, and the tablet asks again
  expect(await begin()).toMatchObject({ id, repeated: true })
  const params = { room: "zone", id }
  const found = async (): Promise<ReadonlyArray<Found>> => ((await auditor.zone.matters.show({ params })).state as { readonly matters: ReadonlyArray<Found> }).matters
  expect((await found()).map(({ what }) => what)).toEqual([expect.stringMatching(/^政府信息公开申请表（空白表）至少20份/), "别处的要求", expect.stringMatching(/\p{Script=Han}/u)])

  const { file } = await auditor.zone.files.upload({ payload: PIXEL })
  await auditor.zone.matters.wish({ params, payload: { wish: { _tag: "AddPhotos", requirement: "intake/blank-form", photos: [file] } } })
  const photo = (await found())[0]?.photos?.[0]?.file ?? ""
  // whoever has to mend it sees it
  expect(await clerk.zone.files.download({ params: { ...params, file: photo } })).toEqual(PIXEL)

  const form = async (wish: string) => JSON.stringify(await auditor.zone.matters.form({ params: { room: "zone", wish }, query: { matter: id } }))
  expect(await form("OrderRectification")).toContain("\"zh\":\"别处的要求\"")
  expect(JSON.stringify(await auditor.zone.matters.form({ params: { room: "zone", wish: "OrderRectification" } }))).not.toContain("别处的要求")
  await auditor.zone.matters.wish({ params, payload: { wish: { _tag: "Waive", requirement: "elsewhere/odd", reason: "搬迁", signer: "分管领导甲", through: addDays(today, 30), cite: "示例办〔2026〕7号" } } })
  expect((await found())[1]).toMatchObject({ _tag: "Waived", cite: "示例办〔2026〕7号" })
  await head.zone.matters.wish({ params, payload: { wish: { _tag: "OrderRectification", requirements: ["intake/blank-form", "reading/gazette"], who: "示例街道办事处", workingDays: 5 } } })
  expect(await form("ReportRectified")).not.toContain("别处的要求")
  await clerk.zone.matters.wish({ params, payload: { wish: { _tag: "ReportRectified", requirements: ["intake/blank-form", "reading/gazette"] } } })
  expect(await problem(auditor.zone.matters.wish({ params, headers: { "if-match": "\"1\"" }, payload: { wish: { _tag: "Recheck", passed: ["intake/blank-form"], failed: [] } } }))).toMatchObject({ status: 412 })

  const { items } = await clerk.zone.board.board()
  const owed = items.filter((each) => each.id === id)
  expect(owed.every(({ zone }) => zone === "street-1")).toBe(true)
  expect(owed.map(({ owed: { what } }) => what)).toContainEqual(expect.stringMatching(/^复查：政府信息公开申请表（空白表）至少20份.*（示例街道专区）$/))
  const { lines } = await auditor.zone.matters.list({ params: room })
  expect(lines.find((each) => each.id === id)).toMatchObject({ zone: "street-1" })
})

it("the page of the zone tells the hours that were set, of single days too, and what lies there and is out of date", async () => {
  const page = () => opened.nobody().zone.public.zone()
  expect((await page()).opening).toBeUndefined()
  const facility = (wish: { readonly _tag: string; readonly [key: string]: unknown }) => clerk.zone.matters.begin({ params: { room: "facility" }, payload: { wish } })
  const season = { from: "01-01", through: "12-31" }
  const { id } = await facility({ _tag: "SetHours", on: today, seasons: [{ ...season, opens: "09:00", closes: "12:00" }, { ...season, opens: "13:30", closes: "17:30" }], weekdays: [1, 2, 3, 4, 5, 6, 7] })
  const day = addDays(today, 3)
  await clerk.zone.matters.wish({ params: { room: "facility", id }, payload: { wish: { _tag: "AnnounceException", on: today, from: day, through: day, spans: [], reason: "设备检修" } } })
  const { id: guide } = await facility({ _tag: "ShowMaterial", item: "disclosureGuide", on: today, version: "2025版", source: "示例区人民政府办公室" })
  const shown = await page()
  expect(shown.opening).toHaveLength(14)
  expect(shown.opening?.[0]).toMatchObject({ day: today, spans: [{ opens: "09:00", closes: "12:00" }, { opens: "13:30", closes: "17:30" }] })
  expect(shown.opening?.[3]).toMatchObject({ day, spans: [], reason: "设备检修" })
  expect(shown.materials).toMatchObject([{ title: "政府信息公开指南", version: "2025版", updatedOn: today }])
  expect(shown.materials[0]?.stale).toBeUndefined()
  await auditor.zone.matters.wish({ params: { room: "facility", id: guide }, payload: { wish: { _tag: "MarkOutdated", on: today, why: "新版已经发布" } } })
  expect((await page()).materials[0]?.stale).toBe(true)
})
