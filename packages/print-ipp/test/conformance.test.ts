/** The adapter passes the suite of the test kit on a printer of this machine that does what it is told; on a real one in realPrinter.test.ts. */
import * as Effect from "effect/Effect"
import { type FreshPrinter, PrinterConformance } from "@zone/testkit"
import { layerPrinter } from "../src/index.ts"
import { type FakeIpp, fakeIpp, type FakeJob } from "./fakeIpp.ts"

const document = { bytes: new TextEncoder().encode("%PDF-1.7 例"), mediaType: "application/pdf" }

const wordIn = ({ template }: FakeJob, name: string): unknown => template.find((attribute) => attribute.name === name)?.values[0].value

const witnessOf = ({ jobs }: FakeIpp): NonNullable<FreshPrinter["witness"]> => ({
  copies: Effect.sync(() => jobs.filter(({ state }) => state === 9).flatMap((job) => Array.from({ length: Number(wordIn(job, "copies") ?? 1) }, () => job.bytes))),
  tickets: Effect.sync(() =>
    jobs.map((job) => ({ sheet: wordIn(job, "media") === "iso_a4_210x297mm" ? "A4" : "A3", sides: wordIn(job, "sides") === "one-sided" ? "one" : "two" })))
})

/** Holding is a state of jobs, lack of paper one of the printer; what is finished stays so. */
const handsOf = ({ jobs, knobs }: FakeIpp): NonNullable<FreshPrinter["hands"]> => {
  let [held, empty] = [false, false]
  const turn = (change: () => void) => Effect.sync(() => {
    change()
    const state = held || empty ? { state: 5, reasons: ["job-printing"] } : { state: 9, reasons: ["job-completed-successfully"] }
    knobs.newJob = state
    knobs.printerState = empty ? 5 : 3
    knobs.printerReasons = empty ? ["media-empty-error"] : []
    for (const job of jobs) if (job.state < 7) Object.assign(job, state)
  })
  return {
    hold: turn(() => { held = true }),
    release: turn(() => { held = false }),
    takePaper: turn(() => { empty = true }),
    putPaper: turn(() => { empty = false })
  }
}

const fresh = Effect.map(fakeIpp, (fake): FreshPrinter => ({
  layer: layerPrinter({ uri: fake.uri }), document, witness: witnessOf(fake), hands: handsOf(fake), nowhere: layerPrinter({ uri: "ipp://127.0.0.1:9/ipp/print" })
}))

PrinterConformance.suite("IPP, on a printer that does what it is told", fresh, {
  abilities: { confirms: true, sheets: true, reopens: true, hands: true, nowhere: true, witness: true }
})
