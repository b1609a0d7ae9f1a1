/** The tariff in force since 2021-01-01, as data. */
import { articles } from "./articles.ts"
import type { Tariff } from "./Tariff.ts"

/** The tariff of 国办函〔2020〕109号. */
export const tariff2021: Tariff = {
  items: [{ from: 1, each: 0 }, { from: 11, each: 100 }, { from: 31, each: 200, rises: { every: 10, by: 100 } }],
  pages: [{ from: 1, each: 0 }, { from: 31, each: 10 }, { from: 101, each: 20 }, { from: 201, each: 40 }],
  basis: articles.feeRules
}
