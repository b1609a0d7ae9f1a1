/** The recorded histories of a room, each as the lines of its facts; the line that tells what they come to is left out. */
import type { AnyRoom } from "@zone/core/rules"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const histories = join(import.meta.dirname, "../packages/core/test-data")

export const recordedLives = ({ factVersion, name }: AnyRoom): ReadonlyArray<ReadonlyArray<string>> => {
  const folder = join(histories, name, `v${factVersion}`)
  return existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8").trimEnd().split("\n").slice(0, -1)) : []
}
