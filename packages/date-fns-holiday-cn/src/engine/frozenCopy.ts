/** Copies plain data, frozen to the last field: what a caller does to the original afterwards changes nothing here. */

/** @internal */
export const frozenCopy = <T>(value: T): T => {
  if (typeof value !== "object" || value === null) return value
  const copy: unknown = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, field]) => [key, frozenCopy<unknown>(field)]))
  return Object.freeze(copy as T)
}
