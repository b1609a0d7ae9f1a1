/**
 * Runs the command in this process on a clock that stands still, and opens offices in temporary folders: days, numbers and due dates
 * come out the same whenever the tests run.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Clock from "effect/Clock"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Sink from "effect/Sink"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Ended } from "../src/Ended.ts"
import { builtIns } from "../src/terminal/builtIns.ts"
import { presenter } from "../src/terminal/presenter.ts"
import { zone } from "../src/zone.ts"
import type { Ending } from "./zone.ts"

/** Ten in the morning in China. */
const at = (day: string): number => Date.parse(`${day}T02:00:00.000Z`)

/** The real clock, but for what time it is. */
const standing = (real: Clock.Clock, millis: number): Clock.Clock =>
  Object.assign(Object.create(real) as Clock.Clock, {
    currentTimeMillisUnsafe: () => millis,
    currentTimeMillis: Effect.succeed(millis),
    currentTimeNanosUnsafe: () => BigInt(millis) * 1_000_000n,
    currentTimeNanos: Effect.succeed(BigInt(millis) * 1_000_000n)
  })

/** `day` is today in China. */
export const run = async (day: string, words: ReadonlyArray<string>, input = ""): Promise<Ending> => {
  let out = ""
  let err = ""
  const line = (args: ReadonlyArray<unknown>): string => `${args.map(String).join(" ")}\n`
  const console = { ...globalThis.console, log: (...args: ReadonlyArray<unknown>) => { out += line(args) }, error: (...args: ReadonlyArray<unknown>) => { err += line(args) } }
  const stdio = Stdio.layerTest({
    stdin: Stream.make(new TextEncoder().encode(input)),
    stdout: () => Sink.forEach((piece: string | Uint8Array) => Effect.sync(() => { out += typeof piece === "string" ? piece : new TextDecoder().decode(piece) }))
  })
  const services = Layer.mergeAll(NodeServices.layer, CliConfig.layer({ builtIns }), CliOutput.layerPresenter(presenter)).pipe(Layer.provideMerge(stdio))
  const exit = await Effect.runPromiseExit(Effect.clockWith((clock) => Command.runWith(zone, { version: "0.0.0" })(words).pipe(
    Effect.provide(Layer.merge(services, stdio)),
    Effect.provideService(Clock.Clock, standing(clock, at(day))),
    Effect.provideService(Console.Console, console)
  )))
  if (Exit.isSuccess(exit)) return { code: 0, out, err }
  const error = exit.cause.reasons.find((reason) => reason._tag === "Fail")?.error
  if (error instanceof Ended) return { code: error.exitCode, out, err }
  if (error !== undefined) return { code: 2, out, err }
  throw new Error(`the command died: ${String(exit.cause)}`)
}

/** A form that is filled in. */
export const form = (more: { readonly name?: string; readonly addressee?: string; readonly rest?: string; readonly proof?: string } = {}): string => `\
addressee:
  kind: ${more.addressee ?? "itself"}
  name: 示例局
applicants:
  - kind: person
    name: ${more.name ?? "张三"}
    proof: ${more.proof ?? "shown"}
    contact: "13800000000"
description: 某示例工程的验收报告
wanted: { form: paper, route: pickUp }
${more.rest ?? ""}`

export interface Office {
  readonly folder: string
  /** Runs a command on this office. */
  readonly on: (day: string, ...words: ReadonlyArray<string>) => Promise<Ending>
  /** Writes a file into the folder, and gives its path. */
  readonly write: (name: string, text: string | Uint8Array) => string
  /** Receives a form on the day itself. */
  readonly receive: (day: string, text?: string, ...words: ReadonlyArray<string>) => Promise<Ending>
  /** One wish with its contents. */
  readonly wish: (day: string, number: string, wish: string, as: string, contents?: string) => Promise<Ending>
  /** One wish of a room with its contents, by somebody: `head:wang`. */
  readonly act: (day: string, room: string, number: string, wish: string, as: string, contents?: string, ...words: ReadonlyArray<string>) => Promise<Ending>
  readonly close: () => void
}

/** A new office under the pack of 江北, or of another place. */
export const openOffice = async (pack = "cn-500105/zone", ...words: ReadonlyArray<string>): Promise<Office> => {
  const base = mkdtempSync(join(tmpdir(), "zone-office-"))
  const folder = join(base, "office")
  const made = await run("2026-09-01", ["office", "new", folder, "--agency", "示例区人民政府办公室", "--pack", pack, ...words])
  if (made.code !== 0) throw new Error(made.err)
  const write = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  let files = 0
  const on: Office["on"] = (day, ...words) => run(day, [...words, "--office", folder])
  return {
    folder, write, on,
    receive: (day, text = form(), ...words) => on(day, "apply", "receive", write(`form-${++files}.yaml`, text), "--channel", "inPerson", ...words),
    wish: (day, number, wish, as, contents) =>
      on(day, "apply", "do", number, wish, "--as", as, ...(contents === undefined ? [] : ["--with", write(`wish-${++files}.yaml`, contents)])),
    act: (day, room, number, wish, as, contents, ...more) =>
      on(day, room, "do", number, wish, "--as", as, ...(contents === undefined ? [] : ["--with", write(`act-${++files}.yaml`, contents)]), ...more),
    close: () => { rmSync(base, { recursive: true, force: true }) }
  }
}
