/** Shows one application: where it stands, what happened, what is owed, what may be done now. */
import type { State } from "@zone/core/application"
import { dueDate, explain } from "@zone/core/calendar"
import type { Limit } from "@zone/core/rules"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { findMatter } from "../../office/findMatter.ts"
import { checkWhy, showPersonal } from "../../office/showPersonal.ts"
import { type Opened, useOffice } from "../../office/useOffice.ts"
import { todayInChina } from "../../pack/todayInChina.ts"
import { wishesOf } from "../wishes/wishesOf.ts"
import { readHistory } from "./readHistory.ts"
import { sayMatter } from "./sayMatter.ts"
import type { ShowInput } from "./showFlags.ts"

/** The clock that the due date of the reply was counted from, where it is still known. */
const clockOf = (state: State): Limit["clock"] | undefined =>
  "work" in state ? state.work.limit.clock : "ending" in state ? state.ending.clock : undefined

const reckon = (state: State, { law }: Opened): ReadonlyArray<string> => {
  const clock = clockOf(state)
  if (clock === undefined) return ["没有正在计算的答复期限"]
  const counted = dueDate(clock, law.forecast ?? law.calendar)
  return Result.isSuccess(counted) ? explain(counted.success).text.split("\n") : ["放假通知尚未公布，不能逐日计算"]
}

const readPeople = Effect.fnUntraced(function*(state: State, opened: Opened, input: ShowInput) {
  if (!("application" in state)) return []
  const { applicants, description, purpose } = state.application
  const show = showPersonal(opened, input, "查看申请")
  return yield* Effect.all([
    ...applicants.flatMap(({ contact, kind, name, proof }) => [
      Effect.map(show(name, "name"), (text) => ({ label: "申请人", kind, text, proof: proof?._tag ?? null })),
      ...(contact === undefined ? [] : [Effect.map(show(contact, "contact"), (text) => ({ label: "联系方式", text }))])
    ]),
    Effect.map(show(description, "other"), (text) => ({ label: "所需信息", text })),
    ...(purpose === undefined ? [] : [Effect.map(show(purpose, "other"), (text) => ({ label: "用途", text }))])
  ])
})

export const showMatter = (input: ShowInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    yield* checkWhy(input)
    const { explain: explained, json, number } = input
    const { obligations, row, state, stream, version } = yield* findMatter(opened, number)
    const people = yield* readPeople(state, opened, input)
    const history = yield* readHistory(stream)
    const wishes = wishesOf(state, opened)
    const reckoning = explained ? reckon(state, opened) : undefined
    if (json) {
      const { applicant: _, description: __, otherApplicants: ___, ...line } = row ?? { applicant: undefined, description: undefined, otherApplicants: undefined }
      return yield* Console.log(JSON.stringify({
        id: stream.id, version, state: state._tag, ...(row && { row: line }), people, obligations, wishes,
        history: history.map(({ actor, at, fact }) => ({ at, actor, fact: fact._tag })), ...(reckoning && { reckoning })
      }))
    }
    return yield* Console.log(sayMatter({ state, stream, row, people, history, obligations, wishes, reckoning, today: yield* todayInChina }).join("\n"))
  }))
