/**
 * One invented application, from the letter to the last day for the answer, on the real calendar of 2026: run it with
 * `npm run tour`. It prints what a clerk would want to see; the code is what a developer would write to get it.
 */
import { dueDate, type DueDate, explain, receiptDate, recompute, type TermClock } from "@zone/core/calendar"
import { foiRegulation } from "@zone/packs/cn/foi-regulation"
import { type Calendar, chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { differenceInWorkingDays } from "date-fns-holiday-cn/iso"
import * as Result from "effect/Result"
import { caption } from "./caption.ts"
import { inventedNotice } from "./inventedNotice.ts"
import { mondayToFriday, naiveDueDate, withoutMakeUpDays } from "./naiveDueDate.ts"
import { withWeekday } from "./weekdayOf.ts"

const { receiptRules, terms } = foiRegulation

/** A due date as it is told: the day, and whether a notice may still move it. */
const sure = ({ certainty, date }: Pick<DueDate, "certainty" | "date">): string =>
  `${withWeekday(date)} ${certainty === "settled" ? "确定" : "暂定"}`

/** Here every clock is known to be right, so that a failure is a mistake in this file. */
const reckon = (clock: TermClock, calendar: Calendar = chinaCalendar): DueDate => Result.getOrThrow(dueDate(clock, calendar))

caption(1, "收到申请", "the receipt date depends on the channel")

// A letter that needs no signature is received on the day both sides confirm it, not on the day it lies in the box.
const letter = { channel: "ordinaryPost", on: "2026-02-12" } as const
const unconfirmed = receiptDate(receiptRules, letter)
if (Result.isFailure(unconfirmed) && unconfirmed.failure._tag === "NotConfirmed") {
  console.log(`${withWeekday(letter.on)}平常信函送到：还不算收到。\n  ${unconfirmed.failure.remedy}。`)
}
const received = Result.getOrThrow(receiptDate(receiptRules, { ...letter, confirmedOn: "2026-02-13" }))
console.log(`${withWeekday(received.date)}与申请人电话确认：收到申请之日。\n  依据：${received.basis.cite}`)

caption(2, "答复期限，逐日计算", "twenty working days across the Spring Festival")

const clock: TermClock = { term: terms.reply, start: received.date, effects: [] }
const first = reckon(clock)
console.log(explain(first).text)

caption(3, "补正：七个工作日内告知，收到补正后重新起算", "a correction restarts the term")

const noticeDue = reckon({ term: terms.correctionNotice, start: received.date, effects: [] })
console.log(`告知补正的最后一天：${withWeekday(noticeDue.date)}。本机关 2026-02-26 告知，按期。`)
const corrected: TermClock = { ...clock, effects: [{ _tag: "Restart", on: "2026-03-10", reason: "收到补正材料" }] }
console.log(`2026-03-10 收到补正材料，重新起算：${sure(reckon(corrected))}，此前的 ${first.date} 不再有效。`)

caption(4, "征求第三方意见：所需时间不计算在内", "the time of a consultation is not counted")

const opinionDue = reckon({ term: terms.thirdPartyOpinion, start: "2026-03-13", effects: [] })
console.log(`第三方 2026-03-13 收到征求意见书，应在 ${withWeekday(opinionDue.date)}以前答复；它 2026-03-20 就答复了。`)
const consulted: TermClock = {
  ...corrected,
  effects: [...corrected.effects, { _tag: "Exclude", from: "2026-03-12", through: "2026-03-20", reason: "征求第三方意见" }]
}
console.log(`扣除 2026-03-12 至 03-20（实际用去的时间，不是一律15天）：${sure(reckon(consulted))}`)

caption(5, "延长十五个工作日", "an extension, within the cap of the law")

const extended: TermClock = { ...consulted, effects: [...consulted.effects, { _tag: "Extend", length: 15, on: "2026-04-10" }] }
const final = reckon(extended)
console.log(`经批准延长15个工作日，并告知申请人：最后一天是 ${sure(final)}`)
const tooLong = dueDate({ ...consulted, effects: [...consulted.effects, { _tag: "Extend", length: 21 }] }, chinaCalendar)
if (Result.isFailure(tooLong) && tooLong.failure._tag === "ExtensionBeyondCap") {
  console.log(`若要延长21个工作日：不行，${tooLong.failure.remedy}（${tooLong.failure.basis.cite}）`)
}

caption(6, "别的算法会怎么说", "what other libraries would have answered")

for (const [name, due] of [["最初的答复期限", first], ["最后的答复期限", final]] as const) {
  console.log(`${name}，按放假通知：${sure(due)}`)
  for (const [rule, counts] of [["只数周一至周五　　", mondayToFriday], ["知道放假、不知调休", withoutMakeUpDays]] as const) {
    const answer = naiveDueDate(due, counts)
    const apart = differenceInWorkingDays(answer, due.date)
    const why = apart > 0
      ? `晚了 ${apart} 个工作日：调休上班的周末没有数，照此答复就逾期了`
      : apart < 0 ? `早了 ${-apart} 个工作日：把放假的日子也数了` : "碰巧一致"
    console.log(`  ${rule}  ${withWeekday(answer)}  ${why}`)
  }
}

caption(7, "跨年：放假通知还没有公布", "beyond the notices there is no silent guess")

const open = ["2026-12-01", "2026-12-10"].map((start) => ({ id: `${start} 收到的申请`, clock: { term: terms.reply, start, effects: [] } }))
for (const { clock, id } of open) {
  const due = dueDate(clock, chinaCalendar)
  if (Result.isSuccess(due)) console.log(`${id}：${sure(due.success)}，12月下旬还可能被下一年的通知调整`)
  else if (due.failure._tag === "CalendarGap") console.log(`${id}：算不出，需要 ${due.failure.date}，而通知只到 ${due.failure.through}`)
}
const forecast = createCalendar({ forecastThrough: 2030 })
const provisional = open.map((each) => ({ ...each, due: reckon(each.clock, forecast) }))
for (const { due, id } of provisional) console.log(`${id}，按法定节假日推算：${sure(due)}`)

caption(8, "通知公布之后（以下通知为虚构）", "an invented notice for 2027 arrives; what moves, and why")

const next = createCalendar({ notices: [inventedNotice] })
console.log(`日历 ${forecast.version}\n  变为 ${next.version}`)
for (const { _tag, id, new: now, old, why } of recompute(provisional, next).moved) {
  console.log(_tag === "DueDateSettled" ? `${id}：${now.date} 不变，由暂定转为确定` : `${id}：${old.date} 改为 ${sure(now)}`)
  for (const { date, kind, name, notice } of why) {
    console.log(`    ${withWeekday(date)} ${name}${kind === "holiday" ? "放假" : "调休上班"}  ${notice.number}`)
  }
}
