/** The inspector without a network: each change is kept at once, photos and surveys on the device, and every judgement is the core's. */
import { createHash } from "node:crypto"
import { inspect, readSurvey, scoreOf } from "@zone/core/zone"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { answer, begin, book, bytes, device, openInspector, surveying } from "../../test/openInspector.ts"
import { textOf } from "../../test/openScreen.ts"

describe("a survey", () => {
  it("says what is missing before it begins", async () => {
    const screen = await openInspector()
    await screen.press("开始检查")
    await screen.submit()
    expect(screen.running.model().missing).toEqual(["name", "venue", "tier", "by"])
    expect(screen.byId("name")?.attributes).toMatchObject({ "aria-invalid": "true", "data-focus": expect.stringMatching(/^name/) as unknown })
    await screen.type("专区", "z-1")
    await screen.submit()
    expect(screen.running.model().missing).toEqual(["by"])
  })

  it("may be of a zone that nobody has listed", async () => {
    const screen = await openInspector()
    await screen.press("开始检查")
    await screen.type("专区名称", "新设专区")
    await screen.type("场所", "library")
    await screen.type("层级", "township")
    await screen.type("检查人", "检查员甲")
    await screen.submit()
    expect(screen.running.model().kept[0]?.survey.zone).toMatchObject({ name: "新设专区", venue: "library", tier: "township" })
  })

  it("asks the questions of the rules, keeps each answer on the shelf, and counts them", async () => {
    const screen = await begin(await openInspector())
    expect(screen.text()).toContain("申请表有几份？")
    expect(screen.text()).toContain("已答 0 / 2")
    await answer(screen, "12", "1")
    expect(screen.text()).toContain("已答 2 / 2")
    expect(screen.device.surveys).toMatchObject([{ id: "s-1", survey: { answers: { materials: { form: { copies: 12 }, guide: { copies: 1 } } }, seen: { on: "2026-11-21", by: "检查员甲", method: "onSite" } } }])
    expect(screen.text()).toContain("已保存在本机")
  })

  it("keeps what is no answer as it was typed, says so, and does not count it", async () => {
    const screen = await begin(await openInspector())
    await answer(screen, "十二", "1")
    expect(screen.byId("q-materials-form-copies")?.attributes).toMatchObject({ value: "十二", "aria-invalid": "true" })
    expect(screen.text()).toContain("已答 1 / 2")
    await answer(screen, "", "1")
    expect(screen.byId("q-materials-form-copies")?.attributes["aria-invalid"]).toBeUndefined()
  })

  it("says loudly that nothing could be kept", async () => {
    const screen = await begin(await openInspector({ ...device(), broken: true }))
    expect(screen.text()).toContain("没有保存成功，请马上导出")
  })

  it("goes on after a reload, and drops what is no survey", async () => {
    const first = await begin(await openInspector())
    await answer(first, "30", "1")
    expect((await openInspector(first.device)).text()).toContain("示例大厅专区")
    expect((await openInspector(device([{ id: "x", survey: { survey: 2 } }]))).text()).toContain("还没有检查记录")
  })

  it("keeps a photo on the device and its fingerprint with the survey, each once, and hashes it itself where the platform does not", async () => {
    const screen = await begin(await openInspector())
    await screen.send({ _tag: "ChoosePhotos", of: "materials.form", files: [bytes("台面")] })
    await screen.send({ _tag: "ChoosePhotos", of: "materials.form", files: [bytes("台面")] })
    const sha256 = createHash("sha256").update("台面").digest("hex")
    expect(screen.running.model().kept[0]?.survey.evidence).toEqual([{ of: "materials.form", method: "photo", by: "检查员甲", on: "2026-11-21", sha256, note: "台面.jpg" }])
    expect(screen.text()).toContain(`${sha256.slice(0, 12)}…`)
    expect(screen.all().find(({ tag }) => tag === "img")?.attributes).toMatchObject({ src: `blob:${sha256}`, alt: "照片：台面.jpg" })
    expect([...screen.device.photos.keys()]).toEqual([sha256])
    await screen.send({ _tag: "ChoosePhotos", of: "materials.form", files: [bytes("")] })
    expect(screen.text()).toContain("照片没有保存成功")
    await screen.press("删去 台面.jpg")
    expect(screen.running.model().kept[0]?.survey.evidence).toEqual([])
    // taken back, it is there again; after the next start nobody misses it
    await screen.press("撤销")
    expect(screen.text()).toContain("台面.jpg")
    expect((await openInspector(screen.device)).device.photos.size).toBe(1)
    await screen.press("删去 台面.jpg")
    expect((await openInspector(screen.device)).device.photos.size).toBe(0)
    const platform = await begin(await openInspector(device(), undefined, { hash: () => Promise.resolve("ab".repeat(32)) }))
    await platform.send({ _tag: "ChoosePhotos", of: "materials.form", files: [bytes("台面")] })
    expect(platform.text()).toContain("abababababab…")
  })

  it("takes back what was tapped by mistake, one change after the other, and several letters at once", async () => {
    const screen = await begin(await openInspector())
    const copies = () => screen.running.model().kept[0]?.survey.answers["materials"]
    for (const text of ["1", "12"]) await screen.send({ _tag: "Type", at: ["materials", "form", "copies"], form: "count", text })
    await screen.send({ _tag: "Answer", at: ["materials", "guide", "copies"], value: 3 })
    await screen.send({ _tag: "Answer", at: ["materials", "guide", "copies"], value: 4 })
    await screen.press("撤销")
    expect(copies()).toEqual({ form: { copies: 12 }, guide: { copies: 3 } })
    expect(screen.text()).toContain("已撤销上一步")
    expect(screen.byId("q-materials-guide-copies")?.attributes["data-focus"]).toMatch(/^q-materials-guide-copies/)
    await screen.press("撤销")
    await screen.press("撤销")
    expect(copies()).toBeUndefined()
    expect(screen.button("撤销")?.attributes["disabled"]).toBe(true)
    expect(screen.device.surveys).toMatchObject([{ survey: { answers: {} } }])
  })

  it("leads to the next question without an answer, and says when there is none", async () => {
    const screen = await begin(await openInspector())
    await screen.press("下一个未答")
    expect(screen.running.model().focus?.id).toBe("q-materials-form-copies")
    await answer(screen, "12", "")
    await screen.press("下一个未答")
    expect(screen.running.model().focus?.id).toBe("q-materials-guide-copies")
    await answer(screen, "12", "1")
    expect(screen.button("都答完了")?.attributes["disabled"]).toBe(true)
  })

  it("tells how things are kept, and what another window wrote", async () => {
    const screen = await openInspector()
    screen.hears.readiness?.({ storage: "evictable", offline: "never" })
    screen.hears.network?.(false)
    expect(screen.text()).toContain("浏览器可能清除")
    expect(screen.text()).toContain("https")
    expect(screen.text()).toContain("没有网络，可以照常填写")
    const other = await begin(await openInspector(screen.device))
    await answer(other, "30", "1")
    screen.hears.shelf?.()
    await screen.send({ _tag: "Focus", id: "title" })
    expect(screen.text()).toContain("示例大厅专区")
  })
})

