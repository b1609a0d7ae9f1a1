/** The scenarios beside the packs, each requirement as they say; and the runner itself on an invented district. */
import { resolve } from "@zone/core/rules"
import { readPack, readYaml } from "@zone/pack-file"
import { packs } from "@zone/packs/all"
import * as Result from "effect/Result"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { expectedOf, runScenario } from "./scenarios/runScenario.ts"
import { type Scenario, Scenarios, type ZoneScenario } from "./scenarios/Scenario.ts"
import { touched } from "./scenarios/touched.ts"

const data = new URL("../data/", import.meta.url)
const files = readdirSync(data, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".scenarios.yaml"))
  .toSorted()

it("there are scenarios beside every pack, and beside nothing else", () => {
  expect(files).toEqual(packs.map(({ documents, id }) => `${id}/${documents[0].inForceFrom}.scenarios.yaml`).toSorted())
})

describe.each(files)("%s", (path) => {
  const [, id = "", day = ""] = /^(.+)\/([^/]+)\.scenarios\.yaml$/.exec(path) ?? []
  const read = readYaml(Scenarios, readFileSync(new URL(path, data)))
  it.each(Result.isSuccess(read) ? read.success.value : [])("$scenario", (scenario) => {
    const book = Result.getOrThrow(resolve(id, packs, scenario.on ?? day))
    expect(runScenario(scenario, book)).toEqual(expectedOf(scenario))
  })
  it("can be read", () => expect(Result.isFailure(read) ? read.failure.message : "").toBe(""))
  const pack = packs.find((each) => each.id === id && each.documents[0].inForceFrom === day)!
  it("touch every requirement, term and rule of receipt, and see every duty and prohibition both met and missing", () => {
    expect(touched(pack, Result.getOrThrow(read).value)).toEqual({ untouched: [], oneSided: [] })
  })
  it("are three or more, and tell different stories", () => {
    const titles = Result.getOrThrow(read).value.map(({ scenario }) => scenario)
    expect(titles.length).toBeGreaterThanOrEqual(3)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

it("a pack without a scenario is found out, and so is one whose scenarios see one side only", () => {
  const { pack } = Result.getOrThrow(readPack(readFileSync(new URL("fixtures/cn-990101-zone.yaml", import.meta.url))))
  expect(touched(pack, [])).toEqual({
    untouched: ["area/query", "query/terminal", "intake/form", "sign/plan", "reading/free", "term:answer", "annex/missing"],
    oneSided: ["area/query", "query/terminal", "sign/plan", "reading/free"]
  })
  const seen = (outcome: "met" | "missing"): Scenario => ({
    scenario: "x", given: { venue: "serviceHall", tier: "county", answers: {} }, outcomes: { "area/query": outcome, "annex/missing": outcome }
  })
  const half = touched(pack, [seen("met")])
  expect([half.untouched.includes("area/query"), half.oneSided.includes("area/query")]).toEqual([false, true])
  expect(touched(pack, [seen("met"), seen("missing")])).toEqual({
    untouched: ["query/terminal", "intake/form", "sign/plan", "reading/free", "term:answer", "annex/missing"], oneSided: ["query/terminal", "sign/plan", "reading/free"]
  })
})

describe("the runner", () => {
  const { pack } = Result.getOrThrow(readPack(readFileSync(new URL("fixtures/cn-990101-zone.yaml", import.meta.url))))
  const book = Result.getOrThrow(resolve("cn-990101/zone", [...packs, pack], "2026-11-21"))
  const seen = (answers: ZoneScenario["given"]["answers"], outcomes: ZoneScenario["outcomes"], circumstances?: Readonly<Record<string, boolean>>): ZoneScenario => ({
    scenario: "x", given: { venue: "serviceHall", tier: "county", answers, ...(circumstances && { circumstances }) }, outcomes
  })

  it("tells apart what is met, missing, not answered, open and not applicable", () => {
    const outcomes = {
      "query/terminal": "met", "intake/form": "missing", "area/query": "unknown", "annex/missing": "open", "sign/plan": "notApplicable", "reading/free": "met"
    } as const
    const answers = {
      equipment: { kiosk: { count: 1, working: true }, computer: { count: 1, working: true } },
      materials: { form: { copies: 19 } },
      practices: { fee: { done: false } }
    }
    expect(runScenario(seen(answers, outcomes, { floorPlan: false }), book)).toEqual(outcomes)
  })
  it("does not know what depends on a circumstance that nobody told", () => {
    expect(runScenario(seen({}, { "sign/plan": "met" }), book)).toEqual({ "sign/plan": "unknown" })
  })
  it("says that there is no such requirement", () => {
    expect(runScenario(seen({}, { "sign/plam": "met" }), book)).toEqual({ "sign/plam": "no such requirement" })
  })
  it("refuses answers that nobody asked for, and answers of another form", () => {
    expect(() => runScenario(seen({ equipment: { kiosk: { counts: 1 } } }, {}), book)).toThrow("equipment.kiosk.counts: no rule asks for it")
    expect(() => runScenario(seen({ equipment: { kiosk: { count: "two" } } }, {}), book)).toThrow("equipment.kiosk.count: \"two\" is no count")
  })
  it("counts terms from a receipt, from a delivery, and from another event; a year without a notice is a gap", () => {
    const run = (given: Record<string, unknown>, days: Record<string, unknown>) => runScenario({ scenario: "x", given, days } as unknown as Scenario, book)
    const terms = { answer: "2026-01-12", reply: "2026-02-02" }
    expect(run({ receipt: "2026-01-05" }, { terms })).toEqual({ terms })
    expect(run({ start: "2026-01-05", effects: [{ _tag: "Restart", on: "2026-01-06" }] }, { terms: { reply: "" } })).toEqual({ terms: { reply: "2026-02-03" } })
    expect(run({ delivery: { channel: "email", on: "2026-01-02", confirmedOn: "2026-01-05" } }, { receipt: "", terms: { reply: "" } }))
      .toEqual({ receipt: "2026-01-05", terms: { reply: "2026-02-02" } })
    expect(run({ delivery: { channel: "email", on: "2026-01-02" } }, { receipt: "" })).toEqual({ receipt: "notConfirmed" })
    expect(run({ receipt: "2026-12-30" }, { terms: { reply: "" } })).toEqual({ terms: { reply: "gap" } })
    expect(run({ receipt: "2026-01-05" }, { terms: { replies: "" } })).toEqual({ terms: { replies: "no such term" } })
    expect(() => run({ delivery: { channel: "email", on: "2026-01-02" } }, { terms })).toThrow("nothing is received")
  })
  it("refuses a word that no rule looks for, where it was met", () => {
    const board = (shows: ReadonlyArray<string>) => seen({ displays: { foiGuide: { shows: [...shows] } } }, { "guide/contents": "met" })
    const guide = ["政府信息的分类", "编排体系", "获取方式", "政府信息公开工作机构名称", "办公地址", "办公时间", "联系电话", "传真号码", "互联网联系方式"]
    expect(runScenario(board(guide), book)).toEqual({ "guide/contents": "met" })
    expect(() => runScenario(board([...guide, "微信号"]), book)).toThrow("displays.foiGuide.shows: no rule looks for 微信号")
    expect(runScenario(board(["微信号"]), book)).toEqual({ "guide/contents": "missing" })
  })
})
