/** Prints the letter of a reply from the office, or of an end without one: what was decided, with the remedies that were told then. */
import * as Effect from "effect/Effect"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { useOffice } from "../office/useOffice.ts"
import { papersAt } from "./papersAt.ts"
import { printPaper } from "./printPaper.ts"
import type { ReplyInput } from "./replyFlags.ts"
import { whereOf } from "./whereOf.ts"

const ENDS: ReadonlySet<string> = new Set(["Replied", "CorrectionLapsed", "FeeLapsed", "Withdrawn"])

export const printReply = Effect.fnUntraced(function*(input: ReplyInput) {
  const where = yield* whereOf(input)
  return yield* useOffice(input, Effect.fnUntraced(function*(opened) {
    const { contact, copy, court, enclosure, letter, reviewAuthority } = input
    const at = yield* papersAt(opened, input.number)
    const paper = at.papers.find((each) => each.paper === "reply")
    if (paper === undefined) {
      const [first] = at.history
      return yield* endWith(first?.fact._tag === "Imported" ? "没有答复内容的记录（从旧台账接入的）：没有可以打印的答复书"
        : at.history.some(({ fact }) => ENDS.has(fact._tag)) ? "收到以前就已办结：没有可以打印的答复书" : "还没有办结：没有可以打印的答复书", exitCodes.no)
    }
    return yield* printPaper(opened, at, where, input, {
      paper, called: "答复书", words: { number: letter, contact, reviewAuthority, court, enclosures: enclosure }, copy
    })
  }))
})
