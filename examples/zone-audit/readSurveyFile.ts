/** Reads one of the surveys beside this file, and the rules that it is held against: those in force on the day it was made. */
import { type RuleBook, resolve } from "@zone/core/rules"
import { readSurvey, type Survey } from "@zone/core/zone"
import { readYaml } from "@zone/pack-file"
import { packs } from "@zone/packs/all"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readFileSync } from "node:fs"

/** What a survey says of itself before anybody knows its rules. */
const Head = Schema.Struct({ pack: Schema.String, seen: Schema.Struct({ on: Schema.String }) })

/** A survey that holds together, with its rules. */
export interface SurveyFile {
  readonly survey: Survey
  readonly book: RuleBook
}

/** The surveys of this example are right, so that a failure is a mistake in them: it is thrown, with its path and what would be right. */
export const readSurveyFile = (file: URL): SurveyFile => {
  const { value } = Result.getOrThrow(readYaml(Schema.Unknown, readFileSync(file)))
  const { pack, seen } = Schema.decodeUnknownSync(Head)(value)
  const book = Result.getOrThrow(resolve(pack, packs, seen.on))
  return { book, survey: Result.getOrThrow(Result.mapError(readSurvey(value, book), ([first]) => first)) }
}
