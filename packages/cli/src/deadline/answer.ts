/** Answers one case given by flags: the due date on the output stream, in words or as JSON; everything else on the error stream. */
import { type DueDate, explain } from "@zone/core/calendar"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { openCalendar } from "../calendar/openCalendar.ts"
import { sayWhyProvisional } from "../calendar/sayWhyProvisional.ts"
import { Ended, exitCodes } from "../Ended.ts"
import { answerCase } from "./answerCase.ts"
import type { CaseError } from "./CaseError.ts"
import type { DeadlineInput } from "./deadlineFlags.ts"
import { decodeCase } from "./decodeCase.ts"
import { sayDueDate } from "./sayDueDate.ts"

/** An effect as a line of a batch writes it, and the flag that it comes from. */
interface Given {
  readonly flag: string
  readonly effect: Readonly<Record<string, unknown>>
}

/** All exclusions, then the restarts (the latest counts), then the extension: the order of flags on a command line is lost. */
const givenEffects = ({ exclude, extend, restart }: DeadlineInput): ReadonlyArray<Given> => [
  ...exclude.map((span) => ({ flag: "--exclude", effect: { kind: "exclude", ...span } })),
  ...restart.map((on) => ({ flag: "--restart", effect: { kind: "restart", on } })),
  ...Option.toArray(extend).map((extension) => ({ flag: "--extend", effect: { kind: "extend", ...extension } }))
]

/** Names the flag in place of the path within a line. */
const nameFlag = (error: CaseError, given: ReadonlyArray<Given>): CaseError => {
  if (error._tag !== "InvalidCase") return error
  const [, index] = /^effects\[(\d+)\]/.exec(error.path) ?? []
  const path = index === undefined ? `--${error.path}` : given[+index]?.flag ?? error.path
  return { ...error, path, message: error.message.replace(error.path, path) }
}

const exitCodeOf = (error: CaseError): number =>
  error._tag === "CalendarGap" ? exitCodes.gap : error._tag === "ExtensionBeyondCap" ? exitCodes.no : exitCodes.usage

const writeJson = (due: DueDate, why: string | undefined, explained: boolean): string => {
  const { calendar, certainty, date } = due
  return JSON.stringify({ due: date, certainty, calendar, ...(why !== undefined && { why }), ...(explained && { ...explain(due), reckoning: due.reckoning }) })
}

const sayExplained = (due: DueDate, why: string | undefined): string =>
  [explain(due).text, ...(why === undefined ? [] : [`说明：${why}`])].join("\n")

/** Reads the flags as a case, and answers it. */
export const answer = Effect.fnUntraced(function*(input: DeadlineInput) {
  const calendar = yield* openCalendar(input)
  const given = givenEffects(input)
  const decoded = decodeCase({
    term: Option.getOrUndefined(input.term),
    received: Option.getOrUndefined(input.received),
    effects: given.map(({ effect }) => effect)
  })
  const answered = Result.flatMap(decoded, ({ clock }) => answerCase(clock, calendar))
  if (Result.isFailure(answered)) {
    const error = nameFlag(answered.failure, given)
    yield* Console.error(input.json ? JSON.stringify({ error }) : error.message)
    return yield* new Ended({ exitCode: exitCodeOf(error) })
  }
  const due = answered.success
  const why = due.certainty === "provisional" ? sayWhyProvisional(due.date, calendar) : undefined
  return yield* Console.log(input.json ? writeJson(due, why, input.explain) : input.explain ? sayExplained(due, why) : sayDueDate(due, why))
})
