/** Turns what a schema says against a value into mistakes that a person can mend: which key, what stands there, what may. */
import { nearest, type Problem } from "@zone/core/rules"
import type * as SchemaAST from "effect/SchemaAST"
import type * as SchemaIssue from "effect/SchemaIssue"
import { describeGiven } from "./describeGiven.ts"
import type { Mistake } from "./Mistake.ts"
import type { Path } from "./parseYaml.ts"
import { sayForm } from "./sayForm.ts"
import { sayProblem } from "./sayProblem.ts"

/** A mistake with its path, before its place is looked up. */
export interface Misfit extends Omit<Mistake, "line" | "column" | "path"> {
  readonly path: Path
}

const lookUp = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((found, step) =>
    typeof found === "object" && found !== null && Object.hasOwn(found, step) ? (found as Readonly<Record<string | number, unknown>>)[step] : undefined, value)

const given = (value: unknown): { readonly given?: string } => value === undefined ? {} : { given: describeGiven(value) }

const insteadOf = (value: unknown): string => value === null ? "这里没有写内容" : `收到的是 ${describeGiven(value)}`

const orElse = (guess: string | undefined): string => guess === undefined ? "" : `，是不是 ${guess}？`

/** A closed list of words: the members, each with its Chinese where the schema gives it. */
const wordsOf = (ast: SchemaAST.Union): ReadonlyArray<string> =>
  ast.types.flatMap((each) => each._tag === "Literal" && typeof each.literal === "string" ? [each.literal] : [])

const zhOf = (ast: SchemaAST.AST): Readonly<Record<string, string>> => {
  const zh: unknown = ast.annotations?.["zh"]
  return typeof zh === "object" && zh !== null ? zh as Readonly<Record<string, string>> : {}
}

const sayWords = (words: ReadonlyArray<string>, zh: Readonly<Record<string, string>>): string =>
  words.map((word) => zh[word] === undefined ? word : `${word}（${zh[word]}）`).join("、")

const sayType = (ast: SchemaAST.AST): string => {
  switch (ast._tag) {
    case "String":
      return "文字"
    case "Number":
      return "数字"
    case "Boolean":
      return "true 或 false"
    case "Arrays":
      return "列表（每项一行，以“- ”开头）"
    case "Objects":
    case "Union":
      return "若干“键: 值”"
    case "Literal":
      return String(ast.literal)
    default:
      return ast._tag
  }
}

const keysOf = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  ast._tag === "Objects" ? ast.propertySignatures.map(({ name }) => String(name)) : []

const wrongType = (ast: SchemaAST.AST, value: unknown, path: Path): Misfit => {
  const quote = ast._tag === "String" && (typeof value === "number" || typeof value === "boolean") ? "（加上引号就是文字）" : ""
  return { path, problem: "wrongType", message: `应为${sayType(ast)}，${insteadOf(value)}${quote}`, ...given(value) }
}

const notAllowed = (words: ReadonlyArray<string>, zh: Readonly<Record<string, string>>, value: unknown, path: Path): Misfit => {
  const guess = typeof value === "string" ? nearest(value, words) : undefined
  const message = `只能是 ${sayWords(words, zh)}；${insteadOf(value)}${orElse(guess)}`
  return { path, problem: "notAllowed", message, ...given(value), allowed: [...words], ...(guess !== undefined && { nearest: guess }) }
}

/** The key that tells the cases of a union apart, with its word in each case. */
const tellingKey = (ast: SchemaAST.Union): { readonly key: string; readonly words: ReadonlyArray<string> } | undefined => {
  const words = (key: string): ReadonlyArray<string> => ast.types.flatMap((each) => {
    const type = each._tag === "Objects" ? each.propertySignatures.find(({ name }) => name === key)?.type : undefined
    return type?._tag === "Literal" && typeof type.literal === "string" ? [type.literal] : []
  })
  const key = ast.types[0] === undefined ? undefined : keysOf(ast.types[0]).find((each) => words(each).length === ast.types.length)
  return key === undefined ? undefined : { key, words: words(key) }
}

