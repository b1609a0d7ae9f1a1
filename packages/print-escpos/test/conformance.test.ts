/** Slips and jobs pass the suites of the test kit: pages are read back by the printer in memory, jobs go to one on a port of this machine. */
import * as Effect from "effect/Effect"
import { type FreshTypesetter, type PageWitness, PrinterConformance, TypesetterConformance } from "@zone/testkit"
import { drawSlip, readBytes, type Slip } from "../src/emulator/index.ts"
import { layerPrinter, layerTypesetter, mediaType, models, type PrinterModel } from "../src/index.ts"
import { deviceTcp, jobFile } from "../src/node/index.ts"
import { fakePrinter } from "./fakePrinter.ts"
import { freshFolder } from "./freshFolder.ts"
import { slipFont } from "./slipFont.ts"

const read = (bytes: Uint8Array, model: PrinterModel): Effect.Effect<Slip, unknown> => Effect.fromResult(readBytes(bytes, model))

/** Half-width characters take one column, others two. */
const columnsOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + (/[\u0020-\u007e]/.test(character) ? 1 : 2), 0)

/** Where each slip begins: what is cut off hangs together no more. */
const startsOf = ({ marks }: Slip): ReadonlyArray<number> => [0, ...marks.flatMap((mark) => (mark._tag === "Cut" ? [mark.y] : [])).slice(0, -1)]

/** Eyes for slips of a model: what its printer would do with the bytes. */
const witnessOf = (model: PrinterModel): PageWitness => {
  const column = Math.floor(model.dots / model.columns)
  const millimetres = (dots: number): number => dots / model.dotsPerMillimetre
  return {
    text: (bytes) => Effect.map(read(bytes, model), ({ lines }) => lines.join("\n")),
    words: (bytes) =>
      Effect.map(read(bytes, model), (slip) =>
        slip.marks.flatMap((mark) => mark._tag !== "Text" ? [] : Array.from(mark.text.matchAll(/[^\s　]+/gu), ({ 0: text, index }) => {
          const page = startsOf(slip).findLastIndex((start) => start <= mark.y)
          const top = mark.y - (startsOf(slip)[page] ?? 0)
          const left = mark.x + columnsOf(mark.text.slice(0, index)) * column * mark.size
          return {
            page, text, left: millimetres(left), top: millimetres(top),
            right: millimetres(left + columnsOf(text) * column * mark.size), bottom: millimetres(top + column * 2 * mark.size)
          }
        }))),
    pictures: (bytes) =>
      Effect.map(read(bytes, model), (slip) => {
        const { data, height, width } = drawSlip(slip, model, [slipFont])
        const grey = new Uint8Array(width * height)
        for (let i = 0; i < grey.length; i++) grey[i] = ((data[(i / width | 0) * (width / 8) + ((i % width) >> 3)] ?? 0) & (0x80 >> (i % width & 7))) === 0 ? 255 : 0
        return startsOf(slip).map((start, i, all) => {
          const end = all[i + 1] ?? height
          return { width, height: end - start, dotsPerMillimetre: model.dotsPerMillimetre, grey: grey.subarray(start * width, end * width) }
        })
      })
  }
}

for (const model of Object.values(models)) {
  const fresh: FreshTypesetter = {
    layer: layerTypesetter({ model }),
    witness: witnessOf(model),
    fallback: { character: "𬭎", layer: layerTypesetter({ model, fonts: [slipFont] }) }
  }
  TypesetterConformance.suite(`slips on ${model.id}`, Effect.succeed(fresh), { abilities: { sheets: false, rolls: true, fallback: true, witness: true } })
}

const document = { bytes: new Uint8Array([0x1b, 0x40, 0x41, 0x42, 0x0a]), mediaType }

/** A model on a device at a port; keys are remembered in a file. */
const freshPrinter = (model: PrinterModel, answers: "all" | "DLE EOT" | "nothing") =>
  Effect.gen(function*() {
    const fake = yield* fakePrinter
    const memory = jobFile(`${yield* freshFolder}/jobs.txt`)
    fake.answers(answers)
    const layerAt = (port: number) => layerPrinter({ device: deviceTcp({ host: "127.0.0.1", port }), model, memory, patience: "100 millis", every: "10 millis" })
    return {
      layer: layerAt(fake.port),
      nowhere: layerAt(9),
      document,
      witness: {
        copies: Effect.sync(() => {
          const printed = fake.printed()
          const size = document.bytes.length
          return Array.from({ length: Math.ceil(printed.length / size) }, (_, i) => printed.slice(i * size, (i + 1) * size))
        })
      },
      hands: {
        hold: Effect.sync(() => fake.run(false)),
        release: Effect.sync(() => fake.run(true)),
        takePaper: Effect.sync(() => fake.set({ offline: 0x20, paper: 0x60 })),
        putPaper: Effect.sync(() => fake.set({ offline: 0, paper: 0 }))
      }
    }
  })

const able = { sheets: false, reopens: true, nowhere: true, witness: true }
PrinterConformance.suite("ESC/POS, ordered answers", freshPrinter(models.paper80, "all"), { abilities: { ...able, confirms: true, hands: true } })
// a printer that answers at once only cannot be seen to be held: its jobs are out by their time
PrinterConformance.suite("ESC/POS, answers at once", freshPrinter({ ...models.paper80, answers: "realtime" }, "DLE EOT"), { abilities: { ...able, confirms: true, hands: false } })
PrinterConformance.suite("ESC/POS, no answers", freshPrinter(models.paper58Simple, "nothing"), { abilities: { ...able, confirms: false, hands: false } })
