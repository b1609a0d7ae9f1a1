/** Writes a Markdown table. */

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\r?\n/g, "<br>")

const row = (cells: ReadonlyArray<string>): string => `| ${cells.map(cell).join(" | ")} |`

/** The lines of a table; nothing where there is no row. */
export const table = (heads: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> =>
  rows.length === 0 ? [] : [row(heads), `|${heads.map(() => "---").join("|")}|`, ...rows.map(row)]
