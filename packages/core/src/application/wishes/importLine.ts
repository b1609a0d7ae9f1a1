/** Takes over a line of an older register: ended ones as they are, one that is being processed with its terms counted again. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { no } from "../Refusal.ts"
import type { RegisterRow } from "../RegisterRow.ts"
import { replyLimit, startTerm } from "../replyLimit.ts"
import { articles } from "../articles.ts"
import { type Decided, type Wish, wrongDay } from "./Wish.ts"

const ENDED: ReadonlyArray<RegisterRow["status"]> = ["replied", "concluded", "archived"]

/** Days of a line in the order in which they must come. */
const daysOf = ({ archivedOn, arrivedOn, endedOn, receivedOn }: RegisterRow): ReadonlyArray<string> =>
  [arrivedOn, receivedOn, endedOn, archivedOn].filter((day) => day !== undefined)

/** What a line lacks for its status, in Chinese. */
const lacks = ({ archivedOn, deliveredOn, endedOn, outcome, receivedOn, replyKind, status }: RegisterRow): string | undefined => {
  if (status === "processing") return receivedOn === undefined ? "收到申请之日" : endedOn === undefined && outcome === undefined && deliveredOn === undefined ? undefined : "办理中的不写办结"
  if (!ENDED.includes(status)) return "状态"
  if (endedOn === undefined) return "答复日期"
  if (replyKind === undefined || outcome === undefined) return "答复种类、办理结果"
  if (status === "replied" && deliveredOn !== undefined) return "已送达的写已办结"
  return (archivedOn !== undefined) === (status === "archived") ? undefined : "归档日期"
}

/** @internal */
export const importLine = ({ row }: Wish<"Import">, context: Context): Decided => {
  const { today } = context
  const lacking = lacks(row)
  if (lacking !== undefined) return no("LineUnfit", lacking)
  const days = daysOf(row)
  const wrong = days.map((day, i) => wrongDay(day, today, days[i - 1] ?? day)).find((each) => each !== undefined) ??
    [row.handedOverOn, row.deliveredOn].flatMap((day) => (day === undefined ? [] : [wrongDay(day, today, row.arrivedOn)])).find((each) => each !== undefined)
  if (wrong) return wrong
  const { extendedBy, receivedOn } = row
  if (row.status !== "processing" || receivedOn === undefined) return Result.succeed([{ _tag: "Imported", on: today, row }])
  return Result.flatMap(startTerm("reply", receivedOn, context), ({ clock }) => {
    const extended = extendedBy === undefined ? clock : { ...clock, effects: [{ _tag: "Extend", length: extendedBy } as const] }
    return Result.flatMap(replyLimit(extended, [], context), (limit) =>
      Result.map(startTerm("correctionNotice", receivedOn, context), (notice): ReadonlyArray<Fact> => [
        { _tag: "Imported", on: today, row, running: { limit, notice, basis: articles.receipt } }
      ]))
  })
}
