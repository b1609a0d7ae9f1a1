/** What people use themselves: from the zone's page to the receipt, and what nobody learns who has no code. */
import { MissingGlyphs, Typesetter } from "@zone/core/ports"
import { type Paper, sayPaper } from "@zone/core/paper"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { entryOf, officeIn, type Opened, openServer, type Person, personAt, problem } from "./openServer.ts"

const papers: Array<Paper> = []
/** Sets papers as their text: what stands on them can be read. */
const typesetter = Layer.succeed(Typesetter, Typesetter.of({
  specVersion: 1,
  set: (paper) => {
    const text = sayPaper(paper)
    if (text.includes("𰀡")) return Effect.fail(new MissingGlyphs({ characters: ["𰀡"], remedy: "在 fonts.fallback 里配置字体" }))
    papers.push(paper)
    return Effect.succeed({ bytes: new TextEncoder().encode(text), mediaType: "text/plain", pages: 1 })
  }
}))

let opened: Opened
let kiosk: Person
let clerk: Person
beforeAll(async () => {
  opened = await openServer({
    typesetter, server: { limits: { follow: { burst: 1000, perMinute: 1000 }, followOne: { burst: 6, perMinute: 1 }, apply: { burst: 1000, perMinute: 1000 } } },
    questions: [
      entryOf("q1", "社会保险缴费比例是多少？", "按现行规定执行。"),
      entryOf("q2", "小微企业可以享受哪些税收优惠？", "请看税务部门公布的清单。"),
      entryOf("q3", "如何申请公开政府信息？", "到政务公开专区填写申请表，或者在自助终端上申请；社会保险信息到社保窗口。"),
      { ...entryOf("q4", "社会保险怎样转移？", "已经过期的答复。"), validThrough: "2025-12-31" }
    ]
  })
  const { secret } = await opened.server.setUpKiosk("hall-1", "大厅一号")
  kiosk = personAt(opened.url)
  await kiosk.zone.public.openKiosk({ payload: { device: "hall-1", secret } })
  clerk = await opened.as("wang")
})
afterAll(() => opened.close())

const form = {
  addressee: "示例区人民政府办公室",
  applicants: [{ kind: "person", name: "𬭛小满", contact: "示例路1号", proof: "shown" }],
  description: "示例路改造项目的批复", wanted: { form: "paper", route: "pickUp" }
} as const

describe("the zone's page", () => {
  it("names the four functions as the place calls them, and whom applications may be for", async () => {
    const page = await opened.nobody().zone.public.zone()
    expect(page.functions).toEqual([
      { function: "selfQuery", name: "自助查询区" }, { function: "reading", name: "资料阅览区" }, { function: "intake", name: "申请接收区" }, { function: "consultation", name: "政策咨询区" }
    ])
    expect(page.addressees.map(({ name }) => name)).toEqual(["示例区人民政府办公室", "示例区民政局"])
    expect(page.contact).toBe("示例区行政服务中心政务公开专区")
  })

  it("calls one area of two functions by one name where the place has it so", async () => {
    const other = await openServer({ office: { ...officeIn(`${opened.folder}/longyang`), pack: "cn-530502/zone" } })
    const { areas } = await other.nobody().zone.public.zone()
    expect(areas[0]).toEqual({ name: "查询阅览区", functions: ["selfQuery", "reading"] })
    await other.close()
  })
})

describe("the question bank", () => {
  const search = async (q: string, limit?: number) => (await opened.nobody().zone.public.questions({ query: { q, ...(limit !== undefined && { limit }) } })).map(({ id }) => id)

  it("finds what is asked, the question before the answer", async () => {
    expect(await search("社会保险缴费的比例")).toEqual(["q1", "q3"])
    expect(await search("税收优惠")).toEqual(["q2"])
    expect(await search("天气预报")).toEqual([])
    expect(await search("", 2)).toEqual(["q1", "q2"])
    expect(await opened.nobody().zone.public.questions({ query: { q: "税收优惠" } })).toEqual([{
      id: "q2", version: 1, question: "小微企业可以享受哪些税收优惠？", answer: "请看税务部门公布的清单。", unit: "示例区税务局",
      source: "示例办法（示例发〔2026〕1号）", updatedOn: "2026-11-01"
    }])
  })

  it("never tells what does not hold any more", async () => {
    expect(await search("社会保险怎样转移？")).not.toContain("q4")
    expect(await search("", 50)).toEqual(["q1", "q2", "q3"])
  })
})

