/**
 * Papers as PDF beside pdfmake, with the same fonts and texts, and beside a headless Chromium that is open already. Each receipt
 * has a number of its own, so that nothing is set from memory.
 */
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import type { Paper } from "@zone/core/paper"
import { openTypesetterPdf, type TypesetterPdf } from "@zone/print-pdf"
import { ledgerOf, samplePapers } from "@zone/testkit/papers"
import type { Comparison } from "../Comparison.ts"
import { htmlOf } from "../htmlOf.ts"
import { findChromium, openChromium } from "../openChromium.ts"
import { openPdfmake } from "../openPdfmake.ts"
import { runNode } from "../runNode.ts"
import type { Suite } from "../Suite.ts"
import { takeTurns } from "../takeTurns.ts"

const thousand = fileURLToPath(new URL("../programs/thousandReceipts.ts", import.meta.url))

const { receipt } = samplePapers

let count = 0
const fresh = (): Paper => ({ ...receipt, number: `示例府公开受〔2026〕第${++count}号` })

const timed = async (task: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await task()
  return performance.now() - start
}

const setBy = (typesetter: TypesetterPdf) => (paper: Paper) => Effect.runPromise(typesetter.set(paper))

const cleaning: Array<() => void | Promise<void>> = []

const prepare = async (): Promise<ReadonlyArray<Comparison | string>> => {
  const scope = Scope.makeUnsafe()
  cleaning.push(() => Effect.runPromise(Scope.close(scope, Exit.void)))
  const set = setBy(await Effect.runPromise(Effect.provideService(openTypesetterPdf(), Scope.Scope, scope)))
  const pdfmake = openPdfmake()
  cleaning.push(pdfmake.close)

  const receipts: Comparison = {
    title: "A receipt as PDF, warm",
    unit: "ms",
    rounds: 9,
    warmUps: 2,
    round: takeTurns({ "@zone/print-pdf": () => timed(() => set(fresh())), pdfmake: () => timed(() => pdfmake.set(fresh())) }),
    rows: [{ of: "pdfmake", over: "@zone/print-pdf", atLeast: 2, remark: "pdfmake writes no tags and no PDF/A" }],
    remarks: []
  }
  const ledgers: Comparison = {
    title: "A register of 1,000 rows and 8 columns as PDF",
    unit: "ms",
    rounds: 3,
    warmUps: 1,
    round: (round) => {
      // all rows are new: Typst remembers cells that it has set before
      const paper = ledgerOf(1000, 1 + 1000 * ++count)
      return takeTurns({ "@zone/print-pdf": () => timed(() => set(paper)), pdfmake: () => timed(() => pdfmake.set(paper)) })(round)
    },
    rows: [{ of: "pdfmake", over: "@zone/print-pdf", atLeast: 1 }],
    remarks: []
  }
  const size: Comparison = {
    title: "How large a receipt is",
    unit: "bytes",
    rounds: 1,
    warmUps: 0,
    round: async () => new Map([["a receipt", (await set(receipt)).bytes.byteLength], ["100 kB", 100_000]]),
    rows: [{ of: "a receipt", over: "100 kB", atMost: 1 }],
    remarks: []
  }
  const memory: Comparison = {
    title: "Resident memory around 900 receipts more",
    unit: "bytes",
    rounds: 1,
    warmUps: 0,
    round: () => {
      const { output } = runNode(["--conditions=@zone/source", thousand])
      const { after, before } = JSON.parse(output) as { readonly before: number; readonly after: number }
      return Promise.resolve(new Map([["after", after], ["before", before]]))
    },
    rows: [{ of: "after", over: "before", atMost: 1.3 }],
    remarks: []
  }
  const path = findChromium()
  if (path === undefined) return [receipts, ledgers, size, memory, "no Chromium is installed to compare with"]
  const chromium = await openChromium(path)
  cleaning.push(chromium.close)
  const browser: Comparison = {
    title: "A receipt as PDF beside a browser that is open already",
    unit: "ms",
    rounds: 7,
    warmUps: 2,
    round: takeTurns({ "@zone/print-pdf": () => timed(() => set(fresh())), Chromium: () => timed(() => chromium.print(htmlOf(fresh()))) }),
    rows: [{ of: "Chromium", over: "@zone/print-pdf", atLeast: 3, remark: "without a QR code in the browser" }],
    remarks: []
  }
  return [receipts, browser, ledgers, size, memory]
}

export const print: Suite = {
  name: "print",
  measures: "a receipt and a register as PDF beside pdfmake and Chromium; the size of a receipt; memory over 1,000",
  prepare,
  cleanUp: () => {
    for (const clean of cleaning.splice(0)) void clean()
  }
}
