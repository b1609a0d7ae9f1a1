/**
 * The packages as a stranger gets them. Each is installed alone, from its tarball, into an empty project outside the
 * workspace, where it finds only what it asks for; there every door opens, the types are those of the code, and the
 * command answers.
 *
 * One with a command is installed by npm, as most people do; the others by pnpm, which lets a package see nothing that
 * it does not ask for itself, and takes an eighth of the time.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { listPackages } from "../workspace/listPackages.ts"
import type { Package } from "../workspace/Package.ts"
import { packAll, type Tarballs } from "../workspace/packAll.ts"
import { run } from "../workspace/run.ts"
import { runPnpm } from "../workspace/runPnpm.ts"
import { runTool } from "../workspace/runTool.ts"
import type { Check } from "./Check.ts"
import { editManifest } from "./editManifest.ts"
import { report } from "./report.ts"

/** Opens every door, and fails where one has nothing behind it. */
const writeProgram = (doors: ReadonlyArray<string>) => `
const problems = []
for (const door of ${JSON.stringify(doors)}) {
  try {
    if (Object.keys(await import(door)).length === 0) problems.push(door + " exports nothing")
  } catch (error) {
    problems.push(door + ": " + error.message)
  }
}
if (problems.length > 0) {
  console.error(problems.join("\\n"))
  process.exit(1)
}
`

/** Imports every door with its types, and refuses a door whose types are only \`any\`. */
const writeConsumer = (doors: ReadonlyArray<string>) => [
  ...doors.map((door, index) => `import * as door${index} from "${door}"`),
  "type IsAny<T> = 0 extends 1 & T ? true : false",
  ...doors.map((_, index) => `export const typed${index}: IsAny<typeof door${index}> = false`),
  ""
].join("\n")

const consumerConfig = {
  compilerOptions: {
    module: "NodeNext", target: "ES2023", lib: ["ES2023", "DOM"], types: [], strict: true, exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true, skipLibCheck: true, noEmit: true
  },
  files: ["consumer.ts"]
}

const byNpm = ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"]
const byPnpm = ["install", "--prefer-offline", "--ignore-scripts", "--no-frozen-lockfile", "--reporter=append-only"]

/** A project of its own for pnpm, which takes the other packages from their tarballs as well. */
const workspaceWith = (overrides: Readonly<Record<string, string>>): string =>
  `packages: []\noverrides:\n${Object.entries(overrides).map(([name, file]) => `  ${JSON.stringify(name)}: ${JSON.stringify(file)}\n`).join("")}`

/** How many packages are visited at once. */
const AT_ONCE = 4

/** What goes wrong when one package is used in a project of its own. */
const visit = async (root: string, folder: string, each: Package, tarballs: Tarballs): Promise<ReadonlyArray<string>> => {
  const problems: Array<string> = []
  const expect = async (what: string, ending: Promise<{ readonly ok: boolean; readonly output: string }>) => {
    const { ok, output } = await ending
    if (!ok) problems.push(`${each.name}: ${what}:\n${output}`)
    return ok
  }
  const doors = each.doors.map((door) => door.specifier)
  const files = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]))
  const { [each.name]: own = "", ...overrides } = files
  mkdirSync(join(folder, "types"), { recursive: true })
  const hasCommand = Object.keys(each.manifest.bin ?? {}).length > 0
  const dependencies = { ...each.manifest.peerDependencies, [each.name]: own }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module", dependencies, ...(hasCommand && { overrides }) }))
  if (!hasCommand) writeFileSync(join(folder, "pnpm-workspace.yaml"), workspaceWith(overrides))
  writeFileSync(join(folder, "main.js"), writeProgram(doors))
  writeFileSync(join(folder, "types/consumer.ts"), writeConsumer(doors))
  writeFileSync(join(folder, "types/tsconfig.json"), JSON.stringify(consumerConfig))
  const installing = hasCommand ? run("npm", byNpm, { cwd: folder }) : runPnpm(root, byPnpm, { cwd: folder })
  if (!await expect("install", installing)) return problems
  await expect("doors", run(process.execPath, ["main.js"], { cwd: folder }))
  await expect("types", runTool(root, "tsc", ["-p", join(folder, "types"), "--pretty", "false"], { cwd: folder }))
  for (const command of Object.keys(each.manifest.bin ?? {})) {
    const ended = await run(join(folder, "node_modules/.bin", command), ["--version"], { cwd: folder })
    if (!ended.ok || !ended.output.includes(each.manifest.version)) {
      problems.push(`${command} --version should print ${each.manifest.version}; it ended with ${ended.code}:\n${ended.output}`)
    }
  }
  return problems
}

export const smoke: Check = {
  name: "smoke",
  guards: "each tarball alone in an empty project: every door, its types, and the zone command",
  after: ["build"],
  run: async (root) => {
    const tarballs = await packAll(root)
    const packages = listPackages(root).filter((each) => tarballs.has(each.name))
    const folder = mkdtempSync(join(tmpdir(), "zone-smoke-"))
    try {
      const problems: Array<string> = []
      const waiting = [...packages.entries()]
      // more at once would only wait for each other
      await Promise.all(Array.from({ length: AT_ONCE }, async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) problems.push(...await visit(root, join(folder, String(next[0])), next[1], tarballs))
      }))
      return report(packages.flatMap((each) => each.doors).length, "doors", problems)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  faults: [
    {
      what: "a dependency that only the workspace has",
      plant: (root) => editManifest(root, "packages/core", (manifest) => { delete manifest.dependencies?.["date-fns-holiday-cn"] }),
      says: "@zone/core: doors:"
    },
    {
      what: "types that are not packed",
      plant: (root) => editManifest(root, "packages/core", (manifest) => { manifest.files = ["dist/**/*.js"] }),
      says: "@zone/core: types:"
    }
  ]
}
