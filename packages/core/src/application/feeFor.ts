/** Counts the information-processing fee: by item or by page, band by band. */
import type { Fee, FeeLine } from "./Fee.ts"
import type { Band, Tariff } from "./Tariff.ts"

/** The bands that a rising band stands for, up to a quantity. */
const flat = (bands: ReadonlyArray<Band>, through: number): ReadonlyArray<{ readonly from: number; readonly each: number }> =>
  bands.flatMap(({ each, from, rises }) => {
    if (!rises) return [{ from, each }]
    const steps = Math.max(1, Math.ceil((through - from + 1) / rises.every))
    return Array.from({ length: steps }, (_, i) => ({ from: from + i * rises.every, each: each + i * rises.by }))
  })

/** What the things after `already` and up to `through` cost. */
const linesOf = (bands: ReadonlyArray<Band>, already: number, through: number): ReadonlyArray<FeeLine> => {
  const steps = flat(bands, through)
  return steps.flatMap(({ each, from }, i) => {
    const last = Math.min(through, (steps[i + 1]?.from ?? Infinity) - 1)
    const count = last - Math.max(already, from - 1)
    return count > 0 && each > 0 ? [{ count, each }] : []
  })
}

/** How much there is: applications of one applicant in a calendar month, of which the earlier ones are charged already; or pages. */
export type Charged =
  | { readonly by: "items"; readonly quantity: number; readonly earlier?: number }
  | { readonly by: "pages"; readonly quantity: number }

/**
 * Counts a fee. By item, `quantity` is how many applications the applicant has made in the calendar month, and `earlier` how many of
 * them are not to be charged again; by page, the pages of one application, A4 or smaller, one side a page. Amounts in 元.
 *
 * @basis 国办函〔2020〕109号
 * @example
 * ```ts
 * import { feeFor, tariff2021 } from "@zone/core/application"
 *
 * feeFor({ by: "items", quantity: 45 }, tariff2021).amount // => 5500
 * feeFor({ by: "items", quantity: 32, earlier: 31 }, tariff2021).amount // => 200
 * feeFor({ by: "pages", quantity: 201 }, tariff2021).lines // => [{ count: 70, each: 10 }, { count: 100, each: 20 }, { count: 1, each: 40 }]
 * ```
 */
export const feeFor = (charged: Charged, tariff: Tariff): Fee => {
  const { by, quantity } = charged
  const lines = linesOf(tariff[by], charged.by === "items" ? charged.earlier ?? 0 : 0, quantity)
  return { by, quantity, lines, amount: lines.reduce((sum, { count, each }) => sum + count * each, 0) }
}
