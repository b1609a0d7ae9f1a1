/**
 * A busy program that is to be killed: appends to streams of its own and to one that everybody shares, and says what was acknowledged,
 * a line for each, before it goes on. Begins when it is told the file on its standard input.
 */
import { readSync, writeSync } from "node:fs"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { FactStore } from "@zone/core/ports"
import { layerFactStore } from "../../src/index.ts"
import { killAppend } from "./killAppend.ts"

const [writer = ""] = process.argv.slice(2)

const program = Effect.gen(function*() {
  const store = yield* FactStore
  for (let n = 1; ; n++) {
    const shared = n % 3 === 0
    const id = shared ? "shared" : `${writer}-${n % 2}`
    const entry = yield* store.entry({ agency: "cn-990101", room: "application", id })
    const expected = Option.isSome(entry) ? entry.value.version : 0
    const outcome = yield* store.append(killAppend(writer, n, id, expected)).pipe(
      // somebody else was first: the next wish is another one
      Effect.catchTag("StaleStream", () => Effect.undefined)
    )
    if (outcome !== undefined) writeSync(1, `${JSON.stringify({ n, id, version: outcome.version, number: outcome.number, hash: outcome.hash })}\n`)
    yield* Effect.yieldNow
  }
})

writeSync(1, "ready\n")
const told = Buffer.alloc(4096)
const length = readSync(0, told)
const file = told.toString("utf8", 0, length).trim()
await Effect.runPromise(Effect.provide(program, layerFactStore({ file, busyTimeout: "60 seconds" })))
