/** Writes a register to a workbook or to separated values; what is personal is masked, or whole for a role that may see it. */
import type { RegisterRow } from "@zone/core/application"
import { dueRegister, filingRegister, replyRegister, showTable } from "@zone/core/report"
import type { Personal } from "@zone/core/terms"
import { writeCsv, writeXlsx } from "@zone/office-file"
import { CalendarGap } from "date-fns-holiday-cn"
import { differenceInWorkingDays } from "date-fns-holiday-cn/iso"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { deliver } from "../../terminal/deliver.ts"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { checkWhy, showPersonal } from "../../office/showPersonal.ts"
import { type Opened, useOffice } from "../../office/useOffice.ts"
import { formOf } from "../../terminal/formOf.ts"
import { queryOf } from "../registerFlags.ts"
import type { ExportInput } from "./exportFlags.ts"

/** Working days from today to a day; none beyond the notices. */
const daysTo = ({ law, today }: Opened) => (day: string): number | undefined => {
  try {
    return differenceInWorkingDays(day, today, { calendar: law.forecast ?? law.calendar })
  } catch (error) {
    if (error instanceof CalendarGap) return undefined
    throw error
  }
}

const drawn = (opened: Opened, { kind, within }: ExportInput, rows: ReadonlyArray<RegisterRow>) =>
  kind === "filing" ? filingRegister(rows)
    : kind === "reply" ? replyRegister(rows)
    : dueRegister(rows, { today: opened.today, within, daysTo: daysTo(opened) })

const names = { filing: "登记台账", reply: "答复台账", due: "逾期与临期" } as const
const keyOf = ({ sealed, subject }: Personal): string => JSON.stringify([subject, sealed])

export const exportRegister = (input: ExportInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    yield* checkWhy(input)
    const { kind, output } = input
    const format = yield* formOf(input, { xlsx: "xlsx", csv: "csv" }, "xlsx")
    if (format === "xlsx" && Option.isNone(output)) return yield* endWith("xlsx 须有 --output，如 --output 登记台账.xlsx；要写到标准输出，用 --format csv", exitCodes.usage)
    const show = showPersonal(opened, input, `导出${names[kind]}`)
    const rows = (yield* Stream.runCollect(opened.desk.entries(queryOf(opened.agency, input)))).map(({ row }) => row)
    const words = new Map<string, string>()
    for (const { applicant, description } of rows) {
      words.set(keyOf(applicant), yield* show(applicant, "name"))
      words.set(keyOf(description), yield* show(description, "other"))
    }
    const table = showTable(drawn(opened, input, rows), (personal) => words.get(keyOf(personal)) ?? "****")
    const bytes = format === "csv" ? writeCsv(table) : yield* Effect.promise(() => writeXlsx({ [names[kind]]: table }, { on: opened.today, creator: opened.office.agency.name }))
    return yield* deliver(bytes, output)
  }))
