/** Writes a file wholly or not at all: beside it first, then under its name, so that nobody finds half of it. */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"

/** A file that is there already is replaced; where the name is a link, what it points to. */
export const writeWhole = Effect.fnUntraced(function*(file: string, content: string | Uint8Array) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const target = yield* fs.realPath(file).pipe(Effect.orElseSucceed(() => file))
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`)
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content
  yield* Effect.andThen(fs.writeFile(beside, bytes, { flag: "wx" }), fs.rename(beside, target)).pipe(
    Effect.onExit((exit) => exit._tag === "Success" ? Effect.void : Effect.ignore(fs.remove(beside, { force: true })))
  )
})
