/** Tells at the start of a command what of the office is still to be printed. What cannot be read is told, and stops nobody. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { plain } from "../../terminal/plain.ts"
import type { OfficeAt } from "../readAccess.ts"
import { openPrintRoom } from "./PrintRoom.ts"
import { isOpen, isUnconfirmed } from "./sayStage.ts"

export const tellUnprinted = Effect.fnUntraced(function*(at: OfficeAt) {
  const { all } = yield* openPrintRoom(at)
  const entries = (yield* Effect.forEach(all, ({ store }) => store.load)).flat().filter(isOpen)
  const unconfirmed = entries.filter(isUnconfirmed).length
  const others = entries.length - unconfirmed
  const parts = [
    ...(others > 0 ? [`${others}份还没有打印出来，用 zone print queue list 查看，zone print queue run 继续打印`] : []),
    ...(unconfirmed > 0 ? [`${unconfirmed}份打印机没有回报结果，请看纸上是否印出，用 zone print queue confirm 或 retry 说明`] : [])
  ]
  if (parts.length > 0) yield* Console.error(`打印队列：${parts.join("；")}`)
}, Effect.catchTag("QueueError", ({ detail, remedy }) => Console.error(plain(`打印队列：${remedy}（${detail}）`))))
