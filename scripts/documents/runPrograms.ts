/**
 * Runs the programs of the documents, all in this one process, started as
 * `node --conditions=@zone/source scripts/documents/runPrograms.ts <job.json> <answer.json>`.
 *
 * A program is served from memory. What it imports by a public name is found where its package finds it; the
 * packages of this workspace are found by their own names, as their users will find them.
 */
import { deepStrictEqual } from "node:assert/strict"
import { readFileSync, writeFileSync } from "node:fs"
import { registerHooks } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Answer, Job } from "./Job.ts"

const [jobFile = "", answerFile = ""] = process.argv.slice(2)
const job = JSON.parse(readFileSync(jobFile, "utf8")) as Job
const scheme = "example:"
const within = 60_000

const at = (folder: string) => pathToFileURL(join(job.root, folder, "package.json")).href

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier.startsWith(scheme)) return { url: specifier, shortCircuit: true }
    if (context.parentURL?.startsWith(scheme) !== true || specifier.startsWith("node:")) return next(specifier, context)
    if (specifier.startsWith(".")) throw new Error(`an example imports by public names, not "${specifier}"`)
    const own = job.packages.find((each) => specifier === each.name || specifier.startsWith(`${each.name}/`))
    if (own !== undefined) return next(specifier, { ...context, parentURL: at(own.folder) })
    const folders = [job.programs[Number(context.parentURL.slice(scheme.length))]?.folder ?? ".", ...job.packages.map((each) => each.folder)]
    let reason: unknown
    for (const folder of folders) {
      try {
        return next(specifier, { ...context, parentURL: at(folder) })
      } catch (error) {
        reason ??= error
      }
    }
    throw reason
  },
  load: (url, context, next) => {
    if (!url.startsWith(scheme)) return next(url, context)
    return { format: "module-typescript", source: job.programs[Number(url.slice(scheme.length))]?.source ?? "", shortCircuit: true }
  }
})

const nameOf = (error: unknown): ReadonlyArray<unknown> => {
  if (typeof error !== "object" || error === null) return []
  return ["name" in error ? error.name : undefined, "_tag" in error ? error._tag : undefined]
}

let made = 0
Object.assign(globalThis, {
  __is: (actual: unknown, expected: unknown, line: number) => {
    made++
    try {
      deepStrictEqual(actual, expected)
    } catch (error) {
      throw new Error(`line ${line}: ${(error as Error).message}`, { cause: error })
    }
  },
  __throws: async (body: () => unknown, name: string, line: number) => {
    made++
    let thrown: unknown
    try {
      await body()
    } catch (error) {
      thrown = error
    }
    if (thrown === undefined) throw new Error(`line ${line}: does not throw; ${name} was promised`)
    if (!nameOf(thrown).includes(name)) throw new Error(`line ${line}: throws ${explain(thrown)}; ${name} was promised`)
  }
})

/** Examples may print; what they print is nobody's business here. */
for (const method of ["log", "info", "warn", "error", "table", "dir"] as const) console[method] = () => undefined

const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return /^line \d+:/.test(error.message) ? error.message : `${error.name}: ${error.message}`
}

const programs: Array<string | null> = []
for (const [index, program] of job.programs.entries()) {
  const before = made
  let timer: NodeJS.Timeout | undefined
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not done after ${within / 1000} s`)), within)
    })
    await Promise.race([import(`${scheme}${index}`), late])
    const run = made - before
    programs.push(run >= program.assertions ? null : `only ${run} of ${program.assertions} promises were reached`)
  } catch (error) {
    programs.push(explain(error))
  } finally {
    clearTimeout(timer)
  }
}

const doors: Record<string, ReadonlyArray<string> | string> = {}
for (const door of job.doors) {
  try {
    const names = (await import(pathToFileURL(join(job.root, door)).href)) as Record<string, unknown>
    doors[door] = Object.keys(names).filter((name) => /^[a-z]/.test(name) && typeof names[name] === "function")
  } catch (error) {
    doors[door] = explain(error)
  }
}

writeFileSync(answerFile, JSON.stringify({ programs, doors } satisfies Answer))
process.exit(0)
