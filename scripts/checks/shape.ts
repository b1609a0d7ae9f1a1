/**
 * The shape of files and folders: an opening paragraph, a name that says what is inside, a length that can be read,
 * the same drawers in every room, and doors that agree with the files behind them.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, posix } from "node:path"
import { isDeepStrictEqual } from "node:util"
import * as order from "../../layers.mjs"
import { isTest } from "../workspace/isTest.ts"
import { listFiles } from "../workspace/listFiles.ts"
import { listPackages } from "../workspace/listPackages.ts"
import type { Module } from "../workspace/Module.ts"
import type { Package } from "../workspace/Package.ts"
import { readModules } from "../workspace/readModules.ts"
import type { Check } from "./Check.ts"
import { isGenerated } from "./isGenerated.ts"
import { report } from "./report.ts"

const long = 400
const refused = 600

/** Files that may be named otherwise than what they export: doors and the command. Everything else keeps the rule. */
const namedForTheirPlace = ["index.ts", "bin.ts"]

const sayNothing = /(^|\/)(utils?|helpers?|common|misc)(\/|\.[a-z.]+$)/i

const countLines = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0)

/** Why a file does not open with a paragraph about itself, if it does not. */
const checkOpening = (module: Module): string | undefined => {
  const text = module.text.replace(/^#!.*\n/, "")
  const opening = /^\s*\/\*\*([\s\S]*?)\*\//.exec(text)
  if (opening === null) return "does not open with a module paragraph (/** … */)"
  const words = (opening[1] ?? "").replace(/[\s*]+/g, " ").trim()
  if (words.length < 15) return "opens with a paragraph that says nothing"
  const rest = text.slice(opening[0].length)
  const attached = /^[ \t]*\r?\n[ \t]*(export\s+)?((declare|abstract|async|default)\s+)*(const|let|class|interface|function|enum|type\s+\w)/.test(rest)
  if (attached && !words.includes("@module")) {
    return "the opening comment belongs to the first declaration: write the module paragraph above it, or leave an empty line"
  }
  return undefined
}

/** What is wrong with one source file. */
export const findFileProblems = (module: Module, doors: ReadonlySet<string>): ReadonlyArray<string> => {
  const problems: Array<string> = []
  const file = posix.basename(module.path)
  const name = file.replace(/\.tsx?$/, "")
  const say = (problem: string) => void problems.push(`${module.path}: ${problem}`)
  const generated = isGenerated(module.text)
  const lines = countLines(module.text)
  if (!generated && lines > refused) say(`${lines} lines; ${refused} is refused`)
  for (const line of module.exportsAll) say(`line ${line}: re-exports with *; name what is exported`)
  if (isTest(module.path)) return problems
  const opening = checkOpening(module)
  if (opening !== undefined) say(opening)
  if (file === "index.ts" && !doors.has(module.path)) say("an index.ts that is not a door of its package")
  if (namedForTheirPlace.includes(file) || generated) return problems
  if (!module.exports.some((each) => each.name === name)) {
    const names = module.exports.map((each) => each.name).join(", ")
    say(names === "" ? "exports nothing" : `exports ${names}, but nothing named ${name}`)
  }
  return problems
}

const sourceCondition = "@zone/source"

/** What is wrong with the doors of a package. */
export const findDoorProblems = (each: Package, exists: (path: string) => boolean): ReadonlyArray<string> => {
  const problems: Array<string> = []
  const say = (problem: string) => void problems.push(`${each.folder}/package.json: ${problem}`)
  const published: Record<string, unknown> = {}
  for (const [path, files] of Object.entries(each.manifest.exports ?? {})) {
    if (typeof files === "string") {
      published[path] = files
      continue
    }
    const { [sourceCondition]: source, ...others } = files
    published[path] = others
    if (source === undefined) {
      say(`${path} has no ${sourceCondition}`)
      continue
    }
    if (!exists(posix.join(each.folder, source))) say(`${path} leads to ${source}, which is not there`)
    const built = source.replace(/^\.\/src\//, "./dist/").replace(/\.ts$/, "")
    if (!isDeepStrictEqual(others, { types: `${built}.d.ts`, default: `${built}.js` })) {
      say(`${path}: types and default should be ${built}.d.ts and ${built}.js, as ${source} is built`)
    }
    const keys = Object.keys(files)
    if (keys[0] !== sourceCondition || keys.at(-1) !== "default") say(`${path}: ${sourceCondition} comes first and default last`)
  }
  if (!isDeepStrictEqual(each.manifest.publishConfig?.exports, published)) {
    say(`publishConfig.exports is not exports without ${sourceCondition}`)
  }
  for (const [command, file] of Object.entries(each.manifest.bin ?? {})) {
    const source = posix.join(each.folder, file.replace(/^\.\/dist\//, "./src/").replace(/\.js$/, ".ts"))
    if (!exists(source)) say(`the command ${command} leads to ${source}, which is not there`)
  }
  if (!exists(`${each.folder}/README.md`)) problems.push(`${each.folder}: has no README.md`)
  return problems
}

/** Drawers that a room lacks, among the files of the repository. */
export const findMissingDrawers = (files: ReadonlyArray<string>): ReadonlyArray<string> => {
  const rooms = order.rings.find((each) => each.ring === order.roomRing)?.folders ?? []
  return rooms.flatMap((room) => {
    const folder = `packages/core/src/${room}/`
    if (!files.some((path) => path.startsWith(folder))) return []
    return order.drawers.filter((drawer) => !files.includes(folder + drawer)).map((drawer) => `${folder}: the drawer ${drawer} is missing`)
  })
}

const planted = "packages/core/src/terms/planted.ts"
const plant = (text: string, path = planted) => (root: string) => writeFileSync(join(root, path), text)
const paragraph = "/** A planted fault, with a paragraph. */\n\n"

export const shape: Check = {
  name: "shape",
  guards: "opening paragraphs, names of files, lengths, drawers of rooms, doors, README files",
  run: async (root) => {
    const files = await listFiles(root)
    const packages = listPackages(root)
    const doors = new Set(packages.flatMap((each) => each.doors.map((door) => posix.join(each.folder, door.files[sourceCondition] ?? ""))))
    const { modules, problems } = readModules(root, files.filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path)))
    const tooLong = modules.filter((each) => !isGenerated(each.text) && countLines(each.text) > long)
    const verdict = report(modules.length, "source files", [
      ...problems,
      ...files.filter((path) => sayNothing.test(path)).map((path) => `${path}: the name says nothing`),
      ...modules.flatMap((each) => findFileProblems(each, doors)),
      ...packages.flatMap((each) => findDoorProblems(each, (path) => existsSync(join(root, path)))),
      ...findMissingDrawers(files)
    ])
    const warning = tooLong.length === 0 ? "" : `, over ${long} lines: ${tooLong.map((each) => each.path).join(", ")}`
    return { ...verdict, seen: `${verdict.seen}${warning}` }
  },
  faults: [
    { what: "a file without an opening paragraph", plant: plant("export const planted = 1\n"), says: "does not open with a module paragraph" },
    { what: "a docstring in place of the paragraph", plant: plant("/** What planted is good for. */\nexport const planted = 1\n"), says: "belongs to the first declaration" },
    { what: "a file named otherwise than its export", plant: plant(`${paragraph}export const other = 1\n`), says: "nothing named planted" },
    { what: "a file of 601 lines", plant: plant(`${paragraph}export const planted = 1\n${"\n".repeat(598)}`), says: "601 lines" },
    { what: "export *", plant: plant(`${paragraph}export * from "./Basis.ts"\nexport const planted = 1\n`), says: "re-exports with *" },
    {
      what: "a folder whose name says nothing",
      plant: (root) => {
        mkdirSync(join(root, "packages/core/src/terms/common"))
        plant(`${paragraph}export const planted = 1\n`, "packages/core/src/terms/common/planted.ts")(root)
      },
      says: "the name says nothing"
    },
    {
      what: "a room without its drawers",
      plant: (root) => {
        mkdirSync(join(root, "packages/core/src/programme"), { recursive: true })
        plant(`${paragraph}export const planted = 1\n`, "packages/core/src/programme/planted.ts")(root)
        rmSync(join(root, "packages/core/src/programme/row.ts"), { force: true })
      },
      says: "the drawer row.ts is missing"
    },
    {
      what: "a door that only the workspace has",
      plant: (root) => {
        const path = join(root, "packages/core/package.json")
        const manifest = JSON.parse(readFileSync(path, "utf8")) as { publishConfig: { exports: Record<string, unknown> } }
        delete manifest.publishConfig.exports["./calendar"]
        writeFileSync(path, JSON.stringify(manifest, undefined, 2))
      },
      says: "publishConfig.exports is not exports"
    },
    { what: "a package without a README", plant: (root) => rmSync(join(root, "packages/packs/README.md"), { force: true }), says: "packages/packs: has no README.md" },
    {
      what: "an index.ts that is no door",
      plant: (root) => {
        mkdirSync(join(root, "packages/core/src/terms/planted"))
        appendFileSync(join(root, "packages/core/src/terms/planted/index.ts"), paragraph)
      },
      says: "not a door of its package"
    }
  ]
}
