/** Matters that people follow by number and code: what is told of each room, what never is, and how an application is put right. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Typesetter } from "@zone/core/ports"
import { sayPaper } from "@zone/core/paper"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { PublicSupplement } from "../src/client/index.ts"
import { type Opened, openServer, type Person, personAt, problem, todayInChina } from "./openServer.ts"

const often = { burst: 1000, perMinute: 1000 }
const typesetter = Layer.succeed(Typesetter, Typesetter.of({
  specVersion: 1, set: (paper) => Effect.succeed({ bytes: new TextEncoder().encode(sayPaper(paper)), mediaType: "text/plain", pages: 1 })
}))

let opened: Opened
let kiosk: Person
let handler: Person
let head: Person
beforeAll(async () => {
  opened = await openServer({ typesetter, server: { limits: { apply: often, follow: often, followOne: often } } })
  const { secret } = await opened.server.setUpKiosk("hall-1", "大厅一号")
  kiosk = personAt(opened.url)
  await kiosk.zone.public.openKiosk({ payload: { device: "hall-1", secret } })
  handler = await opened.as("zhao")
  head = await opened.as("li")
})
afterAll(() => opened.close())

type Taken = { readonly number?: string; readonly code?: string }
const on = todayInChina()
const follow = ({ code = "", number = "" }: Taken) => opened.nobody().zone.public.follow({ params: { number }, headers: { "x-zone-code": code } })
const idOf = async (room: string, { number = "" }: Taken) => (await head.zone.matters.list({ params: { room }, query: { number } })).lines[0]?.id ?? ""
const wish = async (person: Person, room: string, of: Taken, given: { readonly _tag: string; readonly [field: string]: unknown }) =>
  person.zone.matters.wish({ params: { room, id: await idOf(room, of) }, payload: { wish: given } })
const begin = (room: string, given: { readonly _tag: string; readonly [field: string]: unknown }) => kiosk.zone.public.begin({ params: { room }, payload: { wish: given } })

const bare = { addressee: "示例区人民政府办公室", applicants: [{ kind: "person", name: "𠅤小满" }], description: "示例路改造项目的批复" } as const
const supplement = ({ code = "", number = "" }: Taken, payload: PublicSupplement, key?: string) =>
  kiosk.zone.public.supplement({ params: { number }, headers: { "x-zone-code": code, ...(key !== undefined && { "idempotency-key": key }) }, payload })
const receipt = async ({ code = "", number = "" }: Taken) =>
  new TextDecoder().decode(await kiosk.zone.public.receipt({ params: { number }, headers: { "x-zone-code": code } }))

describe("an application that lacks something", () => {
  it("has a number and a code, says what is lacking and until when the agency asks, and has its receipt when it is there", async () => {
    const done = await kiosk.zone.public.apply({ payload: bare })
    expect(done.number).toBeDefined()
    expect(done.lacking).toMatchObject({ parts: ["identity", "contact", "form"], asked: false, by: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string })
    expect((done.lacking?.by ?? "") > on).toBe(true)
    expect(await problem(receipt(done))).toMatchObject({ status: 404, tag: "NoPaper" })
    expect(await follow(done)).toMatchObject({ room: "application", title: "依申请公开", open: true, receipt: false, lacking: done.lacking })

    const some = await supplement(done, { contact: "示例路1号" })
    expect(some).toMatchObject({ receipt: false, lacking: { parts: ["identity", "form"] } })
    const all = await supplement(done, { proof: "shown", wanted: { form: "paper", route: "post" } })
    expect(all).toMatchObject({ status: "processing", open: true, receipt: true })
    expect(all.lacking).toBeUndefined()
    const paper = await receipt(done)
    for (const part of [done.number ?? "", "𠅤小满"]) expect(paper).toContain(part)
    // by the kiosk, as a fact; and what was written is sealed
    const { history, state } = await head.zone.matters.show({ params: { room: "application", id: await idOf("application", done) } })
    expect(history.slice(-2).map(({ actor, fact }) => [fact, actor.id])).toEqual([["Supplemented", "kiosk-hall-1"], ["ReceiptIssued", "kiosk-hall-1"]])
    expect(JSON.stringify(state)).not.toContain("示例路1号")
  })

  it("is corrected as the agency asked, within the days that it gave, and the term runs anew", async () => {
    const done = await kiosk.zone.public.apply({ payload: bare })
    await wish(handler, "application", done, { _tag: "AskCorrection", parts: ["description", "contact"], guidance: "请写明是哪一年的批复", workingDays: 5 })
    const asked = await follow(done)
    expect(asked).toMatchObject({ says: "待补正", open: true, lacking: { asked: true, guidance: "请写明是哪一年的批复", parts: ["description", "contact", "identity", "form"], certainty: expect.any(String) as string } })
    const payload = { description: "示例路改造项目2025年的批复", contact: "示例路1号", proof: "shown", wanted: { form: "paper", route: "pickUp" } } as const
    const [one, other] = [await supplement(done, payload, "mend-click-1"), await supplement(done, payload, "mend-click-1")]
    expect(one).toMatchObject({ status: "processing", receipt: true })
    expect(other).toEqual(one)
    const { history } = await head.zone.matters.show({ params: { room: "application", id: await idOf("application", done) } })
    expect(history.map(({ fact }) => fact)).toEqual(["Accepted", "Received", "CorrectionAsked", "Corrected", "ReceiptIssued"])
  })

  it("takes a file as a proof of identity from the same kiosk", async () => {
    const done = await kiosk.zone.public.apply({ payload: { ...bare, applicants: [{ ...bare.applicants[0], contact: "示例路1号" }], wanted: { form: "paper", route: "post" } } })
    const { file } = await kiosk.zone.public.upload({ payload: new TextEncoder().encode("%PDF-1.7\n%%EOF\n") })
    expect(await supplement(done, { proof: [file] })).toMatchObject({ receipt: true })
    expect(await problem(supplement(done, { files: ["no-such-file"] }))).toMatchObject({ status: 400, paths: ["wish.files.0"] })
  })

  it("is put right by nobody without its code, without anything, or away from a kiosk, and not when it is over", async () => {
    const [done, second] = [await kiosk.zone.public.apply({ payload: bare }), await kiosk.zone.public.apply({ payload: bare })]
    expect(await problem(supplement({ ...done, code: second.code ?? "" }, { contact: "别处" }))).toMatchObject({ status: 404, tag: "NoSuchReceipt" })
    expect(await problem(supplement(done, {}))).toMatchObject({ status: 400, tag: "NothingSupplemented" })
    expect(await problem(supplement(done, { unclear: "写不清楚" } as never))).toMatchObject({ status: 400 })
    const away = opened.nobody().zone.public.supplement({ params: { number: done.number ?? "" }, headers: { "x-zone-code": done.code ?? "" }, payload: { contact: "别处" } })
    expect(await problem(away)).toMatchObject({ status: 401, tag: "NoKiosk" })
    await wish(await opened.as("wang", "counter"), "application", done, { _tag: "Withdraw", on })
    expect(await problem(supplement(done, { contact: "别处" }))).toMatchObject({ status: 422, tag: "AlreadyConcluded" })
    expect(await follow(done)).toMatchObject({ open: false, receipt: false })
  })

  it("says nothing of lacking where nothing lacks", async () => {
    const { lacking } = await kiosk.zone.public.apply({ payload: { ...bare, applicants: [{ ...bare.applicants[0], contact: "示例路1号", proof: "shown" }], wanted: { form: "paper", route: "post" } } })
    expect(lacking).toBeUndefined()
  })
})

describe("a matter of another room", () => {
  it("that is a question is followed to its answer, with what that rests on, and says nothing of who asked what", async () => {
    const asked = await begin("enquiry", { _tag: "Receive", about: { text: "灵活就业怎样参加社会保险" }, enquirer: { name: "林小满", contact: "示例路1号" } })
    expect(await follow(asked)).toEqual({
      room: "enquiry", title: "政策咨询", number: asked.number, status: "registered", says: "已登记", arrivedOn: on, open: false, receipt: false
    })
    await wish(handler, "enquiry", asked, { _tag: "Refer", to: "示例区人力资源和社会保障局", on })
    expect(await follow(asked)).toMatchObject({ says: "已交办", unit: "示例区人力资源和社会保障局", due: expect.any(String) as string })
    const source = { id: "https://www.example.org/1", title: "示例办法", number: "示例发〔2026〕1号", version: "2026-01-01" }
    await wish(handler, "enquiry", asked, { _tag: "RecordAnswer", on, told: "phone", answer: { _tag: "FromUnit", unit: "示例区人力资源和社会保障局", text: "到社保窗口登记。", source } })
    const told = await follow(asked)
    expect(told).toMatchObject({ says: "已办结", repliedOn: on, answer: { text: "到社保窗口登记。", source: "示例办法（示例发〔2026〕1号）" } })
    expect(JSON.stringify(told)).not.toMatch(/林小满|示例路|灵活就业/)
  })

  it("that is a suggestion is followed to what came of it", async () => {
    const left = await begin("feedback", { _tag: "Suggest", content: "多放几把椅子" })
    expect(await follow(left)).toMatchObject({ room: "feedback", title: "意见建议", says: "已登记", arrivedOn: on })
    await wish(head, "feedback", left, { _tag: "Decide", decision: { _tag: "Adopted", measures: "购置座椅" } })
    await wish(head, "feedback", left, { _tag: "Answer", answer: { _tag: "PublicNotice", on, where: "专区公告栏", what: "已经采纳，座椅正在购置" } })
    expect(await follow(left)).toMatchObject({ outcome: "采纳", repliedOn: on, answer: { text: "已经采纳，座椅正在购置", where: "专区公告栏" } })
  })

  it("that is a complaint never tells who complained of whom about what", async () => {
    const left = await begin("feedback", { _tag: "Complain", content: "等了很久没有人", name: "苏小雨", contact: "示例路9号", grounds: ["zone"] })
    await wish(head, "feedback", left, { _tag: "NameComplainedOf", against: { unit: "综合窗口", actors: ["u-1"], colleagues: [] } })
    await wish(head, "feedback", left, { _tag: "Accept" })
    const told = await follow(left)
    expect(told).toMatchObject({ title: "投诉", outcome: "受理" })
    expect(JSON.stringify(told)).not.toMatch(/小雨|示例路|很久|综合窗口|专区管理/)
  })

  it("is found by its own code only, and told like a number that there is not", async () => {
    const [question, suggestion] = [await begin("enquiry", { _tag: "Receive", about: { text: "问题" }, enquirer: { contact: "示例路1号" } }), await begin("feedback", { _tag: "Suggest", content: "意见" })]
    const wrong = await problem(follow({ number: question.number ?? "", code: suggestion.code ?? "" }))
    expect(wrong).toEqual(await problem(follow({ number: "ZX2026-9999", code: suggestion.code ?? "" })))
    expect(wrong).toMatchObject({ status: 404, tag: "NoSuchReceipt" })
    // a receipt is of applications only
    expect(await problem(receipt(question))).toMatchObject({ status: 404, tag: "NoSuchReceipt" })
  })
})

describe("what was published", () => {
  it("is found by its title, with its day and where it is read; the latest where nothing is asked; nothing before it is public", async () => {
    const draft = { _tag: "Draft", title: "示例区养老服务补贴办法", agency: "示例区民政局", determination: { _tag: "proactive" }, document: false, formedOn: on }
    const publish = async (title: string, publishes: boolean) => {
      const { number } = await handler.zone.matters.begin({ params: { room: "disclosure" }, payload: { wish: { ...draft, title } } })
      const of = { ...(number !== undefined && { number }) }
      await wish(head, "disclosure", of, { _tag: "SignReview", step: "secrecy", verdict: { _tag: "releasable" } })
      if (publishes) await wish(handler, "disclosure", of, { _tag: "Publish", on, channels: ["website", "readingPlace"], where: "https://www.example.org/notices/1" })
    }
    await publish("示例区养老服务补贴办法", true)
    await publish("示例区老旧小区改造计划", true)
    await publish("示例区养老床位计划", false)
    const search = async (q: string) => opened.nobody().zone.public.disclosed({ query: { q } })
    expect(await search("养老补贴")).toEqual([{
      number: expect.stringMatching(/^GK/) as string, title: "示例区养老服务补贴办法", agency: "示例区民政局", publishedOn: on,
      where: "https://www.example.org/notices/1", channels: ["政府网站", "公开查阅点"]
    }])
    expect((await search("")).map(({ title }) => title).toSorted()).toEqual(["示例区养老服务补贴办法", "示例区老旧小区改造计划"].toSorted())
    expect(await search("天气预报")).toEqual([])
  })
})
