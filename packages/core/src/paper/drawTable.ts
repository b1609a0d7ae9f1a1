/** Draws a table of data, such as those of the report ring, as a part of a paper; that ring is beside this one, so its shape is told here. */
import type { Block, Cell, Column } from "./Block.ts"

/** A table whose sealed cells were shown: what `showTable` of the report ring gives. */
export interface SheetTable {
  readonly title: string
  readonly notes: ReadonlyArray<string>
  readonly columns: ReadonlyArray<{
    readonly title: string
    /** The headings above the title, the outermost first. */
    readonly under?: ReadonlyArray<string>
    readonly kind: "text" | "number" | "day"
    readonly width: number
  }>
  /** How many columns, from the first, name the row. */
  readonly stubs: number
  readonly rows: Iterable<ReadonlyArray<string | number | null>>
  readonly merges?: ReadonlyArray<{ readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }>
  readonly totals: ReadonlyArray<ReadonlyArray<string | number | null>>
  readonly footnotes: ReadonlyArray<string>
}

const said = (cell: string | number | null | undefined): string => (cell === null || cell === undefined ? "" : String(cell))

const alignOf = (kind: SheetTable["columns"][number]["kind"]): "start" | "centre" | "end" =>
  kind === "number" ? "end" : kind === "day" ? "centre" : "start"

/** Cells that are one: for each cell what it belongs to, and nothing but that. */
type Ids = ReadonlyArray<ReadonlyArray<string>>

/** A grid of ids as cells that span what has one id. */
const spans = (ids: Ids, cellOf: (row: number, column: number) => Cell): ReadonlyArray<ReadonlyArray<Cell>> => {
  const covered = new Set<string>()
  return ids.map((row, y) => row.flatMap((id, x) => {
    if (covered.has(`${y} ${x}`)) return []
    let columns = 1
    while (row[x + columns] === id && !covered.has(`${y} ${x + columns}`)) columns++
    let rows = 1
    while (ids[y + rows]?.slice(x, x + columns).every((each) => each === id) === true) rows++
    for (let down = y; down < y + rows; down++) for (let across = x; across < x + columns; across++) covered.add(`${down} ${across}`)
    return [{ ...cellOf(y, x), ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) }]
  }))
}

const textCell = (text: string, head: boolean, align: "start" | "centre" | "end"): Cell =>
  ({ content: { _tag: "Text", runs: text === "" ? [] : [{ _tag: "Plain", text }], align }, ...(head && { head }) })

/** With headings of several levels, or joined cells: a form, on whose grid cells may span. */
const asForm = ({ columns, merges = [], rows, stubs, totals }: SheetTable): Block => {
  const paths = columns.map(({ title, under = [] }) => [...under, ...(title === "" ? [] : [title])])
  const depth = Math.max(...paths.map((path) => path.length))
  const headIds = Array.from({ length: depth }, (_, y) => paths.map((path) => JSON.stringify(path.slice(0, Math.min(y, path.length - 1) + 1))))
  const head = spans(headIds, (y, x) => textCell(paths[x]?.[Math.min(y, (paths[x]?.length ?? 1) - 1)] ?? "", true, "centre"))
  const body = [...rows, ...totals]
  const owner = new Map<string, string>()
  for (const { column, columns: wide, row, rows: deep } of merges) {
    // a row must keep a cell of its own
    const down = wide >= columns.length ? 1 : deep
    for (let y = row; y < row + down; y++) for (let x = column; x < column + wide; x++) owner.set(`${y} ${x}`, `${row} ${column}`)
  }
  const bodyIds = body.map((_, y) => columns.map((_, x) => owner.get(`${y} ${x}`) ?? `${y} ${x}`))
  const cells = spans(bodyIds, (y, x) => textCell(said(body[y]?.[x]), x < stubs, x < stubs ? "start" : alignOf(columns[x]?.kind ?? "text")))
  return {
    _tag: "Form",
    dense: true,
    shares: columns.map(({ width }) => width) as [number, ...Array<number>],
    rows: [...head, ...cells] as unknown as Extract<Block, { readonly _tag: "Form" }>["rows"]
  }
}

/** The same with an empty row to write in by hand, so high, as often as that. @internal */
export const drawBlank = (columns: SheetTable["columns"], height: number, times: number): Block => {
  const form = asForm({ title: "", notes: [], stubs: 0, totals: [], footnotes: [], columns, rows: [] })
  if (form._tag !== "Form") return form
  const row = columns.map((): Cell => ({ content: { _tag: "Room", height } }))
  const rows = [...form.rows, ...Array.from({ length: times }, () => row)]
  return { _tag: "Form", shares: form.shares, rows: rows as unknown as typeof form.rows }
}

/** A day is ten digits that cannot be broken, and a sheet has narrower columns than a screen. */
const dayShare = 15

const asTable = ({ columns, footnotes, rows, totals }: SheetTable): Block => ({
  _tag: "Table",
  columns: columns.map(({ kind, title, under, width }): Column => ({
    title, share: kind === "day" ? Math.max(width, dayShare) : width, align: alignOf(kind), ...(under?.[0] !== undefined && { group: under[0] })
  })) as unknown as Extract<Block, { readonly _tag: "Table" }>["columns"],
  rows: Array.from([...rows, ...totals], (row) => columns.map((_, i) => said(row[i]))),
  ...(footnotes.length > 0 && { notes: footnotes })
})

/**
 * Draws a table: with one level of headings above the titles and no joined cells as a `Table`, whose header is repeated on every page;
 * otherwise as a `Form`. The notes come before it as paragraphs. Its title is the paper's business. The rows are gone through once.
 *
 * @example
 * ```ts
 * import { drawTable } from "@zone/core/paper"
 *
 * const [table] = drawTable({
 *   title: "登记台账", notes: [], stubs: 1, totals: [], footnotes: [],
 *   columns: [{ title: "登记编号", kind: "text", width: 18 }, { title: "件数", kind: "number", width: 8 }],
 *   rows: [["2026-001", 2], ["2026-002", null]]
 * })
 * table?._tag === "Table" && table.rows // => [["2026-001", "2"], ["2026-002", ""]]
 * ```
 */
export const drawTable = (table: SheetTable): ReadonlyArray<Block> => {
  const { columns, footnotes, merges = [], notes } = table
  const simple = merges.length === 0 && columns.every(({ title, under = [] }) => under.length <= 1 && title !== "")
  const note = (text: string): Block => ({ _tag: "Paragraph", indented: false, runs: [{ _tag: "Plain", text }] })
  return simple ? [...notes.map(note), asTable(table)] : [...notes.map(note), asForm(table), ...footnotes.map(note)]
}
