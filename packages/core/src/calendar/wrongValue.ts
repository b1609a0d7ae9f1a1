/** Says what is wrong with a value in a clock: where it stands, what it is, and what would be right. */
import { InvalidClock } from "./ClockError.ts"

/** Whatever the value is, and even when it cannot be made a string. */
const written = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value)
    : typeof value === "object" && value !== null ? Object.prototype.toString.call(value)
    : String(value)

/** @internal */
export const wrongValue = (path: string, value: unknown, expected: string): InvalidClock =>
  new InvalidClock({ path, value: written(value), expected })
