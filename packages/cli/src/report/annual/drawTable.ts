/** Draws a table for a terminal: headings in lines, columns straight, joined cells said once. */
import type { ShownCell, Table } from "@zone/core/report"
import { displayWidth } from "effect/cli/CliOutput"
import { padEnd } from "../../terminal/padEnd.ts"
import { plain } from "../../terminal/plain.ts"

const textOf = (cell: ShownCell | undefined): string => cell === null || cell === undefined ? "" : plain(String(cell))

/** The cells that a joined one above covers say nothing again. */
const shownRows = ({ merges = [], rows }: Table<ShownCell>): ReadonlyArray<ReadonlyArray<string>> =>
  Array.from(rows, (cells, row) => cells.map((cell, column) =>
    merges.some((each) => row > each.row && row < each.row + each.rows && column >= each.column && column < each.column + each.columns) ? "" : textOf(cell)))

/** A table without labels has its groups of columns below each other, each with its name. */
const drawAcross = (table: Table<ShownCell>): Table<ShownCell> => {
  const groups = [...new Set(table.columns.map(({ under = [] }) => under.join("—")))]
  const of = (group: string): ReadonlyArray<number> => table.columns.flatMap(({ under = [] }, i) => under.join("—") === group ? [i] : [])
  const [first = ""] = groups
  return {
    ...table,
    stubs: 1,
    columns: [{ title: "", kind: "text", width: 24 }, ...of(first).map((i) => table.columns[i]!)],
    rows: Array.from(table.rows).flatMap((row) => groups.map((group) => [group, ...of(group).map((i) => row[i] ?? null)])),
    merges: []
  }
}

export const drawTable = (given: Table<ShownCell>): ReadonlyArray<string> => {
  const table = given.stubs === 0 ? drawAcross(given) : given
  const { columns, stubs } = table
  const joined = (cells: ReadonlyArray<string>): ReadonlyArray<string> => stubs < 2 ? cells : [cells.slice(0, stubs).filter((cell) => cell !== "").join(" "), ...cells.slice(stubs)]
  const titles = joined(columns.map(({ title }) => title))
  const rows = shownRows(table).map(joined)
  const widths = titles.map((title, i) => Math.max(...[title, ...rows.map((row) => row[i] ?? "")].map((text) => displayWidth(text))))
  const numbers = new Set(columns.flatMap(({ kind }, i) => kind === "number" ? [stubs < 2 ? i : i - stubs + 1] : []))
  const line = (cells: ReadonlyArray<string>): string =>
    cells.map((cell, i) => numbers.has(i) ? " ".repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(cell))) + cell : padEnd(cell, widths[i] ?? 0)).join("  ").trimEnd()
  return [...(titles.every((title) => title === "") ? [] : [line(titles)]), ...rows.map(line)]
}
