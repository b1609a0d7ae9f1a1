/** Tells the day on which an application counts as received: the start of every term that follows. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Basis } from "../terms/Basis.ts"
import type { Channel } from "../terms/Channel.ts"
import type { InvalidClock } from "./ClockError.ts"
import { isPlainDate } from "./PlainDate.ts"
import type { ReceiptRule } from "./ReceiptRule.ts"
import { wrongValue } from "./wrongValue.ts"

/** How and when an application came. */
export interface Delivery {
  readonly channel: Channel
  /** The day it was handed in, signed for, or arrived, `YYYY-MM-DD`, in China. */
  readonly on: string
  /** The day on which agency and applicant confirmed it to each other, `YYYY-MM-DD`. */
  readonly confirmedOn?: string
  /** That confirmation was sent by the web form without a person. */
  readonly automatic?: boolean
}

/** The day of receipt and what it stands on; shown with ⚖ when the basis is an interpretation. */
export interface ReceiptDate {
  readonly date: string
  readonly basis: Basis
}

/** Not received yet, as the law sees it: both sides have not confirmed. */
export class NotConfirmed extends Schema.TaggedError<NotConfirmed>()("NotConfirmed", {
  basis: Basis,
  /** What would make it received, in Chinese. */
  remedy: Schema.String
}) {}

/** The rules at hand do not speak of this channel. */
export class NoReceiptRule extends Schema.TaggedError<NoReceiptRule>()("NoReceiptRule", { channel: Schema.String }) {}

/**
 * Tells the receipt date by channel: the day of submission in person, the day the agency signs for post, the day both sides
 * confirm for ordinary letters, the internet and fax.
 *
 * Fails with {@link NotConfirmed} while a needed confirmation is missing, with `InvalidClock` for a day that cannot be, and with
 * {@link NoReceiptRule} for a channel that the rules leave out.
 *
 * @basis 《政府信息公开条例》第三十一条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { receiptDate } from "@zone/core/calendar"
 * import { foiRegulation } from "@zone/packs/cn/foi-regulation"
 *
 * const { receiptRules } = foiRegulation
 * const letter = { channel: "ordinaryPost", on: "2026-03-02" } as const
 * Result.isFailure(receiptDate(receiptRules, letter)) // => true
 *
 * const confirmed = receiptDate(receiptRules, { ...letter, confirmedOn: "2026-03-04" })
 * Result.getOrThrow(confirmed).date // => "2026-03-04"
 * ```
 */
export const receiptDate = (
  rules: ReadonlyArray<ReceiptRule>,
  { automatic = false, channel, confirmedOn, on }: Delivery
): Result.Result<ReceiptDate, NotConfirmed | NoReceiptRule | InvalidClock> => {
  const rule = rules.find((each) => each.channel === channel)
  if (!rule) return Result.fail(new NoReceiptRule({ channel }))
  if (!isPlainDate(on)) return Result.fail(wrongValue("on", on, "a real day as YYYY-MM-DD"))
  if (rule.receivedOn !== "confirmation") return Result.succeed({ date: on, basis: rule.basis })

  const { automaticConfirmation, basis, untilConfirmed = "与申请人双方确认" } = rule
  if (confirmedOn === undefined) return Result.fail(new NotConfirmed({ basis, remedy: untilConfirmed }))
  if (!isPlainDate(confirmedOn)) return Result.fail(wrongValue("confirmedOn", confirmedOn, "a real day as YYYY-MM-DD"))
  if (confirmedOn < on) return Result.fail(wrongValue("confirmedOn", confirmedOn, `a day not before ${on}`))
  if (!automatic) return Result.succeed({ date: confirmedOn, basis })
  return automaticConfirmation?.counts === true
    ? Result.succeed({ date: confirmedOn, basis: automaticConfirmation.basis })
    : Result.fail(new NotConfirmed({ basis: automaticConfirmation?.basis ?? basis, remedy: untilConfirmed }))
}
