/** Whether anything of an office was ever queued: asked at every start, so it loads nothing. */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import type { OfficeAt } from "../readAccess.ts"

/** The folder of the queues, whether it is there or not. */
export const printingFolder = ({ folder, office }: OfficeAt) => Effect.map(Path.Path, (path) => path.resolve(folder, office.printing ?? "printing"))

export const hasPrintRoom = Effect.fnUntraced(function*(at: OfficeAt) {
  const fs = yield* FileSystem.FileSystem
  return yield* fs.exists(yield* printingFolder(at)).pipe(Effect.orElseSucceed(() => false))
})
