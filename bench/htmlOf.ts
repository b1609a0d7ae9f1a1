/** The sample receipt as a page for a browser: the same fields, with a plain style. */
import type { Paper } from "@zone/core/paper"

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;")
const wordsOf = (runs: ReadonlyArray<{ readonly text?: string }>): string => escape(runs.map(({ text }) => text ?? "").join(""))

const partOf = (block: Paper["blocks"][number]): string => {
  switch (block._tag) {
    case "Form": {
      const rows = block.rows.map((row) => {
        const cells = row.map(({ columns = 1, content, head = false }) => {
          const text = content._tag === "Text" ? wordsOf(content.runs) : content._tag === "Choices" ? content.choices.map(({ label }) => `□${escape(label)}`).join(" ") : ""
          return `<td colspan="${columns}">${head ? `<b>${text}</b>` : text}</td>`
        })
        return `<tr>${cells.join("")}</tr>`
      })
      return `<table>${rows.join("")}</table>`
    }
    case "Paragraph":
      return `<p>${wordsOf(block.runs)}</p>`
    case "Seal":
      return `<p style="text-align:right">${escape(block.office)}<br>${escape(block.date)}</p>`
    default:
      return ""
  }
}

/** A paper as HTML. */
export const htmlOf = (paper: Paper): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>@page{size:A4;margin:22mm}body{font:11pt "Zone Serif SC"}table{width:100%;border-collapse:collapse}td{border:.5pt solid}h1{text-align:center}b,h1{font-family:"Zone Serif SC Bold"}</style><h1>${
    escape(paper.title)
  }</h1><p style="text-align:right">${escape(paper.number ?? "")}</p>${paper.blocks.map(partOf).join("")}`