const noCase = (ast: SchemaAST.Union, value: unknown, path: Path): Misfit => {
  const literals = wordsOf(ast)
  if (literals.length === ast.types.length) return notAllowed(literals, zhOf(ast), value, path)
  const telling = tellingKey(ast)
  if (telling === undefined || typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(ast, value, path)
  const { key, words } = telling
  const said = lookUp(value, [key])
  if (said !== undefined) return notAllowed(words, {}, said, [...path, key])
  return { path: [...path, key], problem: "missing", message: `缺少 ${key}，只能是 ${words.join("、")}`, allowed: [...words] }
}

const textOf = (annotations: Readonly<Record<string, unknown>> | undefined, key: string): string | undefined => {
  const text = annotations?.[key]
  return typeof text === "string" ? text : undefined
}

/** What a check wants, in Chinese; nothing for a check that looks at several fields and says itself what is wrong. */
const formOf = ({ filter }: SchemaIssue.Filter): string | undefined =>
  sayForm(textOf(filter.annotations, "identifier"), textOf(filter.annotations, "expected"))

const wrongForm = (form: string, value: unknown, path: Path): Misfit => {
  const message = value === "" ? "不能为空" : `应为${form}，${insteadOf(value)}`
  return { path, problem: "wrongForm", message, ...given(value) }
}

/** Takes an issue of the schema, and the whole value that it is about. */
export const listMistakes = (issue: SchemaIssue.Issue, whole: unknown): ReadonlyArray<Misfit> => {
  const found: Array<Misfit> = []
  const visit = (each: SchemaIssue.Issue, path: Path): void => {
    const value = lookUp(whole, path)
    switch (each._tag) {
      case "Pointer":
        return visit(each.issue, [...path, ...each.path.map((step) => typeof step === "number" ? step : String(step))])
      case "Composite":
        for (const inner of each.issues) visit(inner, path)
        return
      case "AnyOf":
        if (each.issues.length === 0) found.push(noCase(each.ast, value, path))
        for (const inner of each.issues) visit(inner, path)
        return
      case "Encoding":
        return visit(each.issue, path)
      case "Filter": {
        const form = formOf(each)
        return form === undefined ? visit(each.issue, path) : void found.push(wrongForm(form, value, path))
      }
      case "InvalidType":
        return void found.push(wrongType(each.ast, value, path))
      case "MissingKey":
        if (typeof path.at(-1) === "number") found.push({ path: path.slice(0, -1), problem: "missing", message: "列表里至少要有一项" })
        else found.push({ path, problem: "missing", message: `缺少 ${String(path.at(-1))}` })
        return
      case "UnexpectedKey": {
        const keys = keysOf(each.ast)
        const key = String(path.at(-1))
        const guess = nearest(key, keys.filter((one) => lookUp(whole, [...path.slice(0, -1), one]) === undefined))
        const message = `不认识的键 ${key}${guess === undefined ? `，可用的有 ${keys.join("、")}` : orElse(guess)}`
        return void found.push({ path, problem: "unknownKey", message, allowed: [...keys], ...(guess !== undefined && { nearest: guess }) })
      }
      default: {
        const annotations = "annotations" in each ? each.annotations : undefined
        const problem = annotations?.["problem"] as Problem | undefined
        const message = problem ? sayProblem(problem) : `不合要求（${textOf(annotations, "message") ?? each._tag}）`
        return void found.push({ path, problem: "doesNotFit", message, ...given(value) })
      }
    }
  }
  visit(issue, [])
  return withoutEchoes(found)
}

/** A misspelt key is one mistake: the right one is not missing as well. */
const withoutEchoes = (found: ReadonlyArray<Misfit>): ReadonlyArray<Misfit> => {
  const meant = new Set(found.flatMap(({ nearest: guess, path, problem }) =>
    problem === "unknownKey" && guess !== undefined ? [JSON.stringify([...path.slice(0, -1), guess])] : []))
  return found.filter(({ path, problem }) => problem !== "missing" || !meant.has(JSON.stringify(path)))
}
