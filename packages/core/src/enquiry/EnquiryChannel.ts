/** The ways an enquiry comes in. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** The way that an enquiry came in. */
export const EnquiryChannel = Schema.Literals(["counter", "phone", "kiosk", "online", "letter"]).annotate({
  identifier: "EnquiryChannel",
  zh: { counter: "窗口当面", phone: "电话", kiosk: "自助终端", online: "互联网", letter: "来信" }
})
export type EnquiryChannel = typeof EnquiryChannel.Type
