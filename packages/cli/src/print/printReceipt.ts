/** Prints the receipt of an application from the office: with the due date that was told when it was issued. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { useOffice } from "../office/useOffice.ts"
import { papersAt } from "./papersAt.ts"
import { printPaper } from "./printPaper.ts"
import type { ReceiptInput } from "./receiptFlags.ts"
import { whereOf } from "./whereOf.ts"

export const printReceipt = Effect.fnUntraced(function*(input: ReceiptInput) {
  const where = yield* whereOf(input)
  return yield* useOffice(input, Effect.fnUntraced(function*(opened) {
    const { contact, copy, handedIn, lookUp } = input
    const at = yield* papersAt(opened, input.number)
    const paper = at.papers.find((each) => each.paper === "receipt")
    if (paper === undefined) return yield* endWith("没有出具接收回执的记录：没有登记为申请，申请内容还不齐全，或者是从旧台账接入的", exitCodes.no)
    return yield* printPaper(opened, at, where, input, {
      paper, called: "接收回执", words: { contact, ...(handedIn.length > 0 && { handedIn }) }, copy, ...(Option.isSome(lookUp) && { lookUp: lookUp.value })
    })
  }))
})
