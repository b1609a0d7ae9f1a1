/** What about an asset is changed, and how one leaves the zone. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** Software that is updated, hardware that is replaced. */
export const AssetChangeKind = Schema.Literals(["software", "hardware"]).annotate({ identifier: "AssetChangeKind", zh: { software: "更新软件", hardware: "更换硬件" } })
export type AssetChangeKind = typeof AssetChangeKind.Type

/** How an asset leaves the register of state assets. */
export const AssetDisposal = Schema.Literals(["scrapped", "transferred", "sold"]).annotate({
  identifier: "AssetDisposal", zh: { scrapped: "报废", transferred: "调拨", sold: "出售" }
})
export type AssetDisposal = typeof AssetDisposal.Type
