/**
 * The files of an office's further notices: those that `office.yaml` names, and those in its folder `calendars`, where the server keeps what is
 * added over HTTP. Of one year the later file counts, as it does for the server.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import type { OfficeFile } from "./OfficeFile.ts"

/** As the server has it. */
const FOLDER = "calendars"

export const noticeFiles = Effect.fnUntraced(function*(folder: string, { calendars = [] }: Pick<OfficeFile, "calendars">) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const place = path.resolve(folder, FOLDER)
  const names = yield* Effect.orElseSucceed(fs.readDirectory(place), (): ReadonlyArray<string> => [])
  const kept = names.filter((name) => name.endsWith(".json")).toSorted().map((name) => path.join(place, name))
  return [...new Set([...calendars.map((file) => path.resolve(folder, file)), ...kept])]
})
