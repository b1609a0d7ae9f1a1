/** Two people on one matter, and one click that comes twice: the second is told, nothing is lost, nothing happens twice. */
import { connect } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { application, type Opened, openServer, type Person, problem, receive } from "./openServer.ts"

let opened: Opened
let wang: Person
let zhao: Person
let li: Person
beforeAll(async () => {
  opened = await openServer()
  wang = await opened.as("wang")
  zhao = await opened.as("zhao")
  li = await opened.as("li")
})
afterAll(() => opened.close())

const begun = () => wang.zone.matters.begin({ params: application, payload: { wish: receive() } })

describe("two writers", () => {
  it("who say what they saw: the second is told, and keeps what the first did", async () => {
    const { id } = await begun()
    const params = { ...application, id }
    const headers = { "if-match": '"3"' }
    await zhao.zone.matters.wish({ params, headers, payload: { wish: { _tag: "AskReasons", workingDays: 5, why: "数量、频次明显超过合理范围" } } })
    const stale = await problem(li.zone.matters.wish({ params, headers, payload: { wish: { _tag: "Extend", workingDays: 5, reason: "需要征求意见" } } }))
    expect(stale).toMatchObject({ status: 412, tag: "StaleStream", actual: 4 })
    const { history, version } = await wang.zone.matters.show({ params })
    expect([version, history.map(({ fact }) => fact)]).toEqual([4, ["Accepted", "Received", "ReceiptIssued", "ReasonsAsked"]])
    await li.zone.matters.wish({ params, headers: { "if-match": 'W/"4"' }, payload: { wish: { _tag: "Extend", workingDays: 5, reason: "需要征求意见" } } })
  })

  it("at the same instant: one goes through, the other is told, nothing is lost", async () => {
    const { id } = await begun()
    const params = { ...application, id }
    const both = await Promise.allSettled(Array.from({ length: 6 }, (_, i) =>
      zhao.zone.matters.wish({ params, headers: { "if-match": '"3"' }, payload: { wish: { _tag: "Consult", id: `c-${i}`, party: { _tag: "OtherAgency", name: "示例区民政局", workingDays: 5 } } } })))
    expect(both.filter(({ status }) => status === "fulfilled").length).toBe(1)
    for (const each of both) if (each.status === "rejected") expect((each.reason as { problem: unknown }).problem).toMatchObject({ status: 412, actual: 4 })
    expect((await wang.zone.matters.show({ params })).version).toBe(4)
  })

  it("who say nothing: all of them are done, one after the other", async () => {
    const { id } = await begun()
    const params = { ...application, id }
    await Promise.all(Array.from({ length: 4 }, (_, i) =>
      zhao.zone.matters.wish({ params, payload: { wish: { _tag: "Consult", id: `c-${i}`, party: { _tag: "OtherAgency", name: "示例区民政局", workingDays: 5 } } } })))
    expect((await wang.zone.matters.show({ params })).version).toBe(7)
  })

  it("take numbers without a gap and none twice", async () => {
    const numbers = (await Promise.all(Array.from({ length: 12 }, begun))).map(({ number }) => Number(number?.slice(5))).toSorted((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i))
  })

  it("refuses a match that is none", async () => {
    const { id } = await begun()
    expect(await problem(zhao.zone.matters.wish({ params: { ...application, id }, headers: { "if-match": "three" }, payload: { wish: { _tag: "Recount" } } }))).toMatchObject({ status: 400, paths: ["headers.if-match"] })
  })
})

describe("one key", () => {
  it("is one matter, however often it comes", async () => {
    const send = () => wang.zone.matters.begin({ params: application, headers: { "idempotency-key": "click-0001" }, payload: { wish: receive() } })
    const first = await send()
    const again = await Promise.all([send(), send(), send()])
    expect(again.map(({ id, number, repeated, version }) => [id, number, repeated, version])).toEqual(again.map(() => [first.id, first.number, true, 3]))
  })

  it("at once is one matter as well", async () => {
    const send = () => wang.zone.matters.begin({ params: application, headers: { "idempotency-key": "click-0002" }, payload: { wish: receive() } })
    const all = await Promise.all(Array.from({ length: 8 }, send))
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    expect(all.filter(({ repeated }) => !repeated).length).toBe(1)
  })

  it("of somebody else, or for another matter, is another click", async () => {
    const headers = { "idempotency-key": "click-0003" }
    const one = await wang.zone.matters.begin({ params: application, headers, payload: { wish: receive() } })
    const other = await zhao.zone.matters.begin({ params: application, headers, payload: { wish: receive() } })
    expect(other.id).not.toBe(one.id)
    const wish = { _tag: "Extend", workingDays: 5, reason: "需要征求意见" }
    const done = await Promise.all([one, other].map(({ id }) => li.zone.matters.wish({ params: { ...application, id }, headers, payload: { wish } })))
    expect(done.map(({ repeated, version }) => [repeated, version])).toEqual([[false, 4], [false, 4]])
    expect(await li.zone.matters.wish({ params: { ...application, id: one.id }, headers, payload: { wish } })).toMatchObject({ repeated: true, version: 4, facts: [] })
  })

  it("is kept over a connection that is killed before the answer", async () => {
    const { hostname, port } = new URL(opened.url)
    const key = "click-0004"
    const before = (await wang.zone.matters.list({ params: application, query: { limit: 200 } })).lines.length
    const body = JSON.stringify({ wish: receive() })
    for (let i = 0; i < 5; i++) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(`POST /api/rooms/application/matters HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${wang.cookie()}\r\nX-Zone-Client: 1\r\nIdempotency-Key: ${key}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
          // sooner and later: before it is read, while it is worked on, after
          setTimeout(() => { socket.destroy(); resolve() }, i * 8)
        })
        socket.on("error", () => resolve())
      })
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    const done = await wang.zone.matters.begin({ params: application, headers: { "idempotency-key": key }, payload: { wish: receive() } })
    expect(done.number).toBeDefined()
    expect((await wang.zone.matters.list({ params: application, query: { limit: 200 } })).lines.length).toBe(before + 1)
  })

  it("must be one", async () => {
    expect(await problem(wang.zone.matters.begin({ params: application, headers: { "idempotency-key": "short" }, payload: { wish: receive() } }))).toMatchObject({ status: 400, paths: ["headers.idempotency-key"] })
  })
})
