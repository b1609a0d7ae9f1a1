/** What a day would be without any notice: 0 workday on Monday to Friday, 1 weekend. The ground that notices change. */

/** @internal */
export const plainKind = (day: number): number => ((day + 3) % 7 > 4 ? 1 : 0)
