/** The inspector without a network: surveys are kept at once, photos are only fingerprints, and every judgement is the core's. */
import { resolve } from "@zone/core/rules"
import { inspect, readSurvey, scoreOf } from "@zone/core/zone"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { openScreen, textOf } from "../../test/openScreen.ts"
import type { SavedFile } from "../counter/CounterOutside.ts"
import { inspector } from "./inspector.ts"
import { messages } from "./messages.ts"
import type { Surveying } from "./SurveySource.ts"

const pack = {
  id: "cn/sample",
  division: "cn",
  documents: [{ id: "cn/sample", title: "示例办法", number: "示例〔2026〕1号", issuer: "示例机关", inForceFrom: "2026-01-01" }],
  clauses: { "X-1": "第一条", "X-2": "第二条", "X-9": "第九条" },
  names: { materials: { form: "申请表", guide: "公开指南" } },
  grades: [{ name: "三星级", stars: 3, atLeast: 60, clauses: ["X-9"] }],
  requirements: [
    { kind: "Material", id: "intake/form", strength: "must", clauses: ["X-1"], anyOf: ["form"], copies: 20 },
    { kind: "Material", id: "guide/present", strength: "should", clauses: ["X-2"], anyOf: ["guide"], copies: 1 }
  ]
} as const

const book = Result.getOrThrow(resolve("cn/sample", [pack], "2026-11-21"))
const surveying: Surveying = { book, zones: [{ id: "z-1", name: "示例大厅专区", division: "cn-990101", tier: "county", venue: "serviceHall" }] }

