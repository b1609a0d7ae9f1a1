/** Puts a paper into the office's queue for a printer, sends what is in it, and tells what became of the paper: what is not printed stays there. */
import type { Paper } from "@zone/core/paper"
import type { PrintQueue, QueueEntry, QueueError } from "@zone/print-queue"
import * as Clock from "effect/Clock"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { randomBytes } from "node:crypto"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { plain } from "../../terminal/plain.ts"
import { fontsOf } from "../fontsOf.ts"
import { PrinterAt } from "../PrinterAt.ts"
import type { Access, OfficeAt } from "../readAccess.ts"
import { openQueue } from "./openQueue.ts"
import { openPrintRoom, type PrinterQueue } from "./PrintRoom.ts"
import { isUnconfirmed, nameOf, sayStage } from "./sayStage.ts"
import { onceMark, watchQueue } from "./watchQueue.ts"

/** A queue whose file cannot be used prints nothing: better than twice. */
export const sayQueueError = ({ detail, remedy }: QueueError) => endWith(plain(`${remedy}（${detail}）`), exitCodes.usage)

const keyNow = (paper: Paper) =>
  Effect.map(Clock.currentTimeMillis, (now) => `${paper.id}${onceMark}${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}-${randomBytes(3).toString("hex")}`)

/** What other printers have of the same paper: two of them do not print it without anybody saying so. */
const checkOthers = Effect.fnUntraced(function*(others: ReadonlyArray<PrinterQueue>, { copy }: Paper, key: string) {
  for (const { printer, store } of others) {
    const entry = (yield* store.load).find((each) => each.key === key)
    if (entry === undefined) continue
    const where = PrinterAt.say(printer)
    if (entry.stage._tag !== "Ended") {
      return yield* endWith(`这份文书已经在另一台打印机（${where}）的队列里：${sayStage(entry)}\n要换一台打印，先用 zone print queue cancel ${key}`, exitCodes.usage)
    }
    if (entry.mayBeOut && copy !== true) return yield* endWith(`这份文书已经在另一台打印机（${where}）打印过（${sayStage(entry)}）；补发的加 --copy，标明“副本”`, exitCodes.usage)
  }
  return undefined
})

/** Adds the paper; what was printed before is printed again as a copy only where somebody says so. */
const place = Effect.fnUntraced(function*(queue: PrintQueue, paper: Paper, key: string) {
  const before = (yield* queue.list).find((entry) => entry.key === key)
  if (before === undefined) return yield* queue.add(key, paper)
  if (before.stage._tag !== "Ended") {
    yield* Console.error(`这份文书已经在打印队列里（${sayStage(before)}），没有再放一份`)
    return before
  }
  if (before.mayBeOut && paper.copy !== true) {
    return yield* endWith(`这份文书${before.stage.end === "completed" ? "已经打印过" : "上一次可能已经印出"}（${sayStage(before)}）；补发的加 --copy，标明“副本”`, exitCodes.usage)
  }
  return yield* queue.reprint(key, paper)
})

const tell = Effect.fnUntraced(function*(entry: QueueEntry, paper: Paper) {
  const what = `${nameOf({ ...entry, paper })}，${paper.ticket.copies}份${entry.copy || paper.copy === true ? "，副本" : ""}`
  const { stage } = entry
  if (stage._tag === "Ended" && stage.end === "completed") return yield* Console.error(`已打印：${what}`)
  if (stage._tag === "Ended") {
    return yield* endWith(`${what}：${sayStage(entry)}\n改正以后用 zone print queue retry ${entry.key} 再打印一次，不要了用 zone print queue cancel ${entry.key}`, exitCodes.usage)
  }
  if (isUnconfirmed(entry)) {
    return yield* Console.error(`已送到打印机：${what}。打印机没有回报结果，请看纸上是否印出：印出了用 zone print queue confirm ${entry.key}，没有印出用 zone print queue retry ${entry.key}`)
  }
  if (stage._tag === "Waiting") {
    return yield* endWith(`还没有打印，已放在打印队列里：${what}。${sayStage(entry)}\n处理后用 zone print queue run 继续打印，不必重新制作`, exitCodes.usage)
  }
  return yield* Console.error(`${what}：${sayStage(entry)}。请看打印机，不必重新打印`)
})

export const queuePaper = Effect.fnUntraced(function*(paper: Paper, printer: PrinterAt, access: Access, at: OfficeAt, key?: string) {
  const { all, queueOf } = yield* openPrintRoom(at)
  const one = queueOf(printer)
  const fonts = yield* fontsOf(at)
  const entry = yield* Effect.scoped(Effect.gen(function*() {
    const queue = yield* openQueue(one, access, fonts)
    if (key !== undefined) yield* checkOthers(all.filter(({ turn }) => turn !== one.turn), paper, key)
    const placed = yield* place(queue, paper, key ?? (yield* keyNow(paper)))
    const [settled = placed] = yield* watchQueue(queue, one.turn, new Set([placed.key]))
    return settled
  })).pipe(Effect.catchTag("QueueError", sayQueueError))
  return yield* tell(entry, paper)
})
