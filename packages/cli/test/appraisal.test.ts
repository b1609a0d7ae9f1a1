/** The appraisal of a year by the command: whoever appraises writes the rules, and what the records say of each site is gathered and told. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Office, openOffice, run } from "./office.ts"

let office: Office
const [planned, day] = ["2026-09-01", "2026-11-20"]

const rules = "rules: { measures: [{ _tag: Inspection, weight: 60 }, { _tag: Milestones, weight: 40, late: 50 }], leastKnown: 50, criticism: 5, bonus: 3 }"
const wish = (more = "") => `requirement: programme/assessment\ninputs:\n  year: 2026\n  ${rules}\n${more}`

const plan = (site: string, by: string) => [
  `site: ${site}`, "venue: convenienceCentre", "tier: township", "units: { guide: 示例区人民政府办公室, lead: 示例街道办事处, responsible: [] }", "steps: []", "practices: []",
  "elsewhere: [milestone/staff-list, milestone/village-list, milestone/rolled-out, milestone/completed]", `own: [{ id: signs, what: 标识标牌, by: "${by}" }]`
].join("\n")

beforeAll(async () => { office = await openOffice() })
afterAll(() => { office.close() })

const appraise = (contents: string, ...more: ReadonlyArray<string>) => office.act(day, "programme", "new", "Appraise", "head:li", contents, ...more)

describe("an appraisal by the command", () => {
  it("is a form without what the records say, which may be left out", async () => {
    const { out } = await run(day, ["programme", "form", "Appraise"])
    expect(out).toContain("# 各建设点的检查得分（没有检查的不填）；可以有几项；没有写 []；可以不填")
    expect(out).toMatch(/# 考核对象（任务进度、台账计数和批评加分；不填的由系统从记录中汇总）.*可以不填\n {2}# zones:/)
  })

  it("says that there is nothing to appraise, before anything is decided", async () => {
    expect(await appraise(wish())).toMatchObject({ code: 2, err: "没有可以考核的建设点：先用 zone programme do new 建设点立项 登记\n" })
  })

  it("tells what was gathered, then what came of it", async () => {
    await office.act(planned, "programme", "new", "PlanSite", "head:li", plan("示例街道专区", "2026-10-30"))
    await office.act(planned, "programme", "new", "PlanSite", "head:li", plan("示例镇专区", "2026-12-30"))
    const { code, err, out } = await appraise(wish("  inspections: [{ zone: 示例镇专区, on: \"2026-11-02\", points: 90.5 }]\n"))
    expect([code, err]).toEqual([0, ""])
    expect(out).toMatch(/^从记录中汇总：\n {2}示例街道专区\n {4}检查：没有得分\n {4}任务：按期0，逾期完成0，逾期未完成1\n {4}台账：没有\n {2}示例镇专区\n {4}检查：2026-11-02 得90\.5分\n {4}任务：按期0，逾期完成0，逾期未完成0\n {4}台账：没有\n建设任务 /)
    expect(out.indexOf("从记录中汇总")).toBeLessThan(out.indexOf("建设任务 "))
  })

  it("is told with what was gathered as JSON, and is refused by the room with what was gathered shown", async () => {
    const { code, out } = await appraise(wish(), "--json")
    expect(code).toBe(0)
    const told = JSON.parse(out) as { readonly gathered: ReadonlyArray<{ readonly zone: string }> }
    expect(told.gathered.map(({ zone }) => zone)).toEqual(["示例街道专区", "示例镇专区"])
    const refused = await appraise(wish().replace("programme/assessment", "programme/nothing"))
    expect(refused.code).toBe(1)
    expect(refused.out).toContain("从记录中汇总：\n  示例街道专区")
  })

  it("refuses points of a site that nobody has, and what is not of the form at its line", async () => {
    expect(await appraise(wish("  inspections: [{ zone: 别处, on: \"2026-11-02\", points: 90 }]\n"))).toMatchObject({ code: 2, err: "inspections：没有名为“别处”的建设点；登记的有：示例街道专区、示例镇专区\n" })
    const { code, err } = await appraise(wish("  inspections: [{ zone: 示例镇专区, on: \"2026-11-02\", points: 101 }]\n"))
    expect(code).toBe(2)
    expect(err).toMatch(/act-\d+\.yaml.*5/)
  })

  it("takes what somebody has added up by hand as it is", async () => {
    const zones = "  zones: [{ zone: 手工点, milestones: { inTime: 1, late: 0, overdue: 0 }, tallies: [], criticisms: [], bonuses: [] }]\n"
    const { code, out } = await appraise(wish(zones))
    expect(code).toBe(0)
    expect(out).not.toContain("从记录中汇总")
  })
})
