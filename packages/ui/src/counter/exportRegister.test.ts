/** A register as CSV: what people wrote stays what they wrote, and is nothing that a spreadsheet would carry out. */
import { expect, it } from "vitest"
import type { RoomInfo } from "../backend/StaffBackend.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { exportRegister } from "./exportRegister.ts"
import { everything } from "./openPlace.ts"

const room = {
  room: "application", title: "依申请公开", ended: [], statuses: [], wishes: [],
  register: { title: "登记台账", columns: [{ title: "申请人", kind: "text", width: 8 }, { title: "件数", kind: "text", width: 4 }] }
} as unknown as RoomInfo

it("marks what a spreadsheet would take for a formula, and leaves numbers alone", async () => {
  const texts = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1+1", "＋1", "－1", "＠A1", "-12.5", "甲,\"乙\"", "林小满"]
  let saved = ""
  const outside = {
    backend: { matters: { list: async () => ({ lines: texts.map((text) => ({ cells: [{ text, masked: false, kind: "name" }, null] })) }) } },
    clock: { now: () => Date.parse("2026-11-30T01:00:00Z") },
    save: ({ text }: { readonly text: string }) => { saved = text }
  } as unknown as CounterOutside
  expect(await exportRegister(room, { byName: false, name: "", filter: everything })(outside)).toBe(texts.length)
  expect(saved.split("\r\n")).toEqual([
    "\uFEFF申请人,件数", "'=1+1,", "'+cmd|' /C calc'!A0,", "'-2+3,", "'@SUM(A1),", "'\t=1,", "'＝1+1,", "'＋1,", "'－1,", "'＠A1,", "-12.5,", "\"甲,\"\"乙\"\"\",", "林小满,", ""
  ])
})

it("takes along what is looked for, and says it in the name of the file, and nobody's name", async () => {
  const asked: Array<unknown> = []
  const named: Array<string> = []
  const none = (given: unknown) => {
    asked.push(given)
    return Promise.resolve({ lines: [] })
  }
  const outside = {
    backend: { matters: { list: none, findByName: none } }, clock: { now: () => Date.parse("2026-11-30T01:00:00Z") }, save: ({ name }: { readonly name: string }) => { named.push(name) }
  } as unknown as CounterOutside
  const info = { ...room, statuses: [{ value: "processing", zh: "办理中" }] }
  await exportRegister(info, { byName: false, name: "", filter: { ...everything, status: "processing", from: "2026-11-01", due: "overdue", zone: "street-1" } })(outside)
  await exportRegister(info, { byName: true, name: "林小满", filter: everything })(outside)
  await exportRegister(info, { byName: false, name: "", filter: { ...everything, due: "today" } })(outside)
  expect(asked).toEqual([
    { params: { room: "application" }, query: { zone: "street-1", dueThrough: "2026-11-29", status: "processing", from: "2026-11-01", sort: "on", descending: "true", limit: 200 } },
    { params: { room: "application" }, payload: { name: "林小满" } },
    { params: { room: "application" }, query: { dueThrough: "2026-11-30", sort: "on", descending: "true", limit: 200 } }
  ])
  expect(named).toEqual(["登记台账_办理中_2026-11-01至2026-11-30_已逾期_2026-11-30导出.csv", "登记台账_按姓名_2026-11-30导出.csv", "登记台账_今天到期_2026-11-30导出.csv"])
})
