/** The adapter against a printer that does what it is told, so that every state is seen on any machine. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { Printer, type PrintJob } from "@zone/core/ports"
import { encodeMessage, type IppPrinterOptions, layerPrinter } from "../src/index.ts"
import { type FakeIpp, fakeIpp } from "./fakeIpp.ts"

const document = { bytes: new TextEncoder().encode("%PDF-1.7 例"), mediaType: "application/pdf" }
const job: PrintJob = { jobKey: "receipt/2026-17/1", title: "接收回执", ...document, ticket: { copies: 2, sheet: "A4", laminated: false, sides: "two" } }

const on = (
  name: string,
  test: (printer: typeof Printer.Service, fake: FakeIpp) => Effect.Effect<void, unknown>,
  options: Partial<IppPrinterOptions> = {}
) =>
  it.live(name, () =>
    Effect.flatMap(fakeIpp, (fake) => Effect.provide(Effect.flatMap(Printer, (printer) => test(printer, fake)), layerPrinter({ uri: fake.uri, ...options }))))

const refusal = (printer: typeof Printer.Service, given: Partial<PrintJob> = {}) => Effect.flip(printer.submit({ ...job, ...given }))

describe("before anything is sent", () => {
  on("a printer that takes no PDF is told of, with the way round", (printer, { asked, jobs, knobs }) =>
    Effect.gen(function*() {
      knobs.formats = ["image/urf"]
      const error = yield* refusal(printer)
      expect([error.reason, error.isRetryable]).toEqual(["refused", false])
      expect(error.remedy).toContain("image/urf")
      expect(error.remedy).toContain("CUPS")
      expect(asked).toEqual([0x000b])
      expect(jobs).toEqual([])
    }))
  on("sheets, sides, copies and its readiness are looked at", (printer, { jobs, knobs }) =>
    Effect.gen(function*() {
      expect((yield* refusal(printer, { ticket: { ...job.ticket, sheet: "A3" } })).reason).toBe("paper")
      expect((yield* refusal(printer, { ticket: { ...job.ticket, copies: 100 } })).remedy).toContain("99 份")
      knobs.sides = ["one-sided"]
      expect((yield* refusal(printer)).remedy).toContain("双面")
      knobs.sides = ["one-sided", "two-sided-long-edge"]
      knobs.accepting = false
      const error = yield* refusal(printer)
      expect([error.reason, error.isRetryable]).toEqual(["state", true])
      expect(jobs).toEqual([])
    }))
  on("the job is checked, then sent as asked, with a name that says nothing of its key", (printer, { asked, jobs }) =>
    Effect.gen(function*() {
      yield* printer.submit(job)
      expect(asked).toEqual([0x000b, 0x000a, 0x000a, 0x0004, 0x0002])
      expect(jobs[0]?.bytes).toEqual(document.bytes)
      expect(jobs[0]?.name).toMatch(/^接收回执 \[[0-9a-f]{20}\]$/)
      expect(jobs[0]?.template).toEqual([
        { name: "copies", values: [{ _tag: "Integer", value: 2 }] },
        { name: "media", values: [{ _tag: "Keyword", value: "iso_a4_210x297mm" }] },
        { name: "sides", values: [{ _tag: "Keyword", value: "two-sided-long-edge" }] }
      ])
    }))
  on("a long title is cut between characters", (printer, { jobs }) =>
    Effect.gen(function*() {
      yield* printer.submit({ ...job, title: `回\n执${"𬭎".repeat(100)}` })
      expect(new TextEncoder().encode(jobs[0]?.name).length).toBeLessThanOrEqual(255)
      expect(jobs[0]?.name).toMatch(/^回 执(𬭎)+ \[[0-9a-f]{20}\]$/u)
    }))
})

describe("a job", () => {
  on("is held while paper is out, then goes on to its end", (printer, { jobs, knobs }) =>
    Effect.gen(function*() {
      knobs.newJob = { state: 5, reasons: ["job-printing"] }
      const { id } = yield* printer.submit(job)
      expect(yield* printer.state(id)).toEqual({ _tag: "Printing" })
      knobs.printerState = 5
      knobs.printerReasons = ["media-empty-error", "toner-low-warning"]
      expect(yield* printer.state(id)).toEqual({ _tag: "Held", reasons: ["media-empty"] })
      expect((yield* printer.abilities).states).toEqual(["media-empty", "toner-low-warning"])
      knobs.printerState = 3
      knobs.printerReasons = []
      jobs[0]!.state = 9
      expect(yield* printer.state(id)).toEqual({ _tag: "Completed" })
    }))
  on("says why it failed, and who stopped it", (printer, { jobs, knobs }) =>
    Effect.gen(function*() {
      knobs.newJob = { state: 3, reasons: [] }
      const { id } = yield* printer.submit(job)
      expect(yield* printer.state(id)).toEqual({ _tag: "Waiting" })
      Object.assign(jobs[0]!, { state: 6, reasons: ["printer-stopped"] })
      expect(yield* printer.state(id)).toEqual({ _tag: "Held", reasons: ["stopped"] })
      Object.assign(jobs[0]!, { state: 8, reasons: ["document-format-error", "aborted-by-system"] })
      expect(yield* printer.state(id)).toEqual({ _tag: "Failed", reasons: ["document-format", "aborted-by-system"] })
      // the end that was told stays, whatever the device says afterwards
      jobs.length = 0
      expect((yield* printer.state(id))._tag).toBe("Failed")
    }))
  on("completed with errors is not completed", (printer, { knobs }) =>
    Effect.gen(function*() {
      knobs.newJob = { state: 9, reasons: ["job-completed-with-errors"] }
      const { id } = yield* printer.submit(job)
      expect(yield* printer.state(id)).toEqual({ _tag: "Failed", reasons: ["job-completed-with-errors"] })
    }))
  on("that the printer has forgotten, or whose number another has, is unconfirmed", (printer, { jobs, knobs }) =>
    Effect.gen(function*() {
      knobs.newJob = { state: 5, reasons: [] }
      const { id } = yield* printer.submit(job)
      jobs[0] = { ...jobs[0]!, name: "somebody else's", state: 9 }
      expect(yield* printer.state(id)).toEqual({ _tag: "Held", reasons: ["unconfirmed"] })
      expect((yield* Effect.flip(printer.cancel(id))).reason).toBe("refused")
      jobs.length = 0
      expect(yield* printer.state(id)).toEqual({ _tag: "Held", reasons: ["unconfirmed"] })
      expect((yield* Effect.flip(printer.state("17"))).reason).toBe("refused")
    }))
  it.live("is found again after a restart of the program", () =>
    Effect.gen(function*() {
      const { jobs, uri } = yield* fakeIpp
      const submit = Printer.use((printer) => printer.submit(job))
      const first = yield* Effect.provide(submit, layerPrinter({ uri }))
      expect(yield* Effect.provide(submit, layerPrinter({ uri }))).toEqual(first)
      expect(jobs).toHaveLength(1)
    }))
  on("whose answer was lost is found, not sent again", (printer, fake) =>
    Effect.gen(function*() {
      fake.knobs.instead.set(0x0002, (answer, request) => {
        const name = request.groups[0]!.attributes.find((attribute) => attribute.name === "job-name")!.values[0].value as string
        fake.jobs.push({ id: 1, name, bytes: request.data, template: [], state: 5, reasons: [] })
        answer.destroy()
      })
      const { id } = yield* printer.submit(job)
      expect(id).toMatch(/^1:/)
      expect(fake.jobs).toHaveLength(1)
    }))
})

describe("a printer that", () => {
  on("is busy with another job takes none, and takes the same one later", (printer, { asked, jobs, knobs }) =>
    Effect.gen(function*() {
      knobs.instead.set(0x0002, (answer, { requestId, version }) => {
        knobs.instead.delete(0x0002)
        answer.setHeader("content-type", "application/ipp")
        answer.end(encodeMessage({ version, code: 0x0507, requestId, groups: [], data: new Uint8Array() }))
      })
      const error = yield* refusal(printer)
      expect([error.reason, error.isRetryable, error.remedy]).toEqual(["state", true, "打印机正忙，请稍后再试。"])
      expect(error.detail).toContain("printJob was answered with 0x0507")
      // busy is an answer: nobody has to look whether it was taken all the same
      expect(asked.at(-1)).toBe(0x0002)
      expect(jobs).toEqual([])
      const { id } = yield* printer.submit(job)
      expect(yield* printer.state(id)).toEqual({ _tag: "Completed" })
      expect(jobs).toHaveLength(1)
    }))
  on("says nothing is unreachable, in time", (printer, { knobs }) =>
    Effect.gen(function*() {
      knobs.instead.set(0x000b, () => undefined)
      const error = yield* refusal(printer)
      expect([error.reason, error.isRetryable]).toEqual(["unreachable", true])
    }), { timeout: "100 millis" })
  on("speaks the older version is spoken to in it", (printer, { knobs }) =>
    Effect.gen(function*() {
      knobs.oldest = true
      const { id } = yield* printer.submit(job)
      expect(yield* printer.state(id)).toEqual({ _tag: "Completed" })
    }))
  on("has no list of finished jobs still prints", (printer, { jobs, knobs }) =>
    Effect.gen(function*() {
      let lists = 0
      knobs.instead.set(0x000a, (answer, { requestId, version }) => {
        lists += 1
        answer.setHeader("content-type", "application/ipp")
        answer.end(encodeMessage({ version, code: lists % 2 === 1 ? 0 : 0x040b, requestId, groups: [], data: new Uint8Array() }))
      })
      yield* printer.submit(job)
      expect(jobs).toHaveLength(1)
    }))
  for (const [what, status, type, body, reason] of [
    ["speaks no IPP", 200, "text/html", "<html>", "protocol"],
    ["sends rubbish", 200, "application/ipp", "\u0002\u0000\u0000", "protocol"],
    ["answers another question", 200, "application/ipp", "\u0002\u0000\u0000\u0000\u0000\u0000\u007f\u007f\u0003", "protocol"],
    ["asks for a password", 401, "text/plain", "", "refused"],
    ["wants encryption", 426, "text/plain", "", "refused"],
    ["has no such queue", 404, "text/plain", "", "refused"],
    ["is starting", 503, "text/plain", "", "state"]
  ] as const) {
    on(`${what} is told of`, (printer, { knobs }) =>
      Effect.gen(function*() {
        knobs.instead.set(0x000b, (answer) => {
          answer.writeHead(status, { "content-type": type })
          answer.end(body)
        })
        const error = yield* refusal(printer)
        expect(error.reason).toBe(reason)
        expect(error.remedy).toMatch(/[一-龥]{4}/)
      }))
  }
  on("answers with an error of IPP is told of", (printer, { knobs }) =>
    Effect.gen(function*() {
      for (const [code, reason] of [[0x0403, "refused"], [0x0507, "state"], [0x0504, "state"], [0x04ff, "protocol"]] as const) {
        knobs.instead.set(0x0004, (answer, { requestId, version }) => {
          answer.setHeader("content-type", "application/ipp")
          answer.end(encodeMessage({ version, code, requestId, groups: [], data: new Uint8Array() }))
        })
        expect((yield* refusal(printer)).reason).toBe(reason)
      }
    }))
  on("has an address that is none, or a password without encryption, is not called", (printer, { asked }) =>
    Effect.gen(function*() {
      expect((yield* refusal(printer)).reason).toBe("refused")
      expect(asked).toEqual([])
    }), { password: Redacted.make("invented") })
  on("has an address of another kind is refused", (printer) => Effect.map(refusal(printer), ({ reason }) => expect(reason).toBe("refused")), { uri: "http://127.0.0.1/" })
})
