/** All texts that a paper says, as people read them: what must stand in the text of its pages. */
import type { Block, Content, Paper, Run } from "@zone/core/paper"

const ofRuns = (runs: ReadonlyArray<Run>): string => runs.map(({ text }) => text ?? "").join("")

const ofContent = (content: Content): ReadonlyArray<string> => {
  switch (content._tag) {
    case "Text":
      return [ofRuns(content.runs)]
    case "Choices":
      return content.choices.map(({ label }) => label)
    default:
      return []
  }
}

const ofBlock = (block: Block): ReadonlyArray<string> => {
  switch (block._tag) {
    case "Heading":
      return [block.text]
    case "Paragraph":
      return [ofRuns(block.runs)]
    case "List":
      return block.items.map(ofRuns)
    case "Form":
      return block.rows.flat().flatMap((cell) => [...(cell.label === undefined ? [] : [cell.label]), ...ofContent(cell.content)])
    case "Table":
      return [...block.columns.map(({ title }) => title), ...block.columns.flatMap(({ group }) => group ?? []), ...block.rows.flat(), ...(block.notes ?? [])]
    case "Choices":
      return [...(block.label === undefined ? [] : [block.label]), ...block.choices.map(({ label }) => label)]
    case "Signatures":
      return block.lines.map(({ label }) => label)
    case "Seal":
      return [block.office, block.date]
    case "Qr":
      return block.caption === undefined ? [] : [block.caption]
    case "Flow":
      return [...block.steps.map(({ text }) => text), ...block.arrows.flatMap(({ label }) => (label === undefined ? [] : [label]))]
    case "Cut":
      return block.label === undefined ? [] : [block.label]
    default:
      return []
  }
}

/** All texts of a paper that are not empty. @internal */
export const listTexts = (paper: Paper): ReadonlyArray<string> =>
  [paper.title, ...(paper.number === undefined ? [] : [paper.number]), ...paper.blocks.flatMap(ofBlock)].filter((text) => text.trim() !== "")
