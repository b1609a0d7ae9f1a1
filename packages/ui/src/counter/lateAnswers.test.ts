/** Answers of the server in any order, late, or lost: what is shown belongs to what was asked, and whatever was done is done once and told. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { problems } from "../../test/fakeOffice.ts"
import { openCounter } from "../../test/openCounter.ts"
import { type Fate, formFor, lineFor, slowOffice } from "../../test/slowOffice.ts"
import { counter } from "./counter.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterModel } from "./CounterModel.ts"
import { runScreen } from "../screen/runScreen.ts"
import type { Draft } from "./form/Draft.ts"
import type { FormState } from "./form/FormState.ts"
import { updateForm } from "./form/updateForm.ts"
import { messages } from "./messages.ts"
import { formOn } from "./updatePage.ts"

/** Something that somebody at the counter does, or that comes to pass. */
type Doing = CounterMessage | { readonly _tag: "Write" } | { readonly _tag: "LogIn again" } | { readonly _tag: "Event"; readonly id: string } | { readonly _tag: "Wait" } | { readonly _tag: "Settle" }

const places = (["board", "report", "statistics", "calendar"] as const).map((at) => ({ _tag: "Go" as const, place: { at } }))
const rooms = (["application", "enquiry"] as const).flatMap((room) => [{ at: "register" as const, room }, { at: "begin" as const, room }])
const matters = ["a-17", "a-16"].map((id) => ({ _tag: "Go" as const, place: { at: "matter" as const, room: "application", id } }))

const of = (...all: ReadonlyArray<Doing>): fc.Arbitrary<Doing> => fc.constantFrom<Array<Doing>>(...all)

const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 8, arbitrary: of({ _tag: "Wait" }) },
  { weight: 3, arbitrary: of(...places, ...rooms.map((place) => ({ _tag: "Go" as const, place })), ...matters) },
  { weight: 2, arbitrary: of(...matters) },
  { weight: 4, arbitrary: of(...[2024, 2025, 2026].map((year) => ({ _tag: "Year" as const, year }))) },
  { weight: 2, arbitrary: of(...[5, 10, 20].map((workingDays) => ({ _tag: "FilterBoard" as const, filter: { workingDays } }))) },
  { weight: 3, arbitrary: of(...(["", "arrived", "archived"] as const).map((status) => ({ _tag: "FilterRegister" as const, filter: { status } })), { _tag: "FilterRegister", filter: { descending: false } }, { _tag: "More" }, { _tag: "ClearRegister" }) },
  { weight: 4, arbitrary: of(...["Extend", "Reply", "Receive"].map((wish) => ({ _tag: "OpenWish" as const, wish })), { _tag: "CloseWish" }) },
  { weight: 6, arbitrary: of({ _tag: "Write" }) },
  { weight: 6, arbitrary: of({ _tag: "Send" }) },
  { weight: 1, arbitrary: of({ _tag: "FindNumber", number: "17" }, { _tag: "FindNumber", number: "99" }, { _tag: "KeepSession" }, { _tag: "ChangePost", post: "p-2" }, { _tag: "Again" }, { _tag: "DropLate" }) },
  { weight: 2, arbitrary: of({ _tag: "Event", id: "a-17" }, { _tag: "Event", id: "a-16" }) },
  { weight: 1, arbitrary: of({ _tag: "LogOut" }, { _tag: "LogIn again" }) }
)

/** Somebody fills in a form to the end, as far as they can, and sends it; what comes of it is not waited for. */
const filling = (go: Doing, wish: string): ReadonlyArray<Doing> => [go, { _tag: "Settle" }, { _tag: "OpenWish", wish }, { _tag: "Settle" }, { _tag: "Write" }, { _tag: "Send" }]

