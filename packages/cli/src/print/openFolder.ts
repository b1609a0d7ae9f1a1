/** Makes the folder that was asked for with `--out`, or says in Chinese why that cannot be. */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"
import { sayFileError } from "../terminal/sayFileError.ts"

export const openFolder = (folder: string) =>
  FileSystem.FileSystem.use((fs) => fs.makeDirectory(folder, { recursive: true })).pipe(
    Effect.catch((error) => endWith(plain(`--out：${folder}：${sayFileError(error)}`), exitCodes.usage))
  )
