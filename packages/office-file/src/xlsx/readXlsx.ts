/** Reads a workbook into text cells, within limits. */
import type { TextCell, TextSheet } from "@zone/core/report"
import * as Result from "effect/Result"
import { type CellValue, readXlsx as read, type Sheet } from "hucre/xlsx"
import type { FileUnreadable } from "../FileUnreadable.ts"
import type { Limits } from "../limits.ts"
import { unreadable } from "../unreadable.ts"
import { readZip } from "../zip/readZip.ts"
import { letterOf } from "./letterOf.ts"

const error = /^#(REF!|VALUE!|NAME\?|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/

const sayValue = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return ""
  if (value instanceof Date) {
    const text = Number.isNaN(value.getTime()) ? "" : value.toISOString()
    return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ")
  }
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value)
}

const sheetOf = ({ cells, merges = [], name, rows }: Sheet, limits: Limits): Result.Result<TextSheet, FileUnreadable> => {
  if (rows.length > limits.rows) return unreadable("tooManyRows", `有${rows.length}行，最多${limits.rows}行`, { sheet: name, row: limits.rows + 1 })
  const wide = rows.findIndex((row) => row.length > limits.columns)
  if (wide >= 0) return unreadable("tooManyRows", `有${rows[wide]?.length ?? 0}列，最多${limits.columns}列`, { sheet: name, row: wide + 1, column: letterOf(limits.columns) })
  const lines = rows.map((row): Array<TextCell> => row.map((value) => {
    const text = sayValue(value)
    return error.test(text) ? { text, from: "error" } : text
  }))
  for (const [place, { formula, value }] of cells ?? []) {
    if (formula === undefined) continue
    const [row = 0, column = 0] = place.split(",").map(Number)
    const text = sayValue(value)
    const line = lines[row]
    if (line !== undefined) line[column] = { text, from: text === "" || error.test(text) ? "error" : "formula" }
  }
  for (const { endCol, endRow, startCol, startRow } of merges) {
    const first = lines[startRow]?.[startCol] ?? ""
    const text = typeof first === "string" ? first : first.text
    // a joined range may claim the whole sheet; only what is there is filled
    for (let row = startRow; row <= Math.min(endRow, lines.length - 1); row++) {
      const line = lines[row]
      if (line === undefined) continue
      for (let column = startCol; column <= Math.min(endCol, line.length - 1); column++) {
        if (row !== startRow || column !== startCol) line[column] = { text, from: "merged" }
      }
    }
  }
  return Result.succeed({ name, lines })
}

/** The sheets of a workbook, hidden ones too. */
export const readXlsx = async (bytes: Uint8Array, limits: Limits): Promise<Result.Result<ReadonlyArray<TextSheet>, FileUnreadable>> => {
  const measured = readZip(bytes, limits, (name) => name === "xl/workbook.xml")
  if (Result.isFailure(measured)) return Result.fail(measured.failure)
  if (!measured.success.has("xl/workbook.xml")) return unreadable("notXlsx", "这个压缩包不是xlsx工作簿")
  try {
    const { sheets } = await read(bytes, { maxRows: limits.rows + 1 })
    const done: Array<TextSheet> = []
    for (const sheet of sheets) {
      const one = sheetOf(sheet, limits)
      if (Result.isFailure(one)) return Result.fail(one.failure)
      done.push(one.success)
    }
    return Result.succeed(done)
  } catch (thrown) {
    return unreadable("notXlsx", `工作簿读不出来，请用Excel或WPS另存为xlsx后再试（${thrown instanceof Error ? thrown.message : String(thrown)}）`)
  }
}
