/** The suite of printers is worth what it finds: each one here breaks one promise and must be found, and no case finds nothing. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { type JobState, type Printer, PrinterError, type PrintJob } from "@zone/core/ports"
import { assert } from "vitest"
import { listFailing, PrinterConformance } from "../src/index.ts"
import { type Device, memoryPrinter } from "./memoryPrinter.ts"

type Service = Printer["Service"]
type Change = (inner: Service, device: Device) => Partial<Service>

const telling = { confirms: true, sheets: true, reopens: true, hands: true, nowhere: true, witness: true }
const silent = { ...telling, confirms: false, hands: false }

const breakJob = (change: (job: PrintJob) => PrintJob): Change => (inner) => ({ submit: (job) => inner.submit(change(job)) })
const breakState = (change: (state: JobState, id: string) => JobState): Change => (inner) => ({
  state: (id) => Effect.map(inner.state(id), (state) => change(state, id))
})
const breakError = (change: (error: PrinterError) => Effect.Effect<never, PrinterError>): Change => (inner) => ({
  abilities: inner.abilities.pipe(Effect.catch(change)),
  submit: (job) => inner.submit(job).pipe(Effect.catch(change)),
  state: (id) => inner.state(id).pipe(Effect.catch(change)),
  cancel: (id) => inner.cancel(id).pipe(Effect.catch(change))
})
const errorOf = (fields: Partial<Pick<PrinterError, "detail" | "reason" | "remedy">>) => ({ detail, reason, remedy }: PrinterError) =>
  Effect.fail(new PrinterError({ detail: fields.detail ?? detail, reason: fields.reason ?? reason, remedy: fields.remedy ?? remedy }))

let keys = 0
/** Remembers keys of this opening only, and loses them when it is opened again. */
const keysOfOneOpening: Change = (inner) => {
  const opening = keys++
  return { submit: (job) => inner.submit({ ...job, jobKey: `${opening} ${job.jobKey}` }) }
}

