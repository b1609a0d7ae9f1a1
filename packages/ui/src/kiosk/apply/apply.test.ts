/** An application at the kiosk: looked at step by step, sent once under one key, never lost, and taken home. */
import { describe, expect, it } from "vitest"
import { openKiosk, problem, textOf } from "../../../test/openKiosk.ts"
import type { KioskMessage } from "../KioskMessage.ts"

const next: KioskMessage = { _tag: "NextStep" }
const fill = (change: Extract<KioskMessage, { readonly _tag: "Fill" }>["change"]): KioskMessage => ({ _tag: "Fill", change })

const addressee = fill({ addressee: "示例区人民政府" })
const applicant = fill({ kind: "person", name: " 林𬭎满 ", contact: "示例路1号", proof: "later" })
const what = fill({ description: "老旧小区改造计划" })
const how = fill({ form: "paper", route: "post" })
const untilReview: ReadonlyArray<KioskMessage> = [{ _tag: "Go", page: "apply" }, addressee, next, applicant, next, what, next, how, next, next]

const openReview = async () => {
  const kiosk = await openKiosk()
  await kiosk.send(...untilReview)
  expect(kiosk.model().apply.at).toBe("review")
  return kiosk
}

describe("an application", () => {
  it("goes step by step, each looked at by the server, and is sent as it was filled in", async () => {
    const { asked, methods, model, send, text } = await openReview()
    expect(methods().filter((method) => method === "check")).toHaveLength(5)
    expect(asked.find(([method]) => method === "check")?.[1]).toEqual({ payload: { addressee: "示例区人民政府" } })
    await send(fill({ purpose: "  ", help: ["sight"] }), { _tag: "Submit" })
    expect(asked.at(-1)).toEqual(["apply", {
      headers: { "idempotency-key": "key-00000001" },
      payload: {
        addressee: "示例区人民政府", applicants: [{ kind: "person", name: "林𬭎满", contact: "示例路1号" }], description: "老旧小区改造计划",
        wanted: { form: "paper", route: "post" }, help: [{ difficulty: "sight", given: model().props.messages.helpGiven }]
      }
    }])
    expect(model().page).toBe("done")
    expect(text()).toContain("XXGK-2026-0001")
    expect(text()).toContain("7KQM-29XT")
  })

  it("does not go on without what it cannot do without, says so at the field, and gives the summary the focus", async () => {
    const { elements, methods, model, send } = await openKiosk()
    await send({ _tag: "Go", page: "apply" }, next)
    expect(model().apply).toMatchObject({ at: "addressee", troubles: [{ place: "addressee", remedy: "请选择向哪个机关申请" }] })
    expect(methods()).not.toContain("check")
    const summary = elements().find(({ attributes }) => attributes["data-focus"] !== undefined)
    expect(summary?.attributes["class"]).toBe("troubles")
    const field = elements().find(({ tag }) => tag === "fieldset")
    expect(field?.attributes["aria-describedby"]).toBe("field-addressee-error")
    expect(elements().some(({ attributes }) => attributes["id"] === "field-addressee-error")).toBe(true)
    // what was said of it goes when it is mended
    await send(addressee)
    expect(model().apply.troubles).toEqual([])
  })

  it("shows what the server finds in this step at its field, and leaves what other steps lack to them", async () => {
    const { fail, model, send } = await openKiosk()
    await send({ _tag: "Go", page: "apply" }, addressee, next, applicant)
    fail["check"] = Promise.resolve({ missing: [], troubles: [{ path: "applicants.0.contact", remedy: "写得不对" }, { path: "description", remedy: "没有填写" }] })
    await send(next)
    expect(model().apply).toMatchObject({ at: "kind", busy: false, troubles: [{ place: "contact", remedy: "写得不对" }] })
  })

  it("is one task a screen in 长辈版, and switching in the middle loses nothing", async () => {
    const { model, send, text } = await openKiosk()
    await send({ _tag: "Go", page: "apply" }, addressee, next, fill({ kind: "business", name: "示例公司" }), { _tag: "SetFace", face: { elder: true } })
    expect(text()).toContain("第2步，共13步")
    await send(next)
    expect(model().apply.at).toBe("name")
    await send({ _tag: "SetFace", face: { elder: false } })
    expect(text()).toContain("第2步，共6步")
    expect(model().apply.draft).toMatchObject({ kind: "business", name: "示例公司" })
  })

  it("asks for the route where a form is wanted, and for the reverse; reading on the spot is had on the spot", async () => {
    const { model, send } = await openKiosk()
    await send({ _tag: "Go", page: "apply" }, addressee, next, applicant, next, what, next, fill({ form: "paper" }), next)
    expect(model().apply.troubles.map(({ place }) => place)).toEqual(["route"])
    await send(fill({ form: "inspection" }))
    expect(model().apply.draft.route).toBe("onSite")
  })

  it("goes from the review to a part and straight back", async () => {
    const { model, send } = await openReview()
    await send({ _tag: "ChangePart", part: "description" }, fill({ description: "另一份计划" }), next)
    expect(model().apply).toMatchObject({ at: "review", draft: { description: "另一份计划" } })
  })

  it("says at the review what the agency would have to ask for, in words", async () => {
    const { elements } = await openReview()
    const hint = elements().find(({ attributes }) => attributes["class"] === "hint")
    expect(hint && textOf(hint)).toContain("机关会请您补正")
    expect(elements().flatMap(({ children, tag }) => (tag === "li" ? children : []))).toEqual(["联系方式", "身份证明", "形式和取得方式"])
  })

  it("goes on without a connection, says that it will be looked at later, and loses nothing", async () => {
    const { fail, model, send, text } = await openKiosk()
    fail["check"] = problem(0, "Offline", "检查网络")
    await send({ _tag: "Go", page: "apply" }, addressee, next)
    expect(model().apply).toMatchObject({ at: "kind", unchecked: true })
    expect(text()).toContain("提交时再核对")
  })

  it("stays at the step where the device is not let in or it was too often, and says what helps", async () => {
    const { fail, model, send, text } = await openKiosk()
    fail["check"] = problem(401, "NoKiosk", "请登录")
    await send({ _tag: "Go", page: "apply" }, addressee, next)
    expect(model().apply.at).toBe("addressee")
    expect(text()).toContain("请工作人员开通")
    fail["check"] = problem(429, "TooMany", "太多", { after: 20 })
    await send(next)
    expect(text()).toContain("请20秒后再试")
    expect(model().focus?.on).toBe("problem")
  })

  it("is sent again under the same key when the line was cut, and under a new one when it says something else", async () => {
    const { asked, fail, model, send, text } = await openReview()
    fail["apply"] = problem(0, "Offline", "检查网络")
    await send({ _tag: "Submit" })
    expect(text()).toContain("您填写的内容还在")
    expect(model().apply).toMatchObject({ busy: false, at: "review", draft: { description: "老旧小区改造计划" } })
    await send({ _tag: "Submit" }, fill({ purpose: "研究" }))
    delete fail["apply"]
    await send({ _tag: "Submit" })
    const keys = asked.flatMap(([method, given]) => (method === "apply" ? [(given as { headers: { "idempotency-key": string } }).headers["idempotency-key"]] : []))
    expect(keys).toEqual(["key-00000001", "key-00000001", "key-00000002"])
    expect(model().page).toBe("done")
  })

  it("is not sent twice by two clicks", async () => {
    const { asked, model, send } = await openReview()
    const { visit } = model()
    await Promise.all([send({ _tag: "Submit" }), send({ _tag: "Submit" })])
    expect(asked.filter(([method]) => method === "apply")).toHaveLength(1)
    expect(model().visit).toBe(visit)
  })

  it("goes to the step that the server refuses, with the remedy at the field", async () => {
    const { fail, model, send } = await openReview()
    fail["apply"] = problem(400, "NoAddressee", "请在列出的机关中选择", { paths: ["addressee"] })
    await send({ _tag: "Submit" })
    expect(model().apply).toMatchObject({ at: "addressee", busy: false, troubles: [{ place: "addressee", remedy: "请在列出的机关中选择" }] })
    expect(model().focus?.on).toBe("troubles")
  })

  it("shows the law's no with its basis where no field is to blame", async () => {
    const { fail, send, text } = await openReview()
    fail["apply"] = problem(422, "Refused", "先到窗口说明情况", { basis: { document: "cn/foi-regulation", clause: "35", reading: "interpretation", cite: "《政府信息公开条例》第三十五条" } })
    await send({ _tag: "Submit" })
    expect(text()).toContain("先到窗口说明情况")
    expect(text()).toContain("《政府信息公开条例》第三十五条⚖")
  })

  it("tells where to go when it is for somebody else", async () => {
    const { fail, send, text } = await openReview()
    fail["apply"] = Promise.resolve({ guided: { to: "示例市人民政府", contact: "示例路9号" }, repeated: false })
    await send({ _tag: "Submit" })
    expect(text()).toContain("请向这个机关提出")
    expect(text()).toContain("示例路9号")
    expect(text()).not.toContain("查询码")
  })

  it("that lost what it cannot do without since it was looked at is not sent: it is said where", async () => {
    const { methods, model, send } = await openReview()
    await send({ _tag: "ChangePart", part: "name" }, fill({ name: " " }), { _tag: "PreviousStep" }, next)
    expect(model().apply.at).toBe("review")
    await send({ _tag: "Submit" })
    expect(model().apply).toMatchObject({ at: "kind", troubles: [{ place: "name" }] })
    expect(methods()).not.toContain("apply")
  })

  it("begins anew after one was taken", async () => {
    const { model, send } = await openReview()
    await send({ _tag: "Submit" }, { _tag: "Go", page: "home" }, { _tag: "Go", page: "apply" })
    expect(model().apply).toMatchObject({ at: "addressee", draft: { name: "" } })
  })
})

