/** Short words for the parts of papers, as the functions of this ring write them. */
import type { Block, Cell, Content, Run } from "./Block.ts"

type Labels = readonly [string, ...ReadonlyArray<string>]

const plain = (text: string): Run => ({ _tag: "Plain", text })
const strong = (text: string): Run => ({ _tag: "Strong", text })
const blank = (width: number, text?: string): Run => ({ _tag: "Blank", width, ...(text !== undefined && { text }) })

/** Several lines of a text are several paragraphs. */
const linesOf = (text: string): ReadonlyArray<string> => text.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== "")

const paragraph = (...runs: ReadonlyArray<Run | string>): Block =>
  ({ _tag: "Paragraph", runs: runs.map((run) => (typeof run === "string" ? plain(run) : run)) })

/** At the margin, as a salutation stands. */
const line = (...runs: ReadonlyArray<Run | string>): Block =>
  ({ _tag: "Paragraph", indented: false, runs: runs.map((run) => (typeof run === "string" ? plain(run) : run)) })

const paragraphs = (text: string): ReadonlyArray<Block> => linesOf(text).map((each) => paragraph(each))

const span = (columns: number, rows: number): Pick<Cell, "columns" | "rows"> => ({ ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) })

/** A cell that asks. */
const asks = (text: string, columns = 1, rows = 1): Cell => ({ content: { _tag: "Text", runs: [plain(text)] }, head: true, ...span(columns, rows) })

/** A cell with an answer; without one, an empty cell to write in. */
const says = (text = "", columns = 1): Cell => ({ content: { _tag: "Text", runs: text === "" ? [] : [plain(text)] }, ...span(columns, 1) })

/** A cell with an answer, or with room to write it by hand, so high. */
const room = (height: number, text: string | undefined, columns = 1): Cell => {
  const content: Content = text === undefined ? { _tag: "Room", height } : { _tag: "Text", runs: [plain(text)] }
  return { content, ...span(columns, 1) }
}

const choicesOf = (labels: Labels, ticked: ReadonlyArray<string>) => {
  const [first, ...others] = labels
  const choice = (label: string) => ({ label, ticked: ticked.includes(label) })
  return [choice(first), ...others.map(choice)] as const
}

/** A cell with boxes to tick. */
const ticks = (labels: Labels, ticked: ReadonlyArray<string> = [], columns = 1): Cell =>
  ({ content: { _tag: "Choices", choices: choicesOf(labels, ticked) }, ...span(columns, 1) })

const choices = (label: string, labels: Labels, ticked: ReadonlyArray<string> = []): Block => ({ _tag: "Choices", label, choices: choicesOf(labels, ticked) })

const list = (items: readonly [string, ...ReadonlyArray<string>], numbered = true): Block => {
  const [first, ...others] = items
  return { _tag: "List", numbered, items: [[plain(first)], ...others.map((item) => [plain(item)])] }
}

/** @internal */
export const write = { plain, strong, blank, linesOf, paragraph, line, paragraphs, asks, says, room, ticks, choices, list }
