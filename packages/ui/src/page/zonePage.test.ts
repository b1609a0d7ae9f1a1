/** The page of a zone: always the same plan for the same areas, nothing overlapping, and it stays when it cannot be asked for anew. */
import { describe, expect, it } from "vitest"
import { textOf } from "../../test/openKiosk.ts"
import { type GivenZone, zoneInfo } from "../../test/zoneInfo.ts"
import type { ZoneArea } from "../backend/PublicBackend.ts"
import { runScreen } from "../screen/runScreen.ts"
import type { View } from "../view/View.ts"
import { openingNow } from "./openingNow.ts"
import { linesOf } from "./planView.ts"
import { planOf } from "./planOf.ts"
import { zonePage, zonePageDefaults, type ZonePageMessage } from "./zonePage.ts"

const areas = (count: number): ReadonlyArray<ZoneArea> => Array.from({ length: count }, (_, at) => ({ name: `第${at + 1}区`, functions: ["reading"] }))

describe("a plan", () => {
  it("has every area once, inside, and none over another, for any number of areas", () => {
    for (let count = 0; count <= 17; count++) {
      const plan = planOf(areas(count))
      expect(plan.areas.map(({ number }) => number)).toEqual(areas(count).map((_, at) => at + 1))
      for (const one of plan.areas) {
        expect(one.x).toBeGreaterThanOrEqual(0)
        expect(one.x + one.width).toBeLessThanOrEqual(plan.width + 0.001)
        expect(one.y + one.height).toBeLessThanOrEqual(plan.height + 0.001)
        for (const other of plan.areas) {
          if (other === one) continue
          expect(one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true)
        }
      }
    }
  })

  it("keeps to scale where every area says where it lies, and only then", () => {
    const lying = (x: number, width: number): ZoneArea => ({ name: "区", functions: ["intake"], at: { x, y: 2, width, height: 3 } })
    const plan = planOf([lying(10, 2), lying(12, 6)])
    expect(plan).toMatchObject({ measured: true, width: 1200, height: 450 })
    expect(plan.areas.map(({ width, x }) => [x, width])).toEqual([[0, 300], [300, 900]])
    expect(planOf([lying(0, 1), { name: "别处", functions: [] }]).measured).toBe(false)
  })

  it("puts the door into the wall that is nearest to where people come in", () => {
    const area: ZoneArea = { name: "区", functions: ["intake"], at: { x: 0, y: 0, width: 6, height: 3 } }
    const doorAt = (x: number, y: number) => planOf([area], { x, y }).door
    expect(doorAt(3, 3)).toEqual({ side: "bottom", x: 600, y: 600 })
    expect(doorAt(1, -1)).toEqual({ side: "top", x: 200, y: 0 })
    expect(doorAt(0.1, 1)).toEqual({ side: "left", x: 0, y: 200 })
    expect(doorAt(7, 2)).toEqual({ side: "right", x: 1200, y: 400 })
    expect(planOf([area]).door).toBeUndefined()
    expect(planOf([{ name: "区", functions: [] }]).door?.side).toBe("bottom")
  })

  it("breaks names that are wider than their area", () => {
    expect(linesOf("政策咨询与解读区", 120, 40)).toEqual(["政策咨", "询与解", "读区"])
    expect(linesOf("𬭎", 10, 40)).toEqual(["𬭎"])
    expect(linesOf("", 10, 40)).toEqual([])
  })
})

