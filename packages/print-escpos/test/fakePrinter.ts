/** A receipt printer on a port of this machine: it takes bytes, answers for its state, and holds up when its paper ends. */
import { createServer, type Server, type Socket } from "node:net"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"

/** What the tests do to it, and see of it. */
export interface FakePrinter {
  readonly port: number
  /** What was printed, without the questions. */
  readonly printed: () => Uint8Array
  /** What it says: bits of `DLE EOT` 2, 3 and 4. */
  readonly set: (state: { readonly offline?: number; readonly error?: number; readonly paper?: number }) => void
  /** Whether it goes on with what it has been sent. */
  readonly run: (running: boolean) => void
  /** Whether it answers at all, and `GS r`. */
  readonly answers: (how: "all" | "DLE EOT" | "nothing" | "nonsense") => void
  /** Cuts all connections. */
  readonly drop: () => void
}

const listen = (server: Server) =>
  Effect.callback<number>((resume) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      resume(Effect.succeed(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

/** Starts one; it ends with the scope. */
export const fakePrinter: Effect.Effect<FakePrinter, never, Scope.Scope> = Effect.gen(function*() {
  let state = { offline: 0, error: 0, paper: 0 }
  let running = true
  let how: "all" | "DLE EOT" | "nothing" | "nonsense" = "all"
  let waiting = 0
  const printed: Array<number> = []
  const sockets = new Set<Socket>()
  const say = (byte: number) => {
    for (const socket of sockets) socket.write(new Uint8Array([how === "nonsense" ? 0xff : byte]))
  }
  const tell = () => {
    if (!running) return
    for (; waiting > 0; waiting -= 1) if (how === "all" || how === "nonsense") say(0)
  }
  const take = (data: Uint8Array) => {
    for (let at = 0; at < data.length; at++) {
      if (data[at] === 0x10 && data[at + 1] === 0x04) {
        const about = data[at + 2] ?? 0
        const bits = about === 1 ? (state.offline > 0 ? 0x08 : 0) : about === 2 ? state.offline : about === 3 ? state.error : state.paper
        if (how !== "nothing") say(0x12 | bits)
        at += 2
      } else if (data[at] === 0x1d && data[at + 1] === 0x72) {
        waiting += 1
        at += 2
      } else printed.push(data[at] ?? 0)
    }
    tell()
  }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on("data", (data: Buffer) => take(data))
    socket.on("close", () => sockets.delete(socket))
    socket.on("error", () => sockets.delete(socket))
  })
  yield* Effect.addFinalizer(() => Effect.sync(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }))
  const port = yield* listen(server)
  return {
    port,
    printed: () => new Uint8Array(printed),
    set: (given) => {
      state = { ...state, ...given }
    },
    run: (on) => {
      running = on
      tell()
    },
    answers: (given) => {
      how = given
    },
    drop: () => {
      for (const socket of sockets) socket.destroy()
    }
  }
})
