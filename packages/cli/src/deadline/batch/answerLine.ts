/** Answers one line of a batch with one line: a due date, or what is wrong with the line. */
import type { Calendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { sayWhyProvisional } from "../../calendar/sayWhyProvisional.ts"
import { findJsonFault } from "../../findJsonFault.ts"
import { answerCase } from "../answerCase.ts"
import type { CaseError, WrongLine } from "../CaseError.ts"
import { decodeCase, idOf } from "../decodeCase.ts"

/** A line of output, without its end, and whether it is a good one. */
export interface LineAnswer {
  readonly ok: boolean
  readonly text: string
}

const wrongJson = (line: string): WrongLine => {
  const { at, value } = findJsonFault(line)
  return { _tag: "InvalidJson", message: `第${at}个字符处不是 JSON：${value}`, at, value, expected: "一个 JSON 对象" }
}

const bad = (error: CaseError, line: number, id?: string | number): LineAnswer => (
  { ok: false, text: JSON.stringify({ ...(id !== undefined && { id }), error, line }) }
)

export const answerLine = (line: string | WrongLine, number: number, calendar: Calendar): LineAnswer => {
  if (typeof line !== "string") return bad(line, number)
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return bad(wrongJson(line), number)
  }
  const decoded = decodeCase(value)
  if (Result.isFailure(decoded)) return bad(decoded.failure, number, idOf(value))
  const { clock, id } = decoded.success
  const answered = answerCase(clock, calendar)
  if (Result.isFailure(answered)) return bad(answered.failure, number, id)
  const { certainty, date } = answered.success
  const name = id === undefined ? "" : `"id":${JSON.stringify(id)},`
  // dates and versions need no escaping
  const why = certainty === "provisional" ? `,"why":"${sayWhyProvisional(date, calendar)}"` : ""
  return { ok: true, text: `{${name}"due":"${date}","certainty":"${certainty}","calendar":"${calendar.version}"${why}}` }
}
