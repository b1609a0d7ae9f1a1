/** Reads the text of a document (.docx): its paragraphs outside of tables, and the cells of its tables, row by row. */

/** What stands in a document, in its order. */
export type DocumentLine = { readonly paragraph: string } | { readonly cells: ReadonlyArray<string>; readonly place: string }

const named: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" }

const plain = (text: string): string => text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
  const code = decimal === undefined ? hex === undefined ? undefined : Number.parseInt(hex, 16) : Number(decimal)
  if (code === undefined) return (name === undefined ? undefined : named[name]) ?? whole
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ""
})

/** From `word/document.xml`. What stands in tables within tables counts for the cell that they stand in. */
export const readDocument = (xml: string): ReadonlyArray<DocumentLine> => {
  const lines: Array<DocumentLine> = []
  let table = 0
  let row = 0
  let depth = 0
  let cells: Array<string> = []
  let text = ""
  for (const [, closing, tag, empty, content] of xml.matchAll(/<(\/?)w:(tbl|tr|tc|p|t|br|tab)(?:\s[^>]*?)?(\/?)>([^<]*)/g)) {
    const opens = closing === "" && empty === ""
    const closes = closing === "/"
    switch (tag) {
      case "t":
        if (opens) text += plain(content ?? "")
        break
      case "br":
      case "tab":
        text += " "
        break
      case "tbl":
        if (opens && depth++ === 0) {
          table++
          row = 0
        } else if (closes) depth--
        break
      case "tr":
        if (depth !== 1) break
        if (opens) cells = []
        else if (closes) lines.push({ cells, place: `第${table}张表第${++row}行` })
        break
      case "tc":
        if (depth !== 1) break
        if (closes) cells.push(text.trim())
        text = ""
        break
      default:
        if (depth > 0) break
        if (closes && text.trim() !== "") lines.push({ paragraph: text.trim() })
        if (opens || closes) text = ""
    }
  }
  return lines
}
