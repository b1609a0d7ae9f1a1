/**
 * The documents tell the truth: every program in them runs, every value they promise is the value, every session at a
 * command line prints what is shown, and everything that stands at a door is documented, functions with an example.
 */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, posix } from "node:path"
import type { Fence } from "../documents/Fence.ts"
import { findUndocumented } from "../documents/findUndocumented.ts"
import type { Answer, Job } from "../documents/Job.ts"
import type { Program } from "../documents/Program.ts"
import { readExamples } from "../documents/readExamples.ts"
import { readFences } from "../documents/readFences.ts"
import { runSession } from "../documents/runSession.ts"
import { writeProgram } from "../documents/writeProgram.ts"
import { isTest } from "../workspace/isTest.ts"
import { listFiles } from "../workspace/listFiles.ts"
import { listPackages } from "../workspace/listPackages.ts"
import { readModules } from "../workspace/readModules.ts"
import { run } from "../workspace/run.ts"
import type { Check } from "./Check.ts"
import { report } from "./report.ts"

const isDocument = (path: string) => /^(README(\.[\w-]+)?\.md|packages\/[^/]+\/README(\.[\w-]+)?\.md|docs\/.*\.md|CONTRIBUTING\.md)$/.test(path)

/** The package or workspace folder that a file belongs to: its dependencies are the ones an example may use. */
const folderOf = (path: string) => /^(packages|examples)\/[^/]+/.exec(path)?.[0] ?? "bench"

const runAll = async (root: string, programs: ReadonlyArray<Program>, doors: ReadonlyArray<string>): Promise<Answer | string> => {
  const folder = mkdtempSync(join(tmpdir(), "zone-docs-"))
  try {
    const job: Job = {
      root,
      packages: listPackages(root).map(({ name, folder: place }) => ({ name, folder: place })),
      programs: programs.map(({ source, assertions, fence }) => ({ source, assertions, folder: folderOf(fence.path) })),
      doors
    }
    const [jobFile, answerFile] = [join(folder, "job.json"), join(folder, "answer.json")]
    writeFileSync(jobFile, JSON.stringify(job))
    const script = join(root, "scripts/documents/runPrograms.ts")
    const ended = await run(process.execPath, ["--conditions=@zone/source", script, jobFile, answerFile], { cwd: root })
    return ended.ok ? JSON.parse(readFileSync(answerFile, "utf8")) as Answer : ended.output
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `ts ignore: reason` is skipped and named; `ts` runs; everything else is not a program. */
const sort = (fences: ReadonlyArray<Fence>, language: string) => {
  const wanted = fences.filter((each) => each.info.split(/\s/)[0] === language)
  const reasons = wanted.map((each) => /\signore:\s*(\S.*)$/.exec(each.info)?.[1])
  return {
    run: wanted.filter((each, index) => reasons[index] === undefined && !/\signore/.test(each.info)),
    notes: wanted.flatMap((each, index) => reasons[index] === undefined ? [] : [`${each.path}:${each.line} not run: ${reasons[index]}`]),
    problems: wanted.filter((each, index) => reasons[index] === undefined && /\signore/.test(each.info))
      .map((each) => `${each.path}:${each.line}: ignored without a reason (write: ${language} ignore: reason)`)
  }
}

const appendToReadme = (text: string) => (root: string) => appendFileSync(join(root, "README.md"), text)

export const docs: Check = {
  name: "docs",
  guards: "programs, values and sessions shown in documents and docstrings; docstrings at the doors",
  run: async (root) => {
    const files = await listFiles(root)
    const { modules, problems } = readModules(root, files.filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path) && !isTest(path)))
    const documents = files.filter(isDocument)
    const fences = [
      ...documents.flatMap((path) => readFences(path, readFileSync(join(root, path), "utf8"))),
      ...modules.flatMap(readExamples)
    ]
    const [code, sessions] = [sort(fences, "ts"), sort(fences, "console")]
    const programs = code.run.map(writeProgram)
    const doors = listPackages(root).flatMap((each) => each.doors.map((door) => posix.join(each.folder, door.files["@zone/source"] ?? "")))
    const found = [...problems, ...code.problems, ...sessions.problems]
    for (const { fence, problems: unreadable } of programs) found.push(...unreadable.map((each) => `${fence.path}:${fence.line}: ${each}`))

    const [answer, shown] = await Promise.all([
      runAll(root, programs.filter((each) => each.problems.length === 0), doors),
      (async () => {
        const all: Array<string> = []
        for (const fence of sessions.run) all.push(...await runSession(root, fence))
        return all
      })()
    ])
    found.push(...shown)
    if (typeof answer === "string") return { ok: false, output: [...found, answer].join("\n") }
    const readable = programs.filter((each) => each.problems.length === 0)
    for (const [index, reason] of answer.programs.entries()) {
      const fence = readable[index]?.fence
      if (reason !== null) found.push(`${fence?.path}:${fence?.line}: ${reason}`)
    }
    const functions: Record<string, ReadonlyArray<string>> = {}
    for (const [door, names] of Object.entries(answer.doors)) {
      if (typeof names === "string") found.push(`${door}: cannot be loaded: ${names}`)
      else functions[door] = names
    }
    const surface = findUndocumented(new Map(modules.map((each) => [each.path, each])), functions)
    found.push(...surface.problems)
    const promises = programs.reduce((all, each) => all + each.assertions, 0)
    const verdict = report(programs.length, "programs", found)
    return {
      ...verdict,
      seen: `${verdict.seen} with ${promises} promises, ${sessions.run.length} sessions, ${surface.looked} public names`,
      notes: [...code.notes, ...sessions.notes]
    }
  },
  faults: [
    { what: "a wrong value", plant: appendToReadme("\n```ts\n1 + 1 // => 3\n```\n"), says: "Expected values to be strictly deep-equal" },
    { what: "a promise that nothing throws", plant: appendToReadme("\n```ts\nString(1) // throws RangeError\n```\n"), says: "does not throw; RangeError was promised" },
    { what: "an import that is no door", plant: appendToReadme("\n```ts\nimport { x } from \"@zone/core/cellar\"\nvoid x\n```\n"), says: "is not defined by \"exports\"" },
    { what: "a program skipped without a reason", plant: appendToReadme("\n```ts ignore\n1\n```\n"), says: "ignored without a reason" },
    { what: "a session that prints something else", plant: appendToReadme("\n```console\n$ zone --version\n99.99.99\n```\n"), says: "99.99.99" },
    {
      what: "a public name without a docstring",
      plant: (root) => appendFileSync(join(root, "packages/core/src/index.ts"), "\nexport const planted = 1\n"),
      says: "packages/core/src/index.ts: planted has no docstring"
    },
    {
      what: "a public function without an example",
      plant: (root) => {
        const path = join(root, "packages/date-fns-holiday-cn/src/isWorkingDay.ts")
        writeFileSync(path, readFileSync(path, "utf8").replaceAll("@example", "For example:"))
      },
      says: "isWorkingDay is a function without an @example"
    },
    {
      what: "a wrong value in a docstring",
      plant: (root) => {
        const path = join(root, "packages/date-fns-holiday-cn/src/isWorkingDay.ts")
        appendFileSync(path, "\n/**\n * @example\n * ```ts\n * [1] // => [2]\n * ```\n */\nexport type Planted = 1\n")
      },
      says: /isWorkingDay\.ts:\d+: line \d+: Expected values/
    }
  ]
}
