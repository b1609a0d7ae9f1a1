/** Reads a survey from its YAML or JSON, with every mistake at its line, and puts the rules together that it is held against. */
import { isPlainDate } from "@zone/core/calendar"
import type { RuleBook } from "@zone/core/rules"
import { readSurvey, Survey, type SurveyFault } from "@zone/core/zone"
import { type Misfit, type PackInvalid, PackUnreadable, type Path, readYaml, type Spot } from "@zone/pack-file"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { resolveBook } from "../pack/resolveBook.ts"
import { parsePath } from "../parsePath.ts"

/** Which rules are held against a survey, where that is not left to it. */
export interface Against {
  readonly pack: string | undefined
  /** `YYYY-MM-DD`. */
  readonly at: string | undefined
}

/** A survey with the rules in force on a day. */
export interface Held {
  readonly survey: Survey
  readonly book: RuleBook
  readonly at: string
  /** Where a part of the survey stands in its file. */
  readonly spotAt: (path: Path) => Spot
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value)

const toMisfit = ({ expected, nearest, path, problem }: SurveyFault): Misfit => {
  const should = `应为${/^[ -~]/.test(expected) ? " " : ""}${expected}`
  return {
    path: parsePath(path),
    problem: problem === "没有写" ? "missing" : problem.startsWith("没有") ? "unknownKey" : "doesNotFit",
    message: `${problem}；${should}${nearest === undefined ? "" : `；是不是 ${nearest}？`}`,
    ...(nearest !== undefined && { nearest })
  }
}

/** Holds a value against the rules, or says what is in the way; `undefined` where it does not even say which rules and which day. */
const hold = (value: unknown, against: Against): Result.Result<Omit<Held, "spotAt">, ReadonlyArray<Misfit>> | undefined => {
  if (!isFields(value)) return undefined
  const { pack: own, seen } = value
  const pack = against.pack ?? own
  const at = against.at ?? (isFields(seen) ? seen["on"] : undefined)
  if (typeof pack !== "string" || !isPlainDate(at)) return undefined
  const book = resolveBook(pack, at)
  if (Result.isFailure(book)) return Result.fail([{ path: ["pack"], problem: "doesNotFit", message: book.failure.message }])
  const read = readSurvey({ ...value, pack }, book.success)
  return Result.isFailure(read)
    ? Result.fail(read.failure.map(toMisfit))
    : Result.succeed({ survey: read.success, book: book.success, at })
}

/** The reader speaks of rule packs, where a file holds several documents. */
const ofSurveys = (error: PackUnreadable | PackInvalid): PackUnreadable | PackInvalid => {
  if (error._tag === "PackInvalid") return error
  const { column, line, problem, reason } = error
  return new PackUnreadable({ reason, line, column, problem: problem.replace("一份规则包", "一份检查记录") })
}

/** Everything is right, or every mistake is told. */
export const readSurveyText = (bytes: Uint8Array, against: Against): Result.Result<Held, PackUnreadable | PackInvalid> => {
  const found: Array<Omit<Held, "spotAt">> = []
  const read = readYaml(Schema.Unknown, bytes, (value) => {
    const held = hold(value, against)
    if (held === undefined) return []
    if (Result.isFailure(held)) return held.failure
    found.push(held.success)
    return []
  })
  if (Result.isFailure(read)) return Result.fail(ofSurveys(read.failure))
  const [held] = found
  if (held) return Result.succeed({ ...held, spotAt: read.success.spotAt })
  // without a pack and a day it is no survey: the schema says what else is wrong
  const noSurvey: Misfit = { path: [], problem: "missing", message: "缺少规则包（pack）或检查之日（seen 的 on）" }
  return Result.flatMap(readYaml(Survey, bytes, () => [noSurvey]), () => Result.fail(new PackUnreadable({ reason: "notYaml", line: 1, column: 1, problem: noSurvey.message })))
}
