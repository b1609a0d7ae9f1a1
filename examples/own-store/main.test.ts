/** The store of one file passes the suite that every store must pass. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { FactStore } from "@zone/core/ports"
import { FactStoreConformance } from "@zone/testkit"
import { assert } from "vitest"
import { fileStore } from "./fileStore.ts"

const place = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "own-store-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
)

FactStoreConformance.suite("a log of JSON lines", Effect.map(place, (folder) => ({ layer: fileStore(join(folder, "facts.jsonl")) })), {
  abilities: { reopens: true, opensTwice: false, witness: false },
  extras: () => {
    it.live("a line that was cut is left out, and the next one is written whole", () =>
      Effect.gen(function*() {
        const file = join(yield* place, "facts.jsonl")
        const aside = FactStore.use((store) => store.setNumbersAside({ agency: "cn-990101", year: 2026, kind: "application" }, 1, "counter-1"))
        yield* Effect.provide(aside, fileStore(file))
        appendFileSync(file, "{\"_tag\":\"setAs")
        assert.deepInclude(yield* Effect.provide(aside, fileStore(file)), { from: 2, through: 2 })
        assert.strictEqual(readFileSync(file, "utf8").split("\n").length, 3)
      }))
  }
})
