/** A chart as data: what people would rather look at than read. Whoever draws it says the same in words. */

/** One series of a chart, a number for each label. */
export interface ChartSeries {
  readonly name: string
  readonly values: ReadonlyArray<number>
}

/** A chart of numbers over labels. */
export interface Chart {
  readonly title: string
  /** Below the axis, in their order. */
  readonly labels: ReadonlyArray<string>
  /** Stacked where there are several. */
  readonly series: ReadonlyArray<ChartSeries>
  /** What is counted, e.g. 件. */
  readonly unit: string
}
