/** Lists a page of the register. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { checkWhy } from "../../office/showPersonal.ts"
import { useOffice } from "../../office/useOffice.ts"
import { nameEntries } from "../nameEntries.ts"
import { plainRow } from "../plainRow.ts"
import { queryOf } from "../registerFlags.ts"
import type { ListInput } from "./listFlags.ts"
import { sayEntries } from "./sayEntries.ts"

export const listEntries = (input: ListInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    yield* checkWhy(input)
    const { after, json, limit, number } = input
    if (limit < 1 || limit > 1000) return yield* endWith(`--limit：应为1至1000，收到的是 ${limit}`, exitCodes.usage)
    const page = yield* opened.desk.page({
      ...queryOf(opened.agency, input), limit, ...(Option.isSome(number) && { number: number.value }), ...(Option.isSome(after) && { after: after.value })
    })
    const listed = yield* nameEntries(opened, input, page.entries)
    if (json) return yield* Console.log(JSON.stringify({ entries: listed.map(({ name, row }) => ({ ...plainRow(row), applicant: name })), next: page.next ?? null }))
    yield* Console.log(sayEntries(listed))
    return yield* page.next === undefined ? Effect.void : Console.error(`还有下一页：--after ${page.next}`)
  }))
