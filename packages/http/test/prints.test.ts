/** Papers of a matter: who issued, opened and printed them, and what may be done on the office's printer. */
import { Printer, type JobState, PrinterError, Typesetter } from "@zone/core/ports"
import { queueMemory } from "@zone/print-queue"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { application, type Opened, openServer, type Person, problem, receive, todayInChina } from "./openServer.ts"

const jobs: Array<{ readonly title: string; readonly text: string }> = []
let paperIn = true
let state: JobState = { _tag: "Printing" }

const printer = Layer.succeed(Printer, Printer.of({
  specVersion: 1,
  abilities: Effect.succeed({ mediaTypes: ["text/plain"], sheets: ["A4"], twoSided: false, maxCopies: 9, states: [] }),
  submit: ({ bytes, jobKey, title }) => Effect.suspend(() => {
    if (!paperIn) return Effect.fail(new PrinterError({ reason: "paper", detail: "media-empty", remedy: "请装纸" }))
    jobs.push({ title, text: new TextDecoder().decode(bytes) })
    return Effect.succeed({ id: jobKey })
  }),
  state: () => Effect.sync(() => state),
  cancel: () => Effect.sync(() => { state = { _tag: "Cancelled" } })
}))

const typesetter = Layer.succeed(Typesetter, Typesetter.of({
  specVersion: 1,
  set: (paper) => Effect.succeed({ bytes: new TextEncoder().encode(`${paper.copy === true ? "副本 " : ""}${JSON.stringify(paper.blocks)}`), mediaType: "text/plain", pages: 1 })
}))

let opened: Opened
let wang: Person
let sun: Person

beforeAll(async () => {
  opened = await openServer({ typesetter, printing: { title: "窗口打印机", printer, store: queueMemory(), every: 20 } })
  wang = await opened.as("wang")
  sun = await opened.as("sun")
})
afterAll(() => opened.close())

const begin = () => wang.zone.matters.begin({ params: application, payload: { wish: { ...receive("文书人"), addressee: { kind: "department", name: "示例区民政局" } } } })
const papersOf = (id: string) => wang.zone.board.papers({ params: { ...application, id } })
const receiptOf = async (id: string) => (await papersOf(id)).find(({ paper }) => paper === "receipt")
/** Looks until it stands where it should: the queue goes its own pace. */
const until = async (id: string, stage: string) => {
  for (let i = 0; i < 200; i++) {
    const shown = await receiptOf(id)
    if (shown?.print?.stage === stage) return shown.print
    await new Promise((resolve) => { setTimeout(resolve, 20) })
  }
  return expect.fail(`never ${stage}: ${JSON.stringify((await receiptOf(id))?.print)}`)
}
const paper = (id: string) => ({ ...application, id, paper: "receipt" })

describe("papers", () => {
  it("tell who issued them, what may be issued now, and who opened them", async () => {
    const { id } = await begin()
    const before = await papersOf(id)
    expect(before.map((each) => [each.paper, each.issued?.by.id, each.printer])).toEqual([
      ["application-form", "u-1", "窗口打印机"], ["receipt", "u-1", "窗口打印机"], ["hand-over-slip", undefined, "窗口打印机"], ["reckoning", undefined, "窗口打印机"]
    ])
    await wang.zone.matters.wish({ params: { ...application, id }, payload: { wish: { _tag: "HandOver", to: "示例区民政局", on: todayInChina() } } })
    const slip = async () => (await papersOf(id)).find(({ paper }) => paper === "hand-over-slip")
    expect((await slip())?.issued).toMatchObject({ by: { id: "u-1", role: "clerk" }, fact: "转交" })
    const bytes = await wang.zone.board.paper({ params: { ...paper(id), paper: "hand-over-slip" } })
    expect(new TextDecoder().decode(bytes)).toContain("示例区民政局")
    expect((await slip())?.events).toMatchObject([{ what: "drawn", by: { id: "u-1", role: "clerk" } }])
    // whoever may not see people whole gets no paper, and none is recorded
    expect(await problem(sun.zone.board.paper({ params: paper(id) }))).toMatchObject({ status: 403, tag: "NotVisible" })
    expect((await receiptOf(id))?.events).toEqual([])
  })
})