describe("an application at the kiosk", () => {
  it("is looked at step by step", async () => {
    const check = (payload: { readonly [key: string]: unknown }) => kiosk.zone.public.check({ payload })
    expect(await check({})).toEqual({ troubles: [], missing: ["addressee", "applicants", "description"] })
    expect(await check({ applicants: [{ kind: "person", name: "" }] })).toEqual({
      troubles: [{ path: "applicants.0.name", remedy: "没有填写，或者填写得不对" }], missing: ["addressee", "description", "identity", "contact", "form"]
    })
    expect(await check({ surprise: 1 })).toMatchObject({ troubles: [{ path: "surprise" }] })
    expect(await check(form)).toEqual({ troubles: [], missing: [] })
  })

  it("gives a number, a code, a receipt once, and tells how it stands", async () => {
    const { code = "", number = "" } = await kiosk.zone.public.apply({ payload: form })
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)

    const params = { number }
    const headers = { "x-zone-code": code, "idempotency-key": "receipt-0001" }
    const receipt = new TextDecoder().decode(await kiosk.zone.public.receipt({ params, headers }))
    for (const part of [number, code, "𬭛小满", "示例路改造项目的批复", "政府信息公开申请接收回执"]) expect(receipt).toContain(part)
    expect(JSON.stringify(papers.at(-1))).toContain(`https://zone.example.org/follow#${number}/${code}`)
    // paper gets stuck: the same click gives it again, another one does not
    expect(new TextDecoder().decode(await kiosk.zone.public.receipt({ params, headers }))).toBe(receipt)
    expect(await problem(kiosk.zone.public.receipt({ params, headers: { "x-zone-code": code } }))).toMatchObject({ status: 410, tag: "ReceiptGiven" })

    const followed = await opened.nobody().zone.public.follow({ params, headers: { "x-zone-code": code.toLowerCase().replaceAll("-", " ") } })
    expect(followed).toMatchObject({ number, status: "processing", says: "办理中", certainty: expect.any(String) as string, due: expect.any(String) as string })
    expect(JSON.stringify(followed)).not.toMatch(/小满|示例路/)

    // it is the kiosk's, as a fact; and the clerk sees it
    const { lines } = await clerk.zone.matters.list({ params: { room: "application" }, query: { number } })
    const { history } = await clerk.zone.matters.show({ params: { room: "application", id: lines[0]?.id ?? "" } })
    expect(history[0]?.actor).toEqual({ id: "kiosk-hall-1", role: "applicant" })
  })

  it("whose receipt has a character that cannot be set is taken all the same, and people are told where they have it", async () => {
    const { code = "", number = "" } = await kiosk.zone.public.apply({ payload: { ...form, applicants: [{ kind: "person", name: "𰀡小满", contact: "示例路1号", proof: "shown" }] } })
    const told = await problem(kiosk.zone.public.receipt({ params: { number }, headers: { "x-zone-code": code } }))
    expect(told).toMatchObject({ status: 422, tag: "MissingGlyphs" })
    expect(told.remedy).toContain("到窗口领取")
    expect(told.remedy).not.toContain("fonts")
  })

  it("of an organisation with several applicants keeps each one's data under a key of their own", async () => {
    const { number = "" } = await kiosk.zone.public.apply({ payload: { ...form, applicants: [{ kind: "business", name: "示例商贸有限公司", proof: "shown" }, { kind: "person", name: "周小雨", proof: "shown" }] } })
    const { lines } = await clerk.zone.matters.list({ params: { room: "application" }, query: { number } })
    expect(lines[0]?.cells[4]).toMatchObject({ text: "示例商贸有限公司" })
    expect((await clerk.zone.matters.findByName({ params: { room: "application" }, payload: { name: "周小雨" } })).lines.map((line) => line.number)).toEqual([number])
  })

  it("that comes twice under one key is one application with one code", async () => {
    const send = () => kiosk.zone.public.apply({ payload: form, headers: { "idempotency-key": "kiosk-click-1" } })
    const [one, other] = [await send(), await send()]
    expect([other.number, other.code, other.repeated]).toEqual([one.number, one.code, true])
  })

  it("is refused with the places that are wrong, and for nobody who is not there", async () => {
    expect(await problem(kiosk.zone.public.apply({ payload: { ...form, addressee: "别处" } }))).toMatchObject({ status: 400, tag: "NoAddressee", paths: ["addressee"] })
    const spoiled = { ...form, applicants: [], description: "" } as unknown as typeof form
    expect(await problem(kiosk.zone.public.apply({ payload: spoiled }))).toMatchObject({ status: 400, paths: ["applicants.0", "description"] })
    expect(await problem(opened.nobody().zone.public.apply({ payload: form }))).toMatchObject({ status: 401, tag: "NoKiosk" })
    expect(await problem(clerk.zone.public.apply({ payload: form }))).toMatchObject({ status: 401, tag: "NoKiosk" })
  })
})

describe("a code", () => {
  it("that is wrong, and a number that is none, are told alike, and not often", async () => {
    const { number = "" } = await kiosk.zone.public.apply({ payload: form })
    const follow = (of: string) => problem(opened.nobody().zone.public.follow({ params: { number: of }, headers: { "x-zone-code": "0000-0000-0000" } }))
    const [wrong, none] = [await follow(number), await follow("2026-9999")]
    expect(wrong).toEqual(none)
    expect(wrong).toMatchObject({ status: 404, tag: "NoSuchReceipt" })
    for (let i = 0; i < 5; i++) await follow(number)
    expect(await follow(number)).toMatchObject({ status: 429 })
  })

  it("is of one application and no other", async () => {
    const [one, other] = [await kiosk.zone.public.apply({ payload: form }), await kiosk.zone.public.apply({ payload: form })]
    expect(one.code).not.toBe(other.code)
    expect(await problem(opened.nobody().zone.public.follow({ params: { number: one.number ?? "" }, headers: { "x-zone-code": other.code ?? "" } }))).toMatchObject({ status: 404 })
  })
})
