/** Prints the letter of a reply from the office: what was decided, with the remedies that were told then. */
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
import { warnOfEarlier } from "./warnOfEarlier.ts"
import { whereOf } from "./whereOf.ts"

export const printReply = Effect.fnUntraced(function*(input: ReplyInput) {
  const where = yield* whereOf(input)
  const paper = yield* useOffice(input, Effect.fnUntraced(function*(opened) {
    const { contact, copy, court, enclosure, letter, reviewAuthority } = input
    const { row, state } = yield* findMatter(opened, input.number)
    const { advice, on, reply } = "ending" in state ? state.ending : {}
    if (row?.receivedOn === undefined || !("application" in state) || advice === undefined || on === undefined || reply === undefined) {
      return yield* endWith("还没有答复，或者没有答复就已办结：没有可以打印的答复书", exitCodes.no)
    }
    const why = `打印答复书（${row.number}）`
    if (!copy) yield* warnOfEarlier(state, why)
    const reveal = revealWhole(opened, why)
    const [first, ...others] = state.application.applicants
    return yield* issued(replyLetter({
      date: on,
      agency: opened.office.agency.name,
      number: letter,
      contact,
      application: row.number,
      applicants: [yield* reveal(first.name, "name"), ...(yield* Effect.forEach(others, ({ name }) => reveal(name, "name")))],
      applicantKind: first.kind,
      description: yield* reveal(row.description, "other"),
      receivedOn: row.receivedOn,
      reply,
      remedies: advice,
      reviewAuthority,
      court,
      enclosures: enclosure,
      copy
    }))
  }))
  return yield* deliverPaper(paper, where, input.model)
})