const doings: fc.Arbitrary<ReadonlyArray<Doing>> = fc.array(fc.oneof(
  { weight: 9, arbitrary: doing.map((each) => [each]) },
  { weight: 1, arbitrary: fc.constantFrom(...matters.map((go) => filling(go, "Extend")), filling({ _tag: "Go", place: { at: "begin", room: "application" } }, "Receive")) }
), { minLength: 10, maxLength: 50 }).map((parts) => parts.flat())

/** Parts of a model that say that they are waiting for something. */
const waiting = (part: unknown, at = ""): ReadonlyArray<string> =>
  typeof part !== "object" || part === null ? [] : Object.entries(part).flatMap(([key, value]) =>
    (key === "loading" || key === "sending") && value === true ? [`${at}.${key}`] : waiting(value, `${at}.${key}`))

/** What stands where it does not belong; nothing where all is well. */
const misplaced = ({ page }: CounterModel): string | undefined => {
  const form = formOn(page)
  if (form?.field.value && form.field.value.zh !== formFor(form.room, form.wish)) return `${form.field.value.zh ?? ""} is shown for ${form.room}/${form.wish}`
  switch (page.at) {
    case "report":
      return page.report.value && page.report.value.year !== page.year ? `the report of ${page.report.value.year} is shown for ${page.year}` : undefined
    case "calendar":
      return page.calendar.value && page.calendar.value.year !== page.year ? `the calendar of ${page.calendar.value.year} is shown for ${page.year}` : undefined
    case "statistics": {
      const years = new Set(page.counts.value?.map(({ from }) => Number(from.slice(0, 4))))
      return years.size > 0 && !years.has(page.year) ? `counts of ${[...years].join()} are shown for ${page.year}` : undefined
    }
    case "board":
      return !page.board.loading && !page.board.problem && page.board.value && page.board.value.workingDays !== page.filter.workingDays ? `${page.board.value.workingDays} days are shown for ${page.filter.workingDays}` : undefined
    case "register": {
      const { filter: { descending, due, status }, lines } = page
      const wanted = lineFor(page.room, { descending: String(descending), due, status })
      return lines.loading || lines.problem ? undefined : lines.value?.lines.map(({ number }) => number).find((number) => number !== wanted)
    }
    case "matter":
      return page.matter.value && page.matter.value.id !== page.id ? `${page.matter.value.id} is shown for ${page.id}` : undefined
    default:
      return undefined
  }
}

/** What was typed into forms, open or left. */
const textsIn = ({ kept, page }: CounterModel): ReadonlyArray<string> =>
  [formOn(page), ...kept.map(({ form }) => form)].flatMap((form) => (form ? [...JSON.stringify(form.draft).matchAll(/写下\d+/g)].map(([text]) => text) : []))

