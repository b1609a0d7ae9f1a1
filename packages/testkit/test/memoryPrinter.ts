/** A printer in memory that keeps every promise, with its device in the open, so that broken ones can be made of it. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { type JobState, Printer, PrinterError, type PrintJob } from "@zone/core/ports"
import type { FreshPrinter } from "../src/index.ts"

type Service = Printer["Service"]

/** A job as the device has it. */
export interface DeviceJob {
  readonly id: string
  readonly job: PrintJob
  state: JobState
}

/** What does not end with the program. */
export interface Device {
  readonly jobs: Array<DeviceJob>
  readonly out: Array<Uint8Array>
  /** How often it was opened. */
  openings: number
  held: boolean
  empty: boolean
}

const MAX = 9
const isEnd = ({ _tag }: JobState): boolean => _tag === "Completed" || _tag === "Cancelled" || _tag === "Failed"

/** Lets the device go on as far as it can. */
const run = (device: Device): void => {
  for (const each of device.jobs) {
    if (isEnd(each.state)) continue
    if (device.empty) each.state = { _tag: "Held", reasons: ["media-empty"] }
    else if (device.held) each.state = { _tag: "Printing" }
    else {
      each.state = { _tag: "Completed" }
      for (let copy = 0; copy < each.job.ticket.copies; copy++) device.out.push(each.job.bytes)
    }
  }
}

const refused = (detail: string, remedy: string) => Effect.fail(new PrinterError({ reason: "refused", detail, remedy }))

const make = (device: Device): Service => {
  const find = (id: string) => {
    const job = device.jobs.find((each) => each.id === id)
    return job === undefined ? refused(`no job ${id}`, "没有这个打印任务，请重新打印。") : Effect.succeed(job)
  }
  return {
    specVersion: 1,
    abilities: Effect.sync(() => ({ mediaTypes: ["text/plain"], sheets: [], twoSided: true, maxCopies: MAX, states: device.empty ? ["media-empty"] : [] })),
    submit: (job) =>
      Effect.suspend(() => {
        const before = device.jobs.find((each) => each.job.jobKey === job.jobKey)
        if (before !== undefined) return Effect.succeed({ id: before.id })
        if (job.mediaType !== "text/plain") return refused(job.mediaType, "这台打印机只接收纯文本，请换一台。")
        if (job.ticket.copies > MAX) return refused(`${job.ticket.copies} copies`, `这台打印机一次最多打印 ${MAX} 份，请分几次打印。`)
        const made: DeviceJob = { id: `job-${device.jobs.length + 1}`, job, state: { _tag: "Waiting" } }
        device.jobs.push(made)
        run(device)
        return Effect.succeed({ id: made.id })
      }),
    state: (id) => Effect.map(find(id), ({ state }) => state),
    cancel: (id) => Effect.flatMap(find(id), (each) => {
      if (isEnd(each.state)) return refused(`${id} has ended`, "打印任务已经结束，不能再取消。")
      each.state = { _tag: "Cancelled" }
      return Effect.void
    })
  }
}

/** One that says nothing: nobody knows what is out. */
const silent = (inner: Service): Service => {
  const cancelled = new Set<string>()
  return {
    ...inner,
    state: (id) => Effect.map(inner.state(id), (): JobState => cancelled.has(id) ? { _tag: "Cancelled" } : { _tag: "Held", reasons: ["unconfirmed"] }),
    cancel: (id) => Effect.map(inner.state(id), () => void cancelled.add(id))
  }
}

const unreachable = new PrinterError({ reason: "unreachable", detail: "no answer", remedy: "连不上打印机，请检查电源和网线。" })
const nobody: Service = {
  specVersion: 1, abilities: Effect.fail(unreachable), submit: () => Effect.fail(unreachable), state: () => Effect.fail(unreachable), cancel: () => Effect.fail(unreachable)
}

/** `change` breaks it. */
export const memoryPrinter = (change: (inner: Service, device: Device) => Partial<Service> = () => ({}), confirms = true): FreshPrinter => {
  const device: Device = { jobs: [], out: [], openings: 0, held: false, empty: false }
  const layer = (inner: () => Service) => Layer.sync(Printer, () => {
    device.openings++
    const whole = confirms ? inner() : silent(inner())
    return Printer.of({ ...whole, ...change(whole, device) })
  })
  const turn = (how: () => void) => Effect.sync(() => {
    how()
    run(device)
  })
  return {
    layer: layer(() => make(device)),
    nowhere: layer(() => nobody),
    document: { bytes: new TextEncoder().encode("回执"), mediaType: "text/plain" },
    patience: "100 millis",
    witness: {
      copies: Effect.sync(() => [...device.out]),
      tickets: Effect.sync(() => device.jobs.map(({ job: { ticket: { sheet, sides } } }) => ({ sheet, sides })))
    },
    hands: {
      hold: turn(() => { device.held = true }),
      release: turn(() => { device.held = false }),
      takePaper: turn(() => { device.empty = true }),
      putPaper: turn(() => { device.empty = false })
    }
  }
}
