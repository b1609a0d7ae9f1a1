/** The linter with types: `.oxlintrc.json` holds the rules. A warning counts as much as an error. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { runTool } from "../workspace/runTool.ts"
import type { Check, Fault } from "./Check.ts"

const plant = (what: string, says: string, text: string, path = "packages/core/src/terms/planted.ts"): Fault => ({
  what,
  plant: (root) => writeFileSync(join(root, path), `/** A planted fault. */\n\n${text}\n`),
  says
})

export const lint: Check = {
  name: "lint",
  guards: "oxlint with types: floating promises, any, unsafe comparisons, circles, console in libraries",
  run: async (root) => {
    const ended = await runTool(root, "oxlint", ["--type-aware", "--deny-warnings", "--format", "unix"])
    const files = await runTool(root, "oxlint", ["--debug", "files"])
    const looked = files.ok ? files.output.trim().split("\n").filter((line) => /\.m?[jt]sx?$/.test(line)).length : 0
    return { ok: ended.ok && looked > 0, seen: `${looked} files`, output: looked > 0 ? ended.output : `${ended.output}\nno files were checked` }
  },
  faults: [
    plant("a promise that nobody awaits", "no-floating-promises", "export const planted = () => { Promise.resolve(1) }"),
    plant("any", "no-explicit-any", "export const planted = (one: any): unknown => one"),
    plant("==", "eqeqeq", "export const planted = (one: unknown) => one == 1"),
    plant("a value import of a type", "consistent-type-imports", `import { Basis } from "./Basis.ts"\nexport type planted = Basis`),
    plant("console in a library", "no-console", `export const planted = () => { console.log("said") }`),
    plant("a file that imports itself", "no-cycle", `import { planted as other } from "./planted.ts"\nexport const planted: () => unknown = () => other`),
    plant("a floating promise in a test", "no-floating-promises", "export const planted = () => { Promise.resolve(1) }", "packages/core/src/terms/planted.test.ts"),
    plant("a test left focused", "no-focused-tests", `import { it } from "vitest"\nit.only("is alone", () => {})`, "packages/core/src/terms/planted.test.ts")
  ]
}
