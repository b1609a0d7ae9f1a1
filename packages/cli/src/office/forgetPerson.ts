/** Forgets a person by the id of the subject, or all applicants of a matter by its number. */
import type { State } from "@zone/core/application"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import type { OfficeInput } from "./officeFlags.ts"
import { subjectsOf } from "./subjectsOf.ts"
import { useOffice } from "./useOffice.ts"

export interface ForgetInput extends OfficeInput {
  readonly whom: string
  readonly why: string
}

const namesOf = (state: State | undefined, word: string): ReadonlyArray<string> => state === undefined ? [word] : subjectsOf(state)

export const forgetPerson = (input: ForgetInput) =>
  useOffice(input, Effect.fnUntraced(function*({ actor, agency, desk }) {
    const { whom, why } = input
    const entry = yield* desk.find(agency, whom)
    const state = entry && (yield* desk.load(agency, entry.stream.id)).state
    let removed = 0
    for (const subject of namesOf(state, whom)) {
      removed += yield* desk.forget(subject, { agency, actor, why })
      yield* Console.log(`已删除 ${subject} 的密钥：封存的内容谁也打不开了`)
    }
    return yield* Console.log(`台账检索不到的姓名：${removed}；记录、台账、统计和年度报告不变`)
  }))
