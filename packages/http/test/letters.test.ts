/** The letters of an application over HTTP, from correction to the notice to a third party: what each asks for, says, and keeps from whom. */
import { Typesetter } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { afterAll, beforeAll, expect, it } from "vitest"
import { application, type Opened, openServer, type Person, problem, receive, todayInChina } from "./openServer.ts"

const typesetter = Layer.succeed(Typesetter, Typesetter.of({
  specVersion: 1,
  set: (paper) => Effect.succeed({ bytes: new TextEncoder().encode(JSON.stringify(paper)), mediaType: "text/plain", pages: 1 })
}))

const today = todayInChina()
const number = "示例府公开〔2026〕15号"
let opened: Opened
let zhao: Person
let li: Person
let wang: Person

beforeAll(async () => {
  opened = await openServer({ typesetter })
  ;[zhao, li, wang] = [await opened.as("zhao"), await opened.as("li"), await opened.as("wang")]
})
afterAll(() => opened.close())

/** A life in which a third party is overruled. */
const overruled = async (): Promise<string> => {
  const { id } = await wang.zone.matters.begin({ params: application, payload: { wish: receive("林小满") } })
  const params = { ...application, id }
  for (const wish of [
    { _tag: "Consult", id: "第三方1", party: { _tag: "ThirdParty", name: "示例建设公司" } },
    { _tag: "RecordConsultationReceipt", id: "第三方1", on: today },
    { _tag: "RecordOpinion", id: "第三方1", on: today, position: "objects", reason: "商业秘密" },
    { _tag: "ReviewSecrecy", releasable: true, touchesThirdParty: true }
  ]) await zhao.zone.matters.wish({ params, payload: { wish } })
  await li.zone.matters.wish({ params, payload: { wish: { _tag: "Extend", workingDays: 10, reason: "需要区分处理" } } })
  await zhao.zone.matters.wish({
    params, payload: {
      wish: {
        _tag: "Reply", reply: {
          _tag: "disclosed", given: { _tag: "ToObtain", how: "领取纸质件", where: "示例窗口", when: "工作日" },
          overrides: [{ consultation: "第三方1", ground: "publicInterest", reasons: "事关公共安全" }]
        }
      }
    }
  })
  return id
}

it("lists every paper with what it asks for, makes it with that, and records who made it", async () => {
  const id = await overruled()
  const params = { ...application, id }
  const list = await zhao.zone.board.papers({ params })
  expect(list.map(({ asks, issued, paper, title }) => [paper, title, issued?.fact, asks.filter(({ needed }) => needed).map(({ label }) => label)])).toEqual([
    ["application-form", "政府信息公开申请表", "登记申请", []],
    ["receipt", "政府信息公开申请接收回执", "出具接收回执", []],
    ["third-party-letter", "第三方意见征询书（第三方1）", "发出征求意见书", ["发文字号", "拟公开的政府信息", "征求意见的理由"]],
    ["extension-notice", "延期答复告知书", "延长答复期限", ["发文字号"]],
    ["reply", "政府信息公开申请答复书", "答复", ["发文字号"]],
    ["third-party-notice", "决定公开告知书（第三方1）", "答复", ["发文字号", "征询书的发文字号", "拟公开的政府信息"]],
    ["delivery-receipt", "送达回证", undefined, ["发文字号", "送达地点"]],
    ["reckoning", "答复期限计算过程", undefined, []]
  ])
  const draw = async (paper: string, payload: object): Promise<string> => new TextDecoder().decode(await zhao.zone.board.paperWith({ params: { ...params, paper }, payload }))
  const information = "示例路改造项目的评审意见"
  for (const { paper } of list) {
    const text = await draw(paper, { number, information, why: "可能涉及商业秘密", asked: "示例府公开〔2026〕9号", where: "示例路1号" })
    const aboutThird = paper.startsWith("third-party")
    expect([paper, text.includes("林小满"), text.includes("示例建设公司")]).toEqual([paper, !aboutThird && paper !== "reckoning", aboutThird])
  }
  expect((await zhao.zone.board.papers({ params })).every(({ events }) => events.some(({ by, what }) => by.id === "u-3" && what === "drawn"))).toBe(true)
  expect(await draw("third-party-notice", { number, information, asked: "示例府公开〔2026〕9号" })).toMatch(/不公开可能对公共利益造成重大影响[\s\S]*事关公共安全/)
  // what is missing is said, and nothing is recorded
  expect(await problem(zhao.zone.board.paperWith({ params: { ...params, paper: "third-party-letter" }, payload: { number } })))
    .toMatchObject({ status: 422, tag: "PaperRefused", remedy: "不能制作《第三方意见征询书》：拟公开的政府信息：写明拟公开的政府信息；征求意见的理由：写明征求意见的理由" })
  expect(await problem(zhao.zone.board.paperWith({ params: { ...params, paper: "third-party-letter-2" }, payload: { number } }))).toMatchObject({ status: 404, tag: "NoPaper" })
})

it("takes the words from the form of a page, and keeps people from those who may not see them", async () => {
  const id = await overruled()
  const form = (person: Person, paper: string, words: string, headers: { readonly [name: string]: string } = { origin: "null", "sec-fetch-site": "same-origin" }) =>
    person.fetch(`/api/papers/application/${id}/${paper}`, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded", ...headers }, body: words })
  const letter = await form(zhao, "reply", `number=${encodeURIComponent(number)}&court=&enclosures=`)
  expect([letter.status, letter.headers.get("content-type")]).toEqual([200, "application/pdf"])
  expect(await letter.text()).toContain(number)
  const receipt = await form(wang, "receipt", "handedIn=a&handedIn=b")
  expect(await receipt.text()).toContain("a；b")
  expect((await form(wang, "receipt", "", { origin: "null", "sec-fetch-site": "cross-site" })).status).toBe(403)
  expect((await form(opened.nobody(), "receipt", "")).status).toBe(401)
  // an auditor sees that there are papers, and makes none with people on them
  const sun = await opened.as("sun")
  expect((await form(sun, "reply", `number=${encodeURIComponent(number)}`)).status).toBe(403)
  expect((await form(sun, "reckoning", "")).status).toBe(200)
  // a head does not see where people live, and so not the form that they filled in
  expect((await form(li, "application-form", "")).status).toBe(403)
  expect((await form(li, "reply", `number=${encodeURIComponent(number)}`)).status).toBe(200)
})
