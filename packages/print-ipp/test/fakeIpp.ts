/** A printer by IPP on a port of this machine, which does what a test tells it: holds, aborts, forgets, says nothing. */
import { createServer, type ServerResponse } from "node:http"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import { decodeMessage, encodeMessage, type IppAttribute, type IppMessage, type IppValue } from "../src/index.ts"

/** A job as the printer has it. */
export interface FakeJob {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array
  readonly template: ReadonlyArray<IppAttribute>
  state: number
  reasons: ReadonlyArray<string>
}

/** What a test sets. */
export interface Knobs {
  formats: ReadonlyArray<string>
  media: ReadonlyArray<string>
  sides: ReadonlyArray<string>
  accepting: boolean
  printerState: number
  printerReasons: ReadonlyArray<string>
  /** In which state a new job is. */
  newJob: { readonly state: number; readonly reasons: ReadonlyArray<string> }
  /** For one operation: takes over the answer. */
  instead: Map<number, (answer: ServerResponse, request: IppMessage) => void>
  oldest: boolean
}

/** The printer. */
export interface FakeIpp {
  readonly uri: string
  readonly jobs: Array<FakeJob>
  readonly knobs: Knobs
  /** The operations that it was asked for, in their order. */
  readonly asked: Array<number>
}

const none = new Uint8Array()
const keyword = (name: string, [first = "none", ...others]: ReadonlyArray<string>): IppAttribute => ({
  name,
  values: [{ _tag: "Keyword", value: first }, ...others.map((value) => ({ _tag: "Keyword", value }) as const)]
})
const one = (name: string, value: IppValue): IppAttribute => ({ name, values: [value] })
const textIn = (message: IppMessage, name: string): string => {
  const value = message.groups.flatMap(({ attributes }) => attributes).find((attribute) => attribute.name === name)?.values[0]
  return typeof value?.value === "string" ? value.value : ""
}
const idIn = (message: IppMessage): number => {
  const value = message.groups.flatMap(({ attributes }) => attributes).find(({ name }) => name === "job-id")?.values[0]
  return value?._tag === "Integer" ? value.value : 0
}

/** Starts one; it ends with the scope. */
export const fakeIpp: Effect.Effect<FakeIpp, never, Scope.Scope> = Effect.gen(function*() {
  const jobs: Array<FakeJob> = []
  const asked: Array<number> = []
  const knobs: Knobs = {
    formats: ["application/pdf", "image/pwg-raster"],
    media: ["iso_a4_210x297mm", "na_letter_8.5x11in"],
    sides: ["one-sided", "two-sided-long-edge"],
    accepting: true,
    printerState: 3,
    printerReasons: [],
    newJob: { state: 9, reasons: ["job-completed-successfully"] },
    instead: new Map(),
    oldest: false
  }
  const describeJob = (job: FakeJob): IppMessage["groups"][number] => ({
    tag: "job",
    attributes: [
      one("job-id", { _tag: "Integer", value: job.id }),
      one("job-name", { _tag: "Name", value: job.name }),
      one("job-state", { _tag: "Enum", value: job.state }),
      keyword("job-state-reasons", job.reasons)
    ]
  })
  const answerTo = (request: IppMessage): { readonly code: number; readonly groups: IppMessage["groups"] } => {
    const job = jobs.find(({ id }) => id === idIn(request))
    if (knobs.oldest && request.version[0] === 2) return { code: 0x0503, groups: [] }
    switch (request.code) {
      case 0x000b:
        return {
          code: 0,
          groups: [{
            tag: "printer",
            attributes: [
              { name: "document-format-supported", values: [{ _tag: "MimeMediaType", value: "application/octet-stream" }, ...knobs.formats.map((value) => ({ _tag: "MimeMediaType", value }) as const)] },
              keyword("media-supported", knobs.media),
              keyword("sides-supported", knobs.sides),
              one("copies-supported", { _tag: "Range", value: { from: 1, to: 99 } }),
              one("printer-is-accepting-jobs", { _tag: "Boolean", value: knobs.accepting }),
              one("printer-state", { _tag: "Enum", value: knobs.printerState }),
              keyword("printer-state-reasons", knobs.printerReasons)
            ]
          }]
        }
      case 0x0004:
        return { code: 0, groups: [] }
      case 0x0002: {
        const template = request.groups.find(({ tag }) => tag === "job")?.attributes ?? []
        const made: FakeJob = { id: jobs.length + 1, name: textIn(request, "job-name"), bytes: request.data, template, ...knobs.newJob }
        jobs.push(made)
        return { code: 0, groups: [describeJob(made)] }
      }
      case 0x000a: {
        const done = textIn(request, "which-jobs") === "completed"
        return { code: 0, groups: jobs.filter(({ state }) => (state >= 7) === done).map(describeJob) }
      }
      case 0x0009:
        return job === undefined ? { code: 0x0406, groups: [] } : { code: 0, groups: [describeJob(job)] }
      case 0x0008:
        if (job === undefined) return { code: 0x0406, groups: [] }
        if (job.state >= 7) return { code: 0x0404, groups: [] }
        job.state = 7
        job.reasons = ["job-canceled-by-user"]
        return { code: 0, groups: [] }
      default:
        return { code: 0x0501, groups: [] }
    }
  }
  const server = createServer((request, answer) => {
    const parts: Array<Buffer> = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const message = Result.getOrThrow(decodeMessage(new Uint8Array(Buffer.concat(parts))))
      asked.push(message.code)
      const instead = knobs.instead.get(message.code)
      if (instead !== undefined) return instead(answer, message)
      const { code, groups } = answerTo(message)
      answer.setHeader("content-type", "application/ipp")
      const operation = { tag: "operation", attributes: [one("attributes-charset", { _tag: "Charset", value: "utf-8" })] } as const
      answer.end(encodeMessage({ version: message.version, code, requestId: message.requestId, groups: [operation, ...groups], data: none }))
      return undefined
    })
  })
  yield* Effect.addFinalizer(() => Effect.sync(() => {
    server.closeAllConnections()
    server.close()
  }))
  const port = yield* Effect.callback<number>((resume) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      resume(Effect.succeed(typeof address === "object" && address !== null ? address.port : 0))
    })
  })
  return { uri: `ipp://127.0.0.1:${port}/ipp/print`, jobs, knobs, asked }
})
