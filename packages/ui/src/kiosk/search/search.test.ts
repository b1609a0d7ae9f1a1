/** What is looked up: the bank and what was published side by side, and a question on policy from the bank to somebody who answers. */
import { describe, expect, it } from "vitest"
import { openKiosk, problem } from "../../../test/openKiosk.ts"
import type { Field } from "../../backend/StaffBackend.ts"

const personal: Field = { kind: "personal" }
const question: Field = {
  kind: "group", fields: [
    { key: "enquirer", required: true, field: { kind: "group", zh: "咨询人", fields: [{ key: "contact", required: true, field: personal }] } },
    { key: "about", required: true, field: { kind: "group", zh: "咨询事项", fields: [{ key: "text", required: true, field: personal }] } }
  ]
}
const rooms = {
  form: ({ params: { room } }: { readonly params: { readonly room: string } }) => room === "enquiry" ? Promise.resolve(question) : Promise.reject(new Error("没有")),
  begin: () => Promise.resolve({ number: "ZX-1", code: "7KQM-29XT", repeated: false })
}

const type = (query: string) => ({ _tag: "TypeSearch", query }) as const

describe("a search", () => {
  it("shows the bank and what was published, each with its day and where it is read", async () => {
    const { send, text } = await openKiosk()
    await send({ _tag: "Go", page: "search" }, type("补贴"), { _tag: "Search" })
    for (const part of ["找到2条", "政策问答（1条）", "《补贴办法》", "主动公开的信息（1条）", "https://www.example.org/1（政府网站）", "2026年8月1日", "2026年8月2日有解读（图解）"]) expect(text()).toContain(part)
  })

  it("shows one where the other cannot be asked, and says so", async () => {
    const { fail, model, send, text } = await openKiosk()
    fail["disclosed"] = problem(503, "Unavailable", "稍后再试")
    await send({ _tag: "Go", page: "search" }, type("补贴"), { _tag: "Search" })
    expect(text()).toContain("《补贴办法》")
    expect(text()).toContain("主动公开的信息暂时查不到")
    fail["questions"] = problem(0, "Offline", "检查网络")
    await send({ _tag: "Search" })
    expect(model().search).toMatchObject({ busy: false, problem: { tag: "Offline" } })
  })
})

describe("two searches at once", () => {
  const slow = async () => {
    const kiosk = await openKiosk()
    const tell: { [text: string]: (id: string) => void } = {}
    const ask = async (text: string) => {
      kiosk.fail["questions"] = new Promise((resolve) => { tell[text] = (id) => { resolve([{ id, question: id, answer: "答" }]) } })
      await kiosk.send(type(text), { _tag: "Search" })
    }
    await kiosk.send({ _tag: "Go", page: "search" })
    return { ...kiosk, ask, tell }
  }

  it("show what was looked for last, and ask once for the same text", async () => {
    const { ask, methods, model, send, tell } = await slow()
    await ask("甲")
    await ask("甲")
    await ask("乙")
    expect(methods().filter((each) => each === "questions")).toHaveLength(2)
    tell["乙"]?.("乙")
    await send({ _tag: "Active" })
    tell["甲"]?.("甲")
    await send({ _tag: "Active" })
    expect(model().search).toMatchObject({ busy: false, asked: "乙", found: [{ id: "乙" }] })
  })

  it("show nothing once nothing is looked for any more", async () => {
    const { ask, model, send, tell } = await slow()
    await ask("甲")
    await send(type(" "), { _tag: "Search" })
    tell["甲"]?.("甲")
    await send({ _tag: "Active" })
    expect(model().search).toMatchObject({ busy: false, lacks: true })
    expect(model().search.found).toBeUndefined()
  })
})

describe("a question on policy", () => {
  it("is looked for in the bank first, then asked of somebody with the words that were typed, and followed by its number", async () => {
    const { asked, elements, model, send, text } = await openKiosk({}, { rooms })
    await send({ _tag: "Go", page: "ask" })
    expect(elements().some(({ children }) => children.includes("请工作人员答复"))).toBe(false)
    await send(type(" 补贴 "), { _tag: "Search" })
    expect(text()).toContain("有1条现成的答复")
    expect(text()).toContain("请工作人员答复")
    await send({ _tag: "AskPerson" })
    expect(model()).toMatchObject({ page: "talk", talk: { offer: "question", values: { about: { text: "补贴" } } } })
    await send({ _tag: "FillTalk", path: "enquirer.contact", value: "示例路1号" }, { _tag: "TalkNext" })
    expect(asked.find(([method]) => method === "begin")?.[1]).toMatchObject({ payload: { wish: { _tag: "Receive", about: { text: "补贴" }, enquirer: { contact: "示例路1号" } } } })
    for (const part of ["您的咨询已经收到", "ZX-1", "7KQM-29XT", "凭它们查询办理进度和答复"]) expect(text()).toContain(part)
    await send({ _tag: "PrintNote" })
    expect(text()).toContain("编号和查询码已送到打印机")
  })

  it("that is on its way is not written over by another that was looked for meanwhile", async () => {
    let answer: (begun: { readonly number: string; readonly code: string; readonly repeated: boolean }) => void = () => {}
    const { model, send, text } = await openKiosk({}, { rooms: { ...rooms, begin: () => new Promise((begun) => { answer = begun }) } })
    await send({ _tag: "Go", page: "ask" }, type("补贴"), { _tag: "Search" }, { _tag: "AskPerson" }, { _tag: "FillTalk", path: "enquirer.contact", value: "示例路1号" }, { _tag: "TalkNext" })
    await send({ _tag: "Go", page: "ask" }, type("公积金"), { _tag: "Search" }, { _tag: "AskPerson" })
    expect(model()).toMatchObject({ page: "talk", talk: { busy: true, values: { about: { text: "补贴" } } } })
    answer({ number: "ZX-1", code: "7KQM-29XT", repeated: false })
    await send({ _tag: "Active" })
    expect(text()).toContain("ZX-1")
  })

  it("can be asked where the bank has nothing or cannot be asked, and has to be there", async () => {
    const { fail, model, send, text } = await openKiosk({}, { rooms })
    await send({ _tag: "Go", page: "ask" }, { _tag: "Search" })
    expect(text()).toContain("请写上您的问题")
    expect(model().focus?.on).toBe("troubles")
    await send(type("天气"), { _tag: "Search" })
    expect(text()).toContain("没有现成的答复")
    expect(text()).toContain("请工作人员答复")
    fail["questions"] = problem(0, "Offline", "检查网络")
    await send(type("补".repeat(500)), { _tag: "Search" })
    expect(text()).toContain("请工作人员答复")
  })

  it("says where to go where nobody answers here", async () => {
    const { send, text } = await openKiosk()
    await send({ _tag: "Go", page: "ask" })
    expect(text()).toContain("咨询台，example.org")
    expect(text()).not.toContain("请工作人员答复")
  })
})
