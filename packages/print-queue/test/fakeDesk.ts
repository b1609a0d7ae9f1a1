/** A typesetter and a printer that a test holds in its hands; the printer keeps the port's promise about keys. */
import { type JobState, MissingGlyphs, Printer, type PrinterError, type PrintJob, Typesetter } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** What the test sees and sets. */
export interface FakeDesk {
  readonly layer: Layer.Layer<Printer | Typesetter>
  /** What has come out, as text, in its order. */
  readonly out: Array<string>
  readonly states: Map<string, JobState>
  /** The next submits fail with this. */
  failing: PrinterError | undefined
  /** The state of a new job. */
  fresh: JobState
  /** The program ends in the middle of the next submit: after the printer has taken it, or before. */
  dies: "before" | "after" | undefined
}

const titleOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Makes one. */
export const makeFakeDesk = (): FakeDesk => {
  const desk: FakeDesk = { layer: Layer.empty as never, out: [], states: new Map(), failing: undefined, fresh: { _tag: "Completed" }, dies: undefined }
  const submit = (job: PrintJob): Effect.Effect<{ readonly id: string }, PrinterError> =>
    Effect.suspend(() => {
      const { dies, failing } = desk
      if (failing !== undefined) return Effect.fail(failing)
      desk.dies = undefined
      if (dies === "before") return Effect.die("the power is cut")
      if (!desk.states.has(job.jobKey)) {
        desk.out.push(titleOf(job.bytes))
        desk.states.set(job.jobKey, desk.fresh)
      }
      return dies === "after" ? Effect.die("the power is cut") : Effect.succeed({ id: job.jobKey })
    })
  const printer = Layer.succeed(Printer, {
    specVersion: 1,
    abilities: Effect.succeed({ mediaTypes: ["text/plain"], sheets: [], twoSided: false, maxCopies: 9, states: [] }),
    submit,
    state: (id) => Effect.sync(() => desk.states.get(id) ?? { _tag: "Held", reasons: ["unconfirmed"] }),
    cancel: (id) => Effect.sync(() => void desk.states.set(id, { _tag: "Cancelled" }))
  })
  const typesetter = Layer.succeed(Typesetter, {
    specVersion: 1,
    set: (paper) =>
      paper.title.includes("𬭎")
        ? Effect.fail(new MissingGlyphs({ characters: ["𬭎"], remedy: "请配置含有这个字的字体。" }))
        : Effect.succeed({ bytes: new TextEncoder().encode(paper.title + (paper.copy === true ? "（副本）" : "")), mediaType: "text/plain", pages: 1 })
  })
  return Object.assign(desk, { layer: Layer.mergeAll(printer, typesetter) })
}
