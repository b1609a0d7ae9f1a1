/** How feedback came in: out of the box on the day that it was emptied, or by another way on its day. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import type {} from "../terms/Zh.ts"

const direct = { phone: "电话", counter: "当面", kiosk: "自助终端", letter: "来信", online: "网上" } as const

/** The ways in which feedback comes. */
export const FeedbackChannel = Schema.Literals(["box", "phone", "counter", "kiosk", "letter", "online"]).annotate({
  identifier: "FeedbackChannel",
  zh: { box: "意见箱", ...direct },
  basis: "濯水府发〔2021〕66号 附件4第八条、附件5第一条"
})
export type FeedbackChannel = typeof FeedbackChannel.Type

/** Nobody knows when a paper was put into the box: it counts from the day on which the box was emptied ⚖. */
export const FeedbackArrival = Schema.Union([
  Schema.TaggedStruct("Box", { emptiedOn: PlainDate }),
  Schema.TaggedStruct("Direct", { channel: Schema.Literals(["phone", "counter", "kiosk", "letter", "online"]).annotate({ zh: direct }), on: PlainDate })
]).annotate({ identifier: "FeedbackArrival", zh: "来源" })
export type FeedbackArrival = typeof FeedbackArrival.Type

/** The day it counts from. @internal */
export const arrivedOn = (arrival: FeedbackArrival): string => (arrival._tag === "Box" ? arrival.emptiedOn : arrival.on)

/** @internal */
export const channelOf = (arrival: FeedbackArrival): FeedbackChannel => (arrival._tag === "Box" ? "box" : arrival.channel)
