/** Prints the letter of a reply from the office, or of an end without one: what was decided, with the remedies that were told then. */
import { replyLetter } from "@zone/core/paper"
import * as Effect from "effect/Effect"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { findMatter } from "../office/findMatter.ts"
import { useOffice } from "../office/useOffice.ts"
import { deliverPaper } from "./deliverPaper.ts"
import { issued } from "./issued.ts"
import type { ReplyInput } from "./replyFlags.ts"
import { revealWhole } from "./revealWhole.ts"
import { saidOf } from "./saidOf.ts"
import { warnOfEarlier } from "./warnOfEarlier.ts"
import { whereOf } from "./whereOf.ts"

export const printReply = Effect.fnUntraced(function*(input: ReplyInput) {
  const where = yield* whereOf(input)
  return yield* useOffice(input, Effect.fnUntraced(function*(opened) {
    const { contact, copy, court, enclosure, letter, reviewAuthority } = input
    const { row, state, stream } = yield* findMatter(opened, input.number)
    if (row === undefined || !("application" in state) || !("ending" in state)) return yield* endWith("还没有办结：没有可以打印的答复书", exitCodes.no)
    const said = yield* saidOf(opened, state.ending, stream)
    if (said === undefined) return yield* endWith("没有答复内容的记录（从旧台账接入的）：没有可以打印的答复书", exitCodes.no)
    if (row.receivedOn === undefined) return yield* endWith("收到以前就已办结：没有可以打印的答复书", exitCodes.no)
    const why = `打印答复书（${row.number}）`
    if (!copy) yield* warnOfEarlier(state, why)
    const reveal = revealWhole(opened, why)
    const [first, ...others] = state.application.applicants
    const paper = yield* issued(replyLetter({
      date: state.ending.on,
      agency: opened.office.agency.name,
      number: letter,
      contact,
      application: row.number,
      applicants: [yield* reveal(first.name, "name"), ...(yield* Effect.forEach(others, ({ name }) => reveal(name, "name")))],
      applicantKind: first.kind,
      description: yield* reveal(row.description, "other"),
      receivedOn: row.receivedOn,
      reply: said.reply,
      remedies: said.advice,
      reviewAuthority,
      court,
      enclosures: enclosure,
      copy
    }))
    return yield* deliverPaper(paper, where, input, opened, `reply/${row.number}`)
  }))
})
