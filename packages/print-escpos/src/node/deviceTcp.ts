/** A printer in the network that takes bytes on a port, usually 9100. */
import type { Socket } from "node:net"
import { connect } from "node:net"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { PrinterError } from "@zone/core/ports"
import type { Device } from "../device/Device.ts"

/** Where it is. */
export interface TcpOptions {
  readonly host: string
  /** 9100 when left out. */
  readonly port?: number
  /** How long connecting and sending may take each; ten seconds when left out. */
  readonly timeout?: Duration.Input
}

/**
 * A device at a port.
 *
 * @example
 * ```ts
 * import { deviceTcp } from "@zone/print-escpos/node"
 *
 * deviceTcp({ host: "192.0.2.20" }).name // => "192.0.2.20:9100"
 * ```
 */
export const deviceTcp = ({ host, port = 9100, timeout = "10 seconds" }: TcpOptions): Device => {
  const name = `${host}:${port}`
  const unreachable = (detail: string) =>
    new PrinterError({ reason: "unreachable", detail: `${name}: ${detail}`, remedy: "连不上小票打印机，请检查电源、网线和打印机的 IP 地址。" })
  const within = <A>(what: string, effect: Effect.Effect<A, PrinterError>): Effect.Effect<A, PrinterError> =>
    Effect.timeoutOrElse(effect, { duration: timeout, orElse: () => Effect.fail(unreachable(what)) })
  const open = Effect.callback<Socket, PrinterError>((resume) => {
    const socket = connect({ host, port, noDelay: true })
    const failed = (error: Error) => resume(Effect.fail(unreachable(error.message)))
    socket.once("error", failed)
    socket.once("connect", () => {
      socket.off("error", failed)
      resume(Effect.succeed(socket))
    })
    return Effect.sync(() => socket.destroy())
  })
  return {
    name,
    connect: Effect.gen(function*() {
      const socket = yield* Effect.acquireRelease(within("did not answer in time", open), (each) => Effect.sync(() => each.end(() => each.destroy())))
      const inbox: Array<number> = []
      let lost: string | undefined
      let wake: (() => void) | undefined
      const stir = () => wake?.()
      socket.on("data", (data: Buffer) => {
        inbox.push(...data)
        stir()
      })
      socket.on("error", (error) => {
        lost = error.message
        stir()
      })
      socket.on("close", () => {
        lost ??= "the connection was closed"
        stir()
      })
      return {
        write: (bytes) =>
          within("took the bytes too slowly", Effect.callback<void, PrinterError>((resume) => {
            if (lost !== undefined) {
              resume(Effect.fail(unreachable(lost)))
              return
            }
            socket.write(bytes, (error) => resume(error === null || error === undefined ? Effect.void : Effect.fail(unreachable(error.message))))
          })),
        read: (patience) =>
          Effect.callback<Option.Option<number>, PrinterError>((resume) => {
            const settle = () => {
              wake = undefined
              clearTimeout(timer)
              const byte = inbox.shift()
              if (byte !== undefined) resume(Effect.succeed(Option.some(byte)))
              else if (lost !== undefined) resume(Effect.fail(unreachable(lost)))
              else resume(Effect.succeed(Option.none()))
            }
            const timer = setTimeout(settle, patience)
            if (inbox.length > 0 || lost !== undefined) settle()
            else wake = settle
            return Effect.sync(() => {
              wake = undefined
              clearTimeout(timer)
            })
          })
      }
    })
  }
}
