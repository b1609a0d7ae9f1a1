/** What people begin themselves in any room, and that whoever is complained of learns nothing of the complainant. */
import { makeClient } from "../src/client/index.ts"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { entryOf, officeIn, type Opened, openServer, type Person, personAt, problem, todayInChina } from "./openServer.ts"

let opened: Opened
let kiosk: Person
let wang: Person
let li: Person
let zhao: Person
beforeAll(async () => {
  const often = { burst: 1000, perMinute: 1000 }
  opened = await openServer({
    server: { limits: { apply: often, follow: often, followOne: often } }, questions: [entryOf("q1", "灵活就业人员怎样参加社会保险？", "到社保窗口登记。")]
  })
  const { secret } = await opened.server.setUpKiosk("hall-1", "大厅一号")
  kiosk = personAt(opened.url)
  await kiosk.zone.public.openKiosk({ payload: { device: "hall-1", secret } })
  wang = await opened.as("wang")
  li = await opened.as("li")
  zhao = await opened.as("zhao")
})
afterAll(() => opened.close())

const keysOf = async (room: string, wish: string) => {
  const { fields = [] } = await opened.nobody().zone.public.form({ params: { room, wish } })
  return fields.map(({ key, required }) => `${key}${required ? "" : "?"}`)
}
const begin = (room: string, wish: { readonly _tag: string; readonly [field: string]: unknown }, key?: string) =>
  kiosk.zone.public.begin({ params: { room }, payload: { wish }, ...(key !== undefined && { headers: { "idempotency-key": key } }) })
const lineOf = async (room: string, number?: string) => (await zhao.zone.matters.list({ params: { room }, query: number === undefined ? { limit: 1, descending: "true" } : { number } })).lines[0]
const shown = async (person: Person, room: string, number?: string) => {
  const { id = "" } = await lineOf(room, number) ?? {}
  return person.zone.matters.show({ params: { room, id } })
}

