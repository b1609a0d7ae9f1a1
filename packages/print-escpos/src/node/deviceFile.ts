/** A printer on a device file, e.g. `/dev/usb/lp0`. */
import { constants, type FileHandle, open } from "node:fs/promises"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { PrinterError } from "@zone/core/ports"
import type { Device } from "../device/Device.ts"

const pause = 20
const patience = 10_000

const codeOf = (cause: unknown): string => (cause instanceof Error && "code" in cause ? String(cause.code) : String(cause))

/**
 * A device behind a file. The file must be there already: nothing is made, so that a wrong path is told and no receipt ends on a disk.
 *
 * @example
 * ```ts
 * import { deviceFile } from "@zone/print-escpos/node"
 * import * as Effect from "effect/Effect"
 *
 * const nothing = Effect.scoped(deviceFile("/dev/nothing-here").connect)
 * const error = await Effect.runPromise(Effect.flip(nothing))
 * error.reason // => "unreachable"
 * ```
 */
export const deviceFile = (path: string): Device => {
  const unreachable = (cause: unknown) =>
    new PrinterError({
      reason: "unreachable",
      detail: `${path}: ${codeOf(cause)}`,
      remedy: codeOf(cause) === "EACCES" ? "没有使用这个打印端口的权限，请把运行程序的用户加入 lp 组。" : "找不到小票打印机，请检查 USB 连线、电源和设备路径。"
    })
  const attempt = <A>(run: () => Promise<A>): Effect.Effect<A, PrinterError> => Effect.tryPromise({ try: run, catch: unreachable })
  /** How many bytes went through; none while the device is busy. */
  const some = (run: () => Promise<number>): Effect.Effect<number, PrinterError> =>
    attempt(() => run().catch((cause: unknown) => (codeOf(cause) === "EAGAIN" ? 0 : Promise.reject(cause instanceof Error ? cause : new Error(String(cause))))))
  const flags = constants.O_RDWR | constants.O_NONBLOCK
  const write = (file: FileHandle, bytes: Uint8Array): Effect.Effect<void, PrinterError> =>
    Effect.gen(function*() {
      let at = 0
      let waited = 0
      while (at < bytes.length) {
        const written = yield* some(async () => (await file.write(bytes, at, bytes.length - at, null)).bytesWritten)
        at += written
        if (written > 0) waited = 0
        else if (waited > patience) return yield* unreachable("ETIMEDOUT")
        else {
          waited += pause
          yield* Effect.sleep(pause)
        }
      }
      return undefined
    })
  return {
    name: path,
    connect: Effect.gen(function*() {
      const file = yield* Effect.acquireRelease(attempt(() => open(path, flags)), (each) => Effect.promise(() => each.close()))
      const one = new Uint8Array(1)
      return {
        write: (bytes) => write(file, bytes),
        read: (within) =>
          Effect.gen(function*() {
            for (let waited = 0; ; waited += pause) {
              const read = yield* some(async () => (await file.read(one, 0, 1, null)).bytesRead)
              if (read === 1) return Option.some(one[0] ?? 0)
              if (waited >= within) return Option.none()
              yield* Effect.sleep(pause)
            }
          })
      }
    })
  }
}
