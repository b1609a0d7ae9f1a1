import { resolve } from "@zone/core/rules"
import { inspect, type Survey } from "@zone/core/zone"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { milestoneOf } from "./milestoneOf.ts"
import { sayMilestone } from "./sayMilestone.ts"

const book = Result.getOrThrow(resolve("cn/sample", [{
  id: "cn/sample",
  division: "cn",
  documents: [{ id: "cn/sample", title: "示例办法", number: "示例〔2024〕1号", issuer: "示例机关", inForceFrom: "2024-01-01" }],
  clauses: { "X-1": "第一条" },
  requirements: [
    { kind: "Deadline", id: "milestone/zones", strength: "must", clauses: ["X-1"], item: "zones", what: "建成专区", by: "2024-08-10" },
    { kind: "Deadline", id: "upkeep/guide", strength: "must", clauses: ["X-1"], item: "guide", what: "更新指南", every: "每年" },
    { kind: "Material", id: "intake/form", strength: "must", clauses: ["X-1"], anyOf: ["form"], copies: 20 }
  ]
}], "2024-08-01"))

const findings = (zones: Survey["answers"][string][string], at: string) =>
  inspect({
    survey: 1,
    pack: "cn/sample",
    zone: { id: "z-1", name: "示例专区", division: "cn-990101", tier: "county", venue: "serviceHall" },
    seen: { on: at, by: "检查员甲", method: "onSite" },
    answers: { deadlines: { zones } }
  }, book, at)

describe("milestoneOf", () => {
  it.each<readonly [answers: Survey["answers"][string][string], at: string, says: string]>([
    [{ done: false }, "2024-08-11", "已逾期 1 天"],
    [{ done: false }, "2026-11-20", "已逾期 832 天"],
    [{ done: false }, "2024-08-10", "未到期，还有 0 天"],
    [{ done: null }, "2024-08-01", "未到期，还有 9 天"],
    [{ done: null }, "2024-08-12", "未检查，期限已过 2 天"],
    [{ done: true, doneOn: "2024-08-10" }, "2026-11-20", "按期完成（2024-08-10）"],
    [{ done: true, doneOn: "2024-09-01" }, "2026-11-20", "逾期完成 22 天（2024-09-01）"],
    [{ done: true, doneOn: null }, "2026-11-20", "已完成，完成日期未填"]
  ])("tells of %j on %s: %s", (answers, at, says) => {
    const [first] = findings(answers, at)
    const milestone = milestoneOf(first!, at)
    expect(milestone && sayMilestone(milestone)).toBe(says)
  })

  it("knows no milestone where there is no last day", () => {
    expect(findings({}, "2024-08-01").map((each) => milestoneOf(each, "2024-08-01")?.by)).toEqual(["2024-08-10", undefined, undefined])
  })
})
