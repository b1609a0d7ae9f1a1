/** Makes the annual report of a year from the register: counted, every identity checked, and written. */
import { type AnnualReport, casesIn, checkCarryOver, checkReport, foldReport, reportOf, sayCell, sayFinding } from "@zone/core/report"
import { readReport, writeReport } from "@zone/office-file"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { deliver } from "../../terminal/deliver.ts"
import { Ended, exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { useOffice } from "../../office/useOffice.ts"
import { formOf } from "../../terminal/formOf.ts"
import { plain } from "../../terminal/plain.ts"
import { sayFileError } from "../../terminal/sayFileError.ts"
import type { AnnualInput } from "./annualFlags.ts"
import { readCell } from "./readCell.ts"
import { readFacts } from "./readFacts.ts"
import { sayAnnual } from "./sayAnnual.ts"

const readPrevious = Effect.fnUntraced(function*(file: string, year: number) {
  const fs = yield* FileSystem.FileSystem
  const bytes = yield* fs.readFile(file).pipe(Effect.catch((error) => endWith(plain(`--previous：${file}：${sayFileError(error)}`), exitCodes.usage)))
  const read = yield* Effect.promise(() => readReport(bytes))
  if (Result.isFailure(read)) return yield* endWith(read.failure.map(({ message }) => plain(`--previous：${file}：${message}`)).join("\n"), exitCodes.usage)
  return read.success.year === year - 1 ? read.success : yield* endWith(`--previous：应为${year - 1}年的报告，${plain(file)} 是${read.success.year}年的`, exitCodes.usage)
})

const openCell = Effect.fnUntraced(function*(text: string, report: AnnualReport) {
  const cell = readCell(text)
  if (Result.isFailure(cell)) return yield* endWith(cell.failure, exitCodes.usage)
  const { column, row } = sayCell(cell.success)
  const cases = casesIn(report, cell.success)
  return yield* Console.log([`${cell.success.table === "three" ? "表三" : "表四"} ${row}，${column}：${cases.length}件`, ...cases.map(plain)].join("\n"))
})

export const reportYear = (input: AnnualInput) =>
  useOffice(input, Effect.fnUntraced(function*({ agency, desk, office, today }) {
    const { cell, facts: file, output, previous, year } = input
    const format = yield* formOf(input, { xlsx: "xlsx", docx: "docx", json: "json" }, "table")
    if ((format === "xlsx" || format === "docx") && Option.isNone(output)) return yield* endWith(`${format} 不是文字：请用 --output 指定文件，如 --output 年度报告.${format}`, exitCodes.usage)
    const facts = yield* readFacts(file)
    const before = Option.isSome(previous) ? yield* readPrevious(previous.value, year) : undefined
    const fold = foldReport(year)
    yield* Stream.runForEach(desk.entries({ agency }), ({ row }) => Effect.sync(() => fold.step(row)))
    const report = reportOf(year, fold.finish(), { agency: office.agency.name, ...facts })
    if (Option.isSome(cell)) return yield* openCell(cell.value, report)
    const findings = [...checkReport(report), ...(before === undefined ? [] : checkCarryOver(before, report))]
    const drawn = format === "table" ? sayAnnual(report) : yield* Effect.promise(() => writeReport(report, format, { on: today, creator: office.agency.name }))
    yield* deliver(drawn, output)
    for (const finding of findings) yield* Console.error(plain(sayFinding(finding)))
    if (findings.length === 0) yield* Console.error(`勾稽关系全部成立${before === undefined ? "" : "，与上年结转一致"}`)
    if (year >= Number(today.slice(0, 4))) yield* Console.error(`提醒：${year}年还没有过完，以上截至${today}`)
    return yield* findings.length > 0 ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
  }))
