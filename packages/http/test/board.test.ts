/** The board, the day sheet and the counts over HTTP: of all rooms, and no more than was asked for. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { application, type Opened, openServer, type Person, problem, receive, todayInChina } from "./openServer.ts"

let opened: Opened
let wang: Person
beforeAll(async () => {
  opened = await openServer()
  wang = await opened.as("wang")
  const on = todayInChina()
  await wang.zone.matters.begin({ params: application, payload: { wish: receive() } })
  await wang.zone.matters.begin({ params: { room: "feedback" }, payload: { wish: { _tag: "Suggest", arrival: { _tag: "Direct", channel: "counter", on }, content: "多放几把椅子", contact: "示例路1号" } } })
  await wang.zone.matters.begin({ params: { room: "enquiry" }, payload: { wish: { _tag: "Receive", channel: "counter", on, about: { _tag: "Topic", topic: "居住证" }, enquirer: { contact: "示例路1号" } } } })
})
afterAll(() => opened.close())

const board = async (query: NonNullable<Parameters<Person["zone"]["board"]["board"]>[0]>["query"]) =>
  (await wang.zone.board.board({ query: { workingDays: 60, ...query } })).items.map(({ owed, room }) => [room, owed.standing, owed.owedBy])

describe("the board", () => {
  it("lists what is owed in every room, what has no day included, with its basis and its room's title", async () => {
    const { items, today, workingDays } = await wang.zone.board.board({ query: { workingDays: 60 } })
    expect([today, workingDays]).toEqual([todayInChina(), 60])
    expect(new Set(items.map(({ room }) => room))).toEqual(new Set(["application", "feedback", "enquiry"]))
    const reply = items.find(({ room }) => room === "application")
    expect(reply).toMatchObject({
      title: "依申请公开", zone: "hall", status: "processing", provisional: expect.any(Boolean) as boolean,
      owed: { what: "答复", owedBy: "handler", standing: "due", workingDaysLeft: 20, due: { date: expect.any(String) as string }, basis: { reading: "text" } }
    })
    const suggestion = items.find(({ room }) => room === "feedback")
    expect(suggestion).toMatchObject({ title: "意见建议、评价和投诉", owed: { standing: "open" } })
    // what is the house's reading says so
    expect(items.find(({ room }) => room === "enquiry")?.owed.basis).toMatchObject({ reading: "interpretation", cite: expect.stringContaining("理解为当日") as string })
    expect(suggestion?.owed.due).toBeUndefined()
  })

  it("keeps to the room, role, standing, unit, zone, document and days that were asked for", async () => {
    expect(await board({ room: "application" })).toEqual([["application", "due", "handler"]])
    expect((await board({ room: "enquiry,application" })).map(([room]) => room)).toEqual(expect.arrayContaining(["application", "enquiry"]))
    expect((await board({ owedBy: "clerk" })).every(([, , by]) => by === "clerk")).toBe(true)
    expect((await board({ standing: "open" })).every(([, standing]) => standing === "open")).toBe(true)
    expect(await board({ standing: "overdue" })).toEqual([])
    expect(await board({ assignedTo: "没有这个单位" })).toEqual([])
    expect(await board({ zone: "elsewhere" })).toEqual([])
    expect((await board({ document: "cn/foi-regulation" })).map(([room]) => room)).toEqual(["application"])
    expect((await board({ workingDays: 0 })).filter(([, standing]) => standing === "due")).toEqual([["enquiry", "due", "clerk"]])
    for (const [query, place] of [[{ room: "tea" }, "query.room"], [{ owedBy: "king" }, "query.owedBy"], [{ standing: "undated" }, "query.standing"]] as const) {
      expect(await problem(board(query))).toMatchObject({ status: 400, paths: [place] })
    }
  })
})

describe("the day sheet", () => {
  it("sorts what is owed by how soon it presses, and tells what came today", async () => {
    const { due, parts, rooms } = await wang.zone.board.today({ query: { workingDays: 60 } })
    expect(due.map(({ room }) => room)).toEqual(["enquiry"])
    expect(parts.map(({ title }) => title)).toEqual(["今天到期", "60个工作日以内", "及时办理"])
    expect(parts.flatMap(({ items }) => items).length).toBe((await board({})).length)
    expect(rooms.filter(({ came }) => came > 0).map(({ room, came }) => [room, came])).toEqual([["application", 1], ["enquiry", 1], ["feedback", 1]])
  })
})

describe("statistics", () => {
  it("count each room, and by month where that is asked for", async () => {
    const year = todayInChina().slice(0, 4)
    const span = { from: `${year}-01-01`, through: `${year}-12-31` }
    const { counts, rooms } = await wang.zone.board.statistics({ query: span })
    expect(rooms).toBeUndefined()
    expect(new Set(counts.map(({ room }) => room))).toEqual(new Set(["application", "enquiry", "feedback"]))
    const monthly = await wang.zone.board.statistics({ query: { ...span, per: "month", room: "application" } })
    const line = monthly.rooms?.[0]?.lines.find(({ by, what }) => what === "收到申请" && by === undefined)
    expect(monthly.rooms?.map(({ room, spans }) => [room, spans.length])).toEqual([["application", 12]])
    expect([line?.total, line?.counts[Number(todayInChina().slice(5, 7)) - 1]]).toEqual([1, 1])
    expect(counts.filter(({ what }) => what === "收到申请").reduce((sum, { times }) => sum + times, 0)).toBe(1)
    expect((await wang.zone.board.statistics({ query: { ...span, zone: "elsewhere" } })).counts).toEqual([])
    expect(await problem(wang.zone.board.statistics({ query: { ...span, room: "tea" } }))).toMatchObject({ status: 400, paths: ["query.room"] })
  })
})
