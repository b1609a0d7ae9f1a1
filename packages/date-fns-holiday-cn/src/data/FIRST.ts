/** The first day that every calendar here knows, 2007-01-01, in days since 1970-01-01: where the built-in notices begin. */

/** @internal */
export const FIRST = 13514
