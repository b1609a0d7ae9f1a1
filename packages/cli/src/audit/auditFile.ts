/** Audits one file: reads it, holds it against the rules in force, and inspects. */
import { inspect, scoreOf } from "@zone/core/zone"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { createHash } from "node:crypto"
import { readBytes } from "../terminal/readBytes.ts"
import { type Against, readSurveyText } from "./readSurveyText.ts"
import type { Refusal } from "./Refusal.ts"
import type { Report } from "./Report.ts"

const audit = (file: string, bytes: Uint8Array, against: Against): Result.Result<Report, Refusal> => {
  const held = readSurveyText(bytes, against)
  if (Result.isFailure(held)) return Result.fail({ file, why: held.failure })
  const { at, book, spotAt, survey } = held.success
  const findings = inspect(survey, book, at)
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  return Result.succeed({ file, sha256, survey, spotAt, at, book, findings, score: scoreOf(findings, book.grades) })
}

/** `source` is a path, or `-` for the standard input. */
export const auditFile = (source: string, against: Against) => {
  const file = source === "-" ? "标准输入" : source
  return Effect.match(readBytes(source), {
    onFailure: (why) => Result.fail<Refusal>({ file, why }),
    onSuccess: (bytes) => audit(file, bytes, against)
  })
}
