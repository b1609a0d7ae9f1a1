/** Writes a file whole or not at all: whoever is cut off leaves the old one. */
import { renameSync, writeFileSync } from "node:fs"

/** Only its owner may read it. */
export const writeWhole = (file: string, text: string): void => {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
