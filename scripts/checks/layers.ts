/**
 * The order of `layers.mjs`: which package may import which, which ring of the core may import which, and no circles.
 */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as order from "../../layers.mjs"
import { findCircles } from "../workspace/findCircles.ts"
import { isTest } from "../workspace/isTest.ts"
import { listFiles } from "../workspace/listFiles.ts"
import { listPackages } from "../workspace/listPackages.ts"
import type { Import, Module } from "../workspace/Module.ts"
import type { Package } from "../workspace/Package.ts"
import { readModules } from "../workspace/readModules.ts"
import { resolveImport } from "../workspace/resolveImport.ts"
import type { Check } from "./Check.ts"
import { report } from "./report.ts"

const coreSource = "packages/core/src/"

/** `@zone/core/calendar` → `@zone/core`; `effect/Schema` → `effect`; `node:fs` → `node:`. */
const packageOf = (specifier: string): string => {
  if (specifier.startsWith("node:")) return "node:"
  const parts = specifier.split("/")
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0] ?? specifier
}

/** The ring of a file of the core, by its first folder; `undefined` for the door and for every other package. */
const ringOf = (path: string) => {
  const folder = path.startsWith(coreSource) ? path.slice(coreSource.length).split("/") : []
  if (folder.length < 2) return undefined
  return { folder: folder[0] ?? "", ring: order.rings.find((each) => each.folders.includes(folder[0] ?? "")) }
}

const checkRing = (module: Module, target: string): string | undefined => {
  const here = ringOf(module.path)
  const there = ringOf(target)
  if (here?.ring === undefined || !target.startsWith(coreSource)) return undefined
  if (there?.ring === undefined) return `${here.folder} may not import the door ${target}`
  if (here.folder === there.folder || there.ring.ring < here.ring.ring) return undefined
  const side = there.ring.ring === here.ring.ring ? "beside" : "above"
  return `${here.folder} (ring ${here.ring.ring}) may not import ${there.folder} (ring ${there.ring.ring}), which is ${side} it`
}

const checkEffect = (module: Module, specifier: string): string | undefined => {
  if (specifier === "effect" || specifier === "effect/index") {
    return `import Effect by subpath (effect/Schema), not from the "effect" entry`
  }
  const here = ringOf(module.path)
  if (here?.ring?.data !== true || order.dataModules.includes(specifier)) return undefined
  return `ring ${here.ring.ring} (${here.folder}) imports only Effect's data modules; ${specifier} is not one`
}

const checkPackage = (module: Module, owner: Package | undefined, specifier: string, all: ReadonlyArray<Package>): string | undefined => {
  const name = packageOf(specifier)
  const wanted = all.find((each) => each.name === name)
  if (wanted !== undefined && !wanted.doors.some((door) => door.specifier === specifier)) {
    return `${specifier} is not a door of ${name}`
  }
  if (owner === undefined) return undefined
  const allowed = order.packages[owner.name]
  if (allowed === undefined) return `${owner.name} is not in layers.mjs`
  if (isTest(module.path) || !module.path.startsWith(`${owner.folder}/src/`)) {
    const own = { ...owner.manifest.devDependencies, ...owner.manifest.dependencies, ...owner.manifest.peerDependencies }
    if (name === owner.name || allowed.includes(name) || order.testsMayImport.includes(name) || name in own) return undefined
    return `${owner.name} may not import ${name}, not even in its tests`
  }
  if (!allowed.includes(name)) return `${owner.name} may not import ${name}`
  if (name === "effect") return checkEffect(module, specifier)
  return undefined
}

const checkImport = (module: Module, each: Import, all: ReadonlyArray<Package>): string | undefined => {
  const owner = all.find((one) => module.path.startsWith(`${one.folder}/`))
  const target = resolveImport(module.path, each.specifier)
  if (target === undefined) return checkPackage(module, owner, each.specifier, all)
  const other = all.find((one) => target.startsWith(`${one.folder}/`))
  // what benchmarks measure rooms with are the sample wishes of their tests, which no door has
  const samples = module.path.startsWith("bench/") && target.startsWith("packages/core/test/")
  if (other !== undefined && other !== owner && !module.path.startsWith("scripts/") && !samples) {
    return `import ${other.name} by its name, not by a path into it`
  }
  if (owner !== undefined && !isTest(module.path) && module.path.startsWith(`${owner.folder}/src/`) && !target.startsWith(`${owner.folder}/src/`)) {
    return `sources import only sources; ${target} is outside src`
  }
  return checkRing(module, target)
}