describe("those who apply together", () => {
  const other = (more: object) => ({ name: "", contact: "", files: [], ...more })

  it("are sent after the first, each with what they show, and are named at the review", async () => {
    const { asked, model, send, text } = await openReview()
    await send({ _tag: "ChangePart", part: "others" }, fill({ others: [other({ kind: "person", name: " 周小雨 ", proof: "shown" }), other({ kind: "business", name: "示例商贸有限公司" })] }), next)
    expect(model().apply.at).toBe("review")
    expect(text()).toContain("周小雨（自然人）、示例商贸有限公司（商业企业）")
    await send({ _tag: "Submit" })
    expect(asked.at(-1)?.[1]).toMatchObject({
      payload: { applicants: [{ name: "林𬭎满" }, { kind: "person", name: "周小雨", proof: "shown" }, { kind: "business", name: "示例商贸有限公司" }] }
    })
  })

  it("are not sent half filled in: it is said of whom, and where", async () => {
    const { model, send } = await openKiosk()
    await send({ _tag: "Go", page: "apply" }, addressee, next, applicant, fill({ others: [other({ kind: "person", name: "周小雨" }), other({ proof: "files" })] }), next)
    expect(model().apply.troubles.map(({ place, remedy }) => `${place} ${remedy}`)).toEqual([
      "others.1.kind 共同申请人2：请选择申请人是自然人还是单位", "others.1.name 共同申请人2：请填写姓名或者名称", "others.1.proof 共同申请人2：请选择怎样提供身份证明"
    ])
    await send({ _tag: "ChooseFiles", other: 1, files: [{ name: "证件.png", size: 3, read: () => Promise.resolve(new Uint8Array(3)) }] })
    expect(model().apply.draft.others[1]?.files).toEqual([{ file: "f-3", name: "证件.png" }])
  })

  it("have what the server finds wrong with them said at their own fields", async () => {
    const { fail, model, send } = await openReview()
    await send(fill({ others: [other({ kind: "person", name: "周小雨" })] }))
    fail["apply"] = problem(400, "Malformed", "写得不对", { paths: ["applicants.1.contact"] })
    await send({ _tag: "Submit" })
    expect(model().apply).toMatchObject({ at: "kind", troubles: [{ place: "others.0.contact", remedy: "写得不对" }] })
  })
})