const live = async (scheduler: fc.Scheduler, given: ReadonlyArray<Doing>, fates: Iterator<Fate>): Promise<void> => {
  const { cameBack, contents, era, happen, isOpen, office } = slowOffice(scheduler, () => fates.next().value as Fate)
  let [keys, written] = [0, 0]
  const running = runScreen(counter, { base: "", title: "示例专区", words: messages, theme: "auto" }, {
    backend: office.backend,
    clock: { now: () => Date.parse("2026-11-30T01:00:00Z"), every: () => () => {} },
    newKey: () => `key-${++keys}`,
    textOf: () => "", save: () => {}, print: () => {}
  }, () => {})
  const { model, send } = running
  const seen = new Map<string, number>()

  const look = (before: CounterModel): void => {
    const now = model()
    expect(misplaced(now)).toBeUndefined()
    if (now.page.at === "matter" && now.page.matter.value) {
      const { page: { id, matter: { value: { version } } }, visit } = now
      expect(version, "a matter as it was").toBeGreaterThanOrEqual(seen.get(`${visit} ${id}`) ?? 0)
      seen.set(`${visit} ${id}`, version)
    }
    for (const { era: sentIn, key } of cameBack.splice(0)) {
      if (sentIn !== era()) continue
      const form = formOn(now.page)
      const shown = now.page.at === "matter" && now.page.done !== undefined && now.page !== before.page
      const stays = form?.key === key && (form.problem !== undefined || now.gate._tag === "Out")
      expect(shown || stays || now.late !== before.late || now.gate._tag === "Out", `what became of ${key} is told`).toBe(true)
    }
    expect(contents, "nothing is done twice").toEqual([...new Set(contents)])
  }

  const comeBack = async (): Promise<void> => {
    const before = model()
    if (scheduler.count() > 0) await scheduler.waitNext(1)
    await new Promise((resolve) => { setImmediate(resolve) })
    look(before)
    const [had, has] = [textsIn(before), new Set([...textsIn(model()), ...contents])]
    expect(had.filter((text) => !has.has(text)), "what was typed is gone").toEqual([])
  }

  await comeBack()
  for (const each of given) {
    if (each._tag === "Wait") await comeBack()
    if (each._tag === "Settle") while (scheduler.count() > 0) await comeBack()
    if (each._tag === "Wait" || each._tag === "Settle") continue
    const before = model()
    if (each._tag === "Event") happen(each.id)
    else if (each._tag === "Write") send({ _tag: "Typed", path: ["reason"], value: `写下${++written}` })
    else if (each._tag === "LogIn again") {
      send({ _tag: "TypeLogin", field: "login", value: "wang" })
      send({ _tag: "TypeLogin", field: "password", value: "a password" })
      send({ _tag: "LogIn" })
    // before somebody is in there is nothing else to press
    } else if (before.gate._tag === "In") send(each)
    // keys and the like, which nobody has to wait for
    await new Promise((resolve) => { setImmediate(resolve) })
    if (each._tag === "LogOut") expect(JSON.stringify(model()).includes("写下"), "what was typed stays behind").toBe(false)
    look(before)
  }
  while (scheduler.count() > 0) await comeBack()
  if (model().gate._tag === "In") expect(waiting(model().page)).toEqual([])
  expect(waiting(model().find)).toEqual([])
  expect(waiting(model().kept)).toEqual([])
  if (model().gate._tag === "In") expect(isOpen()).toBe(true)
  running.stop()
}

const fates: fc.Arbitrary<fc.Stream<Fate>> = fc.infiniteStream(fc.oneof({ weight: 8, arbitrary: fc.constant("answered" as const) }, { weight: 1, arbitrary: fc.constantFrom("refused" as const, "lost" as const) }))

describe("answers that come late, in any order, or not at all", () => {
  it("leave what is shown where it belongs, and what is done is done once and told", async () => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), doings, fates, live), { seed: 20_261_130, numRuns: 300 })
  })
})

const matter = { at: "matter", room: "application", id: "a-17" } as const

