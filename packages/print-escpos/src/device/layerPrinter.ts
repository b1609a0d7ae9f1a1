/**
 * Prints slips on a raw device: the port `Printer` of the core.
 *
 * Such a device takes bytes and says little. A job is `Completed` only when the printer answered, after everything it was sent, that it
 * has paper and is ready; otherwise it is `Held`, with what the printer says, or `unconfirmed` when it says nothing: then a person looks
 * whether the slip came out, and prints a further copy, or cancels.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import { type JobState, Printer, PrinterError, type PrintJob } from "@zone/core/ports"
import { mediaType } from "../mediaType.ts"
import type { PrinterModel } from "../model/PrinterModel.ts"
import type { Device } from "./Device.ts"
import { type JobMemory, jobMemory } from "./jobMemory.ts"
import { stops } from "./readStatus.ts"
import { stoppedBy } from "./stoppedBy.ts"
import { type Talk, talkOver } from "./talkOver.ts"

/** Which device, what it is like, and how patient to be. */
export interface RawPrinterOptions {
  readonly device: Device
  readonly model: PrinterModel
  /** Which jobs were begun before; without it they are forgotten when the program ends. */
  readonly memory?: JobMemory
  /** How long an answer may take; half a second when left out. */
  readonly patience?: Duration.Input
  /** How often a printer is asked that has stopped; every two seconds when left out. */
  readonly every?: Duration.Input
}

const maxCopies = 20
/** No device that is alive takes longer than this over a slip. */
const longest = 60_000

interface Running {
  state: JobState
  fiber: Fiber.Fiber<void> | undefined
}

const refused = (detail: string, remedy: string) => new PrinterError({ reason: "refused", detail, remedy })
const silent = (name: string) =>
  new PrinterError({
    reason: "state",
    detail: `${name} does not answer DLE EOT`,
    remedy: "打印机没有应答，请检查电源和连线；如果这种打印机本来不返回状态，请把型号的 answers 设为 none。"
  })
const unconfirmed: JobState = { _tag: "Held", reasons: ["unconfirmed"] }

/** How long the paper moves, in milliseconds, judged by the bytes: a drawn line of 30 rows is the longest thing there is. */
const estimate = (bytes: number, { dots, dotsPerMillimetre, lineDots, speed }: PrinterModel): number => {
  const drawn = bytes / (dots / 8)
  const written = (bytes / 16) * lineDots
  return Math.min(longest, 500 + (Math.max(drawn, written) / dotsPerMillimetre / speed) * 1000)
}

/**
 * A printer on a raw device.
 *
 * @example
 * ```ts
 * import { Printer } from "@zone/core/ports"
 * import { layerPrinter, models } from "@zone/print-escpos"
 * import { deviceTcp } from "@zone/print-escpos/node"
 * import * as Effect from "effect/Effect"
 *
 * // nobody listens on port 9 of this machine
 * const device = deviceTcp({ host: "127.0.0.1", port: 9 })
 * const ask = Effect.flip(Printer.use((printer) => printer.abilities))
 * const error = await Effect.runPromise(Effect.provide(ask, layerPrinter({ device, model: models.paper80 })))
 * const why = [error.reason, error.isRetryable] // => ["unreachable", true]
 * ```
 */
