/** Hands over what a command drew: to a file, wholly or not at all, or to the output stream. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import * as Stream from "effect/Stream"
import { stripVTControlCharacters } from "node:util"
import { exitCodes } from "../Ended.ts"
import { endWith } from "./endWith.ts"
import { sayFileError } from "./sayFileError.ts"
import { writeOut } from "./writeOut.ts"
import { writeWhole } from "./writeWhole.ts"

/** What speaks against a file before hours of work go into it: its folder is not there, or it is one of those that are read. */
export const faultOfOutput = Effect.fnUntraced(function*(file: string, read: ReadonlyArray<string>) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const folder = yield* Effect.result(fs.stat(path.dirname(file)))
  if (folder._tag === "Failure") return `--output：${file}：${sayFileError(folder.failure)}`
  const real = yield* Effect.option(fs.realPath(file))
  if (Option.isNone(real)) return undefined
  if ((yield* Effect.option(fs.stat(file))).pipe(Option.exists(({ type }) => type === "Directory"))) return `--output：${file} 是一个文件夹，请给出文件名`
  const sources = yield* Effect.forEach(read.filter((each) => each !== "-"), (each) => Effect.option(fs.realPath(each)))
  return sources.some((each) => Option.isSome(each) && each.value === real.value) ? `--output：${file} 是要检查的记录，不能写在它上面` : undefined
})

export const deliver = Effect.fnUntraced(function*(drawn: string | Uint8Array, output: Option.Option<string>) {
  const content = typeof drawn === "string" ? `${drawn}\n` : drawn
  if (Option.isNone(output)) {
    yield* writeOut(Stream.make(content))
    return
  }
  const plain = typeof content === "string" ? stripVTControlCharacters(content) : content
  yield* writeWhole(output.value, plain).pipe(Effect.catch((error) =>
    endWith(`--output：${output.value}：${sayFileError(error)}`, exitCodes.usage)))
  yield* Console.error(`已写入 ${output.value}`)
})
