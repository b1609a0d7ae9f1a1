/** Hands over a table: to the terminal, or to a file as a workbook, as separated values, or as a paper to print, by what its name ends with. */
import { tableSheet } from "@zone/core/paper"
import type { ShownCell, Table } from "@zone/core/report"
import type { Basis } from "@zone/core/terms"
import { writeCsv, writeXlsx } from "@zone/office-file"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { displayWidth } from "effect/cli/CliOutput"
import { exitCodes } from "../Ended.ts"
import type { Opened } from "../office/useOffice.ts"
import { fontsOf } from "../print/fontsOf.ts"
import { issued } from "../print/issued.ts"
import { setPdf } from "../print/setPdf.ts"
import { deliver } from "./deliver.ts"
import { emphasize } from "./emphasize.ts"
import { endWith } from "./endWith.ts"
import { padEnd } from "./padEnd.ts"
import { plain } from "./plain.ts"

/** What a file says of itself. */
export interface Written {
  /** The civil day in China, `YYYY-MM-DD`. */
  readonly on: string
  /** Whose it is. */
  readonly creator: string
  /** What a paper with it stands on. */
  readonly basis: Basis
  /** The office, whose own fonts a paper is set in. */
  readonly at: Pick<Opened, "folder" | "office">
}

const said = (cell: ShownCell | undefined): string => (cell === null || cell === undefined ? "" : plain(String(cell)))

/** The columns that hold nothing in any row are left out on a terminal, which is narrow. */
export const sayTable = ({ columns, notes, rows, title, totals }: Table<ShownCell>): string => {
  const body = [...Array.from(rows), ...totals].map((row) => columns.map((_, i) => said(row[i])))
  if (body.length === 0) return [emphasize(title), ...notes, "（没有）"].join("\n")
  const shown = columns.map(({ title: heading }, i) => ({ heading, i })).filter(({ i }) => body.some((row) => row[i] !== ""))
  const widths = shown.map(({ heading, i }) => Math.max(displayWidth(heading), ...body.map((row) => displayWidth(row[i] ?? ""))))
  const line = (cells: ReadonlyArray<string>): string => cells.map((cell, i) => padEnd(cell, widths[i] ?? 0)).join("  ").trimEnd()
  return [emphasize(title), ...notes, line(shown.map(({ heading }) => heading)), ...body.map((row) => line(shown.map(({ i }) => row[i] ?? "")))].join("\n")
}

export const deliverTable = Effect.fnUntraced(function*(table: Table<ShownCell>, output: Option.Option<string>, { at, basis, creator, on }: Written) {
  if (Option.isNone(output)) return yield* Console.log(sayTable(table))
  const ending = /\.([^./\\]+)$/.exec(output.value)?.[1]?.toLowerCase()
  if (ending === "csv") return yield* deliver(writeCsv(table), output)
  if (ending === "xlsx") return yield* deliver(yield* Effect.promise(() => writeXlsx({ [table.title]: table }, { on, creator })), output)
  if (ending !== "pdf") return yield* endWith(`--output：应为 .xlsx、.csv 或 .pdf 文件，收到的是 ${plain(output.value)}`, exitCodes.usage)
  const paper = yield* issued(tableSheet({ basis: [basis], date: on, place: creator, table }))
  for (const { bytes } of yield* setPdf([paper], yield* fontsOf(at))) yield* deliver(bytes, output)
  return undefined
})
