/**
 * What every implementation of the port `Printer` must do, whatever is behind it. Here until the test kit takes it in: it knows the port
 * only.
 */
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { type JobState, Printer, type PrinterError, type PrintJob } from "@zone/core/ports"
import { expect } from "vitest"

/** A printer for one test, with somebody who sees what comes out of it. */
export interface FreshPrinter {
  readonly layer: Layer.Layer<Printer, PrinterError>
  /** A small document that it prints. */
  readonly document: { readonly bytes: Uint8Array; readonly mediaType: string }
  /** Before every key, for a device that is the same in all tests. */
  readonly prefix?: string
  /** How many jobs it has had, by a look behind the adapter's back. */
  readonly printed: Effect.Effect<number>
  /** Makes the device hold the jobs to come; left out where the device cannot be told. */
  readonly hold?: Effect.Effect<void>
}

/** One promise. */
export interface PrinterCase {
  readonly name: string
  readonly needs?: "hold"
  readonly run: (fresh: FreshPrinter) => Effect.Effect<void, unknown, Scope.Scope>
}

const jobOf = ({ document, prefix = "" }: FreshPrinter, jobKey: string): PrintJob => ({
  jobKey: prefix + jobKey,
  title: "政府信息公开申请接收回执",
  ...document,
  ticket: { copies: 1, sheet: "A4", laminated: false, sides: "one" }
})

const ends: ReadonlyArray<JobState["_tag"]> = ["Completed", "Cancelled", "Failed"]

/** Looks until the job has its end, for ten seconds at most. */
const endOf = (printer: typeof Printer.Service, id: string) =>
  Effect.gen(function*() {
    for (let tries = 0; tries < 200; tries++) {
      const state = yield* printer.state(id)
      if (ends.includes(state._tag)) return state
      yield* Effect.sleep(50)
    }
    return yield* printer.state(id)
  })

const on = (fresh: FreshPrinter, test: (printer: typeof Printer.Service) => Effect.Effect<void, unknown>) =>
  Effect.provide(Effect.flatMap(Printer, test), fresh.layer)

const cases: ReadonlyArray<PrinterCase> = [
  {
    name: "it tells what it takes",
    run: (fresh) =>
      on(fresh, (printer) => Effect.map(printer.abilities, ({ maxCopies, mediaTypes }) => {
        expect(mediaTypes).toContain(fresh.document.mediaType)
        expect(maxCopies).toBeGreaterThanOrEqual(1)
      }))
  },
  {
    name: "a job has one end, and keeps it",
    run: (fresh) =>
      on(fresh, (printer) => Effect.gen(function*() {
        const { id } = yield* printer.submit(jobOf(fresh, "a/1"))
        expect(yield* endOf(printer, id)).toEqual({ _tag: "Completed" })
        yield* Effect.flip(printer.cancel(id))
        expect(yield* printer.state(id)).toEqual({ _tag: "Completed" })
        expect(yield* fresh.printed).toBe(1)
      }))
  },
  {
    name: "one key is printed once, another again",
    run: (fresh) =>
      on(fresh, (printer) => Effect.gen(function*() {
        const first = yield* printer.submit(jobOf(fresh, "a/1"))
        expect(yield* printer.submit(jobOf(fresh, "a/1"))).toEqual(first)
        yield* endOf(printer, first.id)
        expect(yield* printer.submit(jobOf(fresh, "a/1"))).toEqual(first)
        const other = yield* printer.submit(jobOf(fresh, "a/2"))
        expect(other.id).not.toBe(first.id)
        yield* endOf(printer, other.id)
        expect(yield* fresh.printed).toBe(2)
      }))
  },
  {
    name: "one key is printed once, whoever asks at the same time",
    run: (fresh) =>
      on(fresh, (printer) => Effect.gen(function*() {
        const both = yield* Effect.all([printer.submit(jobOf(fresh, "a/1")), printer.submit(jobOf(fresh, "a/1"))], { concurrency: 2 })
        expect(both[0]).toEqual(both[1])
        yield* endOf(printer, both[0].id)
        expect(yield* fresh.printed).toBe(1)
      }))
  },
  {
    name: "what it does not take it refuses before it is sent, and says in Chinese what to do",
    run: (fresh) =>
      on(fresh, (printer) => Effect.gen(function*() {
        const error = yield* Effect.flip(printer.submit({ ...jobOf(fresh, "a/1"), mediaType: "application/x-nothing" }))
        expect([error.reason, error.isRetryable]).toEqual(["refused", false])
        expect(error.remedy).toMatch(/[一-龥]{4}/)
        expect(yield* fresh.printed).toBe(0)
      }))
  },
  {
    name: "a job that is held can be cancelled, and that is its end",
    needs: "hold",
    run: (fresh) =>
      on(fresh, (printer) => Effect.gen(function*() {
        yield* fresh.hold ?? Effect.void
        const { id } = yield* printer.submit(jobOf(fresh, "a/1"))
        expect(ends).not.toContain((yield* printer.state(id))._tag)
        yield* printer.cancel(id)
        expect(yield* endOf(printer, id)).toEqual({ _tag: "Cancelled" })
      }))
  }
]

/** The suite. */
export const PrinterConformance = { cases }
