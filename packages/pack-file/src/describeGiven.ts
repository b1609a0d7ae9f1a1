/** Says what stands at a place of a file: texts in quotes and cut, lists and objects by their size. */

const longest = 60

/** The value in a few characters. */
export const describeGiven = (value: unknown): string => {
  if (typeof value === "string") return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value)
  if (Array.isArray(value)) return `[…]（${value.length}项的列表）`
  if (typeof value === "object" && value !== null) return `{…}（${Object.keys(value).length}个键）`
  return String(value)
}
