/** Short words for the parts of the sample papers. */
import type { Cell, Ticket } from "@zone/core/paper"
import type { Basis } from "@zone/core/terms"

const onePage: Ticket = { copies: 1, sheet: "A4", laminated: false, sides: "one" }

const plain = (text: string) => ({ _tag: "Plain", text }) as const
const strong = (text: string) => ({ _tag: "Strong", text }) as const
const blank = (width: number) => ({ _tag: "Blank", width }) as const

/** A cell with words. */
const words = (text: string, columns = 1): Cell => ({ content: { _tag: "Text", runs: [plain(text)] }, columns })

/** A cell that asks. */
const asks = (text: string, columns = 1, rows = 1): Cell => ({ content: { _tag: "Text", runs: [plain(text)] }, columns, rows, head: true })

/** A cell with boxes to tick; those that start with `*` are ticked. */
const ticks = (columns: number, ...labels: ReadonlyArray<string>): Cell => {
  const [first = "", ...rest] = labels
  const choice = (label: string) => ({ label: label.replace(/^\*/, ""), ticked: label.startsWith("*") })
  return { content: { _tag: "Choices", choices: [choice(first), ...rest.map(choice)] }, columns }
}

const paragraph = (text: string) => ({ _tag: "Paragraph", runs: [plain(text)] }) as const

const regulation = (clause: string, cite: string): Basis => ({ document: "cn/foi-regulation", clause, reading: "text", cite })

/** @internal */
export const paperParts = { asks, blank, onePage, paragraph, plain, regulation, strong, ticks, words }
