/** Questions, suggestions, complaints and ratings: by the forms that a server gives, and not at all where it gives none. */
import { describe, expect, it } from "vitest"
import { openKiosk, problem } from "../../../test/openKiosk.ts"
import type { Field } from "../../backend/StaffBackend.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import { fillableOf } from "./fillableOf.ts"
import { lackingAt } from "./lackingAt.ts"
import { messages } from "../messages.ts"
import { valueAt, withValue } from "./valueAt.ts"

const personal: Field = { kind: "personal" }
const suggestion: Field = {
  kind: "group", fields: [{ key: "content", required: true, field: personal }, { key: "name", required: false, field: personal }]
}
const rating: Field = {
  kind: "group", fields: [
    {
      key: "scores", required: true, field: {
        kind: "list", some: true, item: {
          kind: "group", fields: [
            { key: "item", required: true, field: { kind: "choice", zh: "评价事项", choices: [{ value: "staff", zh: "工作人员的态度" }] } },
            { key: "grade", required: true, field: { kind: "choice", zh: "等次", choices: [{ value: "satisfied", zh: "满意" }] } }
          ]
        }
      }
    },
    { key: "name", required: false, field: personal }, { key: "remark", required: false, field: personal }
  ]
}

const begun: Array<unknown> = []
const rooms = {
  form: ({ params: { wish } }: { readonly params: { readonly wish: string } }) =>
    wish === "Suggest" ? Promise.resolve(suggestion) : wish === "Rate" ? Promise.resolve(rating) : Promise.reject(new Error("没有")),
  begin: (given: unknown) => {
    begun.push(given)
    return Promise.resolve({ number: "YJ-1", repeated: false })
  }
}

const fill = (path: string, value: unknown): KioskMessage => ({ _tag: "FillTalk", path, value })
const titles = (kiosk: Awaited<ReturnType<typeof openKiosk>>) =>
  kiosk.elements().flatMap(({ attributes, children }) => (attributes["class"] === "title" ? children : []))

describe("other rooms", () => {
  it("are not shown where there are none", async () => {
    expect(titles(await openKiosk()).slice(4)).toEqual(["查询办理进度", "专区导览"])
  })

  it("are shown where the server has a form for them, in the order in which they are offered", async () => {
    const kiosk = await openKiosk({}, { rooms })
    expect(titles(kiosk).slice(4)).toEqual(["查询办理进度", "专区导览", "意见建议", "满意度评价"])
  })

  it("takes what was filled in, without what is empty, under one key over retries", async () => {
    begun.length = 0
    const { asked, fail, model, send, text } = await openKiosk({}, { rooms })
    await send({ _tag: "Talk", offer: "suggestion" }, { _tag: "TalkNext" })
    expect(model().talk?.troubles).toEqual([{ place: "content", remedy: "请填写“内容”" }])
    fail["begin"] = problem(0, "Offline", "检查网络")
    await send(fill("content", " 多放几把椅子 "), fill("name", "  "), { _tag: "TalkNext" })
    expect(text()).toContain("您填写的内容还在")
    delete fail["begin"]
    await send({ _tag: "TalkNext" })
    const keys = asked.flatMap(([method, given]) => (method === "begin" ? [(given as { headers: object }).headers] : []))
    expect(keys).toEqual([{ "idempotency-key": "key-00000001" }, { "idempotency-key": "key-00000001" }])
    expect(begun).toEqual([{ params: { room: "feedback" }, headers: { "idempotency-key": "key-00000001" }, payload: { wish: { _tag: "Suggest", content: "多放几把椅子" } } }])
    expect(text()).toContain("您的意见建议已经收到")
    expect(text()).toContain("YJ-1")
  })

  it("asks for no name in a rating", async () => {
    const { send, text } = await openKiosk({}, { rooms })
    await send({ _tag: "Talk", offer: "rating" })
    expect(text()).toContain("想说的话")
    expect(text()).not.toContain("姓名")
  })

  it("shows one field a screen in 长辈版 and goes back one by one", async () => {
    const { model, send, text } = await openKiosk({}, { rooms })
    await send({ _tag: "SetFace", face: { elder: true } }, { _tag: "Talk", offer: "suggestion" })
    expect(text()).toContain("第1步，共2步")
    await send(fill("content", "好"), { _tag: "TalkNext" })
    expect(model().talk?.at).toBe(1)
    await send({ _tag: "TalkPrevious" })
    expect(model().talk).toMatchObject({ at: 0, values: { content: "好" } })
    await send({ _tag: "TalkPrevious" })
    expect(model().page).toBe("home")
  })
})

describe("a form", () => {
  it("that asks for what cannot be given at a kiosk is none", () => {
    const proof: Field = { kind: "group", fields: [{ key: "proof", required: true, field: { kind: "proof" } }] }
    expect(fillableOf(proof, false)).toBeUndefined()
    expect(fillableOf({ ...proof, fields: [{ key: "proof", required: false, field: { kind: "proof" } }] }, false)).toEqual({ kind: "group", fields: [] })
  })

  it("keeps values at paths, in groups and in lines, and takes lines away", () => {
    const one = withValue(undefined, "scores.0.grade", "good")
    expect(one).toEqual({ scores: [{ grade: "good" }] })
    const two = withValue(one, "scores.1.grade", "bad")
    expect(valueAt(two, "scores.1.grade")).toBe("bad")
    expect(withValue(two, "scores.0", undefined)).toEqual({ scores: [{ grade: "bad" }] })
    expect(valueAt(two, "scores.9.grade")).toBeUndefined()
  })

  it("lacks what is required, also within what was begun", () => {
    const lacks = (values: unknown) => lackingAt(rating, values, "", "", true, messages).map(({ place }) => place)
    expect(lacks({})).toEqual(["scores"])
    expect(lacks({ scores: [{ item: "staff" }] })).toEqual(["scores.0.grade"])
    expect(lacks({ scores: [{ item: "staff", grade: "satisfied" }] })).toEqual([])
    const cases: Field = { kind: "cases", cases: [{ tag: "Words", field: { kind: "group", fields: [{ key: "text", required: true, field: personal }] } }] }
    const about: Field = { kind: "group", fields: [{ key: "about", required: true, field: cases }] }
    expect(lackingAt(about, {}, "", "", true, messages).map(({ place }) => place)).toEqual(["about"])
    expect(lackingAt(about, { about: { _tag: "Words" } }, "", "", true, messages).map(({ place }) => place)).toEqual(["about.text"])
  })
})
