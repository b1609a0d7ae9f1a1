/** pdfmake with the same fonts, and the same receipt and register in its words: the peer of `@zone/print-pdf`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Paper } from "@zone/core/paper"
import { readFont } from "@zone/font-noto-serif-sc"

/** What is used of pdfmake, which comes without types. */
interface Pdfmake {
  readonly setFonts: (fonts: unknown) => void
  readonly setUrlAccessPolicy: (allowed: () => boolean) => void
  readonly setLocalAccessPolicy: (allowed: () => boolean) => void
  readonly createPdf: (document: unknown) => { readonly getBuffer: () => Promise<Uint8Array> }
}

const wordsOf = (runs: ReadonlyArray<{ readonly text?: string }>): string => runs.map(({ text }) => text ?? "").join("")

const partOf = (block: Paper["blocks"][number]): unknown => {
  switch (block._tag) {
    case "Form":
      return {
        table: {
          widths: block.shares.map(() => "*"),
          body: block.rows.map((row) => row.flatMap((cell) => {
            const { content } = cell
            const text = content._tag === "Text" ? wordsOf(content.runs) : content._tag === "Choices" ? content.choices.map(({ label }) => label).join("  ") : ""
            return [{ text, colSpan: cell.columns ?? 1, bold: cell.head === true }, ...Array.from({ length: (cell.columns ?? 1) - 1 }, () => "")]
          }))
        }
      }
    case "Table":
      return {
        table: {
          headerRows: 1,
          widths: block.columns.map(({ share }) => `${share}%`),
          body: [block.columns.map(({ title }) => ({ text: title, bold: true })), ...block.rows.map((row) => [...row])]
        }
      }
    case "Paragraph":
      return { text: wordsOf(block.runs), leadingIndent: 22 }
    case "Qr":
      return { qr: block.text, fit: 80, alignment: "center" }
    case "Seal":
      return { text: `${block.office}\n${block.date}`, alignment: "right" }
    default:
      return { text: "" }
  }
}

/** Opens it; `set` gives the bytes of a paper, `close` removes its fonts from the disk. */
export const openPdfmake = () => {
  const pdfmake = createRequire(import.meta.url)("pdfmake") as Pdfmake
  const folder = mkdtempSync(join(tmpdir(), "zone-bench-"))
  const [normal, bold] = [join(folder, "regular.ttf"), join(folder, "bold.ttf")]
  writeFileSync(normal, readFont("regular"))
  writeFileSync(bold, readFont("bold"))
  pdfmake.setFonts({ Serif: { normal, bold } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  return {
    set: (paper: Paper): Promise<Uint8Array> => {
      const ledger = paper.style === "ledger"
      const content = [{ text: paper.title, fontSize: 20, bold: true, alignment: "center" }, { text: paper.number ?? "", alignment: "right" }, ...paper.blocks.map(partOf)]
      // pdfmake writes into what it is given
      return pdfmake.createPdf({
        pageSize: "A4", pageOrientation: ledger ? "landscape" : "portrait", defaultStyle: { font: "Serif", fontSize: ledger ? 9 : 11 }, content
      }).getBuffer()
    },
    close: (): void => rmSync(folder, { recursive: true, force: true })
  }
}
