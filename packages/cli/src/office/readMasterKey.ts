/** Finds the master key of an office: in the environment, or in the file that the office names. It is never shown. */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Redacted from "effect/Redacted"
import { exitCodes } from "../Ended.ts"
import { sayFileError } from "../terminal/sayFileError.ts"
import { endWith } from "../terminal/endWith.ts"
import type { OfficeFile } from "./OfficeFile.ts"

const NAME = "ZONE_MASTER_KEY"

export const readMasterKey = Effect.fnUntraced(function*(folder: string, { masterKeyFile }: OfficeFile) {
  const given = process.env[NAME]
  if (given !== undefined && given.trim() !== "") return Redacted.make(given)
  if (masterKeyFile === undefined) return yield* endWith(`没有主密钥：在环境变量 ${NAME} 里给出，或者在 office.yaml 的 masterKeyFile 写明文件`, exitCodes.usage)
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.resolve(folder, masterKeyFile)
  const text = yield* fs.readFileString(file).pipe(Effect.catch((error) =>
    endWith(`主密钥文件 ${file}：${sayFileError(error)}；也可以在环境变量 ${NAME} 里给出`, exitCodes.usage)))
  return Redacted.make(text)
})