describe("what people may begin", () => {
  it("is told by the rooms, with their words, to anybody", async () => {
    expect(await opened.nobody().zone.public.rooms()).toEqual([
      { room: "application", title: "依申请公开", wishes: [{ wish: "Receive", name: "接收申请" }] },
      { room: "enquiry", title: "政策咨询", wishes: [{ wish: "Receive", name: expect.any(String) as string }] },
      { room: "feedback", title: "意见建议、评价和投诉", wishes: ["Suggest", "Rate", "Complain"].map((wish) => ({ wish, name: expect.any(String) as string })) }
    ])
  })

  it("has forms without what only the office or the server can say", async () => {
    expect(await keysOf("enquiry", "Receive")).toEqual(["enquirer", "about"])
    expect(await keysOf("feedback", "Suggest")).toEqual(["content", "name?", "contact?", "noAnswerWanted?"])
    expect(await keysOf("feedback", "Rate")).toEqual(["scores", "remark?"])
    expect(await keysOf("feedback", "Complain")).toEqual(["content", "name?", "contact?", "grounds"])
    expect(await keysOf("application", "Receive")).toEqual(["addressee", "applicants", "description", "wanted?", "purpose?", "subject?", "files?"])
    for (const [room, wish] of [["enquiry", "Answer"], ["feedback", "Accept"], ["reading", "Visit"], ["nowhere", "Receive"]] as const) {
      expect(await problem(opened.nobody().zone.public.form({ params: { room, wish } }))).toMatchObject({ status: 404 })
    }
  })

  it("offers what may be rated or complained of here, and nothing to write that would not be sealed", async () => {
    const rate = await opened.nobody().zone.public.form({ params: { room: "feedback", wish: "Rate" } })
    const [item, grade] = rate.fields?.[0]?.field.item?.fields ?? []
    expect(item?.field).toMatchObject({ kind: "choice", choices: expect.arrayContaining([{ value: "staff", zh: "专区管理服务：工作人员的态度" }]) as unknown })
    expect(grade?.field.choices?.map(({ zh }) => zh)).toContain("非常满意")
    const complain = await opened.nobody().zone.public.form({ params: { room: "feedback", wish: "Complain" } })
    expect(complain.fields?.at(-1)?.field.item?.choices).toEqual([
      { value: "disclosure", zh: "政务公开" }, { value: "service", zh: "政务服务" }, { value: "zone", zh: "专区管理服务" }
    ])
    const other = await openServer({ office: { ...officeIn(`${opened.folder}/zhuoshui`), pack: "cn-500114/zhuoshui", venue: "convenienceCentre", tier: "township" } })
    const { fields = [] } = await other.nobody().zone.public.form({ params: { room: "feedback", wish: "Complain" } })
    await other.close()
    const listed = fields.at(-1)?.field.item?.choices ?? []
    expect(listed.length).toBeGreaterThan(10)
    expect(listed.every(({ value, zh }) => /^(?:disclosure|service|zone)\//.test(value) && zh.includes("："))).toBe(true)
  })
})

describe("at the kiosk", () => {
  it("a question is registered under a number, by the kiosk, sealed", async () => {
    const { number = "", ...rest } = await begin("enquiry", { _tag: "Receive", about: { text: "灵活就业怎样参加社会保险" }, enquirer: { name: "林小满", contact: "示例路1号" } })
    expect(rest).toEqual({ code: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/) as string, repeated: false })
    expect(number).toMatch(/^ZX/)
    const { history, state } = await shown(wang, "enquiry", number)
    expect(history[0]).toMatchObject({ fact: "Received", name: expect.stringMatching(/\p{Script=Han}/u) as string, actor: { id: "kiosk-hall-1", role: "applicant" }, body: { channel: "kiosk", on: todayInChina() } })
    // the bank was searched before anybody of the office was asked
    expect(state).toMatchObject({ enquiry: { search: { found: [{ entry: "q1", version: 1 }] } } })
    // a clerk sees on the page what the register shows to clerks; somebody who audits sees neither whole
    expect(JSON.stringify(state)).toMatch(/林小满[\s\S]*灵活就业|灵活就业[\s\S]*林小满/)
    expect(JSON.stringify((await shown(await opened.as("sun"), "enquiry", number)).state)).not.toMatch(/林小满|灵活就业/)
    expect(await problem(begin("enquiry", { _tag: "Receive", about: { text: "没有留联系方式" } }))).toMatchObject({ status: 422, tag: "ContactNeeded" })
  })

  it("a suggestion comes once under its key", async () => {
    const send = () => begin("feedback", { _tag: "Suggest", content: "多放几把椅子", noAnswerWanted: true }, "kiosk-suggestion-1")
    const [one, other] = [await send(), await send()]
    expect(one.number).toMatch(/^YJ/)
    expect(other).toEqual({ number: one.number, code: one.code, repeated: true })
  })

  it("a rating takes no name and gives no number", async () => {
    const rating = { _tag: "Rate", scores: [{ item: "staff", grade: "satisfied" }], remark: "耐心" }
    expect(await begin("feedback", rating)).toEqual({ repeated: false })
    expect(await problem(begin("feedback", { ...rating, name: "林小满" }))).toMatchObject({ status: 400, paths: ["wish.name"] })
    expect(await problem(begin("feedback", { ...rating, scores: [{ item: "weather", grade: "satisfied" }] }))).toMatchObject({ status: 400, paths: ["wish.scores.0.item"] })
    expect(await problem(begin("feedback", { ...rating, scores: [] }))).toMatchObject({ status: 400 })
  })

  it("a complaint says on what ground, and not from whom it is concealed", async () => {
    const complaint = { _tag: "Complain", content: "等了很久没有人", grounds: ["zone"] }
    const { number = "" } = await begin("feedback", complaint)
    expect((await shown(zhao, "feedback", number)).state).toMatchObject({ complaint: { grounds: [{ label: "专区管理服务", basis: { reading: "interpretation" } }], against: { actors: [], colleagues: [] } } })
    expect(await problem(begin("feedback", { ...complaint, against: { actors: ["u-1"], colleagues: ["u-2"] } }))).toMatchObject({ status: 400, paths: ["wish.against"] })
    expect(await problem(begin("feedback", { ...complaint, arrival: { _tag: "Box", emptiedOn: "2020-01-01" } }))).toMatchObject({ status: 400, paths: ["wish.arrival"] })
    expect(await problem(begin("feedback", { ...complaint, grounds: ["tea"] }))).toMatchObject({ status: 400, paths: ["wish.grounds.0"] })
    expect(await problem(begin("feedback", { _tag: "Accept" }))).toMatchObject({ status: 404, tag: "NoWish" })
  })

  it("an application is one by this way too, with its code", async () => {
    const wish = {
      _tag: "Receive", addressee: "示例区人民政府办公室", applicants: [{ kind: "person", name: "周小雨", contact: "示例路2号", proof: "shown" }],
      description: "示例路改造项目的批复", wanted: { form: "paper", route: "pickUp" }
    }
    const { code = "", number = "" } = await begin("application", wish)
    expect(await opened.nobody().zone.public.follow({ params: { number }, headers: { "x-zone-code": code } })).toMatchObject({ number, status: "processing" })
    expect(await problem(begin("application", { ...wish, addressee: "别处" }))).toMatchObject({ status: 400, paths: ["wish.addressee"] })
  })

  it("only: nobody else begins anything so", async () => {
    const given = { params: { room: "feedback" }, payload: { wish: { _tag: "Suggest", content: "多放几把椅子" } } }
    expect(await problem(opened.nobody().zone.public.begin(given))).toMatchObject({ status: 401, tag: "NoKiosk" })
    expect(await problem(wang.zone.public.begin(given))).toMatchObject({ status: 401, tag: "NoKiosk" })
    expect(await problem(makeClient({ baseUrl: opened.url }).public.begin(given))).toMatchObject({ status: 401 })
  })
})

describe("whoever is complained of", () => {
  it("sees nothing of the complainant: in the list, the matter, its history, opened by itself, or in what happens", async () => {
    const NAME = "苏小雨"
    const SAID = "窗口的人不理我"
    const events: Array<string> = []
    const listening = new AbortController()
    const response = await wang.fetch("/api/events", { signal: listening.signal })
    const reading = (async () => {
      const decoder = new TextDecoder()
      try {
        for await (const part of response.body ?? []) events.push(decoder.decode(part))
      } catch { /* closed */ }
    })()

    const { number = "" } = await begin("feedback", { _tag: "Complain", content: SAID, name: NAME, contact: "示例路9号", grounds: ["service"] })
    const id = (await lineOf("feedback", number))?.id ?? ""
    const params = { room: "feedback", id }
    const texts = async (person: Person) => [
      await (await person.fetch(`/api/rooms/feedback/matters?number=${number}`)).text(), await (await person.fetch(`/api/rooms/feedback/matters/${id}`)).text(),
      JSON.stringify(await person.zone.matters.reveal({ params, payload: { path: "complaint.content", why: "调查" } })),
      JSON.stringify(await person.zone.matters.reveal({ params, payload: { path: "complaint.name", why: "调查" } }))
    ].join("\n")
    // before anybody knows whom it is about, the counter sees it as usual
    expect(await texts(wang)).toMatch(new RegExp(SAID))

    await zhao.zone.matters.wish({ params, payload: { wish: { _tag: "NameComplainedOf", against: { actors: ["u-1"], colleagues: [] } } } })
    const seen = await texts(wang)
    expect(seen).not.toMatch(/苏|小雨|不理我|示例路9号/)
    expect(seen).toContain("（不予显示）")
    expect(await problem(wang.zone.matters.wish({ params, payload: { wish: { _tag: "Withdraw", on: todayInChina() } } }))).toMatchObject({ status: 422, tag: "InterestedParty" })

    // whoever deals with it sees it, and is not kept from it
    expect(await texts(zhao)).toMatch(new RegExp(SAID))

    await vi.waitUntil(() => events.join("").includes("ComplainedOfNamed"), { timeout: 30_000 })
    listening.abort()
    await reading
    expect(events.join("")).toContain(id)
    expect(events.join("")).not.toMatch(/小雨|不理我|示例路9号/)
  })

  it("does not find who made a suggestion by their name either, having leaked it", async () => {
    const NAME = "陆小满"
    const { number = "" } = await begin("feedback", { _tag: "Suggest", content: "换一个人值班", name: NAME })
    const found = async (person: Person) => (await person.zone.matters.findByName({ params: { room: "feedback" }, payload: { name: NAME } })).lines.map((line) => line.number)
    expect(await found(wang)).toEqual([number])
    const params = { room: "feedback", id: (await lineOf("feedback", number))?.id ?? "" }
    const wish = { _tag: "RecordBreach", id: "b-1", kind: "leak", on: todayInChina(), what: "说出了是谁提的", by: ["u-1"] }
    await zhao.zone.matters.wish({ params, payload: { wish } })
    expect(await found(wang)).toEqual([])
    expect(await found(li)).toEqual([number])
    expect(JSON.stringify(await wang.zone.matters.reveal({ params, payload: { path: "suggestion.content", why: "看看" } }))).toContain("（不予显示）")
  })
})