describe("the page", () => {
  const open = async (answers: ReadonlyArray<() => Promise<typeof zoneInfo>>, now = "2026-11-27T02:15:00Z") => {
    let shown: View<ZonePageMessage> = ""
    const waiting = [...answers]
    const printed: Array<string> = []
    const running = runScreen(zonePage, zonePageDefaults, {
      backend: { public: { zone: () => (waiting.shift() ?? (() => Promise.reject(new Error("没有"))))() } as never },
      print: () => { printed.push("page") },
      clock: { every: () => () => {}, now: () => Date.parse(now) }
    }, (view) => { shown = view })
    const settle = () => new Promise((resolve) => { setTimeout(resolve, 0) })
    await settle()
    const elementsIn = (view: View<ZonePageMessage>): ReadonlyArray<Exclude<View<ZonePageMessage>, string>> => (typeof view === "string" ? [] : [view, ...view.children.flatMap(elementsIn)])
    return { running, printed, settle, text: () => textOf(shown), elements: () => elementsIn(shown) }
  }

  it("tells hours, today, materials with their currency, and whom to ask", async () => {
    const { text } = await open([() => Promise.resolve(zoneInfo)])
    for (const part of ["工作日", "9:00—17:00", "今天（2026年11月27日，周五）", "今天是工作日", "政府公报", "2026年11月2日", "公开指南", "未注明", "未发现过期", "咨询台，example.org", "可以办理：政策咨询"]) {
      expect(text()).toContain(part)
    }
  })

  const opening = [
    { day: "2026-11-27", kind: "workday", spans: [{ opens: "09:00", closes: "12:00" }, { opens: "13:30", closes: "17:30" }] },
    { day: "2026-11-28", kind: "makeUpDay", name: "元旦", spans: [{ opens: "09:00", closes: "12:00" }], reason: "下午检修" },
    { day: "2026-11-29", kind: "holiday", name: "元旦", spans: [] },
    { day: "2026-11-30", kind: "unknown", spans: [] }
  ] as const

  it("says whether it is open now, until when, and when again, make-up days and holidays by their names", async () => {
    const at = async (now: string) => (await open([() => Promise.resolve({ ...zoneInfo, opening })], now)).text()
    expect(await at("2026-11-27T02:15:00Z")).toContain("现在开放，12:00 结束")
    expect(await at("2026-11-27T04:00:00Z")).toContain("现在不开放 下次开放：今天 13:30")
    const evening = await at("2026-11-27T09:30:00Z")
    expect(evening).toContain("下次开放：11月28日（周六） 09:00")
    for (const part of ["调休上班 · 元旦 · 下午检修", "放假 · 元旦", "放假通知未公布", "不开放"]) expect(evening).toContain(part)
    expect(openingNow(opening, "2026-11-28T12:00")).toEqual({ is: "closed" })
    expect(openingNow(opening, "2026-11-30T10:00")).toEqual({ is: "unknown" })
    expect(openingNow(opening, "2027-01-05T10:00")).toEqual({ is: "unknown" })
  })

  it("marks what is out of date, and tells signs and where the door is to those who do not see the plan", async () => {
    const areas = [{ ...zoneInfo.areas[0]!, signs: ["查询区标识牌"], at: { x: 0, y: 0, width: 6, height: 3 } }]
    const materials = [{ title: "旧指南", version: "2025版", stale: true }, { title: "新指南", through: "2026-12-31" }]
    const { elements, text } = await open([() => Promise.resolve({ ...zoneInfo, areas, materials, entrance: { x: 6.2, y: 1 } })])
    expect(text()).toContain("▲ 已过期，新版请问窗口")
    expect(text()).toContain("有效至2026年12月31日")
    expect(text()).toContain("标识：查询区标识牌")
    expect(elements().find(({ attributes }) => attributes["role"] === "img")?.attributes["aria-label"]).toBe("平面图：1 信息查询区；入口在图的右侧")
  })

  it("says what no notice settles", async () => {
    const { workingDay: _, ...unknown } = zoneInfo
    expect((await open([() => Promise.resolve(unknown)])).text()).toContain("放假通知还没有公布")
    expect((await open([() => Promise.resolve({ ...zoneInfo, workingDay: false })])).text()).toContain("今天不是工作日")
  })

  it("keeps what it showed when it cannot be asked for anew, tries again at a click, and prints", async () => {
    const { printed, running, settle, text } = await open([() => Promise.resolve(zoneInfo)])
    running.send({ _tag: "Ask" })
    await settle()
    expect(text()).toContain("政府公报")
    running.send({ _tag: "Print" })
    await settle()
    expect(printed).toEqual(["page"])
    const failing = await open([() => Promise.reject(new Error("断了")), () => Promise.resolve(zoneInfo)])
    expect(failing.text()).toContain("再试一次")
    failing.running.send({ _tag: "Ask" })
    await failing.settle()
    expect(failing.text()).toContain("政府公报")
  })

  it("never goes back to an older answer, nor tells of a failure when another one is on its way", async () => {
    const tell: Array<(zone: GivenZone | undefined) => void> = []
    const slow = (): Promise<GivenZone> => new Promise((resolve, reject) => { tell.push((zone) => { if (zone) resolve(zone); else reject(new Error("断了")) }) })
    const { running, settle, text } = await open([slow, slow, slow])
    running.send({ _tag: "Ask" })
    running.send({ _tag: "Ask" })
    tell[0]?.(undefined)
    await settle()
    expect(text()).not.toContain("再试一次")
    tell[2]?.({ ...zoneInfo, title: "今天的专区" })
    await settle()
    tell[1]?.({ ...zoneInfo, title: "昨天的专区" })
    await settle()
    expect(text()).toContain("今天的专区")
    expect(running.model().problem).toBeUndefined()
  })
})
