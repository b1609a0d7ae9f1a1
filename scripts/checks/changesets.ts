/**
 * Releases: a change of a package brings a changeset, every changeset names packages that exist, and publishing would
 * work.
 *
 * Comparing needs the branch that the change is made from. A clone may know it as `main` or as `origin/main`, or, when
 * it is shallow, not at all; then only the changesets themselves are read.
 */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { listFiles } from "../workspace/listFiles.ts"
import { listPackages } from "../workspace/listPackages.ts"
import { run } from "../workspace/run.ts"
import { runPnpm } from "../workspace/runPnpm.ts"
import { runTool } from "../workspace/runTool.ts"
import type { Check } from "./Check.ts"

const findBase = async (root: string): Promise<string | undefined> => {
  for (const base of ["main", "origin/main"]) {
    const ended = await run("git", ["merge-base", base, "HEAD"], { cwd: root })
    if (ended.ok) return base
  }
  return undefined
}

/** What is wrong with a changeset, read by itself. */
export const findChangesetProblems = (path: string, text: string, names: ReadonlyArray<string>): ReadonlyArray<string> => {
  const parts = /^---\r?\n([\s\S]*?)\r?\n?---\r?\n([\s\S]*)$/.exec(text)
  if (parts === null) return [`${path}: does not begin with the packages between two lines of ---`]
  const problems = (parts[1] ?? "").split("\n").filter((line) => line.trim() !== "").flatMap((line) => {
    const [, name = "", bump = ""] = /^\s*["']?([^"']+?)["']?\s*:\s*(\w+)\s*$/.exec(line) ?? []
    if (!names.includes(name)) return [`${path}: there is no package ${name === "" ? line : name}`]
    return ["major", "minor", "patch", "none"].includes(bump) ? [] : [`${path}: ${bump} is neither major, minor, patch nor none`]
  })
  return (parts[2] ?? "").trim() === "" ? [...problems, `${path}: says nothing about the change`] : problems
}

export const changesets: Check = {
  name: "changesets",
  guards: "a changeset for every changed package; publishing as a dry run",
  run: async (root) => {
    const names = listPackages(root).map((each) => each.name)
    const paths = (await listFiles(root)).filter((path) => /^\.changeset\/(?!README)[^/]+\.md$/.test(path))
    const problems = paths.flatMap((path) => findChangesetProblems(path, readFileSync(join(root, path), "utf8"), names))
    const base = await findBase(root)
    if (base !== undefined) {
      const status = await runTool(root, "changeset", ["status", "--since", base])
      if (!status.ok) problems.push(status.output)
    }
    const publish = await runPnpm(root, ["-r", "publish", "--dry-run", "--no-git-checks"], { cwd: root })
    if (!publish.ok) problems.push(publish.output)
    return {
      ok: problems.length === 0,
      seen: `${paths.length} changesets, compared with ${base ?? "nothing (no main to compare with)"}`,
      output: problems.join("\n")
    }
  },
  faults: [
    {
      what: "a changed package without a changeset",
      plant: async (root) => {
        appendFileSync(join(root, "packages/packs/package.json"), "\n")
        for (const words of [["switch", "-q", "-c", "planted"], ["commit", "-qam", "planted"]]) await run("git", words, { cwd: root })
      },
      says: "no changesets were found"
    },
    {
      what: "a changeset for a package that does not exist",
      plant: (root) => writeFileSync(join(root, ".changeset/planted.md"), `---\n"@zone/cellar": patch\n---\n\nPlanted.\n`),
      says: "there is no package @zone/cellar"
    }
  ]
}
