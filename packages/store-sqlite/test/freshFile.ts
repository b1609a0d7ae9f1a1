/** A folder for one test, with a file in it that is not there yet. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"

export const freshFile = Effect.acquireRelease(
  Effect.sync(() => join(mkdtempSync(join(tmpdir(), "zone-store-")), "zone.sqlite")),
  (file) => Effect.sync(() => rmSync(join(file, ".."), { recursive: true, force: true }))
)
