/** The answers of a survey about one item, by field; undefined where there are none, or none that can be relied on. */

export type Answered = { readonly [field: string]: unknown } | undefined
