/**
 * What the type checker cannot know about Effect programs: an effect that nobody runs, a `yield*` that is missing, an
 * error that nobody handles. The rules look along while `types` has everything checked: sources, tests, examples and benchmarks.
 *
 * A tool that looks at no file finds nothing, and calls that a success; hence the look for every source.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { checkTypes } from "../workspace/checkTypes.ts"
import { listFiles } from "../workspace/listFiles.ts"
import type { Check } from "./Check.ts"

export const effect: Check = {
  name: "effect",
  guards: "Effect programs: floating effects, missing yield*, unhandled errors (effect-tsgo)",
  run: async (root) => {
    const { effects, files, trouble } = await checkTypes(root)
    const own = (await listFiles(root)).filter((path) => path.endsWith(".ts"))
    const unseen = own.filter((path) => /^packages\/[^/]+\/src\//.test(path) && !files.has(path))
    const problems = [...effects, ...(trouble === "" ? [] : [trouble]), ...unseen.map((path) => `${path} was not checked`)]
    const checked = own.filter((path) => files.has(path)).length
    return { ok: problems.length === 0, seen: `${checked} files`, output: problems.join("\n") }
  },
  faults: [
    {
      what: "a missing yield*",
      plant: (root) => writeFileSync(
        join(root, "packages/cli/src/planted.ts"),
        `import * as Effect from "effect/Effect"\nexport const planted = Effect.gen(function*() {\n  Effect.log("never said")\n  return yield* Effect.succeed(1)\n})\n`
      ),
      says: "planted.ts"
    },
    {
      what: "sources that the tool does not see",
      plant: (root) => {
        const path = join(root, "tsconfig.check.json")
        writeFileSync(path, readFileSync(path, "utf8").replace(`"packages/*/src", `, ""))
      },
      says: /^packages\/\S+ was not checked$/m
    }
  ]
}
