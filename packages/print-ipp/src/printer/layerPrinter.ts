/** Prints by IPP: the port `Printer` of the core. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Semaphore from "effect/Semaphore"
import { type JobState, Printer, PrinterError, type PrintJob } from "@zone/core/ports"
import { codes } from "../message/codes.ts"
import type { IppAttribute, IppMessage } from "../message/IppMessage.ts"
import { groupsOf, numberOf, textsOf, valuesOf } from "../message/valuesOf.ts"
import { abilitiesOf, asked, cannotTake, mediaOf } from "./abilitiesOf.ts"
import { errorOf } from "./errorOf.ts"
import type { IppPrinterOptions } from "./IppPrinterOptions.ts"
import { bears, hashOf, jobName } from "./jobName.ts"
import { sendMessage } from "./sendMessage.ts"
import { stateOf } from "./stateOf.ts"

const nothing = new Uint8Array()
const unknownJob: JobState = { _tag: "Held", reasons: ["unconfirmed"] }
const ended = (state: JobState): boolean => state._tag === "Completed" || state._tag === "Cancelled" || state._tag === "Failed"

/** So many jobs are looked through; no desk prints as many between two tries of one. */
const enough = 500

const idOf = (number: number, hash: string) => ({ id: `${number}:${hash}` })
const attribute = (name: string, ...values: IppAttribute["values"]): IppAttribute => ({ name, values })
const keywords = (name: string, words: ReadonlyArray<string>): ReadonlyArray<IppAttribute> => {
  const [first, ...others] = words.map((value) => ({ _tag: "Keyword", value }) as const)
  return first === undefined ? [] : [attribute(name, first, ...others)]
}

const operationNames = new Map<number, string>(Object.entries(codes.operation).map(([name, code]) => [code, name]))

/**
 * A printer at an address of IPP. It is asked what it takes before anything is sent; jobs carry a mark of their key in their name, and
 * the printer's list of jobs is looked through for it first, so that no key is printed twice, also after a restart.
 *
 * @example
 * ```ts
 * import { Printer } from "@zone/core/ports"
 * import { layerPrinter } from "@zone/print-ipp"
 * import * as Effect from "effect/Effect"
 *
 * // nobody listens on port 9 of this machine
 * const ask = Effect.flip(Printer.use((printer) => printer.abilities))
 * const error = await Effect.runPromise(Effect.provide(ask, layerPrinter({ uri: "ipp://127.0.0.1:9/ipp/print" })))
 * const why = [error.reason, error.isRetryable] // => ["unreachable", true]
 * error.remedy // => "连不上打印机，请检查电源、网线，以及打印机地址是否正确。"
 * ```
 */