describe("what comes when nobody waits for it any more", () => {
  it("brings nobody back who has left, nor into a post that they have changed", async () => {
    const screen = await openCounter()
    const session = await screen.office.backend.session.current()
    await screen.press("退出")
    await screen.send({ _tag: "SessionIs", by: "keep", answer: { ok: true, value: session, at: 1 } })
    await screen.send({ _tag: "SessionIs", by: "post", answer: { ok: true, value: session, at: 1 } })
    expect(screen.running.model().gate._tag).toBe("Out")
    const other = await openCounter()
    await other.send({ _tag: "ChangePost", post: "p-2" })
    await other.send({ _tag: "SessionIs", by: "keep", answer: { ok: true, value: session, at: 1 } })
    expect(other.running.model().gate).toMatchObject({ session: { post: { id: "p-2" } } })
  })

  it("leaves the page at once when somebody leaves, and says so where the server could not be told", async () => {
    const screen = await openCounter()
    screen.office.fail("close", problems.offline)
    const left = screen.press("退出")
    expect(screen.text()).toContain("正在退出…")
    // its answer would end the next session, too
    screen.running.send({ _tag: "TypeLogin", field: "login", value: "wang" })
    screen.running.send({ _tag: "TypeLogin", field: "password", value: "a password" })
    screen.running.send({ _tag: "LogIn" })
    await left
    expect(screen.calls("open")).toEqual([])
    expect(screen.text()).toContain("这里已经退出，但是服务器还不知道")
    await screen.press("再试一次")
    expect(screen.calls("close")).toHaveLength(2)
    expect(screen.text()).not.toContain("服务器还不知道")
  })

  it("leaves a form that is on its way where it is, and the focus with it", async () => {
    const screen = await openCounter()
    await screen.send({ _tag: "Go", place: matter })
    await screen.press("延长答复期限")
    await screen.type("延长工作日数", "10")
    await screen.type("延长理由", "情况复杂")
    screen.running.send({ _tag: "Send" })
    const { focus, page } = screen.running.model()
    for (const message of [{ _tag: "CloseWish" }, { _tag: "OpenWish", wish: "Reply" }, { _tag: "Typed", path: ["reason"], value: "再写" }] as const) screen.running.send(message)
    expect(screen.running.model()).toMatchObject({ focus, page })
    await screen.send({ _tag: "Tick", now: 1 })
    expect(screen.text()).toContain("已办理：延长答复期限")
  })

  it("looks for a number in every room, also before it has come which rooms there are", async () => {
    const { office, running } = await openCounter()
    const { tasks: [task] } = counter.update({ ...running.model(), rooms: { loading: true } }, { _tag: "FindNumber", number: "17" })
    const found = await task?.({ backend: office.backend, clock: { now: () => 1, every: () => () => {} }, newKey: () => "", textOf: () => "", save: () => {}, print: () => {} })
    expect(found).toMatchObject({ _tag: "NumberFound", answer: { value: { room: "application", id: "a-17" } } })
  })

  it("goes on from what was just done, before the matter has come anew: it is nobody else's", async () => {
    const screen = await openCounter()
    await screen.send({ _tag: "Go", place: matter })
    const { visit } = screen.running.model()
    await screen.press("延长答复期限")
    await screen.type("延长工作日数", "10")
    await screen.type("延长理由", "征求第三方意见")
    // the matter is asked for again, and does not come
    screen.office.fail("show", problems.offline)
    await screen.submit(1)
    expect(screen.text()).toContain("已办理：延长答复期限")
    await screen.press("延长答复期限")
    await screen.type("延长工作日数", "10")
    await screen.type("延长理由", "情况复杂")
    await screen.submit(1)
    expect(screen.calls("wish").map(([, given]) => (given as { readonly headers: { readonly "if-match": string } }).headers["if-match"])).toEqual(["\"3\"", "\"4\""])
    expect(screen.running.model().visit).toBe(visit)
  })

  it("takes nobody away from where they have gone since they looked for a number", async () => {
    const screen = await openCounter()
    const { visit } = screen.running.model()
    await screen.send({ _tag: "Go", place: { at: "calendar" } })
    await screen.send({ _tag: "NumberFound", visit, number: "17", answer: { ok: true, value: { room: "application", id: "a-17" }, at: 1 } })
    expect(screen.running.model().place).toEqual({ at: "calendar" })
  })

  it("tells what was done after its page was left, and lets it be opened", async () => {
    const screen = await openCounter()
    await screen.send({ _tag: "Go", place: { at: "begin", room: "application" } })
    const { visit } = screen.running.model()
    await screen.send({ _tag: "Go", place: { at: "board" } })
    const value = { room: "application", id: "a-17", version: 1, number: "江政公开〔2026〕17号", facts: [], repeated: false, obligations: [] }
    await screen.send({ _tag: "Sent", visit, key: "key-9", name: "登记申请", answer: { ok: true, value, at: 1 } })
    await screen.send({ _tag: "RoundsAre", visit, key: "key-8", answer: { ok: true, value: [{ id: "1", done: true }, { id: "2", done: false }], at: 1 } })
    await screen.send({ _tag: "VisitKept", visit, key: "key-7", answer: { ok: false, problem: problems.offline, at: 1 } })
    await screen.send({ _tag: "PassedOn", visit, key: "key-6", answer: { ok: false, problem: problems.forbidden, at: 1 } })
    for (const says of ["已办理：登记申请（江政公开〔2026〕17号）", "设施一览：有 1 件没有办成，请回到那一页核对", "没有收到结果：今日查阅。恢复连接以后，请核对是否已经办理", "没有办成：当日移交。没有权限：这个岗位不能办理"]) expect(screen.text()).toContain(says)
    await screen.press("打开：已办理：登记申请（江政公开〔2026〕17号）")
    expect(screen.running.model().place).toEqual(matter)
    await screen.press("收起")
    expect(screen.text()).not.toContain("离开那一页以后")
  })

  it("shows no trial of a notice that is not the one that stands there, and lets nobody write while it is recorded", async () => {
    const screen = await openCounter()
    await screen.send({ _tag: "Go", place: { at: "calendar" } })
    const { visit } = screen.running.model()
    const moves = await screen.office.backend.board.addNotice({ payload: { notice: "甲", record: false } })
    await screen.send({ _tag: "TypeNotice", text: "乙" })
    await screen.send({ _tag: "MovesAre", visit, of: "甲", record: false, answer: { ok: true, value: moves, at: 1 } })
    expect(screen.text()).not.toContain("试算结果")
    await screen.press("试算")
    expect(screen.text()).toContain("试算结果")
    screen.running.send({ _tag: "TryNotice", record: true })
    screen.running.send({ _tag: "TypeNotice", text: "丙" })
    screen.running.send({ _tag: "TryNotice", record: true })
    await screen.send({ _tag: "Tick", now: 1 })
    expect(screen.calls("addNotice").slice(1).map(([, given]) => given)).toEqual([{ payload: { notice: "乙", record: false } }, { payload: { notice: "乙", record: true } }])
    expect(screen.text()).toContain("已登记。")
  })

  it("puts a file where it was picked, also one of the same name, and after another place of the list was taken away", () => {
    const draft: Draft = { _tag: "List", items: [{ _tag: "File", pick: "1-1", name: "证明.pdf", size: 3 }, { _tag: "File", pick: "1-2", name: "证明.pdf", size: 4 }] }
    const form: FormState = { room: "application", wish: "Receive", name: "登记申请", field: { loading: false, value: { kind: "proof" } }, draft, faults: [], sending: false }
    const context = { visit: 1, words: messages, send: () => Promise.reject(new Error("nothing is sent")) }
    const after = (...all: ReadonlyArray<CounterMessage>): Draft => all.reduce((next, message) => updateForm(next, message, context).model, form).draft
    const uploaded = (pick: string): CounterMessage => ({ _tag: "Uploaded", pick, answer: { ok: true, value: { file: `h-${pick}`, mediaType: "application/pdf", size: 3 }, at: 1 } })
    expect(after(uploaded("1-2"), uploaded("1-1"))).toMatchObject({ items: [{ handle: "h-1-1" }, { handle: "h-1-2" }] })
    expect(after({ _tag: "DropItem", path: [], nth: 0 }, uploaded("1-1"), uploaded("1-2"))).toEqual({ _tag: "List", items: [{ _tag: "File", pick: "1-2", name: "证明.pdf", size: 4, handle: "h-1-2" }] })
  })

  it("keeps the reason for another text that somebody wants to read", async () => {
    const screen = await openCounter()
    await screen.send({ _tag: "Go", place: matter })
    screen.running.send({ _tag: "AskReveal", path: "application.applicants.0.name" })
    screen.running.send({ _tag: "TypeWhy", value: "核对身份" })
    screen.running.send({ _tag: "Reveal" })
    screen.running.send({ _tag: "AskReveal", path: "application.description" })
    expect(screen.running.model().page).toMatchObject({ revealing: { path: "application.applicants.0.name", sending: true } })
    await screen.send({ _tag: "Tick", now: 1 })
    expect(screen.text()).toContain("林小满")
  })
})
