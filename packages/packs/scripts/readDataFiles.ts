/**
 * Reads every pack under `data`. A file lies in the folder of its id, is named by the day from which it is in force, and begins with
 * the line that tells an editor its schema; anything else stops the generator, with file, line and column.
 */
import { readPack } from "@zone/pack-file"
import * as Result from "effect/Result"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { DataFile } from "./DataFile.ts"

/** The first line of every file. */
export const schemaLine = "# yaml-language-server: $schema=../../../schema/rule-pack.v1.json"

const read = (data: string, path: string): DataFile | string => {
  const text = readFileSync(join(data, path), "utf8")
  const place = `packages/packs/data/${path}`
  const [, id = "", inForceFrom = ""] = /^(.+)\/([^/]+)\.yaml$/.exec(path) ?? []
  const found = readPack(text)
  if (Result.isFailure(found)) return found.failure.message.replaceAll(/^/gm, `${place}:`)
  const { pack, spotAt } = found.success
  const wrong = (at: ReadonlyArray<string | number>, problem: string): string => {
    const { column, line } = spotAt(at)
    return `${place}:${line}:${column} ${problem}`
  }
  if (!text.startsWith(`${schemaLine}\n`)) return `${place}:1:1 the first line should be ${schemaLine}`
  if (pack.id !== id) return wrong(["id"], `the id is ${pack.id}, but the folder is ${id}`)
  const from = pack.documents[0].inForceFrom
  if (from !== inForceFrom) return wrong(["documents", 0, "inForceFrom"], `in force from ${from}, but the file is named ${inForceFrom}.yaml`)
  return { path, id, inForceFrom, pack }
}

/** Every pack, sorted by id and day. Throws with all that is wrong, one line each. */
export const readDataFiles = (home: string): ReadonlyArray<DataFile> => {
  const data = join(home, "data")
  const paths = existsSync(data)
    ? readdirSync(data, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"))
    : []
  const files = paths.filter((path) => path.endsWith(".yaml") && !path.endsWith(".scenarios.yaml")).toSorted().map((path) => read(data, path))
  const problems = files.filter((each) => typeof each === "string")
  if (problems.length > 0) throw new Error(problems.join("\n"))
  return files.filter((each) => typeof each !== "string")
}