export const layerPrinter = (options: IppPrinterOptions): Layer.Layer<Printer> => {
  const { uri, user = "zone" } = options
  const short = Duration.toMillis(options.timeout ?? "15 seconds")

  return Layer.effect(
    Printer,
    Effect.gen(function*() {
      const turn = yield* Semaphore.make(1)
      const ends = new Map<string, JobState>()
      let requestId = 0
      let version: IppMessage["version"] = [2, 0]

      const exchange = (code: number, operation: ReadonlyArray<IppAttribute>, job: ReadonlyArray<IppAttribute> = [], data: Uint8Array = nothing) =>
        Effect.suspend(() => {
          requestId = (requestId % 0x7fff_fffe) + 1
          return sendMessage(options, {
            version,
            code,
            requestId,
            groups: [
              {
                tag: "operation",
                attributes: [
                  attribute("attributes-charset", { _tag: "Charset", value: "utf-8" }),
                  attribute("attributes-natural-language", { _tag: "NaturalLanguage", value: "zh-cn" }),
                  attribute("printer-uri", { _tag: "Uri", value: uri }),
                  ...operation
                ]
              },
              ...(job.length === 0 ? [] : [{ tag: "job", attributes: job } as const])
            ],
            data
          }, data.length === 0 ? short : short * 10)
        })

      /** Asks, and once more in the older version for a printer that does not know the newer. */
      const ask = (...given: Parameters<typeof exchange>): Effect.Effect<IppMessage, PrinterError> =>
        Effect.flatMap(exchange(...given), (answer) => {
          if (answer.code !== codes.status.versionNotSupported || version[0] === 1) return Effect.succeed(answer)
          version = [1, 1]
          return exchange(...given)
        })
      const call = (...given: Parameters<typeof exchange>): Effect.Effect<IppMessage, PrinterError> =>
        Effect.flatMap(ask(...given), (answer) => {
          const error = errorOf(uri, operationNames.get(given[0]) ?? "a request", answer)
          return error === undefined ? Effect.succeed(answer) : Effect.fail(error)
        })

      const requester = attribute("requesting-user-name", { _tag: "Name", value: user })
      const jobId = (id: string) => attribute("job-id", { _tag: "Integer", value: Number(id) })
      const strange = (detail: string) => new PrinterError({ reason: "protocol", detail: `${uri}: ${detail}`, remedy: "打印机的应答不完整，请通过单位的打印服务器（CUPS）打印。" })

      const printerAttributes = (names: ReadonlyArray<string>) =>
        Effect.flatMap(call(codes.operation.getPrinterAttributes, [requester, ...keywords("requested-attributes", names)]), (answer) => {
          const [attributes] = groupsOf(answer, "printer")
          return attributes === undefined ? Effect.fail(strange("no attributes of the printer")) : Effect.succeed(attributes)
        })

      /** The job with the mark in its name, among those to come and those that the printer still remembers. */
      const find = Effect.fnUntraced(function*(hash: string) {
        for (const which of ["not-completed", "completed"]) {
          const asking = ask(codes.operation.getJobs, [
            requester,
            attribute("limit", { _tag: "Integer", value: enough }),
            ...keywords("which-jobs", [which]),
            ...keywords("requested-attributes", ["job-id", "job-name"])
          ])
          const answer = yield* asking
          const error = errorOf(uri, "getJobs", answer)
          // a simple printer has no list of what is done, and says so
          if (error !== undefined && !(which === "completed" && error.reason !== "state")) return yield* error
          for (const attributes of groupsOf(answer, "job")) {
            const number = numberOf(attributes, "job-id")
            if (number !== undefined && textsOf(attributes, "job-name").some((name) => bears(name, hash))) return number
          }
        }
        return undefined
      })

      const send = Effect.fnUntraced(function*(job: PrintJob) {
        const { bytes, jobKey, mediaType, ticket, title } = job
        const attributes = yield* printerAttributes(asked)
        const [accepting] = valuesOf(attributes, "printer-is-accepting-jobs")
        const error = cannotTake(abilitiesOf(attributes), accepting?._tag !== "Boolean" || accepting.value, job)
        if (error !== undefined) return yield* error
        const hash = hashOf(jobKey)
        const before = yield* find(hash)
        if (before !== undefined) return idOf(before, hash)
        const operation = [
          requester,
          attribute("job-name", { _tag: "Name", value: jobName(title, hash) }),
          // what it cannot do as asked it shall refuse, not do otherwise
          attribute("ipp-attribute-fidelity", { _tag: "Boolean", value: true }),
          attribute("document-format", { _tag: "MimeMediaType", value: mediaType })
        ]
        const template = [
          attribute("copies", { _tag: "Integer", value: ticket.copies }),
          attribute("media", { _tag: "Keyword", value: mediaOf[ticket.sheet] }),
          attribute("sides", { _tag: "Keyword", value: ticket.sides === "two" ? "two-sided-long-edge" : "one-sided" })
        ]
        yield* call(codes.operation.validateJob, operation, template)
        const answer = yield* call(codes.operation.printJob, operation, template, bytes).pipe(
          Effect.catch((failure) =>
            // it may have taken the job and the answer was lost: look, before somebody sends it again
            failure.reason !== "unreachable" && failure.reason !== "protocol" ? Effect.fail(failure) : Effect.flatMap(
              Effect.mapError(find(hash), () => failure),
              (number) => (number === undefined ? Effect.fail(failure) : Effect.succeed(number))
            ))
        )
        if (typeof answer === "number") return idOf(answer, hash)
        const number = groupsOf(answer, "job").map((each) => numberOf(each, "job-id")).find((each) => each !== undefined)
        return number === undefined ? yield* strange("a job without its number") : idOf(number, hash)
      })

      /** The attributes of a job, or nothing when the printer has forgotten it, also if it has begun to count anew and the number is another's. */
      const look = Effect.fnUntraced(function*(id: string) {
        const [, number, hash] = /^([0-9]{1,9}):([0-9a-f]{20})$/.exec(id) ?? []
        if (number === undefined || hash === undefined) {
          return yield* new PrinterError({ reason: "refused", detail: `${id} is no id of a job`, remedy: "没有这个打印任务，请重新打印。" })
        }
        const names = ["job-name", "job-state", "job-state-reasons"]
        const answer = yield* ask(codes.operation.getJobAttributes, [jobId(number), requester, ...keywords("requested-attributes", names)])
        if (answer.code === codes.status.notFound) return undefined
        const error = errorOf(uri, "getJobAttributes", answer)
        if (error !== undefined) return yield* error
        const [job] = groupsOf(answer, "job")
        return job !== undefined && textsOf(job, "job-name").some((name) => bears(name, hash)) ? { number, job } : undefined
      })

      const stateNow = Effect.fnUntraced(function*(id: string) {
        const found = yield* look(id)
        // whether it came out is for a person to say
        if (found === undefined) return unknownJob
        const printer = yield* printerAttributes(["printer-state", "printer-state-reasons"])
        return stateOf(found.job, printer) ?? (yield* strange("a job without its state"))
      })

      const cancel = Effect.fnUntraced(function*(id: string) {
        const found = yield* look(id)
        if (found === undefined) return yield* new PrinterError({ reason: "refused", detail: `${uri} has no job ${id}`, remedy: "打印机上已经没有这个任务。" })
        yield* call(codes.operation.cancelJob, [jobId(found.number), requester])
        return undefined
      })

      return Printer.of({
        specVersion: 1,
        abilities: Effect.map(printerAttributes(asked), abilitiesOf),
        submit: (job) => turn.withPermits(1)(send(job)),
        state: (id) =>
          Effect.suspend(() => {
            const end = ends.get(id)
            if (end !== undefined) return Effect.succeed(end)
            return Effect.tap(stateNow(id), (state) => Effect.sync(() => void (ended(state) && ends.set(id, state))))
          }),
        cancel
      })
    })
  )
}
