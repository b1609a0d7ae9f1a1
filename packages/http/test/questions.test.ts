/** The question bank over HTTP: put in, changed, withdrawn, looked at again, and filled with what the head accepts. */
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { entryOf, officeIn, type Opened, openServer, type Person, problem, todayInChina } from "./openServer.ts"

let opened: Opened
let wang: Person
let li: Person
beforeAll(async () => {
  opened = await openServer({ questions: [entryOf("q1", "居住证怎样办理？", "到派出所办理。")] })
  wang = await opened.as("wang")
  li = await opened.as("li")
})
afterAll(() => opened.close())

const draft = (question: string, more: object = {}) => {
  const { id: _id, reviewedBy: _by, reviewedOn: _on, ...entry } = entryOf("", question, "请看办事指南。")
  return { ...entry, ...more }
}
const asked = async (q: string) => (await opened.nobody().zone.public.questions({ query: { q } })).map(({ id }) => id)

describe("the bank", () => {
  it("is changed by the head, version by version, and by nobody who has not seen the last one", async () => {
    const put = (entry: ReturnType<typeof draft>, expected: number) => li.zone.questions.put({ params: { id: "hukou/1" }, payload: { entry, expected } })
    expect(await put(draft("户口怎样迁移？"), 0)).toMatchObject({ version: 1, by: "u-2", entry: { id: "hukou/1", reviewedBy: "u-2", reviewedOn: todayInChina() } })
    expect(await put(draft("户口怎样迁入？"), 1)).toMatchObject({ version: 2 })
    expect(await problem(put(draft("户口怎样迁出？"), 1))).toMatchObject({ status: 409, tag: "StaleEntry", actual: 2 })
    expect((await li.zone.questions.history({ params: { id: "hukou/1" } })).map(({ entry, version }) => [version, entry.question])).toEqual([[1, "户口怎样迁移？"], [2, "户口怎样迁入？"]])
    expect(await asked("户口怎样迁入")).toContain("hukou/1")
    expect(await problem(wang.zone.questions.put({ params: { id: "x" }, payload: { entry: draft("？"), expected: 0 } }))).toMatchObject({ status: 403, roles: ["head"] })
    expect(await problem(opened.nobody().zone.questions.search({ query: { q: "户口" } }))).toMatchObject({ status: 401 })
    expect(await problem(put({ ...draft("户口"), validFrom: "2026-02-30" }, 2))).toMatchObject({ status: 400, paths: ["entry.validFrom"] })
  })

  it("tells staff how well each entry fits, on the day that is asked for", async () => {
    await li.zone.questions.put({ params: { id: "old" }, payload: { entry: draft("老年证怎样办理？", { validThrough: "2026-06-30" }), expected: 0 } })
    const [hit] = await wang.zone.questions.search({ query: { q: "老年证怎样办理？", on: "2026-06-30" } })
    expect(hit).toMatchObject({ score: 1, found: { version: 1, entry: { id: "old" } } })
    expect(hit?.marks.question.length).toBeGreaterThan(0)
    expect((await wang.zone.questions.search({ query: { q: "老年证怎样办理？" } })).map(({ found }) => found.entry.id)).not.toContain("old")
    expect(await asked("老年证怎样办理？")).not.toContain("old")
  })

  it("offers nothing that was withdrawn, and keeps it", async () => {
    await li.zone.questions.put({ params: { id: "gone" }, payload: { entry: draft("犬证怎样办理？"), expected: 0 } })
    expect(await asked("犬证怎样办理")).toContain("gone")
    const withdraw = (person: Person, id: string, expected: number) => person.zone.questions.withdraw({ params: { id }, payload: { reason: "政策已经修改", expected } })
    expect(await problem(withdraw(wang, "gone", 1))).toMatchObject({ status: 403 })
    expect(await withdraw(li, "gone", 1)).toMatchObject({ version: 2, withdrawn: { on: todayInChina(), reason: "政策已经修改" } })
    expect(await asked("犬证怎样办理")).not.toContain("gone")
    expect(await li.zone.questions.history({ params: { id: "gone" } })).toHaveLength(2)
    expect(await problem(withdraw(li, "never", 1))).toMatchObject({ status: 404, tag: "NoQuestion" })
    expect(await problem(li.zone.questions.history({ params: { id: "never" } }))).toMatchObject({ status: 404, tag: "NoQuestion" })
  })

  it("lists what has to be looked at again, page by page", async () => {
    for (const [id, day] of [["r1", "2027-03-01"], ["r2", "2027-01-01"], ["r3", "2027-02-01"]] as const) {
      await li.zone.questions.put({ params: { id }, payload: { entry: draft(`第${id}题怎样办理？`, { reviewBy: day }), expected: 0 } })
    }
    const due = (after?: string) => wang.zone.questions.due({ query: { through: "2027-02-28", limit: 2, ...(after !== undefined && { after }) } })
    const one = await due()
    const other = await due(one.next)
    expect([...one.entries, ...other.entries].map(({ entry }) => entry.id)).toEqual(["old", "r2", "r3"])
    expect(other.next).toBeUndefined()
    expect(await problem(due("bm9uZQ"))).toMatchObject({ status: 400, tag: "BadCursor" })
  })

  it("takes in what the head accepts in the room of enquiries, at once, and leaves later changes alone", async () => {
    const on = todayInChina()
    const source = { id: "https://www.example.org/2", title: "示例省暂住办法", version: "2026" }
    const wish = {
      _tag: "Receive", channel: "counter", on, about: { _tag: "Words", text: "外地车牌怎样转入本市" },
      search: { found: [] }, given: { answer: { _tag: "OwnKnowledge", text: "先到车管所提档。", source }, told: "spoken" }
    }
    const { id } = await wang.zone.matters.begin({ params: { room: "enquiry" }, payload: { wish } })
    const params = { room: "enquiry", id }
    const next = (person: Person, more: { readonly _tag: string; readonly [key: string]: unknown }) => person.zone.matters.wish({ params, payload: { wish: more } })
    await next(wang, { _tag: "ProposeEntry", question: "外地车牌怎样转入？", unit: "示例区车管所" })
    expect(await asked("外地车牌怎样转入")).not.toContain(`enquiry/${id}`)
    expect((await next(li, { _tag: "AcceptEntry", validFrom: on })).facts).toEqual(["EntryAccepted"])
    expect(await asked("外地车牌怎样转入")).toContain(`enquiry/${id}`)

    await li.zone.questions.withdraw({ params: { id: `enquiry/${id}` }, payload: { reason: "政策已经修改", expected: 1 } })
    const again = await openServer({ office: officeIn(join(opened.folder, "office")) })
    expect(await again.nobody().zone.public.questions({ query: { q: "外地车牌怎样转入" } })).toEqual([])
    await again.close()
  })
})
