import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { zone } from "./zone.ts"

const folder = mkdtempSync(join(tmpdir(), "zone-survey-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Audit {
  readonly reports: ReadonlyArray<{ readonly findings: ReadonlyArray<{ readonly outcome: string }> }>
}

const create = (...words: ReadonlyArray<string>) => zone(["survey", "new", ...words], { cwd: folder })

describe("zone survey new", () => {
  it("writes a questionnaire that reads back: everything is asked, nothing is assessed, nothing is missing", async () => {
    const written = await create("--pack", "cn-530502/zone", "--venue", "library", "--on", "2026-11-20", "--out", "library.yaml")
    expect(written).toMatchObject({ code: 0, out: "library.yaml\n" })
    const text = readFileSync(join(folder, "library.yaml"), "utf8")
    expect(text).toContain("  # 场所是否设有平面示意图或楼层索引图？\n  hasFloorPlan: null\n")
    expect(text).toContain("      #   填：色值，要加引号，如 \"#0055AA\"\n      letters: null\n")
    const audited = await zone(["audit", "library.yaml", "--format", "json"], { cwd: folder })
    expect(audited).toMatchObject({ code: 0, err: "" })
    const { reports } = JSON.parse(audited.out) as Audit
    const outcomes = reports.flatMap(({ findings }) => findings.map(({ outcome }) => outcome))
    expect(new Set(outcomes)).toEqual(new Set(["notApplicable", "notAssessed"]))
    expect(outcomes.filter((each) => each === "notAssessed").length).toBeGreaterThan(40)
  })

  it("does not overwrite", async () => {
    const words = ["--pack", "cn-500105/zone", "--on", "2026-11-20", "--out", "hall.yaml"]
    expect((await create(...words)).code).toBe(0)
    const before = readFileSync(join(folder, "hall.yaml"), "utf8")
    const again = await create(...words, "--tier", "township")
    expect(again).toMatchObject({ code: 2, out: "" })
    expect(again.err).toContain("hall.yaml：已经存在")
    expect(readFileSync(join(folder, "hall.yaml"), "utf8")).toBe(before)
  })

  it("refuses a pack that nobody knows, and a day on which it is not in force", async () => {
    const [unknown, early] = await Promise.all([
      create("--pack", "cn-999999/zone", "--out", "no.yaml"), create("--pack", "cn-500105/zone", "--on", "2021-11-03", "--out", "no.yaml")
    ])
    expect(unknown).toMatchObject({ code: 2, out: "" })
    expect(early).toMatchObject({ code: 1, out: "" })
    expect(existsSync(join(folder, "no.yaml"))).toBe(false)
  })
})
