/** Audits one file: reads it, holds it against the rules in force, and inspects. */
import { inspect, scoreOf } from "@zone/core/zone"
import { PackUnreadable } from "@zone/pack-file"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Result from "effect/Result"
import { createHash } from "node:crypto"
import { sayFileError } from "../terminal/sayFileError.ts"
import { type Against, readSurveyText } from "./readSurveyText.ts"
import type { Refusal } from "./Refusal.ts"
import type { Report } from "./Report.ts"

const largest = 5 * 1024 * 1024

const audit = (file: string, bytes: Uint8Array, against: Against): Result.Result<Report, Refusal> => {
  const held = readSurveyText(bytes, against)
  if (Result.isFailure(held)) return Result.fail({ file, why: held.failure })
  const { at, book, survey } = held.success
  const findings = inspect(survey, book, at)
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  return Result.succeed({ file, sha256, survey, at, book, findings, score: scoreOf(findings, book.grades) })
}

/** What is too large is not even loaded. */
export const auditFile = Effect.fnUntraced(function*(file: string, against: Against) {
  const fs = yield* FileSystem.FileSystem
  const { size } = yield* fs.stat(file)
  if (size > largest) {
    const why = new PackUnreadable({ reason: "tooLarge", line: 1, column: 1, problem: "文件太大，最多 5 MB" })
    return Result.fail<Refusal>({ file, why })
  }
  return audit(file, yield* fs.readFile(file), against)
}, (effect, file) => Effect.catchTag(effect, "PlatformError", (error) => Effect.succeed(Result.fail<Refusal>({ file, why: sayFileError(error) }))))
