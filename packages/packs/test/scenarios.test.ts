/** The scenarios beside the packs, each requirement as they say; and the runner itself on an invented district. */
import { resolve } from "@zone/core/rules"
import { readPack, readYaml } from "@zone/pack-file"
import { packs } from "@zone/packs/all"
import * as Result from "effect/Result"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { runScenario } from "./scenarios/runScenario.ts"
import { type Scenario, Scenarios } from "./scenarios/Scenario.ts"

const data = new URL("../data/", import.meta.url)
const files = readdirSync(data, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".scenarios.yaml"))
  .toSorted()

it("there are scenarios, each beside its pack", () => {
  expect(files).toContain("cn-500105/zone/2021-11-04.scenarios.yaml")
  const known = packs.map(({ documents, id }) => `${id}/${documents[0].inForceFrom}.scenarios.yaml`)
  expect(files.filter((path) => !known.includes(path))).toEqual([])
})

describe.each(files)("%s", (path) => {
  const [, id = "", day = ""] = /^(.+)\/([^/]+)\.scenarios\.yaml$/.exec(path) ?? []
  const read = readYaml(Scenarios, readFileSync(new URL(path, data)))
  it.each(Result.isSuccess(read) ? read.success.value : [])("$scenario", (scenario) => {
    const book = Result.getOrThrow(resolve(id, packs, scenario.on ?? day))
    expect(runScenario(scenario, book)).toEqual(scenario.outcomes)
  })
  it("can be read", () => expect(Result.isFailure(read) ? read.failure.message : "").toBe(""))
})

describe("the runner", () => {
  const { pack } = Result.getOrThrow(readPack(readFileSync(new URL("fixtures/cn-990101-zone.yaml", import.meta.url))))
  const book = Result.getOrThrow(resolve("cn-990101/zone", [...packs, pack], "2026-11-21"))
  const seen = (answers: Scenario["given"]["answers"], outcomes: Scenario["outcomes"], circumstances?: Readonly<Record<string, boolean>>): Scenario => ({
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
})
