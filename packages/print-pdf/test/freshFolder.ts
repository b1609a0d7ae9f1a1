/** A folder that is gone when the tests are. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

let folder: string | undefined

export const freshFolder = (): string => {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), "zone-fonts-"))
    folder = made
    process.once("exit", () => rmSync(made, { recursive: true, force: true }))
  }
  return folder
}
