/** A paper as the templates take it: all texts passed through the gate, pictures drawn, tables laid on their grid. */
import type { FlowLayout } from "./layoutFlow.ts"

/** A stretch: plain, strong, or a gap of a width in millimetres. */
export type ArrangedRun =
  | { readonly k: "p" | "s"; readonly t: string }
  | { readonly k: "b"; readonly w: number; readonly t: string }

export interface ArrangedChoice {
  readonly t: string
  readonly on: boolean
}

export type Align = "start" | "centre" | "end"

export type ArrangedContent =
  | { readonly k: "text"; readonly runs: ReadonlyArray<ArrangedRun>; readonly align: Align | null }
  | { readonly k: "choices"; readonly choices: ReadonlyArray<ArrangedChoice> }
  | { readonly k: "room"; readonly height: number }

export interface ArrangedCell {
  readonly x: number
  readonly y: number
  readonly columns: number
  readonly rows: number
  readonly head: boolean
  /** Does a heading take more than one line, so that its lines are to be made even. */
  readonly even: boolean
  /** May it go on on the next page: only what is long. */
  readonly breaks: boolean
  readonly label: string
  readonly content: ArrangedContent
}

export interface ArrangedHead {
  readonly x: number
  readonly y: number
  readonly columns: number
  readonly rows: number
  readonly t: string
}

export type ArrangedBlock =
  | { readonly k: "heading"; readonly level: number; readonly t: string }
  | { readonly k: "paragraph"; readonly runs: ReadonlyArray<ArrangedRun>; readonly indented: boolean; readonly align: Align | null }
  | { readonly k: "list"; readonly items: ReadonlyArray<ReadonlyArray<ArrangedRun>>; readonly numbered: boolean }
  | { readonly k: "form"; readonly dense: boolean; readonly shares: ReadonlyArray<number>; readonly cells: ReadonlyArray<ArrangedCell> }
  | {
    readonly k: "table"
    readonly shares: ReadonlyArray<number>
    readonly aligns: ReadonlyArray<Align>
    readonly head: ReadonlyArray<ArrangedHead>
    /** `measured`: a cell has a line break, or a character that may be wider than the type is high, so counting tells nothing. */
    readonly rows: ReadonlyArray<{ readonly breaks: boolean; readonly measured: boolean; readonly cells: ReadonlyArray<string> }>
    readonly notes: ReadonlyArray<string>
  }
  | { readonly k: "choices"; readonly label: string; readonly choices: ReadonlyArray<ArrangedChoice> }
  | { readonly k: "signatures"; readonly lines: ReadonlyArray<{ readonly label: string; readonly date: string }> }
  /** `before` is a short paragraph that stands on the same page, so that no seal stands alone; `after` the note of a letter, for the same reason. */
  | { readonly k: "seal"; readonly office: string; readonly date: string; readonly before: ArrangedBlock | null; readonly after: string }
  | { readonly k: "qr"; readonly svg: string; readonly alt: string; readonly caption: string; readonly size: number }
  | { readonly k: "flow"; readonly flow: FlowLayout }
  | { readonly k: "cut"; readonly label: string }
  | { readonly k: "space"; readonly height: number }
  | { readonly k: "page" }

export interface Arranged {
  readonly style: "letter" | "form" | "ledger" | "notice"
  readonly sheet: "a4" | "a3"
  readonly twoSided: boolean
  /** For the file's properties. */
  readonly meta: { readonly title: string; readonly keywords: ReadonlyArray<string>; readonly date: readonly [number, number, number] }
  /** Families to ask in turn, for each kind of text. */
  readonly fonts: Readonly<Record<"body" | "title" | "kai" | "hei", ReadonlyArray<string>>>
  readonly title: string
  readonly number: string
  readonly copy: string
  /** What it stands on, at the end, small. */
  readonly basis: string
  /** What stands around the page numbers: `["第", "页 共", "页"]`; a letter has dashes. */
  readonly foot: ReadonlyArray<string>
  readonly alt: { readonly ticked: string; readonly open: string }
  readonly blocks: ReadonlyArray<ArrangedBlock>
}
