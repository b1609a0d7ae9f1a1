/** Short words for the parts of the sample papers. */
import type { Basis } from "@zone/core/terms"
import type { Cell, Ticket } from "@zone/core/paper"

export const onePage: Ticket = { copies: 1, sheet: "A4", laminated: false, sides: "one" }

export const plain = (text: string) => ({ _tag: "Plain", text }) as const
export const strong = (text: string) => ({ _tag: "Strong", text }) as const
export const blank = (width: number) => ({ _tag: "Blank", width }) as const

/** A cell with words. */
export const words = (text: string, columns = 1): Cell => ({ content: { _tag: "Text", runs: [plain(text)] }, columns })
/** A cell that asks. */
export const asks = (text: string, columns = 1, rows = 1): Cell => ({ content: { _tag: "Text", runs: [plain(text)] }, columns, rows, head: true })
/** A cell with boxes to tick; those that start with `*` are ticked. */
export const ticks = (columns: number, ...labels: ReadonlyArray<string>): Cell => {
  const [first = "", ...rest] = labels
  const choice = (label: string) => ({ label: label.replace(/^\*/, ""), ticked: label.startsWith("*") })
  return { content: { _tag: "Choices", choices: [choice(first), ...rest.map(choice)] }, columns }
}

export const paragraph = (text: string) => ({ _tag: "Paragraph", runs: [plain(text)] }) as const

export const regulation = (clause: string, cite: string): Basis => ({ document: "cn/foi-regulation", clause, reading: "text", cite })
