/** Matters of any room by number and code, also where nothing else is done, as on a phone. */
import { describe, expect, it } from "vitest"
import { followed, openKiosk, problem } from "../../../test/openKiosk.ts"
import type { Followed } from "../../backend/PublicBackend.ts"

const open = async (found: Followed, props = {}) => {
  const kiosk = await openKiosk(props)
  kiosk.fail["follow"] = Promise.resolve(found)
  await kiosk.send({ _tag: "Go", page: "follow" }, { _tag: "TypeFollow", field: "number", value: found.number }, { _tag: "TypeFollow", field: "code", value: "7kqm" }, { _tag: "Follow" })
  return kiosk
}

describe("a matter", () => {
  it("that is a question is told with its answer and what that rests on", async () => {
    const { text } = await open({
      room: "enquiry", title: "政策咨询", number: "ZX-1", status: "closed", says: "已办结", arrivedOn: "2026-11-20", repliedOn: "2026-11-24", open: false, receipt: false,
      unit: "示例区人社局", answer: { text: "到社保窗口登记。\n带身份证。", source: "示例办法（示例发〔2026〕1号）" }
    })
    for (const part of ["政策咨询", "已办结", "示例区人社局", "到社保窗口登记。", "带身份证。", "示例办法（示例发〔2026〕1号）", "2026年11月24日"]) expect(text()).toContain(part)
    expect(text()).not.toMatch(/打印接收回执|补充或者更正/)
  })

  it("that is a complaint is told with what came of it", async () => {
    const { text } = await open({ room: "feedback", title: "投诉", number: "YJ-1", status: "accepted", says: "已受理待交办", arrivedOn: "2026-11-20", outcome: "受理", open: false, receipt: false })
    for (const part of ["投诉", "已受理待交办", "处理结果", "受理"]) expect(text()).toContain(part)
  })

  it("that is an application may be mended, has its receipt, and tells of a day that may move", async () => {
    const { asked, model, send, text } = await open(followed("XXGK-1", { receipt: true, due: "2026-12-18", certainty: "provisional" }))
    expect(text()).toContain("2026年12月18日（暂定，以后可能变动）")
    await send({ _tag: "PrintReceipt" })
    expect(asked.at(-1)?.[1]).toMatchObject({ params: { number: "XXGK-1" }, headers: { "x-zone-code": "7kqm" } })
    await send({ _tag: "Mend", number: "XXGK-1", code: "7kqm" })
    expect(model().page).toBe("mend")
  })

  it("is read out with its day and what is lacking", async () => {
    const { send, spoken } = await open(followed("XXGK-1", { due: "2026-12-18", certainty: "settled", lacking: { parts: ["contact"], asked: true, by: "2026-12-04", certainty: "settled" } }))
    await send({ _tag: "SetFace", face: { voice: true } })
    expect(spoken.at(-1)).toBe("办理进度。现在的状态：办理中。答复期限届满日：2026年12月18日，确定。机关请您补正这些内容：联系方式。请在2026年12月4日以前补正。没有正当理由逾期不补正的，视为放弃申请。凭编号和查询码在自助终端补，或者到窗口补。收到补正以后，答复期限重新计算；补齐以后出具接收回执")
  })
})

describe("where a matter is followed and nothing else is done", () => {
  const props = { only: "follow", start: { number: "XXGK-1", code: "7KQM-29XT" } } as const

  it("asks for what it was started with, and leads nowhere else", async () => {
    const { asked, elements, model, send, text } = await openKiosk(props)
    expect(asked).toContainEqual(["follow", { params: { number: "XXGK-1" }, headers: { "x-zone-code": "7KQM-29XT" } }])
    expect(text()).toContain("办理中")
    expect(asked.some(([method]) => method === "form")).toBe(false)
    expect(elements().some(({ children }) => children.includes("首页") || children.includes("补充或者更正"))).toBe(false)
    await send({ _tag: "Go", page: "home" })
    expect(model().page).toBe("follow")
    await send({ _tag: "End" })
    expect(model()).toMatchObject({ page: "follow", follow: { number: "", code: "" } })
    expect(text()).not.toContain("XXGK-1")
  })

  it("says what is wrong with a code, and lets it be typed again", async () => {
    const kiosk = await openKiosk({ only: "follow" })
    kiosk.fail["follow"] = problem(404, "NoSuchReceipt", "编号或者查询码不对")
    await kiosk.send({ _tag: "TypeFollow", field: "number", value: "1" }, { _tag: "TypeFollow", field: "code", value: "2" }, { _tag: "Follow" })
    expect(kiosk.text()).toContain("编号或者查询码不对")
    expect(kiosk.model().follow).toMatchObject({ number: "1", code: "2", busy: false })
  })
})
