/**
 * Reads matters of twenty facts through a desk, beside reading, parsing and folding them by hand, in turns. Writes the nanoseconds for
 * a matter in each round, as JSON. Run with `--import effect/schema/SchemaJITCompiler/enable` it decodes with generated code.
 */
import { room } from "@zone/core/application"
import * as Effect from "effect/Effect"
import { mkdtempSync, rmSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { agency, openDesk } from "../openDesk.ts"
import { takeTurns } from "../takeTurns.ts"
import { timeAll } from "../timeAll.ts"

type Fact = Parameters<typeof room.evolve>[1]

const folder = mkdtempSync(join(tmpdir(), "zone-bench-read-"))
try {
  const file = join(folder, "desk.sqlite")
  const { close, copy, desk, long, run } = await openDesk(file)
  const ids = Array.from({ length: 100 }, (_, i) => `t-${i}`)
  await run(Effect.andThen(long("t"), copy("t", ids)))

  const database = new DatabaseSync(file, { readOnly: true })
  const select = database.prepare(
    "SELECT version, position, zone, schema, at, actor, role, hash, fact FROM facts WHERE agency = ? AND room = ? AND stream = ? ORDER BY version"
  )
  const byHand = (id: string) => select.all(agency, room.name, id).map(({ fact }) => JSON.parse(String(fact)) as Fact).reduce(room.evolve, room.initial)
  const { state } = await run(desk.load(agency, "t-7"))
  if (JSON.stringify(state) !== JSON.stringify(byHand("t-7"))) throw new Error("the desk reads another state than the facts have")

  const round = takeTurns({
    "by hand": () => timeAll(ids.length, () => ids.forEach(byHand)),
    desk: () => timeAll(ids.length, () => run(Effect.forEach(ids, (id) => desk.load(agency, id), { discard: true })))
  })
  const rounds: Array<Record<string, number>> = []
  for (let i = 0; i < 51; i++) {
    const costs = Object.fromEntries(await round(i))
    if (i >= 20) rounds.push(costs)
  }
  console.log(JSON.stringify(rounds))
  database.close()
  await close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
