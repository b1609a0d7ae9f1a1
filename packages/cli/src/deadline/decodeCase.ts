/**
 * Reads one case, and says of the first thing that is wrong where it stands, what it is and what would be right.
 *
 * Written out by hand: a batch decodes a hundred thousand of them, and a schema takes several times as long for each.
 */
import { type ClockEffect, isPlainDate, type TermClock } from "@zone/core/calendar"
import * as Result from "effect/Result"
import { fault, shouldBe } from "../Fault.ts"
import type { WrongValue } from "./CaseError.ts"
import { terms } from "./terms.ts"

/** A case as a line of a batch writes it: the term, the day it starts on, and what has happened since, in order. */
export interface Case {
  /** Given back with the answer. */
  readonly id?: string | number
  readonly clock: TermClock
}

type Fields = Readonly<Record<string, unknown>>

const caseKeys = ["id", "term", "received", "effects"]
const effectKeys: ReadonlyMap<unknown, ReadonlyArray<string>> = new Map([
  ["exclude", ["kind", "from", "through"]],
  ["restart", ["kind", "on"]],
  ["extend", ["kind", "workingDays", "on"]]
])
const termNames = [...terms.keys()].join("、")
const realDay = "YYYY-MM-DD 形式的真实日期"

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value)
// years of fewer than four digits are real, but no calendar reads them
const isDay = (value: unknown): value is string => isPlainDate(value) && value >= "1000"

const wrong = (path: string, value: unknown, expected: string): WrongValue => ({ _tag: "InvalidCase", ...fault(path, value, expected) })

const unknownKey = (fields: Fields, known: ReadonlyArray<string>, path: string): WrongValue | undefined => {
  for (const key of Object.keys(fields)) {
    if (known.includes(key)) continue
    const expected = `${known.join("、")} 之一`
    const { message: _, ...details } = fault(`${path}${key}`, fields[key], expected)
    return { _tag: "UnknownKey", message: `${details.path}：不认识的字段，${shouldBe(expected)}`, ...details }
  }
  return undefined
}

const decodeEffect = (value: unknown, path: string, received: string): ClockEffect | WrongValue => {
  if (!isFields(value)) return wrong(path, value, "一个对象")
  const { kind } = value
  const keys = effectKeys.get(kind)
  if (keys === undefined) return wrong(`${path}.kind`, kind, "exclude、restart、extend 之一")
  const unknown = unknownKey(value, keys, `${path}.`)
  if (unknown) return unknown
  const { from, on, through, workingDays } = value
  if (kind === "exclude") {
    if (!isDay(from)) return wrong(`${path}.from`, from, realDay)
    if (!isDay(through)) return wrong(`${path}.through`, through, realDay)
    return through < from ? wrong(`${path}.through`, through, `不早于 ${from} 的日期`) : { _tag: "Exclude", from, through }
  }
  if (kind === "restart") {
    if (!isDay(on)) return wrong(`${path}.on`, on, realDay)
    return on < received ? wrong(`${path}.on`, on, `不早于收到之日 ${received} 的日期`) : { _tag: "Restart", on }
  }
  if (typeof workingDays !== "number" || !Number.isSafeInteger(workingDays) || workingDays < 1) {
    return wrong(`${path}.workingDays`, workingDays, "不小于1的整数")
  }
  if (on === undefined) return { _tag: "Extend", length: workingDays }
  if (!isDay(on)) return wrong(`${path}.on`, on, realDay)
  return on < received ? wrong(`${path}.on`, on, `不早于收到之日 ${received} 的日期`) : { _tag: "Extend", length: workingDays, on }
}

const isEffect = (decoded: ClockEffect | WrongValue): decoded is ClockEffect =>
  decoded._tag === "Exclude" || decoded._tag === "Restart" || decoded._tag === "Extend"

/** A number that JSON would give back otherwise than it was written is no good as a name. */
const isId = (id: unknown): id is string | number | undefined =>
  id === undefined || typeof id === "string" || Number.isSafeInteger(id)

/** The name of a case, also of one that has something else wrong with it. */
export const idOf = (value: unknown): string | number | undefined => isFields(value) && isId(value["id"]) ? value["id"] : undefined

const noEffects: ReadonlyArray<ClockEffect> = []

export const decodeCase = (value: unknown): Result.Result<Case, WrongValue> => {
  if (!isFields(value)) return Result.fail(wrong("", value, "一个 JSON 对象"))
  const unknown = unknownKey(value, caseKeys, "")
  if (unknown) return Result.fail(unknown)
  const { effects: given, id, received, term: name } = value
  if (!isId(id)) return Result.fail(wrong("id", id, "字符串或能精确表示的整数"))
  const term = typeof name === "string" ? terms.get(name) : undefined
  if (term === undefined) return Result.fail(wrong("term", name, `${termNames} 之一`))
  if (!isDay(received)) return Result.fail(wrong("received", received, realDay))
  let effects = noEffects
  if (given !== undefined) {
    if (!Array.isArray(given)) return Result.fail(wrong("effects", given, "一个列表"))
    const decoded: Array<ClockEffect> = []
    for (let i = 0; i < given.length; i++) {
      const effect = decodeEffect(given[i], `effects[${i}]`, received)
      if (!isEffect(effect)) return Result.fail(effect)
      decoded.push(effect)
    }
    effects = decoded
  }
  return Result.succeed({ ...(id !== undefined && { id }), clock: { term, start: received, effects } })
}
