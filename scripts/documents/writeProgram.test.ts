/** Fences, and the promises in them, as programs. */
import { deepStrictEqual } from "node:assert/strict"
import { stripTypeScriptTypes } from "node:module"
import { describe, expect, it } from "vitest"
import { parseModule } from "../workspace/parseModule.ts"
import { readExamples } from "./readExamples.ts"
import { readFences } from "./readFences.ts"
import { readSteps, readWords } from "./runSession.ts"
import { writeProgram } from "./writeProgram.ts"

const fence = (text: string) => ({ path: "README.md", line: 10, info: "ts", text })

type Body = (is: unknown, throws: unknown) => Promise<void>

/** Runs a program without imports; gives the lines whose promise was kept. */
const run = async (text: string) => {
  const program = writeProgram(fence(text))
  expect(program.problems).toEqual([])
  const kept: Array<number> = []
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the program is written above
  const body = new Function("__is", "__throws", `return (async () => {${stripTypeScriptTypes(program.source)}\n})()`) as Body
  await body(
    (actual: unknown, expected: unknown, line: number) => {
      deepStrictEqual(actual, expected)
      kept.push(line)
    },
    async (inner: () => Promise<unknown>, name: string, line: number) => {
      const thrown = await inner().then(() => undefined, (error: unknown) => error)
      deepStrictEqual((thrown as Error | undefined)?.name, name)
      kept.push(line)
    }
  )
  return kept
}

describe("a promise", () => {
  it.each([
    ["behind an expression", "1 + 1 // => 2", [10]],
    ["behind a constant", "const a: number = 1 // => 1\na // => 1", [10, 11]],
    ["with a semicolon", "1 + 1; // => 2", [10]],
    ["on its own line", "[\n  1\n].length\n// => 1", [13]],
    ["over several lines", "({ a: [1] })\n// => {\n//   a: [1]\n// }", [11]],
    ["in console.log", "console.log(1 + 1) // => 2", [10]],
    ["that waits", "await Promise.resolve([1]) // => [1]", [10]],
    ["with a remark", "1 + 1 // => 2 // as ever", [10]],
    ["to throw", "JSON.parse('nonsense') // throws SyntaxError", [10]],
    ["in a loop", "for (const n of [1]) {\n  n // => 1\n}", [11]]
  ])("%s is kept", async (_, text, lines) => expect(await run(text)).toEqual(lines))

  it.each([
    ["1 + 1 // => 3"],
    ["const a = { b: 1 } // => { b: 2 }"],
    ["String(1) // throws TypeError"]
  ])("%s is broken", async (text) => {
    await expect(run(text)).rejects.toThrow()
  })

  it.each([
    ["1 // => 2 ±", "not a JavaScript expression"],
    ["// => 2", "no expression before"],
    ["const { a } = { a: 1 } // => 1", "one constant with one name"],
    ["const = 1", "does not parse"]
  ])("%s cannot be read", (text, problem) => {
    expect(writeProgram(fence(text)).problems).toEqual([expect.stringContaining(problem)])
  })
})

describe("fences", () => {
  it("are found with their line and what stands behind the marks", () => {
    const text = "# A\n\n```ts ignore: needs a printer\na\n```\n\n- b\n\n  ```console\n  $ zone\n  ```\n\n````md\n```ts\n```\n````\n"
    expect(readFences("a.md", text)).toEqual([
      { path: "a.md", line: 4, info: "ts ignore: needs a printer", text: "a" },
      { path: "a.md", line: 10, info: "console", text: "$ zone" },
      { path: "a.md", line: 14, info: "md", text: "```ts\n```" }
    ])
  })

  it("of docstrings are those after @example", () => {
    const text = "/** About. */\n\n/**\n * ```ts\n * no\n * ```\n * @example\n * ```ts\n * a // => 1\n *   b\n * ```\n */\nexport const x = 1\n"
    expect(readExamples(parseModule("x.ts", text))).toEqual([{ path: "x.ts", line: 9, info: "ts", text: "a // => 1\n  b" }])
  })
})

describe("a session", () => {
  it("has commands with what they print", () => {
    expect(readSteps(fence("$ zone a \\\n  b\none\n\ntwo\n$ zone c"))).toEqual([
      { line: 10, command: "zone a b", expected: "one\n\ntwo" },
      { line: 15, command: "zone c", expected: "" }
    ])
  })

  it("reads words as a shell does", () => {
    expect(readWords(`due 'a b' "c \\"d\\"" e\\ f --on=2026-01-05 ''`)).toEqual(["due", "a b", `c "d"`, "e f", "--on=2026-01-05", ""])
  })
})
