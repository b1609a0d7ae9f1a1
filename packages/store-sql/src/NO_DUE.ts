/** What stands in the column of due dates where a row has none: it sorts behind every day. */

/** Behind every `YYYY-MM-DD`. */
export const NO_DUE = "~"
