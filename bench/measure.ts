/**
 * Measures a comparison: rounds in which every candidate has its turn, a ratio for each round, and the median of those.
 *
 * Ours, and not tinybench or mitata: both run one candidate to its end before the next begins, so a machine that slows down
 * halfway shows up as a ratio. Here both sides of a ratio lie a few milliseconds apart, and what slows one down slows the other.
 *
 * A budget that is missed is measured again, twice at most; a row that met its budget once keeps that figure. Noise is spiky and
 * goes away; a real loss misses three times. Bytes are not noisy: once is enough.
 */
import type { Comparison, Row } from "./Comparison.ts"

export interface MeasuredRow extends Row {
  /** The median of the rounds' ratios. */
  readonly ratio: number
  /** Half of the rounds' ratios lie within this distance of each other, as a part of the median. */
  readonly spread: number
  /** What `of` and `over` cost here and now, for scale only. */
  readonly cost: number
  readonly baseCost: number
  /** Undefined where there is no budget. */
  readonly ok: boolean | undefined
  readonly attempts: number
}

const patience = 3

const quantile = (values: ReadonlyArray<number>, at: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * at
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

const need = (round: ReadonlyMap<string, number>, name: string): number => {
  const value = round.get(name)
  if (value === undefined || !(value > 0)) throw new Error(`No measurement of ${name}: ${value}`)
  return value
}

const judge = (row: Row, rounds: ReadonlyArray<ReadonlyMap<string, number>>, attempt: number): MeasuredRow => {
  const ratios = rounds.map((round) => need(round, row.of) / need(round, row.over))
  const ratio = quantile(ratios, 0.5)
  const budgeted = row.atLeast !== undefined || row.atMost !== undefined
  return {
    ...row,
    ratio,
    spread: (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / ratio,
    cost: quantile(rounds.map((round) => need(round, row.of)), 0.5),
    baseCost: quantile(rounds.map((round) => need(round, row.over)), 0.5),
    ok: budgeted ? ratio >= (row.atLeast ?? 0) && ratio <= (row.atMost ?? Infinity) : undefined,
    attempts: attempt
  }
}

export const measure = async (comparison: Comparison): Promise<ReadonlyArray<MeasuredRow>> => {
  const attempts = comparison.unit === "bytes" ? 1 : patience
  let measured: ReadonlyArray<MeasuredRow> = []
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const rounds: Array<ReadonlyMap<string, number>> = []
    for (let i = 0; i < comparison.warmUps + comparison.rounds; i++) {
      const round = await comparison.round(i)
      if (i >= comparison.warmUps) rounds.push(round)
    }
    const before = measured
    measured = comparison.rows.map((row, i) => (before[i]?.ok === true ? before[i] : judge(row, rounds, attempt)))
    if (!measured.some((row) => row.ok === false)) break
  }
  return measured
}
