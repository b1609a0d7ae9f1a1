/** Types resolve as the code does, for every door of every packed package, in projects of ES modules. */
import { packAll } from "../workspace/packAll.ts"
import { runTool } from "../workspace/runTool.ts"
import type { Check } from "./Check.ts"
import { editManifest } from "./editManifest.ts"
import { report } from "./report.ts"

export const attw: Check = {
  name: "attw",
  guards: "types behind every published door (arethetypeswrong, profile esm-only)",
  after: ["build"],
  run: async (root) => {
    const tarballs = await packAll(root)
    const problems: Array<string> = []
    for (const [name, file] of tarballs) {
      const ended = await runTool(root, "attw", [file, "--profile", "esm-only", "--no-color", "--no-emoji", "--format", "ascii"])
      if (!ended.ok) problems.push(`${name}:\n${ended.output}`)
    }
    return report(tarballs.size, "packages", problems)
  },
  faults: [
    {
      what: "a published door without types",
      plant: (root) => editManifest(root, "packages/core", (manifest) => {
        manifest.publishConfig.exports["./terms"] = { types: "./dist/terms/none.d.ts", default: "./dist/terms/index.js" }
      }),
      says: "terms"
    }
  ]
}