describe("the office's printer", () => {
  it("prints once, and again only as a copy", async () => {
    const { id } = await begin()
    state = { _tag: "Printing" }
    expect(await wang.zone.board.print({ params: paper(id), payload: { copy: false } })).toMatchObject({ stage: "waiting", attempt: 1, copy: false, actions: ["cancel"] })
    await until(id, "printing")
    expect(await problem(wang.zone.board.print({ params: paper(id), payload: { copy: true } }))).toMatchObject({ status: 409, tag: "PrintOpen" })
    state = { _tag: "Completed" }
    expect(await until(id, "completed")).toEqual({ stage: "completed", attempt: 1, copy: false, actions: [] })
    expect(await problem(wang.zone.board.print({ params: paper(id), payload: { copy: false } }))).toMatchObject({ status: 409, tag: "PrintedBefore" })
    await wang.zone.board.print({ params: paper(id), payload: { copy: true } })
    expect(await until(id, "completed")).toMatchObject({ attempt: 2, copy: true })
    expect(jobs.map(({ text }) => text.startsWith("副本"))).toEqual([false, true])
    expect((await receiptOf(id))?.events.map(({ what }) => what)).toEqual(["queued", "queued"])
  })

  it("says that it has no paper, goes on when it has, and asks a person where it cannot tell", async () => {
    const { id } = await begin()
    paperIn = false
    await wang.zone.board.print({ params: paper(id), payload: { copy: false } })
    for (let i = 0; i < 100 && (await receiptOf(id))?.print?.trouble === undefined; i++) await new Promise((resolve) => { setTimeout(resolve, 20) })
    expect((await receiptOf(id))?.print).toMatchObject({ stage: "waiting", trouble: "请装纸" })
    state = { _tag: "Held", reasons: ["unconfirmed"] }
    paperIn = true
    expect(await until(id, "unconfirmed")).toMatchObject({ actions: ["confirm", "retry", "cancel"] })
    expect(await problem(sun.zone.board.printAction({ params: { ...paper(id), action: "confirm" } }))).toMatchObject({ status: 403, tag: "NotVisible" })
    expect(await wang.zone.board.printAction({ params: { ...paper(id), action: "confirm" } })).toMatchObject({ stage: "completed" })
    expect(await problem(wang.zone.board.printAction({ params: { ...paper(id), action: "confirm" } }))).toMatchObject({ status: 409, tag: "PrintClear" })
  })

  it("says what a printer reports in Chinese", async () => {
    const { id } = await begin()
    state = { _tag: "Held", reasons: ["media-jam-error", "door-open"] }
    await wang.zone.board.print({ params: paper(id), payload: { copy: false } })
    expect(await until(id, "held")).toMatchObject({ trouble: "卡纸、盖板没有关好", actions: ["cancel"] })
    await wang.zone.board.printAction({ params: { ...paper(id), action: "cancel" } })
    await until(id, "cancelled")
  })

  it("is none where the office has set none", async () => {
    const other = await openServer({ typesetter })
    const clerk = await other.as("wang")
    const { id } = await clerk.zone.matters.begin({ params: application, payload: { wish: receive() } })
    expect((await clerk.zone.board.papers({ params: { ...application, id } }))[0]?.printer).toBeUndefined()
    expect(await problem(clerk.zone.board.print({ params: paper(id), payload: { copy: false } }))).toMatchObject({ status: 404, tag: "NoPrinter" })
    expect(await problem(wang.zone.board.print({ params: { ...paper(id), id: "nobody" }, payload: { copy: false } }))).toMatchObject({ status: 404, tag: "NoPaper" })
    await other.close()
  })
})