describe("an application of an organisation", () => {
  it("asks for what an organisation has, and what is asked for may be that a record is put right", async () => {
    const { asked, send, text } = await openReview()
    await send({ _tag: "ChangePart", part: "kind" }, fill({ kind: "business" }))
    expect(text()).toContain("单位名称")
    expect(text()).toContain("营业执照或者统一社会信用代码证书")
    expect(text()).not.toContain("姓名或者名称")
    await send(next, fill({ subject: "ownRecords" }))
    expect(text()).toContain("更正与本人相关的政府信息")
    await send({ _tag: "Submit" })
    expect(asked.at(-1)?.[1]).toMatchObject({ payload: { subject: "ownRecords", applicants: [{ kind: "business" }] } })
  })
})

describe("a proof of identity", () => {
  it("is uploaded, named by its handle, and waited for", async () => {
    const { asked, model, send } = await openKiosk()
    const file = { name: "证件.png", size: 3, read: () => Promise.resolve(new Uint8Array(3)) }
    await send({ _tag: "Go", page: "apply" }, addressee, next, applicant, fill({ proof: "files" }), next)
    expect(model().apply.troubles.map(({ place }) => place)).toEqual(["proof"])
    await send({ _tag: "ChooseFiles", files: [file] }, next)
    expect(asked.at(-1)?.[1]).toMatchObject({ payload: { applicants: [{ proof: ["f-3"] }] } })
    expect(model().apply.at).toBe("subject")
  })

  it("that is still on its way holds the application back, which is sent with it afterwards", async () => {
    const { asked, fail, methods, model, send } = await openReview()
    const choose: KioskMessage = { _tag: "ChooseFiles", files: [{ name: "证件.png", size: 3, read: () => Promise.resolve(new Uint8Array(3)) }] }
    await send(fill({ proof: "files" }), choose)
    let arrive: (held: { readonly file: string }) => void = () => {}
    fail["upload"] = new Promise((held) => { arrive = held })
    // another one instead
    await send(choose, { _tag: "Submit" })
    expect(methods()).not.toContain("apply")
    arrive({ file: "f-late" })
    await send({ _tag: "Focus", place: "proof" }, { _tag: "Submit" })
    expect(asked.find(([method]) => method === "apply")?.[1]).toMatchObject({ payload: { applicants: [{ proof: ["f-late"] }] } })
    expect(model().page).toBe("done")
  })

  it("that cannot be uploaded is told, and the rest stays", async () => {
    const { fail, model, send, text } = await openKiosk()
    fail["upload"] = problem(413, "TooLarge", "文件太大：请选小一些的")
    await send({ _tag: "Go", page: "apply" }, addressee, next, applicant, fill({ proof: "files" }), { _tag: "ChooseFiles", files: [{ name: "大.png", size: 1, read: () => Promise.resolve(new Uint8Array(1)) }] })
    expect(text()).toContain("文件太大")
    expect(model().apply).toMatchObject({ draft: { contact: "示例路1号" } })
    expect(model().apply.draft.upload).toBeUndefined()
  })
})

