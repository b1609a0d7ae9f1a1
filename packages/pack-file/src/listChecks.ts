/** Lists the checks in a schema, with what each expects: a pattern, a least number, an address. */
import type * as SchemaAST from "effect/SchemaAST"
import { sayForm } from "./sayForm.ts"

/** A check that some value in the schema must pass. */
export interface ListedCheck {
  /** What it expects, in English; nothing for a check that looks at several fields. */
  readonly expected: string | undefined
  /** The same in Chinese. */
  readonly zh: string | undefined
  /** The pattern that a text must match. */
  readonly pattern: string | undefined
}

const textOf = (value: unknown): string | undefined => typeof value === "string" ? value : undefined

const patternOf = (annotations: Readonly<Record<string, unknown>>): string | undefined => {
  const representation = annotations["representation"]
  if (typeof representation !== "object" || representation === null || !("payload" in representation)) return undefined
  const { payload } = representation
  return typeof payload === "object" && payload !== null && "source" in payload ? textOf(payload.source) : undefined
}

const listed = (check: SchemaAST.Check<unknown>): ReadonlyArray<ListedCheck> => {
  if (check._tag === "FilterGroup") return check.checks.flatMap(listed)
  const annotations: Readonly<Record<string, unknown>> = check.annotations ?? {}
  const expected = textOf(annotations["expected"])
  return [{ expected, zh: sayForm(textOf(annotations["identifier"]), expected), pattern: patternOf(annotations) }]
}

/** The parts of a schema that are schemas themselves. */
const within = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.AST> => {
  switch (ast._tag) {
    case "Objects":
      return [...ast.propertySignatures.map(({ type }) => type), ...ast.indexSignatures.map(({ type }) => type)]
    case "Arrays":
      return [...ast.elements, ...ast.rest]
    case "Union":
      return ast.types
    default:
      return []
  }
}

/** Every check in a schema that is not recursive, however deep. */
export const listChecks = (ast: SchemaAST.AST): ReadonlyArray<ListedCheck> =>
  [...(ast.checks ?? []).flatMap(listed), ...within(ast).flatMap(listChecks)]
