/**
 * 春节 (初一), 清明, 端午, 中秋 as MMDD, a line a year, by China's official almanac (GB/T 33661-2017, Beijing time).
 *
 * In 2027 and 2030 the new moon of 春节 falls within ten minutes of midnight in Beijing; almanacs computed with less care are a
 * day off there, which `test/almanac.test.ts` shows.
 */

/** @internal */
export const ALMANAC_FIRST_YEAR = 2025

/** @internal */
export const ALMANAC: ReadonlyArray<string> = [
  "0129 0404 0531 1006",
  "0217 0405 0619 0925",
  "0206 0405 0609 0915",
  "0126 0404 0528 1003",
  "0213 0404 0616 0922",
  "0203 0405 0605 0912",
  "0123 0405 0624 1001",
  "0211 0404 0612 0919",
  "0131 0404 0601 0908",
  "0219 0405 0620 0927",
  "0208 0405 0610 0916",
  "0128 0404 0530 1004",
  "0215 0404 0618 0924",
  "0204 0405 0607 0913",
  "0124 0405 0527 1002",
  "0212 0404 0614 0920"
]
