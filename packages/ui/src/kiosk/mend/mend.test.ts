/** An application that lacks something: told kindly, mended by number and code, sent once, and its receipt when it is whole. */
import { describe, expect, it } from "vitest"
import { followed, openKiosk, problem } from "../../../test/openKiosk.ts"
import type { Lacking } from "../../backend/PublicBackend.ts"
import type { KioskMessage } from "../KioskMessage.ts"

const lacking: Lacking = { parts: ["identity", "contact"], asked: false, by: "2026-12-08", certainty: "settled" }
const asked: Lacking = { parts: ["description"], asked: true, guidance: "请写明是哪一年", by: "2026-12-20", certainty: "provisional" }
const home = { number: "XXGK-1", code: "7KQM-29XT" }
const fill = (change: Extract<KioskMessage, { readonly _tag: "Fill" }>["change"]): KioskMessage => ({ _tag: "Fill", change })
const next: KioskMessage = { _tag: "MendNext" }

const openDone = async (of: Lacking | undefined) => {
  const kiosk = await openKiosk()
  kiosk.fail["apply"] = Promise.resolve({ ...home, ...(of && { lacking: of }), repeated: false })
  await kiosk.send({ _tag: "Go", page: "apply" }, fill({ addressee: "示例区人民政府", kind: "person", name: "林小满", description: "计划" }), { _tag: "Submit" })
  return kiosk
}
const openMend = async (of: Lacking | undefined = lacking) => {
  const kiosk = await openKiosk()
  await kiosk.send({ _tag: "Mend", ...home, ...(of && { lacking: of }) })
  return kiosk
}

describe("an application that is not whole", () => {
  it("has a number, says what is lacking, how and until when it is mended, and offers a note and no receipt", async () => {
    const { asked: calls, elements, outcome, send, text } = await openDone(lacking)
    for (const part of ["XXGK-1", "7KQM-29XT", "还缺这些内容", "身份证明", "联系方式", "2026年12月8日", "现在就可以补", "补齐以后出具接收回执"]) expect(text()).toContain(part)
    expect(text()).not.toContain("打印接收回执")
    expect(elements().some(({ children }) => children.includes("现在补上"))).toBe(true)
    await send({ _tag: "PrintNote" })
    expect(text()).toContain("编号和查询码已送到打印机")
    outcome.page = "failed"
    await send({ _tag: "PrintNote" })
    expect(text()).toContain("打印机暂时不能用。请抄下编号和查询码")
    expect(calls.some(([method]) => method === "receipt")).toBe(false)
  })

  it("that is whole offers its receipt and no mending", async () => {
    const { text } = await openDone(undefined)
    expect(text()).toContain("打印接收回执")
    expect(text()).not.toContain("现在补上")
  })

  it("says what the agency asked for, and that the day may still move", async () => {
    const { text } = await openMend(asked)
    for (const part of ["机关请您补正", "请写明是哪一年", "2026年12月20日（暂定，以后可能变动）", "视为放弃申请"]) expect(text()).toContain(part)
  })
})

