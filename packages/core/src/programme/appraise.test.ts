/** The appraisal table: derivations by hand, ties, too little known, and properties over inputs by chance. */
import { describe, expect, it } from "vitest"
import { forAll } from "../../test/chance.ts"
import { type Pool, randomOf } from "../../test/randomOf.ts"
import { appraiseYear } from "../../test/programmeSamples.ts"
import { AppraisalInputs, type AppraisedZone } from "./AppraisalInputs.ts"
import { appraise } from "./appraise.ts"

const { inputs } = appraiseYear
const [known] = inputs.zones
const of = (zone: Partial<AppraisedZone>, rules: Partial<AppraisalInputs["rules"]> = {}) =>
  appraise({ ...inputs, rules: { ...inputs.rules, ...rules }, zones: [{ ...known, ...zone }] })[0]!

describe("a table", () => {
  it("tells each figure with how it came about", () => {
    // (90 × 50 + 75 × 30 + 90 × 20) ÷ 100 = 85.5; one criticism takes 5, bonuses of 5 are capped at 3
    expect(of({})).toEqual({
      zone: "示例中心",
      lines: [
        { measure: "专区检查得分", weight: 50, percent: 90, derivation: "2026-08-20检查得90分" },
        { measure: "建设任务按期完成", weight: 30, percent: 75, derivation: "到期2项：按期1项，逾期完成1项（每项按50%计），逾期未完成0项" },
        { measure: "送达答复：是否按期（按期）", weight: 20, percent: 90, derivation: "10件中9件" }
      ],
      known: 100, deducted: 5, added: 3, points: 83.5, rank: 1, tied: false,
      derivation: "已知项目加权平均85.5分（占权重的100%），通报批评1次扣5分，加分3分（应加5分，以3分为限），计83.5分"
    })
  })

  it("leaves out what is not known, and gives no points where too much of it is", () => {
    const { inspection: _inspection, ...rest } = known
    const half = appraise({ ...inputs, zones: [rest] })[0]!
    expect(half).toMatchObject({ known: 50, tied: false, derivation: "已知项目占权重的50%，不足60%，不评分" })
    expect("points" in half || "rank" in half).toBe(false)
    // exactly as much as must be known is enough
    expect(appraise({ ...inputs, rules: { ...inputs.rules, leastKnown: 50 }, zones: [rest] })[0]?.points).toBe(79)
    expect(of({ milestones: { inTime: 0, late: 0, overdue: 0 } })).toMatchObject({ known: 70, points: 88 })
    const nothing = { zone: "空", milestones: { inTime: 0, late: 0, overdue: 0 }, tallies: [], criticisms: [], bonuses: [] }
    expect("points" in appraise({ ...inputs, rules: { ...inputs.rules, leastKnown: 0 }, zones: [nothing] })[0]!).toBe(false)
  })

  it("says nothing on too few cases", () => {
    const few = (least: number) => of({}, { measures: [{ _tag: "Inspection", weight: 1 }, { _tag: "Share", weight: 1, what: "送达答复", by: "是否按期", good: ["按期"], least }] }).lines[1]
    expect(few(10)?.percent).toBe(90)
    expect(few(11)).toEqual({ measure: "送达答复：是否按期（按期）", weight: 1, derivation: "只有10件，不足11件，样本太小，不计" })
  })

  it("counts an amount up to what is full, of the whole and not of a part told apart", () => {
    const amount = (full: number) => of({}, { measures: [{ _tag: "Amount", weight: 1, what: "送达答复", full }] }).lines[0]
    expect(amount(40)).toMatchObject({ percent: 25, derivation: "10件，满额40件" })
    expect(amount(5)?.percent).toBe(100)
  })

  it("ranks equal points alike, leaves the ranks after them free, and puts who has none last", () => {
    const zone = (name: string, points?: number): AppraisedZone => ({
      zone: name, milestones: { inTime: 0, late: 0, overdue: 0 }, tallies: [], criticisms: [], bonuses: [],
      ...(points !== undefined && { inspection: { on: "2026-01-01", points } })
    })
    const table = appraise({
      ...inputs, rules: { ...inputs.rules, measures: [{ _tag: "Inspection", weight: 1 }] },
      zones: [zone("丁"), zone("甲", 80), zone("乙", 90), zone("丙", 80), zone("戊", 10)]
    })
    expect(table.map(({ rank, tied, zone: name }) => [name, rank, tied])).toEqual([["乙", 1, false], ["甲", 2, true], ["丙", 2, true], ["戊", 4, false], ["丁", undefined, false]])
  })

  it("takes no more off than there is, before bonus points", () => {
    expect(of({ criticisms: Array.from({ length: 30 }, () => ({ on: "2026-01-01", reason: "推进不力" })) })).toMatchObject({ points: 3, deducted: 150 })
  })
})

const pool: Pool = { texts: ["甲", "乙", "送达答复", "按期", "2026-05-01", "2026-12-31"], numbers: [1, 2, 5, 33, 50, 100, 0, 7.5, 99.9, 2026] }

it("whatever goes in, points are between 0 and 100 plus the bonus, ranks are those of the points, and a better inspection never ranks lower", () => {
  forAll(3_000, (chance) => randomOf(AppraisalInputs.ast, chance, pool) as AppraisalInputs, (made) => {
    const table = appraise(made)
    if (table.length !== made.zones.length) return "a zone is lost"
    for (const { lines, points, rank } of table) {
      if (lines.length !== made.rules.measures.length || lines.some(({ derivation }) => derivation === "")) return "a figure without its derivation"
      if (lines.some(({ percent }) => percent !== undefined && !(percent >= 0 && percent <= 100))) return "no percentage"
      if ((points === undefined) !== (rank === undefined)) return "ranked in part"
      if (points !== undefined && !(points >= 0 && points <= 100 + made.rules.bonus)) return `points of ${points}`
      if (rank !== undefined && rank !== 1 + table.filter((other) => (other.points ?? -1) > points!).length) return "a wrong rank"
    }
    const [first, ...others] = made.zones
    if (!first.inspection) return undefined
    const better = appraise({ ...made, zones: [{ ...first, zone: "加分前", inspection: { ...first.inspection, points: 100 } }, ...others] }).find(({ zone }) => zone === "加分前")
    const before = appraise({ ...made, zones: [{ ...first, zone: "加分前" }, ...others] }).find(({ zone }) => zone === "加分前")
    return (better?.rank ?? 0) > (before?.rank ?? Infinity) ? "better, and lower" : undefined
  })
})