export const layerPrinter = (options: RawPrinterOptions): Layer.Layer<Printer> => {
  const { device, memory = jobMemory(), model } = options
  const patience = Duration.toMillis(options.patience ?? "500 millis")
  const every = options.every ?? "2 seconds"

  return Layer.effect(
    Printer,
    Effect.gen(function*() {
      const scope = yield* Effect.scope
      const turn = yield* Semaphore.make(1)
      const running = new Map<string, Running>()

      const status = (talk: Talk): Effect.Effect<ReadonlyArray<string>, PrinterError> =>
        model.answers === "none"
          ? Effect.succeed([])
          : Effect.flatMap(talk.status, (reasons) => (reasons === undefined ? Effect.fail(silent(device.name)) : Effect.succeed(reasons)))

      const ready = Effect.fnUntraced(function*(talk: Talk) {
        const error = stoppedBy(device.name, yield* status(talk))
        if (error !== undefined) return yield* error
        return undefined
      })

      /** Watches a job until it is known to be out; fails when the way to the device is lost. */
      const watch = Effect.fnUntraced(function*(talk: Talk, job: Running, bytes: number) {
        if (model.answers === "realtime") yield* Effect.sleep(estimate(bytes, model))
        else yield* talk.mark
        let out = model.answers === "realtime"
        while (true) {
          if (!out) out = yield* talk.reached
          const reasons = (yield* talk.status)?.filter(stops)
          if (reasons === undefined) job.state = unconfirmed
          else if (reasons.length > 0) job.state = { _tag: "Held", reasons }
          else if (out) {
            job.state = { _tag: "Completed" }
            return
          } else job.state = { _tag: "Printing" }
          yield* Effect.sleep(every)
        }
      })

      const send = Effect.fnUntraced(function*(job: PrintJob, entry: Running, own: Scope.Closeable) {
        const connection = yield* Scope.provide(device.connect, own)
        const talk = talkOver(connection, patience)
        yield* ready(talk)
        yield* memory.add(job.jobKey)
        running.set(job.jobKey, entry)
        for (let copy = 0; copy < job.ticket.copies; copy++) yield* connection.write(job.bytes)
        if (model.answers === "none") {
          entry.state = unconfirmed
          return false
        }
        const watching = Effect.onExit(
          watch(talk, entry, job.bytes.length * job.ticket.copies).pipe(Effect.catch(() =>
            Effect.sync(() => {
              if (entry.state._tag !== "Completed") entry.state = unconfirmed
            })
          )),
          (exit) => Scope.close(own, exit)
        )
        entry.fiber = yield* Effect.forkIn(watching, scope)
        return true
      })

      return Printer.of({
        specVersion: 1,
        abilities: turn.withPermits(1)(Effect.scoped(Effect.gen(function*() {
          const open = [...running.values()].find(({ fiber }) => fiber !== undefined && fiber.pollUnsafe() === undefined)
          const reasons = open === undefined
            ? yield* Effect.flatMap(device.connect, (connection) => status(talkOver(connection, patience)))
            : open.state._tag === "Held" ? open.state.reasons : []
          return { mediaTypes: [mediaType], sheets: [], twoSided: false, maxCopies, states: reasons }
        }))),
        submit: (job) =>
          turn.withPermits(1)(Effect.gen(function*() {
            const id = job.jobKey
            if (running.has(id) || (yield* memory.has(id))) return { id }
            if (job.mediaType !== mediaType) {
              return yield* refused(`${device.name} takes ${mediaType}, not ${job.mediaType}`, "这是小票打印机，只能打印小票；A4 文书请选 A4 打印机。")
            }
            if (job.ticket.copies > maxCopies) {
              return yield* refused(`${job.ticket.copies} copies; ${maxCopies} is the most`, `一次最多打印 ${maxCopies} 份小票，请分几次打印。`)
            }
            for (const other of running.values()) {
              if (other.fiber === undefined || other.fiber.pollUnsafe() !== undefined) continue
              const reasons = other.state._tag === "Held" ? other.state.reasons : []
              return yield* stoppedBy(device.name, reasons) ??
                new PrinterError({ reason: "state", detail: `${device.name} is still printing`, remedy: "前一张小票还没有打印完，请稍候。" })
            }
            const entry: Running = { state: { _tag: "Printing" }, fiber: undefined }
            const own = yield* Scope.fork(scope)
            yield* send(job, entry, own).pipe(
              Effect.onExit((exit) => (Exit.isSuccess(exit) && exit.value ? Effect.void : Scope.close(own, exit))),
              // some bytes may have gone out, and nobody knows how many were printed: not a second time under this key
              Effect.tapError(() =>
                Effect.sync(() => {
                  entry.state = unconfirmed
                })
              )
            )
            return { id }
          })),
        state: (id) =>
          Effect.gen(function*() {
            const job = running.get(id)
            if (job !== undefined) return job.state
            // begun before this program: whether it came out is for a person to say
            if (yield* memory.has(id)) return unconfirmed
            return yield* refused(`no job ${id} on ${device.name}`, "没有这个打印任务，请重新打印。")
          }),
        cancel: (id) =>
          turn.withPermits(1)(Effect.gen(function*() {
            const job = running.get(id) ?? ((yield* memory.has(id)) ? { state: unconfirmed, fiber: undefined } : undefined)
            if (job === undefined) return yield* refused(`no job ${id} on ${device.name}`, "没有这个打印任务。")
            if (job.state._tag === "Cancelled") return undefined
            if (job.state._tag !== "Held") return yield* refused(`job ${id} is ${job.state._tag}`, "已经送进打印机的小票收不回来。")
            if (job.fiber !== undefined) yield* Fiber.interrupt(job.fiber)
            running.set(id, { state: { _tag: "Cancelled" }, fiber: undefined })
            return undefined
          }))
      })
    })
  )
}