describe("mending", () => {
  it("shows what is lacking, sends only what is filled in, and gives the receipt", async () => {
    const { asked: calls, send, text } = await openMend()
    expect(text()).not.toContain("信息的形式")
    await send(fill({ contact: " 示例路1号 ", proof: "shown" }), next)
    expect(calls.find(([method]) => method === "supplement")?.[1]).toEqual({
      params: { number: "XXGK-1" }, headers: { "x-zone-code": "7KQM-29XT", "idempotency-key": "key-00000001" }, payload: { contact: "示例路1号", proof: "shown" }
    })
    expect(text()).toContain("补正已经收到")
    await send({ _tag: "PrintReceipt" })
    expect(calls.at(-1)?.[1]).toEqual({ params: { number: "XXGK-1" }, headers: { "x-zone-code": "7KQM-29XT", "idempotency-key": "key-00000002" } })
    expect(text()).toContain("接收回执已经打印")
    // the same paper again comes under the same key
    await send({ _tag: "PrintReceipt" })
    expect(calls.at(-1)).toEqual(calls.at(-2))
  })

  it("may be of something else, says so where nothing is filled in, and asks for form and route together", async () => {
    const { model, send, text } = await openMend()
    await send(next)
    expect(model().mend?.troubles).toEqual([{ place: "proof", remedy: "请填写要补的内容" }])
    expect(model().focus?.on).toBe("troubles")
    await send({ _tag: "MendAll" }, fill({ form: "paper" }), next)
    expect(text()).toContain("信息的形式")
    expect(model().mend?.troubles.map(({ place }) => place)).toEqual(["route"])
  })

  it("is one task a screen in 长辈版, back and forth, and nothing is lost", async () => {
    const { model, send, text } = await openMend()
    await send({ _tag: "SetFace", face: { elder: true } })
    expect(text()).toContain("第1步，共2步")
    await send(fill({ proof: "shown" }), next)
    expect(text()).toContain("第2步，共2步")
    await send({ _tag: "MendPrevious" })
    expect(model().mend).toMatchObject({ at: 0, draft: { proof: "shown" } })
    await send(next, next)
    expect(text()).toContain("补正已经收到")
  })

  it("is sent again under one key when the line was cut, not twice by two clicks, and under a new one when it says something else", async () => {
    const { asked: calls, fail, send, text } = await openMend()
    fail["supplement"] = problem(0, "Offline", "检查网络")
    await send(fill({ contact: "示例路1号" }), next)
    expect(text()).toContain("您填写的内容还在")
    await Promise.all([send(next), send(next)])
    delete fail["supplement"]
    await send(fill({ contact: "示例路2号" }), next)
    const keys = calls.flatMap(([method, given]) => (method === "supplement" ? [(given as { headers: { "idempotency-key": string } }).headers["idempotency-key"]] : []))
    expect(keys).toEqual(["key-00000001", "key-00000001", "key-00000002"])
  })

  it("goes to the field that the server finds fault with, and tells the law's no", async () => {
    const { fail, model, send, text } = await openMend()
    fail["supplement"] = problem(400, "Malformed", "写得不对", { paths: ["wish.contact"] })
    await send(fill({ contact: "x" }), next)
    expect(model().mend?.troubles).toEqual([{ place: "contact", remedy: "写得不对" }])
    fail["supplement"] = problem(422, "AlreadyConcluded", "已经办结")
    await send(next)
    expect(text()).toContain("已经办结")
    expect(model().focus?.on).toBe("problem")
  })

  it("uploads a proof into its own form", async () => {
    const { model, send } = await openMend()
    const file = { name: "证件.png", size: 3, read: () => Promise.resolve(new Uint8Array(3)) }
    await send(fill({ proof: "files" }), next)
    expect(model().mend?.troubles.map(({ place }) => place)).toEqual(["proof"])
    await send({ _tag: "ChooseFiles", files: [file] })
    expect(model().mend?.draft.files).toEqual([{ file: "f-3", name: "证件.png" }])
    expect(model().apply.draft.files).toEqual([])
  })

  it("says what is lacking still, and leads back to it", async () => {
    const { fail, send, text } = await openMend()
    fail["supplement"] = Promise.resolve(followed("XXGK-1", { lacking: { parts: ["identity"], asked: false } }))
    await send(fill({ contact: "示例路1号" }), next)
    expect(text()).toContain("还缺一些内容")
    await send({ _tag: "Mend", ...home, lacking: { parts: ["identity"], asked: false } })
    expect(text()).toContain("身份证明")
  })

  it("on its way is not left behind for another one, and is shown when it is there, wherever somebody is", async () => {
    const { fail, model, send, text } = await openMend()
    let tell: (done: unknown) => void = () => {}
    fail["supplement"] = new Promise((resolve) => { tell = resolve })
    await send(fill({ contact: "示例路1号" }), next, { _tag: "Mend", number: "XXGK-2", code: "另一个" })
    expect(model().mend).toMatchObject({ number: "XXGK-1", busy: true })
    expect(text()).toContain("正在提交，现在不能改")
    await send(fill({ contact: "示例路2号" }), { _tag: "Go", page: "search" })
    tell(followed("XXGK-1", { receipt: true }))
    await send({ _tag: "Active" })
    expect(model()).toMatchObject({ page: "mend", mend: { number: "XXGK-1", draft: { contact: "示例路1号" }, busy: false } })
    expect(text()).toContain("补正已经收到")
  })

  it("is wiped with everything else", async () => {
    const { model, send } = await openMend()
    await send(fill({ contact: "示例路1号" }), { _tag: "End" })
    expect(model().mend).toBeUndefined()
    expect(JSON.stringify(model())).not.toContain("示例路1号")
  })
})
