/** The levels of government that a zone may belong to. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** The level of government that a zone belongs to. */
export const Tier = Schema.Literals(["province", "city", "county", "township", "village"]).annotate({
  identifier: "Tier",
  zh: { province: "省级", city: "市级", county: "县（区）级", township: "乡镇（街道）级", village: "村（社区）级" }
})
export type Tier = typeof Tier.Type
