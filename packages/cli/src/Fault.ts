/** What is wrong with a value that was handed in: where it stands, what it is, and what would be right. */

export interface Fault {
  /** In Chinese, for people. */
  readonly message: string
  /** E.g. `effects[1].through`; empty for the whole. */
  readonly path: string
  /** The value as given; left out when there is none. Long texts are cut, lists and objects only named. */
  readonly value?: string | number | boolean | null
  /** What would be right, in Chinese. */
  readonly expected: string
}

const longest = 100

const cut = (text: string): string => text.length > longest ? `${text.slice(0, longest)}…` : text

const show = (value: unknown): string | number | boolean | null => {
  switch (typeof value) {
    case "string":
      return cut(value)
    case "number":
    case "boolean":
      return value
    default:
      return Array.isArray(value) ? `[…]（${value.length}项）` : value === null ? null : "{…}"
  }
}

/** A word of Latin letters stands apart from the Chinese before it. */
export const shouldBe = (expected: string): string => `应为${/^[ -~]/.test(expected) ? " " : ""}${expected}`

/** Describes a wrong value, or with `undefined` a missing one. */
export const fault = (path: string, value: unknown, expected: string): Fault => {
  const where = cut(path)
  if (value === undefined) return { message: `${where}：缺少，${shouldBe(expected)}`, path: where, expected }
  const shown = show(value)
  const written = typeof shown === "string" && typeof value === "string" ? JSON.stringify(shown) : String(shown)
  return { message: `${where === "" ? "" : `${where}：`}${shouldBe(expected)}，收到的是 ${written}`, path: where, value: shown, expected }
}
