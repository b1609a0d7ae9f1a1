/** The kinds of places that a zone may stand in. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** The kind of place that a zone stands in. */
export const VenueKind = Schema.Literals(["serviceHall", "convenienceCentre", "archive", "library", "villagePoint"]).annotate({
  identifier: "VenueKind",
  zh: {
    serviceHall: "政务服务大厅",
    convenienceCentre: "便民服务中心",
    archive: "档案馆",
    library: "图书馆",
    villagePoint: "村（社区）服务点"
  },
  basis: "《政府信息公开条例》第二十五条"
})
export type VenueKind = typeof VenueKind.Type
