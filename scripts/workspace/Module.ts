/**
 * A source file as the checks see it: its syntax tree, its comments, what it imports and what it exports.
 */
import type { ESTree } from "vite"

/** One import, re-export, dynamic import, or type reference to another module. */
export interface Import {
  readonly specifier: string
  readonly line: number
}

export interface Comment {
  readonly type: "Block" | "Line"
  readonly value: string
  readonly start: number
  readonly end: number
}

/** One exported name. */
export interface Export {
  readonly name: string
  /** The name in this file, or in the file that `from` names. */
  readonly local: string
  /** The module it is re-exported from, if it is. */
  readonly from: string | undefined
  readonly isType: boolean
  /** Where the statement begins. */
  readonly start: number
  readonly line: number
}

export interface Module {
  /** Relative to the root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly program: ESTree.Program
  readonly comments: ReadonlyArray<Comment>
  readonly imports: ReadonlyArray<Import>
  readonly exports: ReadonlyArray<Export>
  /** Lines that re-export everything of another module. */
  readonly exportsAll: ReadonlyArray<number>
}
