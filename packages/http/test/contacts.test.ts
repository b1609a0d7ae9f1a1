/** A contact is told as what it is, in the register, on the page, masked and whole. */
import { afterAll, beforeAll, expect, it } from "vitest"
import { type Opened, openServer, todayInChina } from "./openServer.ts"

let opened: Opened
beforeAll(async () => { opened = await openServer() })
afterAll(() => opened.close())

const params = { room: "enquiry" }

it.each([
  ["chen@example.org", "email", "c****@example.org"], ["138 1234 5678", "phone", "138******5678"], ["示例区示例路1号", "address", "示例区****"], ["托邻居转告", "contact", "****"]
] as const)("%s is %s", async (contact, kind, masked) => {
  const [clerk, auditor] = [await opened.as("wang"), await opened.as("sun")]
  const rooms = await clerk.zone.matters.rooms()
  const columns = rooms.find(({ room }) => room === "enquiry")?.register.columns ?? []
  const nth = columns.findIndex(({ title }) => title === "联系方式")
  expect(columns[nth]?.personal).toBe("contact")
  const { id } = await clerk.zone.matters.begin({ params, payload: { wish: { _tag: "Receive", channel: "phone", on: todayInChina(), enquirer: { name: "陈可", contact }, about: { _tag: "Topic", topic: "养老服务补贴" }, search: { found: [] } } } })
  for (const [person, shown] of [[clerk, { text: contact, masked: false, kind }], [auditor, { text: masked, masked: true, kind }]] as const) {
    const matter = await person.zone.matters.show({ params: { ...params, id } })
    expect(matter.row[nth]).toEqual(shown)
    expect(JSON.stringify(matter.state)).toContain(JSON.stringify(shown.text))
    const { lines } = await person.zone.matters.list({ params })
    expect(lines.find((line) => line.id === id)?.cells[nth]).toEqual(shown)
  }
})
