/** Sets a thousand receipts and tells, in bytes, how much memory was resident after the first hundred and after the last. */
import * as Effect from "effect/Effect"
import { Typesetter } from "@zone/core/ports"
import { layerTypesetterPdf } from "@zone/print-pdf"
import { samplePapers } from "@zone/testkit/papers"

const program = Effect.gen(function*() {
  const typesetter = yield* Typesetter
  let before = 0
  for (let i = 1; i <= 1000; i++) {
    yield* typesetter.set({ ...samplePapers.receipt, number: `示例府公开受〔2026〕第${i}号` })
    if (i === 100) before = process.memoryUsage().rss
  }
  return { before, after: process.memoryUsage().rss }
})

console.log(JSON.stringify(await Effect.runPromise(Effect.provide(program, layerTypesetterPdf()))))
