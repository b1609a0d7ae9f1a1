/** A fenced piece of a document: a program, a session at a command line, or anything else. */
export interface Fence {
  /** The file it stands in, relative to the root. */
  readonly path: string
  /** The line of its first line of content, counted from 1. */
  readonly line: number
  /** What stands behind the opening marks, e.g. `ts` or `ts ignore: needs a printer`. */
  readonly info: string
  readonly text: string
}
