/** Every paper of the core is set as the samples of the test kit are: all its texts in the pages and on the pixels, the same bytes each time. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { samplePapers } from "../../packages/core/test/samplePapers.ts"
import { Typesetter } from "../../packages/core/src/ports/index.ts"
import { layerTypesetterPdf } from "../../packages/print-pdf/src/index.ts"
import { hasPoppler, poppler } from "../../packages/print-pdf/test/poppler.ts"
import { listFailing, TypesetterConformance } from "../../packages/testkit/src/index.ts"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"

const abilities = { sheets: true, rolls: false, fallback: false, witness: hasPoppler }

describe("every paper of the core, as PDF", () => {
  const scope = Scope.makeUnsafe()
  let layer: Layer.Layer<Typesetter>
  // opened once: what two of them make alike is tried with the samples
  beforeAll(async () => {
    layer = Layer.succeed(Typesetter, Context.get(await Effect.runPromise(Scope.provide(Layer.build(layerTypesetterPdf()), scope)), Typesetter))
  }, 60_000)
  afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)))

  it.each(Object.entries(samplePapers))("%s", async (name, paper) => {
    const cases = TypesetterConformance.casesOf({ [name]: paper })
    expect(await Effect.runPromise(listFailing(cases, Effect.succeed({ layer, witness: poppler }), abilities))).toEqual([])
  }, 60_000)
})
