/**
 * A queue of papers for one printer. Every change is kept before anything follows from it, so that after a restart nothing is lost and
 * nothing is printed twice: a paper is sent under the key of its attempt, and the printer does not print a key again.
 */
import type { Paper } from "@zone/core/paper"
import { type MissingGlyphs, Printer, type PrinterError, type TypesetError, Typesetter } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Semaphore from "effect/Semaphore"
import { advance, type Heard } from "./advance.ts"
import { jobKeyOf, type QueueEntry, type Trouble } from "./QueueEntry.ts"
import { QueueError } from "./QueueError.ts"
import type { QueueStore } from "./QueueStore.ts"

/** A queue. */
export interface PrintQueue {
  /** Puts a paper in the line. A key that is known already changes nothing, whatever became of it. */
  readonly add: (key: string, paper: Paper) => Effect.Effect<QueueEntry, QueueError>
  /** Prints once more what has ended; marked 副本 if something of it may have come out before. */
  readonly reprint: (key: string, paper: Paper) => Effect.Effect<QueueEntry, QueueError>
  /**
   * Tries again what has failed, or of which a person has seen that it did not come out, with the paper that is kept; marked 副本 if something
   * of it may have come out. What waits is in the line already.
   */
  readonly retry: (key: string) => Effect.Effect<QueueEntry, QueueError>
  /** Says that what nobody else can confirm did come out. */
  readonly confirm: (key: string) => Effect.Effect<QueueEntry, QueueError>
  /** Takes a paper out of the line, or asks the printer to give it up; of what failed the contents are dropped. */
  readonly cancel: (key: string) => Effect.Effect<QueueEntry, QueueError | PrinterError>
  /** All papers in their order, those that have ended too. */
  readonly list: Effect.Effect<ReadonlyArray<QueueEntry>, QueueError>
  /** Forgets a paper that has ended: its key may be printed again then. */
  readonly forget: (key: string) => Effect.Effect<void, QueueError>
  /** Asks how the sent ones are, sends those that wait as far as the printer takes them, and gives those that have come to their end, each once. */
  readonly step: Effect.Effect<ReadonlyArray<QueueEntry>, QueueError>
}

const troubleOf = (error: PrinterError | MissingGlyphs | TypesetError): Trouble =>
  error._tag === "MissingGlyphs"
    ? { reason: "glyphs", detail: `no font has ${error.characters.join(" ")}`, remedy: error.remedy }
    : { reason: error.reason, detail: error.detail, remedy: error.remedy }

/**
 * Makes a queue on a store, for the printer and the typesetter at hand.
 *
 * @example
 * ```ts
 * import { makePrintQueue, queueMemory } from "@zone/print-queue"
 * import { Printer, Typesetter } from "@zone/core/ports"
 * import * as Effect from "effect/Effect"
 *
 * const typesetter = Typesetter.of({
 *   specVersion: 1,
 *   set: (paper) => Effect.succeed({ bytes: new TextEncoder().encode(paper.title), mediaType: "text/plain", pages: 1 })
 * })
 * const printer = Printer.of({
 *   specVersion: 1,
 *   abilities: Effect.succeed({ mediaTypes: ["text/plain"], sheets: [], twoSided: false, maxCopies: 1, states: [] }),
 *   submit: ({ jobKey }) => Effect.succeed({ id: jobKey }),
 *   state: () => Effect.succeed({ _tag: "Completed" }),
 *   cancel: () => Effect.void
 * })
 * const paper = {
 *   id: "receipt", title: "接收回执", style: "slip", date: "2026-03-02", basis: [],
 *   ticket: { copies: 1, sheet: "A4", laminated: false, sides: "one" }, blocks: [{ _tag: "NewPage" }]
 * } as const
 *
 * const program = Effect.gen(function*() {
 *   const queue = yield* makePrintQueue(queueMemory())
 *   yield* queue.add("receipt/2026-17", paper)
 *   yield* queue.step // sends it
 *   return yield* queue.step // hears of its end
 * })
 * const provided = Effect.provideService(Effect.provideService(program, Printer, printer), Typesetter, typesetter)
 * const [ended] = await Effect.runPromise(provided)
 * const told = [ended?.key, ended?.stage._tag] // => ["receipt/2026-17", "Ended"]
 * ```
 */
