/** Sends a set paper to a printer, and waits a while for what becomes of it: a job that was taken is not yet printed. */
import { type JobState, Printer, type SetPages } from "@zone/core/ports"
import type { Paper } from "@zone/core/paper"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { randomUUID } from "node:crypto"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"
import { sayPrintTrouble } from "./sayPrintTrouble.ts"

const every = "500 millis"
/** A minute: what takes longer is told as it stands. */
const looks = 120

const isOver = ({ _tag }: JobState): boolean => _tag === "Completed" || _tag === "Cancelled" || _tag === "Failed"
const isUnconfirmed = (state: JobState): boolean => state._tag === "Held" && state.reasons.includes("unconfirmed")

const reasonsOf = (state: JobState): string => "reasons" in state && state.reasons.length > 0 ? `（${state.reasons.join("、")}）` : ""

const watch = Effect.fnUntraced(function*(id: string) {
  const printer = yield* Printer
  let state = yield* printer.state(id)
  for (let looked = 1; looked < looks && !isOver(state) && !isUnconfirmed(state); looked++) {
    yield* Effect.sleep(every)
    state = yield* printer.state(id)
  }
  return state
})

/** Needs a printer. The title that the device lists is the kind of paper, with nobody's name. */
export const sendJob = (paper: Paper, { bytes, mediaType, pages }: SetPages) =>
  Effect.gen(function*() {
    const printer = yield* Printer
    const { id } = yield* printer.submit({ jobKey: randomUUID(), title: paper.id, bytes, mediaType, ticket: paper.ticket })
    const state = yield* watch(id)
    const what = `${plain(paper.title.split("\n").at(-1) ?? paper.id)}，${pages}页，${paper.ticket.copies}份`
    if (state._tag === "Completed") return yield* Console.error(`已打印：${what}`)
    if (state._tag === "Failed" || state._tag === "Cancelled") {
      return yield* endWith(plain(`没有打印出来${reasonsOf(state)}：${what}。请看打印机的显示，处理后再打印一次。`), exitCodes.usage)
    }
    if (isUnconfirmed(state)) return yield* Console.error(`已送到打印机：${what}。打印机没有回报结果，请看纸上是否印出。`)
    return yield* Console.error(plain(`打印机已接收，还没有印完${reasonsOf(state)}：${what}。请看打印机，不必重新打印。`))
  }).pipe(Effect.catchTag("PrinterError", (error) => endWith(sayPrintTrouble(error), exitCodes.usage)))
