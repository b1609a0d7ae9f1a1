/**
 * Ceilings for what an import costs, from `.size-limit.json` (gzip, 1 KiB = 1024 bytes), and words that must not appear
 * in a bundle at all.
 */
import { createHash } from "node:crypto"
import { appendFileSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "vite"
import { runTool } from "../workspace/runTool.ts"
import type { Check } from "./Check.ts"

/** An import of a module of Node's; a name in a string that is looked up at run time, as Effect does, is none. */
const importsNode = /\b(?:from|import)\s*\(?\s*["']node:/

/** Door (built file) → what its bundle must not contain. */
const mustNotAppear: Readonly<Record<string, ReadonlyArray<RegExp>>> = {
  "packages/date-fns-holiday-cn/dist/index.js": [/\beffect\b/i, importsNode],
  "packages/date-fns-holiday-cn/dist/iso/index.js": [/\beffect\b/i, importsNode],
  "packages/core/dist/calendar/index.js": [importsNode, /\b(?:pdfkit|react)\b/, /\bRulePack\b/],
  // every type of Effect is known by a text that begins so
  "packages/http/dist/client/index.js": [/["']~effect\//, importsNode]
}

interface Measured {
  readonly name: string
  readonly passed?: boolean
  readonly size: number
  readonly sizeLimit?: number
}

const bundle = async (root: string, entry: string): Promise<string> => {
  const result = await build({
    root,
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, entry), formats: ["es"] },
      rolldownOptions: { external: (name) => name.startsWith("node:") }
    }
  })
  const outputs = Array.isArray(result) ? result : [result]
  return outputs.flatMap((each) => "output" in each ? each.output : []).map((each) => each.type === "chunk" ? each.code : "").join("\n")
}

const findForbidden = async (root: string): Promise<ReadonlyArray<string>> => {
  const problems: Array<string> = []
  for (const [entry, forbidden] of Object.entries(mustNotAppear)) {
    const code = await bundle(root, entry)
    if (code.trim() === "") problems.push(`${entry}: the bundle is empty`)
    for (const each of forbidden) {
      const found = each.exec(code)
      if (found !== null) problems.push(`${entry}: ${each} must not appear, but there is: ${code.slice(Math.max(0, found.index - 40), found.index + 40).replace(/\s+/g, " ")}`)
    }
  }
  return problems
}

export const size: Check = {
  name: "size",
  guards: "ceilings of gzipped imports; effect, node: and the rules in bundles where they must not be",
  after: ["build"],
  run: async (root) => {
    const ended = await runTool(root, "size-limit", ["--json"])
    const answer = /^\[[\s\S]*^\]/m.exec(ended.output)?.[0]
    const measured = answer === undefined ? [] : JSON.parse(answer) as ReadonlyArray<Measured>
    const unlimited = measured.filter((each) => each.sizeLimit === undefined)
    const forbidden = await findForbidden(root)
    const kib = (bytes: number | undefined) => ((bytes ?? 0) / 1024).toFixed(2)
    return {
      ok: ended.ok && measured.length > 0 && unlimited.length === 0 && forbidden.length === 0,
      seen: measured.map((each) => `${kib(each.size)}/${kib(each.sizeLimit)}`).join(", ") + " KiB",
      output: [
        ...(answer === undefined ? [ended.output] : []),
        ...unlimited.map((each) => `${each.name}: has no ceiling`),
        ...measured.filter((each) => each.passed !== true).map((each) => `${each.name}: ${kib(each.size)} KiB, the ceiling is ${kib(each.sizeLimit)} KiB`),
        ...forbidden
      ].join("\n")
    }
  },
  faults: [
    {
      what: "4 KB of random text behind the entry",
      plant: (root) => {
        const path = join(root, "packages/date-fns-holiday-cn/dist/InvalidInput.js")
        const noise = Array.from({ length: 48 }, (_, i) => createHash("sha512").update(String(i)).digest("base64url")).join("")
        writeFileSync(path, readFileSync(path, "utf8").replace("Expected ", `${noise} Expected `))
      },
      says: "the ceiling is"
    },
    {
      what: "Node's file system in the entry",
      plant: (root) => {
        const path = join(root, "packages/date-fns-holiday-cn/dist/index.js")
        appendFileSync(path, `\nexport { readFileSync as planted } from "node:fs"\n`)
      },
      says: "must not appear"
    },
    {
      what: "the calendar brings the rules along",
      plant: (root) => appendFileSync(join(root, "packages/core/dist/calendar/index.js"), `\nexport { RulePack as planted } from "../rules/index.js"\n`),
      says: "RulePack"
    },
    {
      what: "the client of the server brings Effect along",
      plant: (root) => appendFileSync(join(root, "packages/http/dist/client/index.js"), `\nexport { Struct as planted } from "effect/Schema"\n`),
      says: "packages/http/dist/client/index.js: "
    }
  ]
}
