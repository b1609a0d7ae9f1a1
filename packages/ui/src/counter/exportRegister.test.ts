/** A register as CSV: what people wrote stays what they wrote, and is nothing that a spreadsheet would carry out. */
import { expect, it } from "vitest"
import type { RoomInfo } from "../backend/StaffBackend.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { exportRegister } from "./exportRegister.ts"

const room = {
  room: "application", title: "依申请公开", ended: [], statuses: [], wishes: [],
  register: { title: "登记台账", columns: [{ title: "申请人", kind: "text", width: 8 }, { title: "件数", kind: "text", width: 4 }] }
} as unknown as RoomInfo

it("marks what a spreadsheet would take for a formula, and leaves numbers alone", async () => {
  const texts = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1+1", "＋1", "－1", "＠A1", "-12.5", "甲,\"乙\"", "林小满"]
  let saved = ""
  const outside = {
    backend: { matters: { list: async () => ({ lines: texts.map((text) => ({ cells: [{ text, masked: false, kind: "name" }, null] })) }) } },
    save: ({ text }: { readonly text: string }) => { saved = text }
  } as unknown as CounterOutside
  expect(await exportRegister(room, {} as Parameters<typeof exportRegister>[1])(outside)).toBe(texts.length)
  expect(saved.split("\r\n")).toEqual([
    "\uFEFF申请人,件数", "'=1+1,", "'+cmd|' /C calc'!A0,", "'-2+3,", "'@SUM(A1),", "'\t=1,", "'＝1+1,", "'＋1,", "'－1,", "'＠A1,", "-12.5,", "\"甲,\"\"乙\"\"\",", "林小满,", ""
  ])
})
