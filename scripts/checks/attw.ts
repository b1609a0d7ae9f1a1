/** Types resolve as the code does, for every door of every packed package, in projects of ES modules. */
import { join } from "node:path"
import { packAll } from "../workspace/packAll.ts"
import { run } from "../workspace/run.ts"
import type { Check } from "./Check.ts"
import { editManifest } from "./editManifest.ts"
import { report } from "./report.ts"

export const attw: Check = {
  name: "attw",
  guards: "types behind every published door (arethetypeswrong, profile esm-only)",
  after: ["build"],
  run: async (root) => {
    const tarballs = await packAll(root)
    const ended = await run(process.execPath, [join(root, "scripts/workspace/judgeTypes.ts"), ...tarballs.values()], { cwd: root })
    return report(tarballs.size, "packages", ended.ok ? JSON.parse(ended.output) as ReadonlyArray<string> : [ended.output])
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
