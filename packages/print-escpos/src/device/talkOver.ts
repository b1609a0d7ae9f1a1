/** Asks a connected printer how it is. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { PrinterError } from "@zone/core/ports"
import type { Connection } from "./Device.ts"
import { readStatus, statusQueries, type StatusQuestion, stops } from "./readStatus.ts"

const realtime: ReadonlyArray<StatusQuestion> = ["printer", "offline", "error", "paper"]

const protocol = (byte: number) =>
  new PrinterError({
    reason: "protocol",
    detail: `0x${byte.toString(16).padStart(2, "0")} is no answer to DLE EOT or GS r`,
    remedy: "返回的内容不是 ESC/POS 状态字节，请核对打印机型号设置，或把 answers 改为 none。"
  })

/** A talk with a printer, in which answers to `GS r` may come in between. */
export interface Talk {
  /**
   * The reasons why a printer does not print or soon will not; nothing when it does not answer within the time. It is asked at once,
   * whatever else it has been sent.
   */
  readonly status: Effect.Effect<ReadonlyArray<string> | undefined, PrinterError>
  /** Asks it to tell when it has come that far. */
  readonly mark: Effect.Effect<void, PrinterError>
  /** Whether it has told so by now; it waits for this as long as for any answer. */
  readonly reached: Effect.Effect<boolean, PrinterError>
}

/** Talks over a connection, waiting so many milliseconds for an answer. */
export const talkOver = (connection: Connection, patience: number): Talk => {
  let told = false
  const answer = (question: StatusQuestion): Effect.Effect<ReadonlyArray<string> | undefined, PrinterError> =>
    Effect.gen(function*() {
      while (true) {
        const byte = yield* connection.read(patience)
        if (Option.isNone(byte)) return undefined
        const said = readStatus(question, byte.value)
        if (readStatus("ordered", byte.value) !== undefined) told = true
        else if (said === undefined) return yield* protocol(byte.value)
        if (said !== undefined) return said
      }
    })
  return {
    status: Effect.gen(function*() {
      const reasons = new Set<string>()
      for (const question of realtime) {
        yield* connection.write(statusQueries[question])
        const said = yield* answer(question)
        if (said === undefined) return undefined
        for (const reason of said) reasons.add(reason)
      }
      // why it is off is said better by the others
      if ([...reasons].some((reason) => reason !== "offline" && stops(reason))) reasons.delete("offline")
      return [...reasons]
    }),
    mark: Effect.suspend(() => {
      told = false
      return connection.write(statusQueries.ordered)
    }),
    reached: Effect.suspend(() => (told ? Effect.succeed(true) : Effect.map(answer("ordered"), (said) => said !== undefined)))
  }
}
