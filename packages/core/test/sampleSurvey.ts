/** An invented zone with a rule book that has every turn an inspection can take, and a survey of it. */
import { bookOf, packOf, requirementOf } from "./samplePacks.ts"

/** The rules, one for each turn. */
export const sampleBook = bookOf("cn-990101/zone", [packOf("cn-990101/zone", {
  circumstances: { floorPlan: "场所内有无平面图？" },
  grades: [
    { name: "五星级", stars: 5, atLeast: 90, clauses: ["X-1"] },
    { name: "三星级", stars: 3, atLeast: 60, clauses: ["X-1"] }
  ],
  names: {
    equipment: { kiosk: "触摸查询一体机", pc: "台式电脑" },
    materials: { applicationForm: "申请表" },
    signs: { zonePlate: "专区标识牌", planMark: "平面图标注" }
  },
  requirements: [
    requirementOf({ kind: "Sign", id: "sign/plate", item: "zonePlate", contrast: 4.5, ground: "blue", letters: "white" }),
    requirementOf({ kind: "Sign", id: "sign/plan-mark", item: "planMark", onlyIf: "floorPlan" }),
    requirementOf({ kind: "Equipment", id: "query/terminal", anyOf: [{ item: "kiosk" }, { item: "pc", atLeast: 2 }] }),
    requirementOf({ kind: "Material", id: "intake/form", anyOf: ["applicationForm"], copies: 20, strength: "should" }),
    requirementOf({ kind: "Material", id: "intake/paper", anyOf: ["applicationForm"], paper: "A4", strength: "should" }),
    requirementOf({ kind: "Practice", id: "reading/free", item: "fee", does: "收取查阅费用", strength: "mustNot" }),
    requirementOf({ kind: "Practice", id: "reading/tea", item: "tea", does: "提供饮用水", strength: "may" }),
    requirementOf({ kind: "Practice", id: "reading/archive", item: "archive", does: "提供档案查阅", venues: ["archive"] }),
    requirementOf({ kind: "Display", id: "board/shows", item: "board", shows: ["流程图", "指南"] }),
    requirementOf({ kind: "OpenNorm", id: "annex/one", why: "附件原文未取得" })
  ]
})])

/** The survey as it stands in a file. */
export const sampleInput = (more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  survey: 1,
  pack: "cn-990101/zone",
  zone: { id: "z-1", name: "示例专区", division: "cn-990101", tier: "county", venue: "serviceHall" },
  seen: { on: "2026-11-20", by: "检查员甲", method: "onSite" },
  answers: {},
  ...more
})
