/** What was counted over a time, by month or by year: as data, whoever counts it and whoever shows it. */

/** From a day through a day, `YYYY-MM-DD`, counted by month or by year. */
export interface Period {
  readonly from: string
  readonly through: string
  readonly per: "month" | "year"
}

/** One line: what was counted, as a whole or for one value of a distinction, in each span of time. */
export interface StatisticsLine {
  readonly what: string
  /** Left out on the line of the whole. */
  readonly by?: { readonly distinction: string; readonly value: string }
  /** One number for each span. */
  readonly counts: ReadonlyArray<number>
  readonly total: number
}

/** What was counted over a time. */
export interface Statistics {
  /** `2026-03` or `2026`, without gaps, also where nothing was counted. */
  readonly spans: ReadonlyArray<string>
  readonly lines: ReadonlyArray<StatisticsLine>
}
