/**
 * Types: the published sources as they are built, then tests, examples, benchmarks and scripts.
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { checkTypes } from "../workspace/checkTypes.ts"
import { runTool } from "../workspace/runTool.ts"
import type { Check } from "./Check.ts"

export const types: Check = {
  name: "types",
  guards: "types of sources (tsc -b) and of tests, examples, benchmarks and scripts",
  after: ["build"],
  run: async (root) => {
    const sources = await runTool(root, "tsc", ["-b", "tsconfig.build.json", "--pretty", "false"])
    const { files, trouble, types: found } = await checkTypes(root)
    return {
      ok: sources.ok && found.length === 0 && trouble === "",
      seen: `${files.size} files`,
      output: [sources.output, ...found, trouble].join("\n").trim()
    }
  },
  faults: [
    {
      what: "a string where a number is promised, in a source",
      plant: (root) => writeFileSync(join(root, "packages/packs/src/planted.ts"), `export const planted: number = "one"\n`),
      says: "packs/src/planted.ts(1,14): error TS2322"
    },
    {
      what: "the same in a test",
      plant: (root) => writeFileSync(join(root, "packages/packs/src/planted.test.ts"), `export const planted: number = "one"\n`),
      says: "planted.test.ts(1,14): error TS2322"
    }
  ]
}
