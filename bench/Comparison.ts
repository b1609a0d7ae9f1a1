/** One table of the benchmark as data: how a round is measured, and which ratios of it are shown and held to a budget. */

/** A ratio: how many times what `over` costs does `of` cost. */
export interface Row {
  readonly of: string
  readonly over: string
  /** The budget: the ratio must not fall below it. */
  readonly atLeast?: number
  /** The budget: the ratio must not rise above it. */
  readonly atMost?: number
  /** What a reader must know to judge the ratio. */
  readonly remark?: string
}

export interface Comparison {
  readonly title: string
  /** What the numbers of a round are: nanoseconds for one call, milliseconds of a whole process, bytes. */
  readonly unit: "ns" | "ms" | "bytes"
  /** Rounds that count, and rounds before them that do not. */
  readonly rounds: number
  readonly warmUps: number
  /** Measures every candidate once, in turns that begin with another one each round. Gives a number for each name. */
  readonly round: (index: number) => Promise<ReadonlyMap<string, number>>
  readonly rows: ReadonlyArray<Row>
  /** Lines below the table: who answered wrong, what was left out. */
  readonly remarks: ReadonlyArray<string>
}
