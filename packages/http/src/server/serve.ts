/** Starts the server of an office for a program: on the next free port where its own is taken, until it is told to stop. */
import { HttpServer } from "effect/http/HttpServer"
import type { ServeError } from "effect/http/HttpServerError"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as References from "effect/References"
import * as Redacted from "effect/Redacted"
import { Accounts } from "../access/Accounts.ts"
import type { Staff } from "../access/Authenticator.ts"
import { Kiosks } from "../access/Kiosks.ts"
import { Closing } from "./Closing.ts"
import { type Behind, layerServer, type ListenOptions } from "./layerServer.ts"

/** What a program says when it starts a server. */
export interface ServeOptions extends ListenOptions {
  /** How many ports are tried, from `port` on; 20 where nothing is said. */
  readonly tries?: number
  /** Accounts that are made where there are none of their names yet. */
  readonly staff?: ReadonlyArray<Staff & { readonly login: string; readonly password: string }>
  /** Where the log goes, line by line as JSON; to the error stream where nothing is said. */
  readonly log?: (line: string) => void
  /** Where people are told the address, and that it stops; to the output stream where nothing is said. */
  readonly say?: (line: string) => void
  /** Where spans, metrics and the log go besides, e.g. a layer of effect/observability; a span tells method, route and status, and no address. */
  readonly telemetry?: Layer.Layer<never>
  /** Whether SIGINT and SIGTERM stop it; they do where nothing is said. */
  readonly signals?: boolean
}

/** A server that runs. */
export interface Running {
  /** E.g. `http://127.0.0.1:3000`. */
  readonly url: string
  readonly port: number
  /** Makes an account, unless there is one of that name. */
  readonly addStaff: (login: string, staff: Staff, password: string) => Promise<boolean>
  /** Sets a kiosk up, and tells its secret once. */
  readonly setUpKiosk: (device: string, title: string) => Promise<{ readonly secret: string }>
  /** Takes nothing more, finishes what it has, and closes the store. */
  readonly stop: () => Promise<void>
  /** Settled when it has stopped, for whatever reason; tells the signal, where one was the reason. */
  readonly stopped: Promise<"SIGINT" | "SIGTERM" | undefined>
}

const isTaken = (error: unknown): boolean => {
  const cause = (error as ServeError | undefined)?.cause
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "EADDRINUSE"
}

const logTo = (write: (line: string) => void) => {
  const logger = Logger.map(Logger.formatJson, (line) => write(line))
  return Layer.mergeAll(Logger.layer([logger]), Layer.succeed(References.MinimumLogLevel, "Info"))
}

/**
 * Starts the server of an office. A taken port is said, and the next free one is used. It stops on SIGINT and SIGTERM: what is being
 * answered is finished, what was kept is kept.
 *
 * Rejects with an `OfficeFault` where the office cannot be opened, and with a `StoreError` where its store cannot.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import { serve } from "@zone/http"
 *
 * const office = {
 *   folder: join(mkdtempSync(join(tmpdir(), "zone-")), "office"), agency: { id: "a-1", name: "示例区人民政府办公室" }, zone: "hall",
 *   pack: "cn-500105/zone", venue: "serviceHall", tier: "county", says: { contact: "示例区行政服务中心政务公开专区" }
 * } as const
 * const quiet = () => {}
 * const server = await serve({ office, port: 0, say: quiet, log: quiet, signals: false })
 * const response = await fetch(`${server.url}/health`)
 * await response.json() // => { status: "ok" }
 * await server.stop()
 * ```
 */
export const serve = async ({
  log = (line) => void process.stderr.write(`${line}\n`), say = (line) => void process.stdout.write(`${line}\n`),
  signals = true, staff = [], telemetry = Layer.empty, tries = 20, ...options
}: ServeOptions): Promise<Running> => {
  const { host = "127.0.0.1", port: wanted = 3000 } = options

  const start = async (port: number): Promise<ManagedRuntime.ManagedRuntime<Behind, unknown>> => {
    const runtime = ManagedRuntime.make(Layer.provideMerge(layerServer({ ...options, port }), Layer.provideMerge(telemetry, logTo(log))))
    try {
      await runtime.context()
      return runtime
    } catch (error) {
      await runtime.dispose()
      if (!isTaken(error) || port === 0 || port - wanted + 1 >= tries) throw error
      return start(port + 1)
    }
  }
  const runtime = await start(wanted)
  const port = await runtime.runPromise(HttpServer.useSync(({ address }) => ("port" in address ? address.port : 0)))
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`
  if (wanted !== 0 && port !== wanted) say(`端口 ${wanted} 已被占用，改用 ${port}`)

  const addStaff: Running["addStaff"] = (login, who, password) => runtime.runPromise(Accounts.use((accounts) => accounts.add(login, who, Redacted.make(password))))
  for (const { actor, login, password, posts } of staff) await addStaff(login, { actor, posts }, password)

  let stopping: Promise<void> | undefined
  let told: typeof SIGNALS[number] | undefined
  let settle: () => void = () => {}
  const stopped: Running["stopped"] = new Promise((resolve) => { settle = () => resolve(told) })
  const stop = (): Promise<void> => {
    stopping ??= runtime.runPromise(Closing.use(({ begin }) => begin)).then(() => runtime.dispose()).finally(() => {
      for (const signal of SIGNALS) process.off(signal, onSignal)
      settle()
    })
    return stopping
  }
  const onSignal = (signal: typeof SIGNALS[number]): void => {
    told ??= signal
    say("正在停止：办完手上的请求就结束")
    stop().catch((error: unknown) => log(JSON.stringify({ level: "ERROR", message: "the server did not stop well", error: String(error) })))
  }
  if (signals) for (const signal of SIGNALS) process.on(signal, onSignal)
  say(`专区已在 ${url} 打开，按 Ctrl-C 结束`)
  return {
    url, port, addStaff, stop, stopped,
    setUpKiosk: (device, title) => runtime.runPromise(Kiosks.use((kiosks) => kiosks.setUp(device, title)))
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const
