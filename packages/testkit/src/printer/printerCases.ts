/** The promises of a printer: asked before it is sent anything, one key once, one end for a job, and accepted is not printed. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { type JobState, type Printer, PrinterError, type PrintJob } from "@zone/core/ports"
import { assert } from "vitest"
import type { Case } from "../Case.ts"
import { isSame } from "../typesetter/paperCases.ts"
import { type FreshPrinter, openPrinter, type PrinterHands, type PrinterSuiteAbilities } from "./FreshPrinter.ts"

type Service = Printer["Service"]

const look = 20

const jobOf = ({ document, prefix = "" }: FreshPrinter, jobKey: string, change: Partial<PrintJob> = {}): PrintJob => ({
  jobKey: prefix + jobKey,
  title: "政府信息公开申请接收回执",
  ...document,
  ticket: { copies: 1, sheet: "A4", laminated: false, sides: "one" },
  ...change
})

const isEnd = ({ _tag }: JobState): boolean => _tag === "Completed" || _tag === "Cancelled" || _tag === "Failed"

/** Looks until the state is so, or for as long as the printer is given. */
const until = Effect.fnUntraced(function*({ patience = "5 seconds" }: FreshPrinter, printer: Service, id: string, so: (state: JobState) => boolean) {
  let state = yield* printer.state(id)
  for (let left = Duration.toMillis(patience); left > 0 && !so(state); left -= look) {
    yield* Effect.sleep(look)
    state = yield* printer.state(id)
  }
  return state
})

const endOf = (fresh: FreshPrinter, printer: Service, id: string) => until(fresh, printer, id, isEnd)

/** Hands a job in, and again while the device is still at the one before it: many take one at a time, and say so. */
const submitted = Effect.fnUntraced(function*({ patience = "5 seconds" }: FreshPrinter, printer: Service, job: PrintJob) {
  let taken = yield* Effect.result(printer.submit(job))
  for (let left = Duration.toMillis(patience); left > 0 && taken._tag === "Failure" && taken.failure.reason === "state"; left -= look) {
    yield* Effect.sleep(look)
    taken = yield* Effect.result(printer.submit(job))
  }
  return yield* Effect.fromResult(taken)
})

/** Expects so many copies of the document at the device, once it has them. */
const expectCopies = Effect.fnUntraced(function*({ document, patience = "5 seconds", witness }: FreshPrinter, count: number) {
  if (witness === undefined) return
  let out = yield* witness.copies
  for (let left = Duration.toMillis(patience); left > 0 && out.length < count; left -= look) {
    yield* Effect.sleep(look)
    out = yield* witness.copies
  }
  assert.strictEqual(out.length, count, "copies that came out")
  for (const bytes of out) assert.isTrue(isSame(bytes, document.bytes), "a copy is the document byte by byte")
})

/** An error of the port with what somebody can do. */
const troubleOf = Effect.fnUntraced(function*(effect: Effect.Effect<unknown, PrinterError>) {
  const error = yield* Effect.flip(effect)
  assert.instanceOf(error, PrinterError)
  assert.match(error.remedy, /\p{Script=Han}{4}/u)
  assert.isNotEmpty(error.detail)
  return error
})

const handsOf = ({ hands }: FreshPrinter): PrinterHands => {
  if (hands === undefined) throw new Error("the ability hands was declared, and there are none")
  return hands
}

/** On an open printer. */
const on = (test: (printer: Service, fresh: FreshPrinter) => Effect.Effect<void, unknown, Scope.Scope>) => (fresh: FreshPrinter) =>
  Effect.flatMap(openPrinter(fresh), (printer) => test(printer, fresh))

