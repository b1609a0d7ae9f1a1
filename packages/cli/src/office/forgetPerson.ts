/** Forgets a person by the id of the subject, or by the number of a matter in any room: all its applicants, or the one whom it is about. */
import type { State } from "@zone/core/application"
import { rooms } from "@zone/core/desk"
import { FactStore } from "@zone/core/ports"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"
import type { OfficeInput } from "./officeFlags.ts"
import { subjectsIn } from "./subjectsIn.ts"
import { subjectsOf } from "./subjectsOf.ts"
import { type Opened, useOffice } from "./useOffice.ts"

export interface ForgetInput extends OfficeInput {
  readonly whom: string
  readonly why: string
}

/** Ids of subjects are made by the desk, and look so. */
const SUBJECT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const whomOf = Effect.fnUntraced(function*({ agency, deskFor }: Opened, word: string) {
  for (const room of rooms) {
    const desk = deskFor(room)
    const entry = yield* desk.find(agency, word)
    const { state, stream, version } = yield* desk.load(agency, entry?.stream.id ?? word)
    if (version === 0) continue
    if (room.name === "application") return subjectsOf(state as State)
    const subjects = subjectsIn((yield* (yield* FactStore).read(stream)).map(({ fact }) => fact))
    if (subjects.length === 0) return yield* endWith(plain(`${room.title} ${word} 没有个人信息`), exitCodes.usage)
    // of several people, as on a roster, somebody has to say who is meant
    return subjects.length === 1 ? subjects : yield* endWith(plain(`${room.title} ${word} 有${subjects.length}个人的个人信息，写明是哪一个：\n${subjects.join("\n")}`), exitCodes.usage)
  }
  return SUBJECT.test(word) ? [word] : yield* endWith(plain(`没有编号 ${word}，它也不是个人信息主体的代号：没有删除`), exitCodes.usage)
})

export const forgetPerson = (input: ForgetInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    const { actor, agency, desk } = opened
    const { whom, why } = input
    let removed = 0
    for (const subject of yield* whomOf(opened, whom)) {
      removed += yield* desk.forget(subject, { agency, actor, why })
      yield* Console.log(`已删除 ${subject} 的密钥：封存的内容谁也打不开了`)
    }
    return yield* Console.log(`台账检索不到的姓名：${removed}；记录、台账、统计和年度报告不变`)
  }))
