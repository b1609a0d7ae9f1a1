/**
 * A context for the room of applications: the terms and rules of receipt of the Regulation as data of a test, on the real calendar or
 * on another one.
 *
 * @module
 */
import { type Calendar, chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { dueDate, receiptDate, type ReceiptRule, type Term, type TermClock } from "../src/calendar/index.ts"
import type { Context, Limit, Refusal } from "../src/rules/Room.ts"
import type { Basis, Role } from "../src/terms/index.ts"
import { basisOf as cited } from "./sampleTerms.ts"

const nextDay = cited("参照次日起算的规定", "interpretation")

const term = (id: string, title: string, unit: Term["unit"], length: number, more: Partial<Term> = {}): Term => ({
  id, title, length, unit, startsOn: "收到之日", countsFirstDay: { value: false, basis: nextDay }, basis: cited(`示例条例：${title}`), ...more
})

const terms: { readonly [name: string]: Term } = {
  reply: term("reply", "答复期限", "workingDay", 20, { extension: { cap: 20, basis: cited("示例条例：延长") } }),
  correctionNotice: term("correction-notice", "补正告知期限", "workingDay", 7),
  thirdPartyOpinion: term("third-party-opinion", "第三方意见期限", "workingDay", 15),
  jointMakerOpinion: term("joint-maker-opinion", "共同制作机关意见期限", "workingDay", 15),
  feePayment: term("fee-payment", "信息处理费缴纳期限", "workingDay", 20),
  review: term("review", "申请行政复议期限", "calendarDay", 60),
  suit: term("suit", "直接提起行政诉讼期限", "month", 6),
  suitAfterReview: term("suit-after-review", "不服复议决定提起行政诉讼期限", "calendarDay", 15)
}

const rule = (channel: ReceiptRule["channel"], receivedOn: ReceiptRule["receivedOn"]): ReceiptRule => ({
  channel, receivedOn, basis: cited(`示例条例：${receivedOn}`),
  ...(receivedOn === "confirmation" && { untilConfirmed: "当日与申请人确认", automaticConfirmation: { counts: channel === "internet", basis: nextDay } })
})

const receiptRules: ReadonlyArray<ReceiptRule> = [
  rule("inPerson", "submission"), rule("oral", "submission"), rule("signedPost", "signature"), rule("ordinaryPost", "confirmation"),
  rule("internet", "confirmation"), rule("fax", "confirmation")
]

const refusal = (_tag: string, basis: Basis = nextDay, remedy = "补齐现行规则"): Refusal => ({ _tag, basis, remedy })

const limit = (clock: TermClock, calendar: Calendar): Result.Result<Limit, Refusal> => {
  const due = dueDate(clock, calendar)
  const { basis } = clock.term
  if (Result.isSuccess(due)) {
    const { certainty, date } = due.success
    return Result.succeed({ clock, due: { date, certainty, calendar: calendar.version, basis } })
  }
  const { failure } = due
  if (failure._tag === "CalendarGap") return Result.succeed({ clock, due: { certainty: "undetermined", gap: failure.date, calendar: calendar.version, basis } })
  return Result.fail(failure._tag === "ExtensionBeyondCap" ? refusal(failure._tag, failure.basis, failure.remedy) : refusal(failure._tag))
}

/** What a test sets of its own: who acts, the number, the window, the calendar, terms that the rule book lacks. */
interface Setting {
  readonly role?: Role
  readonly number?: string | undefined
  readonly window?: Context["window"]
  readonly calendar?: Calendar
  readonly without?: ReadonlyArray<string>
}

/** The context of a day. Without an `email` rule of receipt, so that a gap in the rules can be tried. */
export const applicationContext = (today: string, { calendar = chinaCalendar, role = "handler", window, without = [], ...setting }: Setting = {}): Context => {
  const number = "number" in setting ? setting.number : "2026-0001"
  const named = (name: string): Result.Result<Term, Refusal> => {
    const found = without.includes(name) ? undefined : terms[name]
    return found ? Result.succeed(found) : Result.fail(refusal("NoTerm"))
  }
  return {
    today,
    actor: { id: `a-${role}`, role },
    agency: "agency-1",
    ...(number !== undefined && { number }),
    ...(window && { window }),
    term: named,
    limit: (clock) => limit(clock, calendar),
    dueAfter: () => Result.fail(refusal("NotAsked")),
    limitAfter: () => Result.fail(refusal("NotAsked")),
    rules: [],
    everyRule: [],
    rule: () => undefined,
    name: (_, item) => item,
    receiptDate: (delivery) => Result.mapError(receiptDate(receiptRules, delivery), (error) =>
      error._tag === "NotConfirmed" ? refusal(error._tag, error.basis, error.remedy) : refusal(error._tag)),
    basisOf: (requirement) => cited(`示例通知（${requirement}）`)
  }
}
