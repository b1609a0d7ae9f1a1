/** Generated files are what their generators would write today. The generators are those of the checked repository. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Generator } from "../generators/Generator.ts"
import type { Check } from "./Check.ts"
import { report } from "./report.ts"

export const fresh: Check = {
  name: "fresh",
  guards: "generated files are what npm run generate would write",
  run: async (root) => {
    const { generators } = await import(pathToFileURL(join(root, "scripts/generators.ts")).href) as { readonly generators: ReadonlyArray<Generator> }
    const problems: Array<string> = []
    let looked = 0
    for (const generator of generators) {
      try {
        const files = Object.entries(await generator.files(root))
        if (files.length === 0) problems.push(`${generator.name} generates nothing`)
        for (const [path, text] of files) {
          looked++
          if (!existsSync(join(root, path))) problems.push(`${path} is missing; run npm run generate (${generator.name})`)
          else if (readFileSync(join(root, path), "utf8") !== text) problems.push(`${path} is stale; run npm run generate (${generator.name})`)
        }
      } catch (error) {
        problems.push(`${generator.name}: ${String(error)}`)
      }
    }
    return report(looked, "files", problems)
  },
  faults: [
    {
      what: "a picture changed by hand",
      plant: (root) => {
        const path = join(root, "README.md")
        writeFileSync(path, readFileSync(path, "utf8").replace("<!-- layers -->\n", "<!-- layers -->\nby hand\n"))
      },
      says: "README.md is stale"
    }
  ]
}
