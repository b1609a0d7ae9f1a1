/** Keeps two facts in a store of its own making, closes it, opens it again, and finds them. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { type Append, FactStore } from "@zone/core/ports"
import { fileStore } from "./fileStore.ts"

const append = (expected: number, fact: string, status: string): Append => ({
  stream: { agency: "cn-990101", room: "application", id: "a-1" },
  zone: "zone-1",
  expected,
  schema: 1,
  at: `2026-11-22T0${expected + 1}:00:00.000Z`,
  actor: { id: "clerk-1", role: "clerk" },
  idempotencyKey: undefined,
  number: expected === 0 ? { series: { agency: "cn-990101", year: 2026, kind: "application" } } : undefined,
  draft: (number) => ({
    facts: [{ _tag: fact, number: number ?? null }],
    entry: { on: "2026-11-22", status, due: "2026-12-18", unsettled: false, row: { status } },
    names: undefined
  })
})

const keep = FactStore.use((store) => Effect.andThen(store.append(append(0, "Received", "open")), store.append(append(1, "Replied", "replied"))))
const tell = FactStore.use((store) => Effect.all({
  facts: store.read({ agency: "cn-990101", room: "application", id: "a-1" }),
  page: store.page({ agency: "cn-990101", room: "application", sort: "due", descending: false, limit: 10 })
}))

const folder = mkdtempSync(join(tmpdir(), "own-store-"))
try {
  const file = join(folder, "facts.jsonl")
  const { version } = await Effect.runPromise(Effect.provide(keep, fileStore(file)))
  const { facts, page } = await Effect.runPromise(Effect.provide(tell, fileStore(file)))
  console.log(`kept ${version} facts on ${readFileSync(file, "utf8").split("\n").length - 1} lines`)
  for (const { fact, hash, version } of facts) console.log(`${version} ${JSON.stringify(fact)} ${hash.slice(0, 12)}`)
  for (const { due, status, stream } of page.entries) console.log(`${stream.id} ${status} ${due ?? ""}`)
} finally {
  rmSync(folder, { recursive: true })
}
