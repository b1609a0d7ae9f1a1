/** One text for several, such that no two lists of texts have the same. */

/** @internal */
export const keyOf = (...parts: ReadonlyArray<string | number>): string => JSON.stringify(parts)
