/** Reads a rule pack from the disk; what is too large is not even loaded. */
import { limits, PackUnreadable, readPack } from "@zone/pack-file"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { sayFileError } from "../terminal/sayFileError.ts"

export const readPackFile = Effect.fnUntraced(function*(file: string) {
  const fs = yield* FileSystem.FileSystem
  const { size } = yield* fs.stat(file)
  if (size > limits.bytes) return yield* new PackUnreadable({ reason: "tooLarge", line: 1, column: 1, problem: `文件太大，最多 ${limits.bytes / 1024 / 1024} MB` })
  return yield* Effect.fromResult(readPack(yield* fs.readFile(file)))
}, Effect.catchTag("PlatformError", (error) => Effect.fail(sayFileError(error))))
