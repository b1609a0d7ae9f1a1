/** What people look for, and what of it is not there: the demand that the register shows, by zone, month and topic. */
import type { ReadingRow } from "./ReadingRow.ts"

/** What was looked for under one topic in one zone and month. */
export interface TopicDemand {
  readonly zone: string
  /** `YYYY-MM`. */
  readonly month: string
  readonly topic: string
  readonly times: number
  readonly found: number
  readonly partlyFound: number
  readonly notFound: number
  /** How many of those that were not or not wholly there are not dealt with yet. */
  readonly open: number
}

/**
 * The demand by zone and month, and within a month what was missed most first, then what was looked for most.
 *
 * @basis 濯水府发〔2021〕66号 附件1第四条第（五）项；江北府办〔2021〕39号 第四部分第（二）项
 * @example
 * ```ts
 * import { demandOf } from "@zone/core/reading"
 *
 * const row = {
 *   visitedOn: "2026-11-02", status: "open", ways: ["online"], lookedUp: [{ topic: "养老服务补贴", result: "notFound" }], help: [], copies: [], deliveries: [],
 *   rulesTold: true, taken: [], lent: 0, misconduct: [], suggests: false
 * } as const
 * const [first] = demandOf([{ zone: "z-1", row }, { zone: "z-1", row }])
 * first // => { zone: "z-1", month: "2026-11", topic: "养老服务补贴", times: 2, found: 0, partlyFound: 0, notFound: 2, open: 2 }
 * ```
 */
export const demandOf = (entries: Iterable<{ readonly zone: string; readonly row: ReadingRow }>): ReadonlyArray<TopicDemand> => {
  const topics = new Map<string, TopicDemand>()
  for (const { row, zone } of entries) {
    const month = row.visitedOn.slice(0, 7)
    for (const { answer, result, topic } of row.lookedUp) {
      const key = JSON.stringify([zone, month, topic])
      const known = topics.get(key) ?? { zone, month, topic, times: 0, found: 0, partlyFound: 0, notFound: 0, open: 0 }
      topics.set(key, { ...known, times: known.times + 1, [result]: known[result] + 1, open: known.open + (result !== "found" && answer === undefined ? 1 : 0) })
    }
  }
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
  return [...topics.values()].toSorted((one, other) =>
    order(one.zone, other.zone) || order(one.month, other.month) || other.notFound - one.notFound || other.times - one.times || order(one.topic, other.topic))
}
