/** Milliseconds of a day. China has kept UTC+8 without summer time since 1992, so every civil day there has as many. */

/** @internal */
export const DAY = 864e5
