/** Jobs on a raw device: asked before, sent once, and ended only when the printer says so. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type JobState, Printer, PrinterError, type PrintJob } from "@zone/core/ports"
import { type Device, layerPrinter, mediaType, models, type PrinterModel } from "../src/index.ts"
import { deviceFile, deviceTcp, jobFile } from "../src/node/index.ts"
import { type FakePrinter, fakePrinter } from "./fakePrinter.ts"
import { freshFolder } from "./freshFolder.ts"

const bytes = new Uint8Array([0x1b, 0x40, 0x41, 0x42, 0x0a])
const job = (jobKey: string, copies = 1): PrintJob => ({
  jobKey,
  title: "接收回执",
  bytes,
  mediaType,
  ticket: { copies, sheet: "A4", laminated: false, sides: "one" }
})

const layerOf = (fake: FakePrinter, model: PrinterModel = models.paper80, memory?: string) =>
  layerPrinter({
    device: deviceTcp({ host: "127.0.0.1", port: fake.port }),
    model,
    patience: "100 millis",
    every: "20 millis",
    ...(memory === undefined ? {} : { memory: jobFile(memory) })
  })

/** Looks until the state is the wanted one. */
const until = (printer: typeof Printer.Service, id: string, wanted: JobState["_tag"]) =>
  Effect.gen(function*() {
    for (let tries = 0; tries < 200; tries++) {
      const state = yield* printer.state(id)
      if (state._tag === wanted) return state
      yield* Effect.sleep(10)
    }
    return yield* printer.state(id)
  })

const on = (name: string, test: (printer: typeof Printer.Service, fake: FakePrinter) => Effect.Effect<void, unknown>, model?: PrinterModel) =>
  it.live(name, () =>
    Effect.gen(function*() {
      const fake = yield* fakePrinter
      yield* Effect.flatMap(Printer, (printer) => test(printer, fake)).pipe(Effect.provide(layerOf(fake, model)))
    }))

describe("a job", () => {
  on("is completed when the printer has come to its end and is ready", (printer, fake) =>
    Effect.gen(function*() {
      const { id } = yield* printer.submit(job("receipt/1", 2))
      expect((yield* until(printer, id, "Completed"))._tag).toBe("Completed")
      expect(fake.printed()).toEqual(new Uint8Array([...bytes, ...bytes]))
    }))

  on("is held while there is no paper, and goes on", (printer, fake) =>
    Effect.gen(function*() {
      fake.run(false)
      const { id } = yield* printer.submit(job("receipt/1"))
      fake.set({ offline: 0x20, paper: 0x60 })
      expect(yield* until(printer, id, "Held")).toEqual({ _tag: "Held", reasons: ["media-empty"] })
      expect((yield* Effect.flip(printer.submit(job("receipt/2")))).reason).toBe("paper")
      expect((yield* printer.abilities).states).toEqual(["media-empty"])
      fake.set({ offline: 0, paper: 0 })
      expect((yield* until(printer, id, "Printing"))._tag).toBe("Printing")
      fake.run(true)
      expect((yield* until(printer, id, "Completed"))._tag).toBe("Completed")
      expect(fake.printed()).toEqual(bytes)
    }))

  on("is sent once for one key", (printer, fake) =>
    Effect.gen(function*() {
      const first = yield* printer.submit(job("receipt/1"))
      yield* until(printer, first.id, "Completed")
      expect(yield* printer.submit(job("receipt/1"))).toEqual(first)
      expect(fake.printed()).toEqual(bytes)
    }))

  on("is unconfirmed when the way is lost, and then a person ends it", (printer, fake) =>
    Effect.gen(function*() {
      fake.run(false)
      const { id } = yield* printer.submit(job("receipt/1"))
      fake.drop()
      expect(yield* until(printer, id, "Held")).toEqual({ _tag: "Held", reasons: ["unconfirmed"] })
      yield* printer.cancel(id)
      expect(yield* printer.state(id)).toEqual({ _tag: "Cancelled" })
      fake.run(true)
      const next = yield* printer.submit(job("receipt/2"))
      expect((yield* until(printer, next.id, "Completed"))._tag).toBe("Completed")
    }))

  on("cannot be taken back once it is out", (printer) =>
    Effect.gen(function*() {
      const { id } = yield* printer.submit(job("receipt/1"))
      yield* until(printer, id, "Completed")
      expect((yield* Effect.flip(printer.cancel(id))).reason).toBe("refused")
      expect((yield* printer.state(id))._tag).toBe("Completed")
    }))

  on("is completed by its time on a printer that answers at once only", (printer, fake) =>
    Effect.gen(function*() {
      fake.answers("DLE EOT")
      const { id } = yield* printer.submit(job("receipt/1"))
      expect((yield* printer.state(id))._tag).toBe("Printing")
      expect((yield* until(printer, id, "Completed"))._tag).toBe("Completed")
    }), { ...models.paper80, answers: "realtime" })

  on("is never said to be out by a printer that says nothing", (printer, fake) =>
    Effect.gen(function*() {
      fake.answers("nothing")
      const { id } = yield* printer.submit(job("receipt/1"))
      expect(yield* printer.state(id)).toEqual({ _tag: "Held", reasons: ["unconfirmed"] })
    }), models.paper58Simple)

  it.live("is not printed again after a restart", () =>
    Effect.gen(function*() {
      const fake = yield* fakePrinter
      const path = join(yield* freshFolder, "jobs.txt")
      const submit = Printer.use((printer) => printer.submit(job("receipt/1")))
      const { id } = yield* Effect.provide(submit, layerOf(fake, models.paper80, path))
      // as if the power had gone while the next key was written
      writeFileSync(path, `${readFileSync(path, "utf8")}"receipt/9`)
      const again = Printer.use((printer) => Effect.andThen(printer.submit(job("receipt/1")), printer.state(id)))
      expect(yield* Effect.provide(again, layerOf(fake, models.paper80, path))).toEqual({ _tag: "Held", reasons: ["unconfirmed"] })
      yield* Effect.provide(Printer.use((printer) => Effect.andThen(printer.submit(job("receipt/9")), until(printer, "receipt/9", "Completed"))), layerOf(fake, models.paper80, path))
      expect(fake.printed()).toEqual(new Uint8Array([...bytes, ...bytes]))
      expect(yield* jobFile(path).has("receipt/9")).toBe(true)
    }))
})

