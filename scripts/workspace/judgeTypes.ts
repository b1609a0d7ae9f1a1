/**
 * Tells what is wrong with the types behind the doors of packed packages: tarballs as words, a list of problems as JSON. All of them are looked at
 * by one program, since reading TypeScript anew for each took most of the time.
 */
import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { checkPackage, createPackageFromTarballData, type Problem, type ResolutionKind } from "@arethetypeswrong/core"

/** Packages are ES modules, and are imported as such: this is what the tool itself calls the profile `esm-only`. */
const notAsked: ReadonlySet<ResolutionKind> = new Set(["node10", "node16-cjs"])

const where = (problem: Problem): string =>
  "entrypoint" in problem ? `${problem.entrypoint} (${problem.resolutionKind})` : "typesFileName" in problem ? problem.typesFileName : problem.fileName

const problems: Array<string> = []
for (const file of process.argv.slice(2)) {
  const found = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(file))))
  if (found.types === false) problems.push(`${basename(file)}: no types at all`)
  else for (const each of found.problems) if (!("resolutionKind" in each && notAsked.has(each.resolutionKind))) problems.push(`${found.packageName}: ${each.kind}: ${where(each)}`)
}
process.stdout.write(JSON.stringify(problems))
