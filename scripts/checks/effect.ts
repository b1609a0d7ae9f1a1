/**
 * What the type checker cannot know about Effect programs: an effect that nobody runs, a `yield*` that is missing, an
 * error that nobody handles. One run looks at sources, tests, examples and benchmarks.
 *
 * Without `--lspconfig` the tool checks no file and calls that a success; hence the count.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { isTest } from "../workspace/isTest.ts"
import { listFiles } from "../workspace/listFiles.ts"
import { listPackages } from "../workspace/listPackages.ts"
import { runTool } from "../workspace/runTool.ts"
import type { Check } from "./Check.ts"

const flags = ["diagnostics", "--project", "tsconfig.check.json", "--format", "text", "--strict", "--list-files", "--lspconfig", "{}"]

export const effect: Check = {
  name: "effect",
  guards: "Effect programs: floating effects, missing yield*, unhandled errors (effect-tsgo)",
  run: async (root) => {
    const ended = await runTool(root, "effect-tsgo", flags)
    const checked = Number(/Checked (\d+) files/.exec(ended.output)?.[1] ?? 0)
    const sources = (await listFiles(root)).filter((path) => path.endsWith(".ts") && !isTest(path))
    const unseen = listPackages(root).filter(({ folder, manifest }) => {
      if (!("effect" in { ...manifest.dependencies, ...manifest.peerDependencies })) return false
      return sources.some((path) => path.startsWith(`${folder}/src/`)) && !ended.output.includes(`/${folder}/src/`)
    })
    const problems = [
      ...(ended.ok ? [] : [ended.output.split("\n").filter((line) => !line.includes("detected=")).join("\n")]),
      ...(checked > 0 ? [] : ["effect-tsgo checked 0 files"]),
      ...unseen.map((each) => `no file of ${each.name} was checked`)
    ]
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
      what: "packages that the tool does not see",
      plant: (root) => {
        const path = join(root, "tsconfig.check.json")
        writeFileSync(path, readFileSync(path, "utf8").replace(`"packages/*/src", `, ""))
      },
      says: "no file of @zone/"
    }
  ]
}