it.live("a job that broke off while it was sent is not begun again, but unconfirmed", () => {
  const written: Array<Uint8Array> = []
  const answers: Array<number> = []
  const broken = new PrinterError({ reason: "unreachable", detail: "the cable was pulled", remedy: "请检查连线。" })
  const device: Device = {
    name: "a cable",
    connect: Effect.succeed({
      read: () => Effect.sync(() => Option.fromUndefinedOr(answers.shift())),
      write: (given) =>
        Effect.suspend(() => {
          if (given[0] === 0x10) return Effect.sync(() => void answers.push(0x12))
          written.push(given)
          return Effect.fail(broken)
        })
    })
  }
  return Effect.gen(function*() {
    const printer = yield* Printer
    expect((yield* Effect.flip(printer.submit(job("receipt/1")))).detail).toBe("the cable was pulled")
    const { id } = yield* printer.submit(job("receipt/1"))
    expect(yield* printer.state(id)).toEqual({ _tag: "Held", reasons: ["unconfirmed"] })
    expect(written).toHaveLength(1)
  }).pipe(Effect.provide(layerPrinter({ device, model: models.paper80 })))
})

describe("nothing is sent", () => {
  on("to a printer without paper, with its cover open, or with a jammed knife", (printer, fake) =>
    Effect.gen(function*() {
      for (const [state, reason] of [[{ paper: 0x60 }, "paper"], [{ paper: 0, offline: 0x04 }, "state"], [{ offline: 0, error: 0x08 }, "state"]] as const) {
        fake.set(state)
        const error = yield* Effect.flip(printer.submit(job("receipt/1")))
        expect([error.reason, error.isRetryable]).toEqual([reason, true])
        expect(error.remedy).toMatch(/[纸盖刀]/)
      }
      expect(fake.printed()).toHaveLength(0)
      fake.set({ error: 0, paper: 0x0c })
      const { id } = yield* printer.submit(job("receipt/1"))
      yield* until(printer, id, "Completed")
      expect(fake.printed()).toEqual(bytes)
    }))
  on("of a page for A4", (printer) =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(printer.submit({ ...job("letter/1"), mediaType: "application/pdf" }))
      expect([error.reason, error.isRetryable]).toEqual(["refused", false])
    }))
  on("to what does not answer, or answers with nonsense", (printer, fake) =>
    Effect.gen(function*() {
      fake.answers("nothing")
      expect((yield* Effect.flip(printer.submit(job("receipt/1")))).reason).toBe("state")
      fake.answers("nonsense")
      expect((yield* Effect.flip(printer.submit(job("receipt/1")))).reason).toBe("protocol")
      expect(fake.printed()).toHaveLength(0)
    }))
})

it.live("a device file takes the bytes, and is not made when it is not there", () =>
  Effect.gen(function*() {
    const path = join(yield* freshFolder, "lp0")
    const print = (at: string) =>
      Effect.provide(Printer.use((printer) => printer.submit(job("receipt/1"))), layerPrinter({ device: deviceFile(at), model: models.paper58Simple }))
    const error = yield* Effect.flip(print(path))
    expect([error.reason, error.detail]).toEqual(["unreachable", `${path}: ENOENT`])
    writeFileSync(path, "")
    yield* print(path)
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
  }))
