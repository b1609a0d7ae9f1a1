/**
 * Reads a TypeScript source into a {@link Module}, with the parser that comes with the test runner's bundler:
 * a grammar, not patterns, so that comments and strings that look like imports are not taken for imports.
 */
import { parseSync, Visitor } from "vite"
import { lineOf } from "./lineOf.ts"
import type { Export, Import, Module } from "./Module.ts"

export const parseModule = (path: string, text: string): Module => {
  const parsed = parseSync(path, text, { sourceType: "module" })
  const problem = parsed.errors.find((each) => each.severity === "Error")
  if (problem !== undefined) throw new SyntaxError(`${path}: ${problem.message}`)

  const imports: Array<Import> = []
  const add = (specifier: string, place: number) => void imports.push({ specifier, line: lineOf(text, place) })
  for (const each of parsed.module.staticImports) add(each.moduleRequest.value, each.start)
  for (const each of parsed.module.staticExports) {
    const from = each.entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest
    if (from) add(from.value, each.start)
  }
  new Visitor({
    ImportExpression: (node) => {
      if (node.source.type === "Literal" && typeof node.source.value === "string") add(node.source.value, node.start)
    },
    TSImportType: (node) => {
      if (typeof node.source.value === "string") add(node.source.value, node.start)
    },
    TSExternalModuleReference: (node) => add(node.expression.value, node.start)
  }).visit(parsed.program)

  const exports: Array<Export> = []
  const exportsAll: Array<number> = []
  for (const statement of parsed.module.staticExports) {
    for (const entry of statement.entries) {
      const line = lineOf(text, statement.start)
      if (entry.importName.kind === "AllButDefault" || entry.importName.kind === "All") exportsAll.push(line)
      if (entry.importName.kind === "AllButDefault") continue
      exports.push({
        name: entry.exportName.name ?? "default",
        local: entry.importName.name ?? entry.localName.name ?? entry.exportName.name ?? "default",
        from: entry.moduleRequest?.value,
        isType: entry.isType,
        start: statement.start,
        line
      })
    }
  }
  return { path, text, program: parsed.program, comments: parsed.comments, imports, exports, exportsAll }
}
