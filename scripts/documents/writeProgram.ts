/**
 * Turns the comments `// => value` and `// throws Name` behind an expression or a constant into assertions.
 *
 * The value is a JavaScript expression, compared with deepStrictEqual; it may go on over the comment lines that follow.
 * A comment alone on its line speaks of the statement that ends on the line above.
 */
import { type ESTree, parseSync, Visitor } from "vite"
import { lineOf } from "../workspace/lineOf.ts"
import type { Fence } from "./Fence.ts"
import type { Program } from "./Program.ts"

type Statement = ESTree.ExpressionStatement | ESTree.VariableDeclaration

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const isExpression = (text: string): boolean => text.trim() !== "" && parseSync("value.ts", `void (${text}\n)`).errors.length === 0

/** `console.log(x)` promises what x is. */
const meant = (expression: ESTree.Expression): ESTree.Node => {
  if (expression.type !== "CallExpression" || expression.arguments.length !== 1) return expression
  const { callee } = expression
  const logs = callee.type === "MemberExpression" && callee.object.type === "Identifier" && callee.object.name === "console"
  return logs ? expression.arguments[0] ?? expression : expression
}

export const writeProgram = (fence: Fence): Program => {
  const { text } = fence
  const parsed = parseSync("example.ts", text, { sourceType: "module" })
  const problem = parsed.errors.find((each) => each.severity === "Error")
  if (problem !== undefined) return { fence, source: text, assertions: 0, problems: [`does not parse: ${problem.message}`] }

  const statements: Array<Statement> = []
  new Visitor({
    ExpressionStatement: (node) => void statements.push(node),
    VariableDeclaration: (node) => void statements.push(node)
  }).visit(parsed.program)

  const edits: Array<Edit> = []
  const problems: Array<string> = []
  const lines = text.split("\n")
  const comments = parsed.comments.filter((each) => each.type === "Line")

  /** The value behind `=>`, with as many of the following comment lines as it takes. */
  const readValue = (first: string, line: number): string | undefined => {
    let value = first
    for (let next = line; ; next++) {
      if (isExpression(value)) return value
      const more = /^\s*\/\/(?!\s*(?:=>|throws))(.*)$/.exec(lines[next] ?? "")
      if (more === null) return undefined
      value += `\n${more[1] ?? ""}`
    }
  }

  for (const comment of comments) {
    const line = lineOf(text, comment.start)
    const at = `line ${fence.line + line - 1}`
    const promise = /^\s*(?:=>\s*(.*)|throws\s+([A-Za-z_$][\w$.]*)\s*)$/.exec(comment.value)
    if (promise === null) {
      if (/^\s*(=>|[⇒→])/.test(comment.value)) problems.push(`${at}: cannot be read: //${comment.value}`)
      continue
    }
    const alone = (lines[line - 1] ?? "").trimStart().startsWith("//")
    const ending = alone ? line - 1 : line
    const statement = statements
      .filter((each) => each.end <= comment.start && lineOf(text, each.end - 1) === ending)
      .sort((a, b) => a.end - b.end || b.start - a.start)
      .at(-1)
    if (statement === undefined) {
      problems.push(`${at}: there is no expression before //${comment.value}`)
      continue
    }
    const declaration = statement.type === "VariableDeclaration" ? statement.declarations[0] : undefined
    const expression = statement.type === "ExpressionStatement" ? meant(statement.expression) : declaration?.init
    if (expression === undefined || expression === null) {
      problems.push(`${at}: the constant has no value`)
      continue
    }
    const said = text.slice(expression.start, expression.end)
    if (promise[2] !== undefined) {
      const thrown = `await __throws(async () => (${said}), ${JSON.stringify(promise[2])}, ${fence.line + line - 1})`
      edits.push({ start: statement.start, end: statement.end, text: thrown })
      continue
    }
    const value = readValue(promise[1] ?? "", line)
    if (value === undefined) {
      problems.push(`${at}: not a JavaScript expression: ${promise[1]}`)
      continue
    }
    const wanted = `(${value}\n), ${fence.line + line - 1})`
    if (statement.type === "ExpressionStatement") {
      edits.push({ start: statement.start, end: statement.end, text: `__is(${said}, ${wanted}` })
    } else if (declaration?.id.type === "Identifier" && statement.declarations.length === 1) {
      edits.push({ start: statement.end, end: statement.end, text: `; __is(${declaration.id.name}, ${wanted}` })
    } else {
      problems.push(`${at}: // => speaks of one constant with one name`)
    }
  }

  let source = text
  for (const edit of edits.sort((a, b) => b.start - a.start)) source = source.slice(0, edit.start) + edit.text + source.slice(edit.end)
  return { fence, source, assertions: edits.length, problems }
}