/** @internal */
export const printerCases: ReadonlyArray<Case<FreshPrinter, PrinterSuiteAbilities>> = [
  {
    name: "tells what it takes, and that all is well",
    run: on(Effect.fnUntraced(function*(printer, { document }) {
      const { maxCopies, mediaTypes, states } = yield* printer.abilities
      assert.include(mediaTypes, document.mediaType)
      assert.isAtLeast(maxCopies, 1)
      assert.deepStrictEqual(states.filter((state) => /empty|jam|open|stopped/.test(state)), [])
    }))
  },
  {
    name: "a document comes out once, as it was sent",
    needs: "witness",
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      yield* printer.submit(jobOf(fresh, "a/1"))
      yield* expectCopies(fresh, 1)
    }))
  },
  {
    name: "a job is completed, once, and that stays",
    needs: "confirms",
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const { id } = yield* printer.submit(jobOf(fresh, "a/1"))
      assert.deepStrictEqual(yield* endOf(fresh, printer, id), { _tag: "Completed" })
      for (let times = 0; times < 3; times++) assert.deepStrictEqual(yield* printer.state(id), { _tag: "Completed" })
    }))
  },
  {
    name: "what is out cannot be cancelled, and stays completed",
    needs: "confirms",
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const { id } = yield* printer.submit(jobOf(fresh, "a/1"))
      yield* endOf(fresh, printer, id)
      assert.strictEqual((yield* troubleOf(printer.cancel(id))).reason, "refused")
      assert.deepStrictEqual(yield* printer.state(id), { _tag: "Completed" })
    }))
  },
  {
    name: "of a device that says nothing, nobody says that a job is out",
    lacks: "confirms",
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const { id } = yield* printer.submit(jobOf(fresh, "a/1"))
      yield* expectCopies(fresh, 1)
      assert.deepStrictEqual(yield* printer.state(id), { _tag: "Held", reasons: ["unconfirmed"] })
      yield* printer.cancel(id)
      assert.deepStrictEqual(yield* printer.state(id), { _tag: "Cancelled" })
    }))
  },
  {
    name: "several copies come out, as many as were asked for",
    needs: "witness",
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const job = jobOf(fresh, "a/1")
      yield* printer.submit({ ...job, ticket: { ...job.ticket, copies: 3 } })
      yield* expectCopies(fresh, 3)
    }))
  },
  {
    name: "more copies than it can make are refused, with how many it can, and none comes out",
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const { maxCopies } = yield* printer.abilities
      const job = jobOf(fresh, "a/1")
      const error = yield* troubleOf(printer.submit({ ...job, ticket: { ...job.ticket, copies: maxCopies + 1 } }))
      assert.deepStrictEqual([error.reason, error.isRetryable], ["refused", false])
      assert.include(error.remedy, String(maxCopies))
      yield* expectCopies(fresh, 0)
    }))
  },
  {
    name: "sheet and sides are those that were asked for",
    needs: ["sheets", "witness"],
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const { twoSided } = yield* printer.abilities
      const job = jobOf(fresh, "a/1")
      yield* printer.submit(job)
      yield* expectCopies(fresh, 1)
      if (twoSided) yield* submitted(fresh, printer, jobOf(fresh, "a/2", { ticket: { ...job.ticket, sides: "two" } }))
      yield* expectCopies(fresh, twoSided ? 2 : 1)
      const tickets = yield* fresh.witness?.tickets ?? Effect.succeed([])
      assert.deepStrictEqual(tickets, [{ sheet: "A4", sides: "one" }, ...(twoSided ? [{ sheet: "A4", sides: "two" }] as const : [])])
    }))
  },
  {
    name: "one key is printed once, another again",
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const first = yield* printer.submit(jobOf(fresh, "a/1"))
      assert.deepStrictEqual(yield* printer.submit(jobOf(fresh, "a/1")), first)
      yield* endOf(fresh, printer, first.id)
      assert.deepStrictEqual(yield* printer.submit(jobOf(fresh, "a/1")), first)
      yield* expectCopies(fresh, 1)
      assert.notStrictEqual((yield* submitted(fresh, printer, jobOf(fresh, "a/2"))).id, first.id)
      yield* expectCopies(fresh, 2)
    }))
  },
  {
    name: "one key is printed once, whoever asks at the same time",
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const all = yield* Effect.all(Array.from({ length: 4 }, () => printer.submit(jobOf(fresh, "a/1"))), { concurrency: "unbounded" })
      for (const each of all) assert.deepStrictEqual(each, all[0])
      yield* endOf(fresh, printer, all[0]!.id)
      yield* expectCopies(fresh, 1)
    }))
  },
  {
    name: "after a restart a key is not printed again",
    needs: ["reopens", "witness"],
    run: Effect.fnUntraced(function*(fresh) {
      const before = yield* Effect.scoped(Effect.gen(function*() {
        const printer = yield* openPrinter(fresh)
        const job = yield* printer.submit(jobOf(fresh, "a/1"))
        yield* endOf({ ...fresh, patience: "1 second" }, printer, job.id)
        yield* expectCopies(fresh, 1)
        return job
      }))
      const printer = yield* openPrinter(fresh)
      assert.deepStrictEqual(yield* printer.submit(jobOf(fresh, "a/1")), before)
      yield* Effect.sleep(look * 5)
      yield* expectCopies(fresh, 1)
      const state = yield* printer.state(before.id)
      assert.isTrue(state._tag === "Completed" || (state._tag === "Held" && state.reasons.includes("unconfirmed")), JSON.stringify(state))
    })
  },
  {
    name: "what it does not take it refuses before it is sent, and says what to do",
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const error = yield* troubleOf(printer.submit(jobOf(fresh, "a/1", { mediaType: "application/x-nothing" })))
      assert.deepStrictEqual([error.reason, error.isRetryable], ["refused", false])
      yield* expectCopies(fresh, 0)
      // the key was not used up by it
      yield* printer.submit(jobOf(fresh, "a/1"))
      yield* expectCopies(fresh, 1)
    }))
  },
  {
    name: "a job that nobody knows is refused, whatever is asked of it",
    run: on(Effect.fnUntraced(function*(printer) {
      assert.strictEqual((yield* troubleOf(printer.state("no such job"))).reason, "refused")
      assert.strictEqual((yield* troubleOf(printer.cancel("no such job"))).reason, "refused")
    }))
  },
  {
    name: "accepted is not printed: a job that the device holds has no end until it is out",
    needs: ["hands", "confirms"],
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const hands = handsOf(fresh)
      yield* hands.hold
      const { id } = yield* printer.submit(jobOf(fresh, "a/1"))
      for (let times = 0; times < 5; times++) {
        const state = yield* printer.state(id)
        assert.isFalse(isEnd(state), state._tag)
        yield* Effect.sleep(look)
      }
      yield* hands.release
      assert.deepStrictEqual(yield* endOf(fresh, printer, id), { _tag: "Completed" })
    }))
  },
  {
    name: "a job that is held can be cancelled, and that is its one end",
    needs: ["hands", "confirms"],
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const hands = handsOf(fresh)
      yield* hands.hold
      const { id } = yield* printer.submit(jobOf(fresh, "a/1"))
      yield* hands.takePaper
      const held = yield* until(fresh, printer, id, ({ _tag }) => _tag === "Held")
      assert.strictEqual(held._tag, "Held")
      yield* printer.cancel(id)
      assert.deepStrictEqual(yield* endOf(fresh, printer, id), { _tag: "Cancelled" })
      yield* hands.putPaper
      yield* hands.release
      yield* Effect.sleep(look * 3)
      assert.deepStrictEqual(yield* printer.state(id), { _tag: "Cancelled" })
    }))
  },
  {
    name: "without paper it says so, nothing is lost, and it goes on when there is some",
    needs: ["hands", "confirms"],
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const hands = handsOf(fresh)
      yield* hands.takePaper
      assert.include((yield* printer.abilities).states, "media-empty")
      const taken = yield* Effect.result(printer.submit(jobOf(fresh, "a/1")))
      if (taken._tag === "Failure") {
        assert.deepStrictEqual([taken.failure.reason, taken.failure.isRetryable], ["paper", true])
        assert.match(taken.failure.remedy, /纸/)
      } else {
        const state = yield* until(fresh, printer, taken.success.id, ({ _tag }) => _tag === "Held")
        assert.deepStrictEqual(state, { _tag: "Held", reasons: ["media-empty"] })
      }
      yield* hands.putPaper
      const { id } = yield* printer.submit(jobOf(fresh, "a/1"))
      assert.deepStrictEqual(yield* endOf(fresh, printer, id), { _tag: "Completed" })
      yield* expectCopies(fresh, 1)
    }))
  },
  {
    name: "paper that ends while it prints holds the job, which then goes on to its end",
    needs: ["hands", "confirms"],
    run: on(Effect.fnUntraced(function*(printer, fresh) {
      const hands = handsOf(fresh)
      yield* hands.hold
      const { id } = yield* printer.submit(jobOf(fresh, "a/1"))
      yield* hands.takePaper
      assert.deepStrictEqual(yield* until(fresh, printer, id, ({ _tag }) => _tag === "Held"), { _tag: "Held", reasons: ["media-empty"] })
      yield* hands.putPaper
      yield* hands.release
      assert.deepStrictEqual(yield* endOf(fresh, printer, id), { _tag: "Completed" })
      yield* expectCopies(fresh, 1)
    }))
  },
  {
    name: "where nobody answers, that is said, and that it can be tried again",
    needs: "nowhere",
    run: Effect.fnUntraced(function*(fresh) {
      const printer = yield* openPrinter({ layer: fresh.nowhere ?? fresh.layer })
      for (const error of [yield* troubleOf(printer.submit(jobOf(fresh, "a/1"))), yield* troubleOf(printer.abilities)]) {
        assert.deepStrictEqual([error.reason, error.isRetryable], ["unreachable", true])
      }
    })
  }
]
