/** Prints a register of the office; what is personal is masked, or whole for a role that may see it. */
import { tableSheet } from "@zone/core/paper"
import { filingRegister, replyRegister, showTable } from "@zone/core/report"
import type { Personal } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { checkWhy, showPersonal } from "../office/showPersonal.ts"
import { useOffice } from "../office/useOffice.ts"
import { queryOf } from "../register/registerFlags.ts"
import { deliverPaper } from "./deliverPaper.ts"
import { issued } from "./issued.ts"
import type { LedgerInput } from "./ledgerFlags.ts"
import { whereOf } from "./whereOf.ts"

const names = { filing: "登记台账", reply: "答复台账" } as const
const keyOf = ({ sealed, subject }: Personal): string => JSON.stringify([subject, sealed])

export const printLedger = Effect.fnUntraced(function*(input: LedgerInput) {
  const where = yield* whereOf(input)
  return yield* useOffice(input, Effect.fnUntraced(function*(opened) {
    yield* checkWhy(input)
    const { agency, desk, office, today } = opened
    const show = showPersonal(opened, input, `打印${names[input.kind]}`)
    const rows = (yield* Stream.runCollect(desk.entries(queryOf(agency, input)))).map(({ row }) => row)
    const words = new Map<string, string>()
    for (const { applicant, description } of rows) {
      words.set(keyOf(applicant), yield* show(applicant, "name"))
      words.set(keyOf(description), yield* show(description, "other"))
    }
    const table = showTable(input.kind === "filing" ? filingRegister(rows) : replyRegister(rows), (personal) => words.get(keyOf(personal)) ?? "****")
    const paper = yield* issued(tableSheet({ date: today, table, place: office.agency.name }))
    return yield* deliverPaper(paper, where, input, opened)
  }))
})
