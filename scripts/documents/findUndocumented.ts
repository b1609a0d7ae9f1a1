/**
 * What stands at a door without a docstring, and the functions among it without an example.
 */
import type { ESTree } from "vite"
import { isGenerated } from "../checks/isGenerated.ts"
import type { Module } from "../workspace/Module.ts"
import { resolveImport } from "../workspace/resolveImport.ts"

/** Names that a top-level statement declares. */
const declaredBy = (statement: ESTree.Directive | ESTree.Statement): ReadonlyArray<string> => {
  const inner = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration" ? statement.declaration : statement
  if (inner === null) return []
  if (inner.type === "VariableDeclaration") return inner.declarations.flatMap((each) => each.id.type === "Identifier" ? [each.id.name] : [])
  return "id" in inner && inner.id?.type === "Identifier" ? [inner.id.name] : []
}

/** The docstrings directly above the statements that declare a name. */
const docstringsOf = (module: Module, name: string): ReadonlyArray<string> =>
  module.program.body.filter((each) => declaredBy(each).includes(name)).flatMap((statement) => {
    const above = module.comments.findLast((each) =>
      each.type === "Block" && each.value.startsWith("*") && each.end <= statement.start &&
      /^[ \t]*(\r?\n)?[ \t]*$/.test(module.text.slice(each.end, statement.start)))
    return above === undefined ? [] : [above.value]
  })

/** Where a name that stands at a door is declared. */
const declarationOf = (modules: ReadonlyMap<string, Module>, module: Module, name: string): { readonly module: Module; readonly local: string } | undefined => {
  const entry = module.exports.find((each) => each.name === name)
  if (entry === undefined) return undefined
  if (entry.from === undefined) return { module, local: entry.local }
  const next = modules.get(resolveImport(module.path, entry.from) ?? "")
  return next === undefined ? undefined : declarationOf(modules, next, entry.local)
}

/** `functions` holds, for each door, the names that are functions when the door is opened. */
export const findUndocumented = (
  modules: ReadonlyMap<string, Module>,
  functions: Readonly<Record<string, ReadonlyArray<string>>>
): { readonly looked: number; readonly problems: ReadonlyArray<string> } => {
  const seen = new Set<string>()
  const problems: Array<string> = []
  for (const [path, names] of Object.entries(functions)) {
    const door = modules.get(path)
    for (const each of door?.exports ?? []) {
      const found = door === undefined ? undefined : declarationOf(modules, door, each.name)
      if (found === undefined || isGenerated(found.module.text)) continue
      const key = `${found.module.path}: ${found.local}`
      if (seen.has(key)) continue
      seen.add(key)
      const docstrings = docstringsOf(found.module, found.local)
      if (docstrings.length === 0) problems.push(`${key} has no docstring`)
      else if (names.includes(each.name) && !docstrings.some((text) => /@example[\s\S]*?```ts/.test(text))) {
        problems.push(`${key} is a function without an @example`)
      }
    }
  }
  return { looked: seen.size, problems }
}
