/** A folder for one test. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"

export const freshFolder = Effect.acquireRelease(Effect.sync(() => mkdtempSync(join(tmpdir(), "slips-"))), (path) => Effect.sync(() => rmSync(path, { recursive: true })))
