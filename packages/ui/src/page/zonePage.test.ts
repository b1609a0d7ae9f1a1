/** The page of a zone: always the same plan for the same areas, nothing overlapping, and it stays when it cannot be asked for anew. */
import { describe, expect, it } from "vitest"
import { textOf } from "../../test/openKiosk.ts"
import { zoneInfo } from "../../test/zoneInfo.ts"
import type { ZoneArea } from "../backend/PublicBackend.ts"
import { runScreen } from "../screen/runScreen.ts"
import type { View } from "../view/View.ts"
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

  it("breaks names that are wider than their area", () => {
    expect(linesOf("政策咨询与解读区", 120, 40)).toEqual(["政策咨", "询与解", "读区"])
    expect(linesOf("𬭎", 10, 40)).toEqual(["𬭎"])
    expect(linesOf("", 10, 40)).toEqual([])
  })
})

describe("the page", () => {
  const open = async (answers: ReadonlyArray<() => Promise<typeof zoneInfo>>) => {
    let shown: View<ZonePageMessage> = ""
    const waiting = [...answers]
    const printed: Array<string> = []
    const running = runScreen(zonePage, zonePageDefaults, {
      backend: { public: { zone: () => (waiting.shift() ?? (() => Promise.reject(new Error("没有"))))() } as never },
      print: () => { printed.push("page") },
      clock: { every: () => () => {} }
    }, (view) => { shown = view })
    const settle = () => new Promise((resolve) => { setTimeout(resolve, 0) })
    await settle()
    return { running, printed, settle, text: () => textOf(shown) }
  }

  it("tells hours, today, materials with their currency, and whom to ask", async () => {
    const { text } = await open([() => Promise.resolve(zoneInfo)])
    for (const part of ["工作日", "9:00—17:00", "今天（2026年11月27日）", "今天是工作日", "政府公报", "2026年11月2日", "公开指南", "未注明", "咨询台，example.org", "可以办理：政策咨询"]) {
      expect(text()).toContain(part)
    }
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
})
