/**
 * Before the tests of this folder: one front desk is started, filled and stopped, while other tests run already. Each story then starts its own desk
 * on a copy of that folder ({@link openFrontDesk}), instead of living all the invented lives anew.
 */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { browserAt } from "./openChromium.ts"
import { startFrontDesk, started } from "./startFrontDesk.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** The folder in which `filled` appears as soon as it is whole; `failed` says why it does not. */
    readonly prepared: string
  }
}

/** Begins to fill it, and gives what takes it away. */
const prepareDesk = (project: TestProject): () => void => {
  const prepared = mkdtempSync(join(tmpdir(), "zone-prepared-"))
  const fill = async (): Promise<void> => {
    const desk = await startFrontDesk(join(prepared, "filling"))
    const code = await desk.end("SIGTERM")
    if (code !== 0 || desk.said().includes("没有办成")) throw new Error(`ended with ${code}: ${desk.said()}`)
    renameSync(join(prepared, "filling"), join(prepared, "filled"))
  }
  let over = false
  // without a browser there are no stories
  if (browserAt !== undefined) fill().catch((error: unknown) => { if (!over) writeFileSync(join(prepared, "failed"), String(error)) })
  project.provide("prepared", prepared)
  return () => {
    over = true
    for (const child of started) child.kill("SIGKILL")
    rmSync(prepared, { recursive: true, force: true, maxRetries: 5 })
  }
}

export default prepareDesk
