/** Nothing is left over: no file, export or dependency that nobody uses, and none that is used but not listed. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { runTool } from "../workspace/runTool.ts"
import type { Check } from "./Check.ts"
import { editManifest } from "./editManifest.ts"

export const knip: Check = {
  name: "knip",
  guards: "files, exports and dependencies that nobody uses, or that nobody listed",
  run: async (root) => {
    const ended = await runTool(root, "knip", ["--no-progress", "--no-config-hints"])
    return { ok: ended.ok, output: ended.output }
  },
  faults: [
    {
      what: "a file that nobody imports",
      plant: (root) => writeFileSync(join(root, "packages/core/src/terms/planted.ts"), "/** Planted. */\n\nexport const planted = 1\n"),
      says: "terms/planted.ts"
    },
    {
      what: "a dependency that nobody uses",
      plant: (root) => editManifest(root, "packages/date-fns-holiday-cn", (manifest) => { manifest.dependencies = { "left-over": "1.0.0" } }),
      says: /^left-over\s+packages\/date-fns-holiday-cn/m
    }
  ]
}
