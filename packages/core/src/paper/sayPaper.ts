/** A paper as Markdown, to read it without a typesetter: in a review, a test, or a terminal. */
import type { Basis } from "../terms/Basis.ts"
import type { Block, Cell, Column, Content, Run } from "./Block.ts"
import type { Paper } from "./Paper.ts"

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>")

/** As wide as the gap, at one low line for four millimetres. */
const gap = (width: number): string => "＿".repeat(Math.max(2, Math.round(width / 4)))

const sayRun = (run: Run): string => {
  switch (run._tag) {
    case "Plain":
      return escaped(run.text)
    case "Strong":
      return `<strong>${escaped(run.text)}</strong>`
    default:
      return run.text === undefined ? gap(run.width) : `<u>${escaped(run.text)}</u>`
  }
}

const sayRuns = (runs: ReadonlyArray<Run>): string => runs.map(sayRun).join("")
const sayChoices = (choices: ReadonlyArray<{ readonly label: string; readonly ticked: boolean }>): string =>
  choices.map(({ label, ticked }) => `${ticked ? "☑" : "☐"} ${escaped(label)}`).join("　")

const sayContent = (content: Content): string => {
  switch (content._tag) {
    case "Text":
      return sayRuns(content.runs)
    case "Choices":
      return sayChoices(content.choices)
    default:
      return `〔手写，高${content.height}毫米〕`
  }
}

const sayCell = ({ columns, content, head, label, rows }: Cell): string => {
  const tag = head === true ? "th" : "td"
  const span = `${(columns ?? 1) > 1 ? ` colspan="${columns}"` : ""}${(rows ?? 1) > 1 ? ` rowspan="${rows}"` : ""}`
  return `<${tag}${span}>${label === undefined ? "" : `<em>${escaped(label)}：</em> `}${sayContent(content)}</${tag}>`
}

const row = (cells: ReadonlyArray<string>): string => `| ${cells.map((cell) => escaped(cell).replace(/\|/g, "\\|")).join(" | ")} |`
const RULES = { start: ":--", centre: ":-:", end: "--:" } as const

const sayTable = (columns: ReadonlyArray<Column>, rows: ReadonlyArray<ReadonlyArray<string>>, notes: ReadonlyArray<string>): string => [
  row(columns.map(({ group, title }) => (group === undefined ? title : `${group}·${title}`))),
  `| ${columns.map(({ align }) => RULES[align ?? "start"]).join(" | ")} |`,
  ...rows.map(row),
  ...(notes.length === 0 ? [] : ["", ...notes.map(escaped)])
].join("\n")

const SHAPES = { step: ["[\"", "\"]"], question: ["{\"", "\"}"], end: ["([\"", "\"])"] } as const
const label = (text: string): string => text.replace(/"/g, "＂").replace(/\n/g, " ")

const sayFlow = ({ arrows, steps }: Extract<Block, { readonly _tag: "Flow" }>): string => [
  "```mermaid", "flowchart TD",
  ...steps.map(({ id, kind, text }) => `  s_${id}${SHAPES[kind][0]}${label(text)}${SHAPES[kind][1]}`),
  ...arrows.map((arrow) => `  s_${arrow.from} -->${arrow.label === undefined ? "" : `|"${label(arrow.label)}"|`} s_${arrow.to}`),
  "```"
].join("\n")

const sayBlock = (block: Block): string => {
  switch (block._tag) {
    case "Heading":
      return `${"#".repeat(block.level + 1)} ${escaped(block.text)}`
    case "Paragraph":
      return sayRuns(block.runs)
    case "List":
      return block.items.map((item, i) => `${block.numbered ? `${i + 1}.` : "-"} ${sayRuns(item)}`).join("\n")
    case "Form":
      return `<table>\n${block.rows.map((cells) => `<tr>${cells.map(sayCell).join("")}</tr>`).join("\n")}\n</table>`
    case "Table":
      return sayTable(block.columns, block.rows, block.notes ?? [])
    case "Choices":
      return `${block.label === undefined ? "" : `${escaped(block.label)}：`}${sayChoices(block.choices)}`
    case "Signatures":
      return block.lines.map(({ dated, label }) => `${escaped(label)}：${gap(40)}${dated ? "　　　　年　　月　　日" : ""}`).join("\n\n")
    case "Seal":
      return `<p align="right">${escaped(block.office)}（印章）<br>${escaped(block.date)}</p>`
    case "Qr":
      return `〔二维码：${escaped(block.text)}〕${block.caption === undefined ? "" : ` ${escaped(block.caption)}`}`
    case "Flow":
      return sayFlow(block)
    case "Cut":
      return `✂ ---------- ${escaped(block.label ?? "")} ----------`
    case "Space":
      return "&nbsp;"
    default:
      return "---"
  }
}

const sayBasis = ({ cite, reading }: Basis): string => (reading === "interpretation" ? `⚖ ${cite}（理解适用）` : cite)
const STYLES = { letter: "公文", form: "表单", ledger: "台账", slip: "小票", notice: "张贴件" } as const satisfies { readonly [style in Paper["style"]]: string }

/**
 * The paper as Markdown: everything that stands on it, in its order, and at the end how it is printed and on what basis, with ⚖ at
 * interpretations. What it looks like is for a typesetter.
 *
 * @example
 * ```ts
 * import { sayPaper } from "@zone/core/paper"
 *
 * const page = sayPaper({
 *   id: "note", title: "示例", style: "form", date: "2026-11-22", ticket: { copies: 2, sheet: "A4", laminated: true, sides: "one" },
 *   basis: [{ document: "cn/sample", clause: "1", reading: "interpretation", cite: "示例办法第一条" }],
 *   blocks: [{ _tag: "Choices", label: "意见", choices: [{ label: "同意", ticked: true }, { label: "不同意", ticked: false }] }]
 * })
 * page.includes("☑ 同意") // => true
 * page.split("\n\n").slice(2) // => ["表单 · A4 · 2份 · 覆膜 · 单面", "依据：⚖ 示例办法第一条（理解适用）\n"]
 * ```
 */
export const sayPaper = ({ basis, blocks, copy, number, style, ticket, title }: Paper): string => [
  `# ${title.split("\n").map(escaped).join("<br>")}`,
  ...(copy === true ? ["〔副本〕"] : []),
  ...(number === undefined ? [] : [`${style === "letter" ? "" : "编号："}${escaped(number)}`]),
  ...blocks.map(sayBlock),
  `${STYLES[style]} · ${ticket.sheet} · ${ticket.copies}份${ticket.laminated ? " · 覆膜" : ""} · ${ticket.sides === "two" ? "双面" : "单面"}`,
  `依据：${[...new Set(basis.map(sayBasis))].map(escaped).join("；")}\n`
].join("\n\n")
