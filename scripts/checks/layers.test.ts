/** The order of the packages and rings, on invented files. */
import { describe, expect, it } from "vitest"
import type { Package } from "../workspace/Package.ts"
import { parseModule } from "../workspace/parseModule.ts"
import { findLayerProblems } from "./layers.ts"

const makePackage = (folder: string, name: string, doors: ReadonlyArray<string>): Package => ({
  folder,
  name,
  manifest: { name, version: "0.0.0" },
  doors: doors.map((path) => ({ path, specifier: name + path.slice(1), files: {} }))
})

const packages = [
  makePackage("packages/core", "@zone/core", [".", "./terms"]),
  makePackage("packages/date-fns-holiday-cn", "date-fns-holiday-cn", [".", "./iso"]),
  makePackage("packages/packs", "@zone/packs", ["./cn/remedies"])
]

const problemsOf = (files: Readonly<Record<string, string>>) =>
  findLayerProblems(Object.entries(files).map(([path, text]) => parseModule(path, text)), packages)

const inCore = (folder: string, text: string) => problemsOf({ [`packages/core/src/${folder}/x.ts`]: text })

describe("rings", () => {
  it("lets a folder import lower rings and itself", () => {
    expect(inCore("rules", `import { a } from "../terms/a.ts"\nimport { b } from "./b.ts"`)).toEqual([])
  })

  it.each([
    ["a type", `import type { a } from "../rules/a.ts"`],
    ["one type among values", `import { type a } from "../rules/a.ts"`],
    ["a re-export", `export { a } from "../rules/a.ts"`],
    ["a re-export of everything", `export * from "../rules/a.ts"`],
    ["a dynamic import", `export const f = () => import("../rules/a.ts")`],
    ["an import in a type", `export type T = import("../rules/a.ts").A`],
    ["an import for its effect", `import "../rules/a.ts"`]
  ])("refuses an upper ring as %s", (_, text) => {
    expect(inCore("calendar", text)).toEqual([
      "packages/core/src/calendar/x.ts:1: calendar (ring 1) may not import rules (ring 2), which is above it"
    ])
  })

  it("refuses the neighbour", () => {
    expect(inCore("enquiry", `import { a } from "../zone/a.ts"`)[0]).toContain("which is beside it")
  })

  it("does not take comments and texts for imports", () => {
    expect(inCore("terms", `// import { a } from "../rules/a.ts"\nexport const t = 'import "../rules/a.ts"'\n/* export * from "../desk/d.ts" */`)).toEqual([])
  })

  it("refuses a folder without a ring, and the door from inside", () => {
    expect(inCore("cellar", "export {}")[0]).toContain("the folder cellar has no ring")
    expect(inCore("terms", `import { a } from "../index.ts"`)[0]).toContain("may not import the door")
  })
})

describe("Effect", () => {
  it("gives data rings the data modules only", () => {
    expect(inCore("terms", `import * as Schema from "effect/Schema"`)).toEqual([])
    expect(inCore("terms", `import type { Effect } from "effect/Effect"`)[0]).toContain("effect/Effect is not one")
    expect(inCore("desk", `import * as Effect from "effect/Effect"`)).toEqual([])
  })

  it("gives nobody the bare entry", () => {
    expect(inCore("desk", `import { Effect } from "effect"`)[0]).toContain("by subpath")
  })
})

describe("packages", () => {
  it("follows the list", () => {
    expect(problemsOf({ "packages/packs/src/x.ts": `import { a } from "@zone/core/terms"` })).toEqual([])
    expect(problemsOf({ "packages/core/src/terms/x.ts": `import { a } from "@zone/packs/cn/remedies"` })[0]).toContain("@zone/core may not import @zone/packs")
    expect(problemsOf({ "packages/date-fns-holiday-cn/src/x.ts": `import fs from "node:fs"` })[0]).toContain("may not import node:")
  })

  it("asks for doors, by name", () => {
    expect(problemsOf({ "packages/packs/src/x.ts": `import { a } from "@zone/core/cellar"` })[0]).toContain("not a door of @zone/core")
    expect(problemsOf({ "examples/a/main.ts": `import { a } from "../../packages/core/src/index.ts"` })[0]).toContain("by its name")
  })
})

describe("circles", () => {
  it("are found through types, and named once", () => {
    expect(problemsOf({
      "packages/packs/src/a.ts": `import type { b } from "./b.ts"`,
      "packages/packs/src/b.ts": `export { c } from "./c.ts"`,
      "packages/packs/src/c.ts": `import { a } from "./a.ts"`
    })).toEqual(["circle: packages/packs/src/a.ts → packages/packs/src/b.ts → packages/packs/src/c.ts → packages/packs/src/a.ts"])
  })
})
