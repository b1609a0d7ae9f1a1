/**
 * The weather: rings that hold data never name the clock, chance, the network or the machine. What they need of it
 * comes in with the command. Names are read from the syntax tree, so comments and texts may say them.
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { type ESTree, Visitor } from "vite"
import * as order from "../../layers.mjs"
import { isTest } from "../workspace/isTest.ts"
import { lineOf } from "../workspace/lineOf.ts"
import { listFiles } from "../workspace/listFiles.ts"
import type { Module } from "../workspace/Module.ts"
import { readModules } from "../workspace/readModules.ts"
import type { Check } from "./Check.ts"
import { report } from "./report.ts"

const folders = order.rings.filter((each) => each.data).flatMap((each) => each.folders)

/** Every name that a pattern binds: `{ a, b: [c] }` binds a and c. */
const namesOf = (pattern: ESTree.Node | null): ReadonlyArray<string> => {
  switch (pattern?.type) {
    case "Identifier": return [pattern.name]
    case "ObjectPattern": return pattern.properties.flatMap((each) => namesOf(each.type === "RestElement" ? each.argument : each.value))
    case "ArrayPattern": return pattern.elements.flatMap((each) => namesOf(each))
    case "AssignmentPattern": return namesOf(pattern.left)
    case "RestElement": return namesOf(pattern.argument)
    case "TSParameterProperty": return namesOf(pattern.parameter)
    default: return []
  }
}

/** The names that a file binds itself: they are not the weather, whatever they are called. */
const boundIn = (module: Module): ReadonlySet<string> => {
  const bound = new Set<string>()
  const add = (pattern: ESTree.Node | null) => namesOf(pattern).forEach((name) => bound.add(name))
  const addParameters = (node: { readonly params: ReadonlyArray<ESTree.Node> }) => node.params.forEach((each) => add(each))
  new Visitor({
    VariableDeclarator: (node) => add(node.id),
    FunctionDeclaration: (node) => { add(node.id); addParameters(node) },
    FunctionExpression: addParameters,
    ArrowFunctionExpression: addParameters,
    TSFunctionType: addParameters,
    TSMethodSignature: addParameters,
    TSDeclareFunction: addParameters,
    CatchClause: (node) => add(node.param),
    ImportSpecifier: (node) => add(node.local),
    ImportNamespaceSpecifier: (node) => add(node.local),
    ImportDefaultSpecifier: (node) => add(node.local)
  }).visit(module.program)
  return bound
}

/** Places of names that are only keys or members: `x.process`, `{ document: 1 }`. */
const keysIn = (module: Module): ReadonlySet<number> => {
  const keys = new Set<number>()
  const note = (node: { readonly computed?: boolean; readonly key: ESTree.Node; readonly shorthand?: boolean }) => {
    if (node.computed !== true && node.shorthand !== true) keys.add(node.key.start)
  }
  new Visitor({
    MemberExpression: (node) => { if (!node.computed) keys.add(node.property.start) },
    TSQualifiedName: (node) => void keys.add(node.right.start),
    Property: note,
    PropertyDefinition: note,
    MethodDefinition: note,
    TSPropertySignature: note,
    TSMethodSignature: note,
    ImportSpecifier: (node) => void keys.add(node.imported.start),
    ExportSpecifier: (node) => void keys.add(node.exported.start),
    LabeledStatement: (node) => void keys.add(node.label.start)
  }).visit(module.program)
  return keys
}

/** Where a module names the weather. */
export const findWeather = (module: Module): ReadonlyArray<string> => {
  const bound = boundIn(module)
  const keys = keysIn(module)
  const found = new Set<string>()
  const say = (name: string, place: number) =>
    found.add(`${module.path}:${lineOf(module.text, place)}: names ${name}: what depends on it comes in from outside`)
  new Visitor({
    Identifier: (node) => {
      if (order.weather.includes(node.name) && !bound.has(node.name) && !keys.has(node.start)) say(node.name, node.start)
    },
    MemberExpression: (node) => {
      if (node.object.type !== "Identifier" || bound.has(node.object.name)) return
      const member = node.property.type === "Identifier" ? node.property.name : node.property.type === "Literal" ? String(node.property.value) : ""
      if (order.weatherMembers.includes(`${node.object.name}.${member}`)) say(`${node.object.name}.${member}`, node.start)
    }
  }).visit(module.program)
  return [...found]
}

const plant = (line: string) => (root: string) =>
  writeFileSync(join(root, "packages/core/src/terms/planted.ts"), `/** A planted fault. */\n\n${line}\n`)

export const weather: Check = {
  name: "weather",
  guards: "rings 0–4 of the core never name the clock, chance, the network or the machine",
  run: async (root) => {
    const paths = (await listFiles(root)).filter((path) =>
      folders.some((folder) => path.startsWith(`packages/core/src/${folder}/`)) && path.endsWith(".ts") && !isTest(path))
    const { modules, problems } = readModules(root, paths)
    return report(modules.length, "files", [...problems, ...modules.flatMap(findWeather)])
  },
  faults: [
    { what: "the clock", plant: plant("export const planted = () => new Date()"), says: "names Date" },
    { what: "chance, in brackets", plant: plant(`export const planted = () => Math["random"]()`), says: "names Math.random" },
    { what: "the clock as a type", plant: plant("export type planted = { readonly on: Date }"), says: "names Date" },
    { what: "the process, shorthand", plant: plant("export const planted = { process }"), says: "names process" }
  ]
}
