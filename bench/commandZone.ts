/** The `zone` command as Node runs it: as it is published where it has been built, from its sources where it has not. */
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { isStale } from "./isStale.ts"

const folder = fileURLToPath(new URL("../packages/cli/", import.meta.url))
const built = "dist/bin.js"
const source = "src/bin.ts"

/** The words for Node, and which of the two it is; undefined where there is no command at all. */
export const commandZone: { readonly words: ReadonlyArray<string>; readonly as: string } | undefined = existsSync(folder + built)
  ? { words: [folder + built], as: isStale(folder, built) ? "as it was built last (its sources are newer)" : "as built" }
  : existsSync(folder + source)
  ? { words: ["--conditions=@zone/source", folder + source], as: "from its sources" }
  : undefined
