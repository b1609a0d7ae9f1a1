/** For each channel, the event whose day counts as the day the agency received the application. */
import * as Schema from "effect/Schema"
import { Basis } from "../terms/Basis.ts"
import { Channel } from "../terms/Channel.ts"
import type {} from "../terms/Zh.ts"

/** For one channel, the event whose day counts as the day of receipt, and on what basis. */
export const ReceiptRule = Schema.Struct({
  channel: Channel,
  /** `submission` the day it is handed in · `signature` the day the agency signs for it · `confirmation` the day both sides confirm. */
  receivedOn: Schema.Literals(["submission", "signature", "confirmation"]).annotate({
    zh: { submission: "提交之日", signature: "签收之日", confirmation: "双方确认之日" }
  }),
  basis: Basis,
  /** Whether a confirmation that the web form sends by itself counts, and who says so. */
  automaticConfirmation: Schema.optionalKey(Schema.Struct({ counts: Schema.Boolean, basis: Basis })),
  /** What the agency owes while the confirmation is missing, in Chinese. */
  untilConfirmed: Schema.optionalKey(Schema.NonEmptyString)
}).annotate({ identifier: "ReceiptRule", zh: "收到申请之日的认定规则" })
export type ReceiptRule = typeof ReceiptRule.Type