/** The problems among parsed modules. */
export const findLayerProblems = (modules: ReadonlyArray<Module>, all: ReadonlyArray<Package>): ReadonlyArray<string> => {
  const problems: Array<string> = []
  const edges = new Map<string, Array<string>>()
  for (const module of modules) {
    const here = ringOf(module.path)
    if (here !== undefined && here.ring === undefined) problems.push(`${module.path}: the folder ${here.folder} has no ring in layers.mjs`)
    const targets = new Set<string>()
    for (const each of module.imports) {
      const problem = checkImport(module, each, all)
      if (problem !== undefined) problems.push(`${module.path}:${each.line}: ${problem}`)
      const target = resolveImport(module.path, each.specifier)
      if (target !== undefined) targets.add(target)
    }
    edges.set(module.path, [...targets])
  }
  for (const circle of findCircles(edges)) problems.push(`circle: ${circle.join(" → ")}`)
  return problems
}

const planted = (root: string, path: string, text: string) => writeFileSync(join(root, path), text)

export const layers: Check = {
  name: "layers",
  guards: "the order of layers.mjs: packages, rings, Effect's data modules, no circles",
  run: async (root) => {
    const files = await listFiles(root)
    const wanted = files.filter((path) => /^(packages\/[^/]+\/(src|test|scripts)|examples|bench)\/.*\.tsx?$/.test(path))
    const { modules, problems } = readModules(root, wanted)
    return report(modules.length, "files", [...problems, ...findLayerProblems(modules, listPackages(root))])
  },
  faults: [
    {
      what: "a type-only import from an upper ring",
      plant: (root) => planted(root, `${coreSource}terms/planted.ts`, `import type { X } from "../calendar/index.ts"\nexport type planted = X\n`),
      says: "terms (ring 0) may not import calendar (ring 1), which is above it"
    },
    {
      what: "two files that import each other, one through import()",
      plant: (root) => {
        planted(root, `${coreSource}terms/planted.ts`, `import { other } from "./other.ts"\nexport const planted = other\n`)
        planted(root, `${coreSource}terms/other.ts`, `export const other = () => import("./planted.ts")\n`)
      },
      says: "circle: "
    },
    {
      what: "a runtime module of Effect in a data ring",
      plant: (root) => planted(root, `${coreSource}calendar/planted.ts`, `import * as Layer from "effect/Layer"\nexport const planted = Layer.empty\n`),
      says: "effect/Layer is not one"
    },
    {
      what: "the bare effect entry",
      plant: (root) => planted(root, "packages/packs/src/planted.ts", `export { Schema as planted } from "effect"\n`),
      says: "import Effect by subpath"
    },
    {
      what: "a lower package that imports an upper one",
      plant: (root) => planted(root, "packages/date-fns-holiday-cn/src/planted.ts", `export type planted = import("@zone/core").Basis\n`),
      says: "date-fns-holiday-cn may not import @zone/core"
    },
    {
      what: "a relative path into another package",
      plant: (root) => planted(root, "packages/packs/src/planted.ts", `export type { Basis as planted } from "../../core/src/terms/Basis.ts"\n`),
      says: "import @zone/core by its name"
    },
    {
      what: "a package that the list does not name",
      plant: (root) => {
        const path = join(root, "packages/packs/package.json")
        writeFileSync(path, readFileSync(path, "utf8").replace(`"name": "@zone/packs"`, `"name": "@zone/parcels"`))
        appendFileSync(join(root, "packages/packs/src/planted.ts"), `import "effect/Schema"\n`)
      },
      says: "@zone/parcels is not in layers.mjs"
    }
  ]
}