describe("what it comes to", () => {
  const done = async () => {
    const screen = await begin(await openInspector())
    await answer(screen, "12", "1")
    await screen.press("查看结论")
    return screen
  }

  it("is the core's: findings with basis and remedy, points and grade", async () => {
    const screen = await done()
    const survey = screen.running.model().kept[0]!.survey
    const { points } = scoreOf(inspect(survey, book, "2026-11-21"), book.grades)
    expect(points).toBe(33.3)
    expect(screen.text()).toContain("33.3")
    expect(screen.text()).toContain("整改：申请表至少20份")
    expect(screen.text()).toContain("《示例办法》第一条")
    await screen.type("只看", "met")
    expect(screen.text()).not.toContain("整改：申请表")
    await screen.type("只看", "")
    await screen.press("整改清单")
    expect(screen.text()).toContain("整改：申请表至少20份")
    await screen.press("检查结论")
    await screen.press("检查报告")
    expect(screen.text()).toContain("示例大厅政务公开专区检查报告")
    expect(screen.text()).toContain("示例〔2026〕1号")
    expect(screen.text()).toContain("检查人签字")
  })

  it("gives a rank to several surveys, the same to those with the same points, and none to those of which too little is known", async () => {
    const screen = await openInspector()
    for (const [nth, [forms, guides]] of ([["12", "1"], ["30", "1"], ["12", "1"], ["", ""]] as const).entries()) {
      await screen.press("开始检查")
      await screen.type("专区名称", `第${nth + 1}专区`)
      await screen.type("场所", "library")
      await screen.type("层级", "county")
      if (nth === 0) await screen.type("检查人", "检查员甲")
      await screen.submit()
      await answer(screen, forms, guides)
      await screen.press("返回列表")
    }
    const rows = screen.all().filter(({ tag }) => tag === "tbody").flatMap(({ children }) => children).map(textOf)
    expect(rows.map((row) => row[0])).toEqual(["1", "2", "2", "—"])
    expect(rows[0]).toContain("★★★三星级")
    expect(rows[3]).toContain("检查不足一半，不计分")
    // of two surveys of one zone the later one counts
    for (const [forms, guides] of [["30", "1"], ["12", "1"]] as const) {
      await begin(screen)
      await answer(screen, forms, guides)
      await screen.press("返回列表")
    }
    const again = screen.all().filter(({ tag }) => tag === "tbody").flatMap(({ children }) => children).map(textOf)
    expect(again.map((row) => row[0])).toEqual(["1", "2", "2", "2", "—", "—"])
    expect(again.filter((row) => row.includes("以后又检查过"))).toHaveLength(1)
  })

  it("goes out as a file that comes in again as it was", async () => {
    const screen = await done()
    await screen.send({ _tag: "Export", id: "s-1" })
    const [file] = screen.saved
    expect(file?.name).toBe("示例大厅专区-2026-11-21.json")
    const text = file?.text ?? ""
    expect(Result.isSuccess(readSurvey(JSON.parse(text), book))).toBe(true)
    const other = await openInspector()
    await other.send({ _tag: "Import", files: [{ ...bytes(text), name: "a.json" }] })
    expect(other.running.model().kept.map(({ survey }) => survey)).toEqual(screen.running.model().kept.map(({ survey }) => survey))
  })

  it("comes in whole or not at all, with every fault told", async () => {
    const screen = await done()
    await screen.send({ _tag: "Export", id: "s-1" })
    const wrong = JSON.stringify({ ...JSON.parse(screen.saved[0]?.text ?? "") as object, answers: { materials: { frm: { copies: -1 } } } })
    await screen.send({ _tag: "Import", files: [{ ...bytes(wrong), name: "wrong.json" }, { ...bytes("{"), name: "broken.json" }] })
    await screen.send({ _tag: "Go", to: { at: "list" } })
    expect(screen.running.model().kept).toHaveLength(1)
    expect(screen.text()).toContain("wrong.json 没有导入")
    expect(screen.text()).toContain("是不是 form？")
    expect(screen.text()).toContain("不是 JSON")
  })

  it("is dropped only when that is said twice", async () => {
    const screen = await done()
    await screen.press("返回列表")
    await screen.send({ _tag: "Drop", id: "s-1" })
    expect(screen.text()).toContain("确定删去？")
    expect(screen.running.model().kept).toHaveLength(1)
    await screen.send({ _tag: "Drop", id: "s-1" })
    expect(screen.device.surveys).toEqual([])
  })

  it("says that there are no rules, and reads them when asked again", async () => {
    let broken = true
    const screen = await openInspector(device(), () => (broken ? Promise.reject(new Error("no rules")) : Promise.resolve(surveying)))
    expect(screen.text()).toContain("没有办成")
    broken = false
    await screen.press("再试一次")
    expect(screen.text()).toContain("还没有检查记录")
  })
})
