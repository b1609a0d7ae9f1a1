/** Prints the receipt of an application from the office: with the due date that was told when it was issued. */
import { applicationReceipt } from "@zone/core/paper"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { readHistory } from "../apply/show/readHistory.ts"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { findMatter } from "../office/findMatter.ts"
import { useOffice } from "../office/useOffice.ts"
import { deliverPaper } from "./deliverPaper.ts"
import { issued } from "./issued.ts"
import type { ReceiptInput } from "./receiptFlags.ts"
import { revealWhole } from "./revealWhole.ts"
import { warnOfEarlier } from "./warnOfEarlier.ts"
import { whereOf } from "./whereOf.ts"

export const printReceipt = Effect.fnUntraced(function*(input: ReceiptInput) {
  const where = yield* whereOf(input)
  return yield* useOffice(input, Effect.fnUntraced(function*(opened) {
    const { contact, copy, handedIn, lookUp } = input
    const { row, state, stream } = yield* findMatter(opened, input.number)
    if (!("application" in state) || row === undefined) return yield* endWith("没有登记为申请，不出具接收回执", exitCodes.no)
    const receipt = (yield* readHistory(stream)).map(({ fact }) => fact).findLast((fact) => fact._tag === "ReceiptIssued")
    // while both sides have not confirmed, the receipt says so and tells no day
    if (receipt === undefined && state._tag !== "Arrived") return yield* endWith("没有出具接收回执的记录：申请内容还不齐全，或者是从旧台账接入的", exitCodes.no)
    const why = `打印接收回执（${row.number}）`
    if (!copy) yield* warnOfEarlier(state, why)
    const reveal = revealWhole(opened, why)
    const { addressee, applicants, channel } = state.application
    const clock = "work" in state ? state.work.limit.clock : "ending" in state ? state.ending.clock : undefined
    const names = yield* Effect.forEach(applicants, ({ name }) => reveal(name, "name"))
    const paper = yield* issued(applicationReceipt({
      date: receipt?.on ?? opened.today,
      office: opened.office.agency.name,
      application: row.number,
      applicant: names.join("、"),
      addressee: addressee.name,
      arrivedOn: row.arrivedOn,
      channel,
      description: yield* reveal(row.description, "other"),
      handedIn: handedIn.length > 0 ? handedIn : ["政府信息公开申请表1份"],
      ...(receipt && { received: { on: row.receivedOn ?? receipt.on, due: receipt.due, ...(clock && { term: clock.term }) } }),
      contact,
      ...(Option.isSome(lookUp) && { lookUp: lookUp.value }),
      copy
    }))
    return yield* deliverPaper(paper, where, input, opened, `receipt/${row.number}`)
  }))
})