export const makePrintQueue = (store: QueueStore): Effect.Effect<PrintQueue, never, Printer | Typesetter> =>
  Effect.gen(function*() {
    const printer = yield* Printer
    const typesetter = yield* Typesetter
    const turn = yield* Semaphore.make(1)
    const alone = turn.withPermits(1)

    const list = Effect.map(store.load, (entries) => entries.toSorted((a, b) => a.place - b.place))
    const find = (key: string) => Effect.map(list, (entries) => entries.find((entry) => entry.key === key))
    const need = (key: string) =>
      Effect.flatMap(find(key), (entry) =>
        entry === undefined
          ? Effect.fail(new QueueError({ reason: "unknown", detail: `no ${key} in the queue`, remedy: "打印队列里没有这份文书。" }))
          : Effect.succeed(entry))
    const behind = Effect.map(list, (entries) => Math.max(0, ...entries.map(({ place }) => place)) + 1)
    const hear = (entry: QueueEntry, heard: Heard): Effect.Effect<QueueEntry, QueueError> => {
      const next = advance(entry, heard)
      return next === entry ? Effect.succeed(entry) : Effect.as(store.save(next), next)
    }
    const stillOpen = (key: string) =>
      new QueueError({ reason: "open", detail: `${key} has not ended`, remedy: "这份文书还在打印；如果确认没有打印出来，请先取消它，再重新打印。" })

    const isUnconfirmed = ({ stage }: QueueEntry): boolean => stage._tag === "Held" && stage.reasons.includes("unconfirmed")

    /** Sends an entry; whether the line goes on behind it. */
    const send = Effect.fnUntraced(function*(waiting: QueueEntry) {
      if (waiting.paper === undefined) return { entry: yield* hear(waiting, { _tag: "Cancelled" }), goesOn: true }
      const entry = yield* hear(waiting, { _tag: "Sending" })
      const paper = entry.copy ? { ...waiting.paper, copy: true } : waiting.paper
      const outcome = yield* Effect.result(Effect.flatMap(typesetter.set(paper), ({ bytes, mediaType }) =>
        printer.submit({ jobKey: jobKeyOf(entry), title: paper.title, bytes, mediaType, ticket: paper.ticket })))
      if (Result.isSuccess(outcome)) return { entry: yield* hear(entry, { _tag: "Accepted", id: outcome.success.id }), goesOn: true }
      const error = outcome.failure
      const trouble = troubleOf(error)
      if (error._tag === "PrinterError" && error.isRetryable) return { entry: yield* hear(entry, { _tag: "Delayed", trouble }), goesOn: false }
      return { entry: yield* hear(entry, { _tag: "Refused", trouble }), goesOn: true }
    })

    const look = Effect.fnUntraced(function*(entry: QueueEntry, id: string) {
      const state = yield* Effect.result(printer.state(id))
      // a printer that does not answer now is asked at the next step
      return Result.isSuccess(state) ? yield* hear(entry, { _tag: "State", state: state.success }) : entry
    })

    return {
      list,
      add: (key, paper) =>
        alone(Effect.gen(function*() {
          const before = yield* find(key)
          if (before !== undefined) return before
          const entry: QueueEntry = { key, place: yield* behind, attempt: 1, copy: false, mayBeOut: false, paper, stage: { _tag: "Waiting" } }
          yield* store.save(entry)
          return entry
        })),
      reprint: (key, paper) =>
        alone(Effect.gen(function*() {
          const entry = yield* need(key)
          if (entry.stage._tag !== "Ended") return yield* stillOpen(key)
          return yield* hear(entry, { _tag: "Again", paper, place: yield* behind })
        })),
      retry: (key) =>
        alone(Effect.gen(function*() {
          const entry = yield* need(key)
          const { paper, stage } = entry
          if (stage._tag === "Waiting") return entry
          if (stage._tag !== "Ended" && !isUnconfirmed(entry)) return yield* stillOpen(key)
          if (paper === undefined) {
            return yield* new QueueError({ reason: "gone", detail: `${key} has ended, and its contents are gone`, remedy: "这份文书已经结束，队列里不再保存它的内容；请用原来的命令重新打印。" })
          }
          // the printer may not know it any more, or cannot take it back: a person has looked
          if (stage._tag === "Held") yield* Effect.ignore(printer.cancel(stage.id))
          return yield* hear(advance(entry, { _tag: "Cancelled" }), { _tag: "Again", paper, place: yield* behind })
        })),
      confirm: (key) =>
        alone(Effect.gen(function*() {
          const entry = yield* need(key)
          if (isUnconfirmed(entry)) return yield* hear(entry, { _tag: "Confirmed" })
          return yield* new QueueError({ reason: "clear", detail: `${key} is ${entry.stage._tag}`, remedy: "这份文书不需要人工确认。" })
        })),
      cancel: (key) =>
        alone(Effect.gen(function*() {
          const entry = yield* need(key)
          const { stage } = entry
          switch (stage._tag) {
            case "Ended": {
              // nobody wants to try again what failed: its contents go, its end stays
              const { paper, ...ended } = entry
              if (paper === undefined) return entry
              yield* store.save(ended)
              return ended
            }
            case "Waiting":
              return yield* hear(entry, { _tag: "Cancelled" })
            case "Sending":
              // it may have come out or be about to: first the printer is asked, in the next step
              return yield* stillOpen(key)
            default: {
              const unconfirmed = isUnconfirmed(entry)
              // what the printer no longer knows is ended here, by the person who has looked
              yield* unconfirmed ? Effect.ignore(printer.cancel(stage.id)) : printer.cancel(stage.id)
              return unconfirmed ? yield* hear(entry, { _tag: "Cancelled" }) : yield* look(entry, stage.id)
            }
          }
        })),
      forget: (key) =>
        alone(Effect.gen(function*() {
          const entry = yield* need(key)
          if (entry.stage._tag !== "Ended") return yield* stillOpen(key)
          return yield* store.remove(key)
        })),
      step: alone(Effect.gen(function*() {
        const ended: Array<QueueEntry> = []
        const note = (entry: QueueEntry) => {
          if (entry.stage._tag === "Ended") ended.push(entry)
        }
        const entries = yield* list
        for (const entry of entries) if (entry.stage._tag === "Sent" || entry.stage._tag === "Held") note(yield* look(entry, entry.stage.id))
        for (const entry of entries) {
          if (entry.stage._tag !== "Waiting" && entry.stage._tag !== "Sending") continue
          const sent = yield* send(entry)
          note(sent.entry)
          if (!sent.goesOn) break
        }
        return ended
      }))
    }
  })