const open = async (shelf: { value: unknown; broken?: boolean } = { value: [] }, source: () => Promise<Surveying> = () => Promise.resolve(surveying)) => {
  const saved: Array<SavedFile> = []
  let keys = 0
  const screen = await openScreen(inspector, { title: "检查", words: messages, theme: "auto" as const }, {
    source: { load: source },
    shelf: {
      read: () => Promise.resolve(shelf.value),
      write: (value: unknown) => {
        if (shelf.broken) return Promise.reject(new Error("full"))
        shelf.value = JSON.parse(JSON.stringify(value))
        return Promise.resolve()
      }
    },
    hash: (bytes: Uint8Array) => (bytes.length === 0 ? Promise.reject(new Error("unreadable")) : Promise.resolve("ab".repeat(32))),
    clock: { today: () => "2026-11-21" },
    newKey: () => `s-${++keys}`,
    textOf: (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8"),
    save: (file: SavedFile) => { saved.push(file) },
    print: () => {}
  })
  return { ...screen, shelf, saved }
}

const begin = async (screen: Awaited<ReturnType<typeof open>>) => {
  await screen.press("开始检查")
  await screen.type("专区", "z-1")
  await screen.type("检查人", "检查员甲")
  await screen.submit()
  return screen
}

const answer = async (screen: Awaited<ReturnType<typeof open>>, forms: string, guides: string) => {
  await screen.send({ _tag: "Type", at: ["materials", "form", "copies"], form: "count", text: forms })
  await screen.send({ _tag: "Type", at: ["materials", "guide", "copies"], form: "count", text: guides })
}

const bytes = (text: string) => ({ name: `${text}.jpg`, size: text.length, read: () => Promise.resolve(new TextEncoder().encode(text)) })

describe("a survey", () => {
  it("says what is missing before it begins", async () => {
    const screen = await open()
    await screen.press("开始检查")
    await screen.submit()
    expect(screen.running.model().missing).toEqual(["name", "venue", "tier", "by"])
    expect(screen.byId("name")?.attributes).toMatchObject({ "aria-invalid": "true", "data-focus": expect.stringMatching(/^name/) as unknown })
    await screen.type("专区", "z-1")
    await screen.submit()
    expect(screen.running.model().missing).toEqual(["by"])
  })

  it("may be of a zone that nobody has listed", async () => {
    const screen = await open()
    await screen.press("开始检查")
    await screen.type("专区名称", "新设专区")
    await screen.type("场所", "library")
    await screen.type("层级", "township")
    await screen.type("检查人", "检查员甲")
    await screen.submit()
    expect(screen.running.model().kept[0]?.survey.zone).toMatchObject({ name: "新设专区", venue: "library", tier: "township" })
  })

  it("asks the questions of the rules, keeps each answer on the shelf, and counts them", async () => {
    const screen = await begin(await open())
    expect(screen.text()).toContain("申请表有几份？")
    expect(screen.text()).toContain("已答 0 / 2")
    await answer(screen, "12", "1")
    expect(screen.text()).toContain("已答 2 / 2")
    expect(screen.shelf.value).toMatchObject([{ id: "s-1", survey: { answers: { materials: { form: { copies: 12 }, guide: { copies: 1 } } }, seen: { on: "2026-11-21", by: "检查员甲", method: "onSite" } } }])
    expect(screen.text()).toContain("已保存在本机")
  })

  it("keeps what is no answer as it was typed, says so, and does not count it", async () => {
    const screen = await begin(await open())
    await answer(screen, "十二", "1")
    expect(screen.byId("q-materials-form-copies")?.attributes).toMatchObject({ value: "十二", "aria-invalid": "true" })
    expect(screen.text()).toContain("已答 1 / 2")
    await answer(screen, "", "1")
    expect(screen.byId("q-materials-form-copies")?.attributes["aria-invalid"]).toBeUndefined()
  })

  it("says loudly that nothing could be kept", async () => {
    const screen = await begin(await open({ value: [], broken: true }))
    expect(screen.text()).toContain("没有保存成功，请马上导出")
  })

  it("goes on after a reload, and drops what is no survey", async () => {
    const first = await begin(await open())
    await answer(first, "30", "1")
    expect((await open(first.shelf)).text()).toContain("示例大厅专区")
    expect((await open({ value: [{ id: "x", survey: { survey: 2 } }] })).text()).toContain("还没有检查记录")
  })

  it("keeps of a photo its name and fingerprint only, each once", async () => {
    const screen = await begin(await open())
    await screen.send({ _tag: "ChoosePhotos", of: "materials.form", files: [bytes("台面")] })
    await screen.send({ _tag: "ChoosePhotos", of: "materials.form", files: [bytes("台面")] })
    expect(screen.running.model().kept[0]?.survey.evidence).toEqual([{ of: "materials.form", method: "photo", by: "检查员甲", on: "2026-11-21", sha256: "ab".repeat(32), note: "台面.jpg" }])
    expect(screen.text()).toContain("abababababab…")
    await screen.send({ _tag: "ChoosePhotos", of: "materials.form", files: [bytes("")] })
    expect(screen.text()).toContain("照片读取失败")
    await screen.press("删去 台面.jpg")
    expect(screen.running.model().kept[0]?.survey.evidence).toEqual([])
  })
})

describe("what it comes to", () => {
  const done = async () => {
    const screen = await begin(await open())
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
    expect(screen.text()).toContain("示例大厅专区政务公开专区检查报告")
    expect(screen.text()).toContain("示例〔2026〕1号")
    expect(screen.text()).toContain("检查人签字")
  })

  it("gives a rank to several surveys, the same to those with the same points, and none to those of which too little is known", async () => {
    const screen = await open()
    for (const [forms, guides] of [["12", "1"], ["30", "1"], ["12", "1"], ["", ""]] as const) {
      await begin(screen)
      await answer(screen, forms, guides)
      await screen.press("返回列表")
    }
    const rows = screen.all().filter(({ tag }) => tag === "tbody").flatMap(({ children }) => children).map(textOf)
    expect(rows.map((row) => row[0])).toEqual(["1", "2", "2", "—"])
    expect(rows[0]).toContain("★★★三星级")
    expect(rows[3]).toContain("检查不足一半，不计分")
  })

  it("goes out as a file that comes in again as it was", async () => {
    const screen = await done()
    await screen.send({ _tag: "Export", id: "s-1" })
    const [file] = screen.saved
    expect(file?.name).toBe("示例大厅专区-2026-11-21.json")
    const text = file?.text ?? ""
    expect(Result.isSuccess(readSurvey(JSON.parse(text), book))).toBe(true)
    const other = await open()
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
    expect(screen.shelf.value).toEqual([])
  })

  it("says that there are no rules, and reads them when asked again", async () => {
    let broken = true
    const screen = await open({ value: [] }, () => (broken ? Promise.reject(new Error("no rules")) : Promise.resolve(surveying)))
    expect(screen.text()).toContain("没有办成")
    broken = false
    await screen.press("再试一次")
    expect(screen.text()).toContain("还没有检查记录")
  })
})
