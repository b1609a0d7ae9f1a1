/** The adapter against a printer that others have written, over the loopback, plain and encrypted: what it received is compared. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { type JobState, Printer, PrinterError, type PrintJob } from "@zone/core/ports"
import { afterAll, beforeAll } from "vitest"
import { type FreshPrinter, PrinterConformance } from "@zone/testkit"
import { layerPrinter } from "../src/index.ts"
import { startPrinter, type StartedPrinter, whyNot } from "./startPrinter.ts"

const document = { bytes: new TextEncoder().encode("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF 示例\n"), mediaType: "application/pdf" }
const job = (jobKey: string): PrintJob => ({ jobKey, title: "政府信息公开申请接收回执", ...document, ticket: { copies: 2, sheet: "A4", laminated: false, sides: "one" } })
const reason = whyNot()
const TIMEOUT = 60_000

const until = (printer: typeof Printer.Service, id: string, wanted: JobState["_tag"]) =>
  Effect.gen(function*() {
    for (let tries = 0; tries < 200; tries++) {
      const state = yield* printer.state(id)
      if (state._tag === wanted) return state
      yield* Effect.sleep(50)
    }
    return yield* printer.state(id)
  })

if (reason !== undefined) {
  it(`a real printer was not asked on this machine: ${reason}`, () => {
    process.stdout.write(`print-ipp: ippeveprinter was not started: ${reason}\n`)
    expect(whyNot()).toBe(reason)
  })
} else {
  describe("ippeveprinter", () => {
    const scope = Scope.makeUnsafe()
    let started: StartedPrinter
    beforeAll(async () => {
      started = await Effect.runPromise(Scope.provide(startPrinter, scope))
    }, TIMEOUT)
    afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)), TIMEOUT)
    const on = <A>(test: (printer: typeof Printer.Service) => Effect.Effect<A, unknown>, options: Partial<Parameters<typeof layerPrinter>[0]> = {}) =>
      Effect.suspend(() => Effect.andThen(started.idle, Effect.provide(Effect.flatMap(Printer, test), layerPrinter({ uri: started.uri, ...options }))))

    it.live("says what it is", () =>
      on((printer) => Effect.map(printer.abilities, (abilities) => {
        expect(abilities.mediaTypes).toContain("application/pdf")
        expect(abilities.sheets).toContain("iso_a4_210x297mm")
        expect(abilities.maxCopies).toBeGreaterThan(1)
      })), TIMEOUT)

    it.live("has what it was sent, byte by byte", () =>
      on((printer) => Effect.gen(function*() {
        const before = started.received().length
        const { id } = yield* printer.submit(job("real/1"))
        expect(yield* until(printer, id, "Completed")).toEqual({ _tag: "Completed" })
        expect(started.received().slice(before)).toEqual([{ bytes: document.bytes, copies: 2, sheet: "A4", sides: "one" }])
      })), TIMEOUT)

    it.live("has it by IPPS too, with its own certificate trusted, or any", () =>
      Effect.gen(function*() {
        const before = started.received().length
        const send = (jobKey: string) => (printer: typeof Printer.Service) => Effect.flatMap(printer.submit(job(jobKey)), ({ id }) => until(printer, id, "Completed"))
        const error = yield* Effect.flip(Effect.asVoid(on((printer) => printer.submit(job("real/2")), { uri: started.secureUri })))
        expect(error instanceof PrinterError && [error.reason, error.detail.includes("certificate")]).toEqual(["refused", true])
        expect(yield* on(send("real/2"), { uri: started.secureUri, selfSigned: true })).toEqual({ _tag: "Completed" })
        expect(yield* on(send("real/3"), { uri: started.secureUri, certificates: started.certificate })).toEqual({ _tag: "Completed" })
        expect(started.received().slice(before).map(({ bytes }) => bytes)).toEqual([document.bytes, document.bytes])
      }), TIMEOUT)

    // its scripts can warn only, and a warning does not stop a printer: what stops is tested on the fake
    it.live("tells what it is warned of while it prints, and goes on", () =>
      on((printer) => Effect.gen(function*() {
        started.holds(["STATE: +media-empty"])
        const { id } = yield* printer.submit(job("real/4"))
        expect(yield* until(printer, id, "Printing")).toEqual({ _tag: "Printing" })
        // its script says so a moment later
        let states: ReadonlyArray<string> = []
        for (let tries = 0; tries < 100 && states.length === 0; tries++) {
          states = (yield* printer.abilities).states
          yield* Effect.sleep(20)
        }
        expect(states).toEqual(["media-empty-warning"])
        started.goesOn()
        expect(yield* until(printer, id, "Completed")).toEqual({ _tag: "Completed" })
      })), TIMEOUT)

    it.live("lets a job be cancelled", () =>
      on((printer) => Effect.gen(function*() {
        started.holds()
        const { id } = yield* printer.submit(job("real/5"))
        yield* printer.cancel(id)
        started.goesOn()
        expect(yield* until(printer, id, "Cancelled")).toEqual({ _tag: "Cancelled" })
      })), TIMEOUT)

    it.live("says that it is busy while it prints, and takes the same job afterwards", () =>
      on((printer) => Effect.gen(function*() {
        const before = started.received().length
        started.holds()
        const first = yield* printer.submit(job("real/6"))
        expect(yield* until(printer, first.id, "Printing")).toEqual({ _tag: "Printing" })
        const error = yield* Effect.flip(printer.submit(job("real/7")))
        expect([error.reason, error.isRetryable, error.detail.includes("0x0507")]).toEqual(["state", true, true])
        started.goesOn()
        yield* started.idle
        const second = yield* printer.submit(job("real/7"))
        expect(yield* until(printer, second.id, "Completed")).toEqual({ _tag: "Completed" })
        expect(yield* until(printer, first.id, "Completed")).toEqual({ _tag: "Completed" })
        expect(started.received().slice(before)).toHaveLength(2)
      })), TIMEOUT)

    let round = 0
    const fresh = Effect.map(Effect.suspend(() => started.idle), (): FreshPrinter => {
      const before = started.received().length
      return {
        layer: layerPrinter({ uri: started.uri }),
        nowhere: layerPrinter({ uri: "ipp://localhost:9/ipp/print" }),
        document,
        prefix: `${round++}/`,
        witness: {
          copies: Effect.sync(() => started.received().slice(before).flatMap(({ bytes, copies }) => Array.from({ length: copies }, () => bytes))),
          tickets: Effect.sync(() => started.received().slice(before).map(({ sheet, sides }) => ({ sheet, sides })))
        }
      }
    })
    PrinterConformance.suite("conforms", fresh, { abilities: { confirms: true, sheets: true, reopens: true, hands: false, nowhere: true, witness: true } })
  })
}
