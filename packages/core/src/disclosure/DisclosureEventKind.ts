/** Occasions on which government and people meet. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** A kind of event 政民互动活动. */
export const DisclosureEventKind = Schema.Literals(["openDay", "interview", "hearing", "visit", "survey", "other"]).annotate({
  identifier: "DisclosureEventKind",
  zh: { openDay: "政府开放日", interview: "在线访谈", hearing: "听证、座谈", visit: "代表委员等列席、走进", survey: "意见征集、网上调查", other: "其他互动活动" },
  basis: "YL-3.3b"
})
export type DisclosureEventKind = typeof DisclosureEventKind.Type
