/** What a registry would get: the manifest of each package agrees with the files in its tarball. */
import { packAll } from "../workspace/packAll.ts"
import { runTool } from "../workspace/runTool.ts"
import type { Check } from "./Check.ts"
import { editManifest } from "./editManifest.ts"
import { report } from "./report.ts"

export const publint: Check = {
  name: "publint",
  guards: "manifests and files of the packed packages (publint --strict)",
  after: ["build"],
  run: async (root) => {
    const tarballs = await packAll(root)
    const problems: Array<string> = []
    for (const [name, file] of tarballs) {
      const ended = await runTool(root, "publint", ["run", file, "--strict"])
      if (!ended.ok) problems.push(`${name}:\n${ended.output}`)
    }
    return report(tarballs.size, "packages", problems)
  },
  faults: [
    {
      what: "types after default in a published door",
      plant: (root) => editManifest(root, "packages/core", (manifest) => {
        const { types = "", default: code = "" } = manifest.publishConfig.exports["./terms"] ?? {}
        manifest.publishConfig.exports["./terms"] = { default: code, types }
      }),
      says: "should be the first"
    }
  ]
}
