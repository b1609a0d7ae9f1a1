/** What is thrown when a value is no day, or no whole number of days: the value itself, and what would be right. */

/**
 * A string that is not a real `YYYY-MM-DD`, an Invalid Date, a count that is not whole, or anything else that is not what it
 * should be. Nothing is ever coerced: not `null`, not `""`, not `"2024-2-3"`.
 */
export class InvalidInput extends RangeError {
  override readonly name = "InvalidInput"
  /** The value as it was given. */
  declare readonly value: unknown
  /** What would be right, e.g. `YYYY-MM-DD`. */
  declare readonly expected: string
  constructor(value: unknown, expected: string) {
    super(`Expected ${expected}, got ${typeof value} "${String(value)}"`)
    this.value = value
    this.expected = expected
  }
}
