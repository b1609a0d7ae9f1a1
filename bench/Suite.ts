/** One subject of the benchmark: its name on the command line, what it measures, and its tables. */
import type { Comparison } from "./Comparison.ts"

export interface Suite {
  readonly name: string
  readonly measures: string
  /** Prepares the tables; a text in place of a table says why it cannot be measured here. */
  readonly prepare: () => ReadonlyArray<Comparison | string> | Promise<ReadonlyArray<Comparison | string>>
  /** Removes what it left on the disk. */
  readonly cleanUp?: () => void
}
