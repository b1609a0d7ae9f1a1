/** Prints how the due date of a reply was reckoned, day by day. Nothing personal stands in it. */
import * as Effect from "effect/Effect"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { useOffice } from "../office/useOffice.ts"
import { papersAt } from "./papersAt.ts"
import { printPaper } from "./printPaper.ts"
import type { ReckoningInput } from "./reckoningFlags.ts"
import { whereOf } from "./whereOf.ts"

export const printReckoning = Effect.fnUntraced(function*(input: ReckoningInput) {
  const where = yield* whereOf(input)
  return yield* useOffice(input, Effect.fnUntraced(function*(opened) {
    const at = yield* papersAt(opened, input.number)
    const paper = at.papers.find((each) => each.paper === "reckoning")
    if (paper === undefined) return yield* endWith("没有计算过的答复期限：还没有收到，或者是从旧台账接入的", exitCodes.no)
    return yield* printPaper(opened, at, where, input, { paper, words: {}, copy: false })
  }))
})
