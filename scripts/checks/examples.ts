/** Every example runs from its sources and ends well. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "../workspace/run.ts"
import type { Check } from "./Check.ts"
import { report } from "./report.ts"

export const examples: Check = {
  name: "examples",
  guards: "every examples/*/main.ts runs and exits 0",
  run: async (root) => {
    const folder = join(root, "examples")
    const all = existsSync(folder) ? readdirSync(folder).filter((each) => existsSync(join(folder, each, "package.json"))) : []
    const problems: Array<string> = []
    for (const each of all) {
      const ended = await run(process.execPath, ["--conditions=@zone/source", "main.ts"], { cwd: join(folder, each), within: 60_000 })
      if (!ended.ok) problems.push(`examples/${each}/main.ts ended with ${ended.code}:\n${ended.output}`)
    }
    return report(all.length, "examples", problems)
  },
  faults: [
    {
      what: "an example that throws",
      plant: (root) => {
        mkdirSync(join(root, "examples/planted"))
        writeFileSync(join(root, "examples/planted/package.json"), `{ "name": "planted", "private": true, "type": "module" }`)
        writeFileSync(join(root, "examples/planted/main.ts"), `throw new Error("planted")\n`)
      },
      says: "examples/planted/main.ts ended with 1"
    }
  ]
}
