/** The kinds of things that are looked after in a zone, and how one stands. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** What is looked after. */
export const FacilityKind = Schema.Literals(["asset", "round", "stock", "material", "opening"]).annotate({
  identifier: "FacilityKind", zh: { asset: "设施设备", round: "定期检查、清洁", stock: "表格、文具库存", material: "摆放资料", opening: "开放时间" }
})
export type FacilityKind = typeof FacilityKind.Type

/** How it stands. */
export const FacilityStatus = Schema.Literals(["inOrder", "faulty", "changed", "low", "outdated", "disposed", "ended"]).annotate({
  identifier: "FacilityStatus",
  zh: { inOrder: "正常", faulty: "故障", changed: "擅自更换待处理", low: "需要补充", outdated: "过期", disposed: "已处置", ended: "已结束" }
})
export type FacilityStatus = typeof FacilityStatus.Type
