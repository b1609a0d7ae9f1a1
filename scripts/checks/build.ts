/** Everything builds, and behind every door stands a built file with its types. The checks of packages come after it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join, posix } from "node:path"
import { listPackages } from "../workspace/listPackages.ts"
import { runPnpm } from "../workspace/runPnpm.ts"
import type { Check } from "./Check.ts"
import { report } from "./report.ts"

export const build: Check = {
  name: "build",
  guards: "pnpm run build, with a built file and its types behind every door and command",
  run: async (root) => {
    const ended = await runPnpm(root, ["run", "build"], { cwd: root })
    if (!ended.ok) return { ok: false, output: ended.output.split("\n").filter((line) => !/^(ESM|CLI) /.test(line)).join("\n") }
    const files = listPackages(root).flatMap((each) => [
      ...each.doors.flatMap((door) => [door.files["types"], door.files["default"]].map((file) => posix.join(each.folder, file ?? "?"))),
      ...Object.values(each.manifest.bin ?? {}).map((file) => posix.join(each.folder, file))
    ])
    const missing = files.filter((path) => !existsSync(join(root, path)))
    return report(files.length, "built files", missing.map((path) => `${path} was not built: is it an entry of tsup.config.ts?`))
  },
  faults: [
    {
      what: "a source that does not compile",
      plant: (root) => writeFileSync(join(root, "packages/core/src/planted.ts"), "export const planted: number = nothing\n"),
      says: "error TS2304"
    },
    {
      what: "a door that nothing is built for",
      plant: (root) => {
        const path = join(root, "packages/packs/package.json")
        const text = readFileSync(path, "utf8").replaceAll("./dist/cn/foi-regulation/index.js", "./dist/cn/planted/index.js")
        writeFileSync(path, text)
      },
      says: "packages/packs/dist/cn/planted/index.js was not built"
    }
  ]
}