const broken: Readonly<Record<string, Change>> = {
  "says that it takes nothing": (inner) => ({ abilities: Effect.map(inner.abilities, (all) => ({ ...all, mediaTypes: [] })) }),
  "can make no copies": (inner) => ({ abilities: Effect.map(inner.abilities, (all) => ({ ...all, maxCopies: 0 })) }),
  "always complains of paper": (inner) => ({ abilities: Effect.map(inner.abilities, (all) => ({ ...all, states: ["media-empty"] })) }),
  "never complains of paper": (inner) => ({ abilities: Effect.map(inner.abilities, (all) => ({ ...all, states: [] })) }),
  "prints something else": breakJob((job) => ({ ...job, bytes: job.bytes.slice(1) })),
  "prints nothing": (inner, device) => ({ submit: (job) => Effect.tap(inner.submit(job), () => Effect.sync(() => { device.out.length = 0 })) }),
  "prints one copy of several": breakJob((job) => ({ ...job, ticket: { ...job.ticket, copies: 1 } })),
  "makes as many copies as it can": breakJob((job) => ({ ...job, ticket: { ...job.ticket, copies: Math.min(9, job.ticket.copies) } })),
  "forgets the sides": breakJob((job) => ({ ...job, ticket: { ...job.ticket, sides: "one" } })),
  "takes every sheet for A3": breakJob((job) => ({ ...job, ticket: { ...job.ticket, sheet: "A3" } })),
  "prints a key again": (inner) => {
    let times = 0
    return { submit: (job) => inner.submit({ ...job, jobKey: `${job.jobKey} ${times++}` }) }
  },
  "prints the same document once only": breakJob((job) => ({ ...job, jobKey: "the same" })),
  "prints a key twice when asked at once": (inner, device) => {
    let times = 0
    return {
      submit: (job) => Effect.gen(function*() {
        const known = device.jobs.some((each) => each.job.jobKey.startsWith(job.jobKey))
        yield* Effect.sleep(5)
        return yield* inner.submit(known ? device.jobs.find((each) => each.job.jobKey.startsWith(job.jobKey))!.job : { ...job, jobKey: `${job.jobKey} ${times++}` })
      })
    }
  },
  "gives another id each time": (inner) => {
    const ids = new Map<string, string>()
    return {
      submit: (job) => Effect.map(inner.submit(job), ({ id }) => {
        ids.set(`${id} ${ids.size}`, id)
        return { id: [...ids.keys()].at(-1)! }
      }),
      state: (id) => inner.state(ids.get(id) ?? id),
      cancel: (id) => inner.cancel(ids.get(id) ?? id)
    }
  },
  "forgets its keys at a restart": keysOfOneOpening,
  "takes anything": breakJob((job) => ({ ...job, mediaType: "text/plain" })),
  "uses up a key that it refused": (inner) => {
    const seen = new Set<string>()
    return {
      submit: (job) => Effect.suspend(() => {
        if (seen.has(job.jobKey) && job.mediaType === "text/plain") return Effect.succeed({ id: "gone" })
        if (job.mediaType !== "text/plain") seen.add(job.jobKey)
        return inner.submit(job)
      })
    }
  },
  "sends before it refuses": (inner, device) => ({
    submit: (job) => Effect.tapError(inner.submit(job), () => Effect.sync(() => void device.out.push(job.bytes)))
  }),
  "says in English what to do": breakError(errorOf({ remedy: "Try another printer." })),
  "says that anything can be tried again": breakError(errorOf({ reason: "state" })),
  "says that nothing can be tried again": breakError(errorOf({ reason: "refused" })),
  "says nothing of what happened": breakError(errorOf({ detail: "" })),
  "knows every job": breakError(({ reason }) => reason === "refused" ? Effect.succeed({ _tag: "Completed", id: "1" }) as never : Effect.fail(new PrinterError({ reason, detail: "x", remedy: "请检查打印机。" }))),
  "takes accepted for printed": breakState(() => ({ _tag: "Completed" })),
  "never says that it is out": breakState((state) => state._tag === "Completed" ? { _tag: "Printing" } : state),
  "says failed for completed": breakState((state) => state._tag === "Completed" ? { _tag: "Failed", reasons: [] } : state),
  "does not say why it is held": breakState((state) => state._tag === "Held" ? { _tag: "Held", reasons: [] } : state),
  "says printing for held": breakState((state) => state._tag === "Held" ? { _tag: "Printing" } : state),
  "gives up a job without paper": breakState((state) => state._tag === "Held" ? { _tag: "Failed", reasons: ["media-empty"] } : state),
  "takes an end back": (inner) => {
    const looks = new Map<string, number>()
    return {
      state: (id) => Effect.map(inner.state(id), (state) => {
        const times = (looks.get(id) ?? 0) + 1
        looks.set(id, times)
        return state._tag === "Completed" && times > 1 ? { _tag: "Printing" } : state
      })
    }
  },
  "cancels what is out": (inner, device) => ({
    cancel: (id) => Effect.sync(() => { for (const each of device.jobs) if (each.id === id) each.state = { _tag: "Cancelled" } })
  }),
  "cancels nothing": () => ({ cancel: () => Effect.void }),
  "prints what was cancelled": (inner, device) => ({
    cancel: (id) => Effect.tap(inner.cancel(id), () => Effect.sync(() => { for (const each of device.jobs) if (each.id === id) each.state = { _tag: "Waiting" } }))
  }),
  "loses a job when the paper ends": (inner, device) => ({
    submit: (job) => Effect.tap(inner.submit(job), () => Effect.sync(() => { if (device.empty) device.jobs.pop() }))
  }),
  "prints again what was held": (inner, device) => ({
    state: (id) => Effect.tap(inner.state(id), (state) => Effect.sync(() => { if (state._tag === "Held") device.out.push(device.jobs[0]!.job.bytes) }))
  }),
  "goes on as if somebody answered": breakError((error) => error.reason === "unreachable" ? Effect.succeed({ id: "1" }) as never : Effect.fail(error))
}

/** Of a device that says nothing. */
const brokenSilent: Readonly<Record<string, Change>> = {
  "says completed without a word from the device": breakState(() => ({ _tag: "Completed" })),
  "lets nobody end what is unconfirmed": (inner) => ({ cancel: (id) => Effect.asVoid(inner.state(id)) })
}

const found = new Set<string>()
const failingWith = (change: Change | undefined, confirms: boolean) =>
  Effect.map(
    listFailing(PrinterConformance.cases, Effect.sync(() => memoryPrinter(change, confirms)), confirms ? telling : silent),
    (failing) => failing.map(({ name }) => name)
  )
const expectFound = (change: Change, confirms: boolean) =>
  Effect.map(failingWith(change, confirms), (failing) => {
    assert.isNotEmpty(failing)
    for (const name of failing) found.add(name)
  })

describe("PrinterConformance finds a printer that", () => {
  for (const [wrong, change] of Object.entries(broken)) it.live(wrong, () => expectFound(change, true), 60_000)
  for (const [wrong, change] of Object.entries(brokenSilent)) it.live(wrong, () => expectFound(change, false), 60_000)
  it.live("is not broken: nothing", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* failingWith(undefined, true), [])
      assert.deepStrictEqual(yield* failingWith(undefined, false), [])
    }), 60_000)
  it("and every case finds at least one of them", () => {
    assert.deepStrictEqual(PrinterConformance.cases.map(({ name }) => name).filter((name) => !found.has(name)), [])
  })
})