describe("a receipt", () => {
  const openDone = async () => {
    const kiosk = await openReview()
    await kiosk.send({ _tag: "Submit" })
    return kiosk
  }

  it("is printed under a key of its own, the same however often it is asked for", async () => {
    const { asked, send, text } = await openDone()
    await send({ _tag: "PrintReceipt" }, { _tag: "PrintReceipt" })
    const receipts = asked.filter(([method]) => method === "receipt")
    expect(receipts).toHaveLength(2)
    expect(receipts[0]).toEqual(receipts[1])
    expect(receipts[0]?.[1]).toEqual({ params: { number: "XXGK-2026-0001" }, headers: { "x-zone-code": "7KQM-29XT", "idempotency-key": "key-00000001-receipt" } })
    expect(text()).toContain("接收回执已经打印")
  })

  it("that finds no paper is told kindly, with the number still there to be written down", async () => {
    const { outcome, send, text } = await openDone()
    outcome.print = "paperOut"
    await send({ _tag: "PrintReceipt" })
    expect(text()).toContain("打印机没有纸了。申请已经收到，不受影响")
    expect(text()).toContain("XXGK-2026-0001")
  })

  it("that was given out already is told in the server's words", async () => {
    const { fail, send, text } = await openDone()
    fail["receipt"] = problem(410, "ReceiptGiven", "接收回执已经出具；需要再次打印的，请到窗口办理")
    await send({ _tag: "PrintReceipt" })
    expect(text()).toContain("已经出具")
  })

  it("has a QR code with the number and the code, or with where they are followed", async () => {
    const plain = await openDone()
    const labelled = plain.elements().find(({ attributes }) => attributes["class"] === "qr")
    expect(labelled?.attributes).toMatchObject({ role: "img", "aria-label": "编号和查询码的二维码" })
    const linked = await openKiosk({ followAt: "https://example.org/follow" })
    await linked.send(...untilReview, { _tag: "Submit" })
    const path = (kiosk: typeof plain) => kiosk.elements().find(({ attributes }) => attributes["class"] === "qr")?.children[1]
    expect(path(linked)).not.toEqual(path(plain))
  })

  it("is not offered where nothing can be printed", async () => {
    const { elements, send } = await openKiosk({ prints: false })
    await send(...untilReview, { _tag: "Submit" })
    expect(elements().some(({ children, tag }) => tag === "button" && children.includes("打印接收回执"))).toBe(false)
  })
})
