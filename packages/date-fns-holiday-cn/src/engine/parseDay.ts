/** Reads `YYYY-MM-DD`, and nothing else: what is read must be written the same again, so there is no 30 February. */
import { InvalidInput } from "../InvalidInput.ts"
import { formatDay } from "./formatDay.ts"
import { toDayNumber } from "./toDayNumber.ts"

/** @internal */
export const parseDay = (text: string): number => {
  // NaN where there are too few characters, nonsense where they are no digits; neither is written the same again
  const two = (at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528
  const day = typeof text === "string" ? toDayNumber(two(0) * 100 + two(2), two(5), two(8)) : NaN
  if (text && formatDay(day) === text) return day
  throw new InvalidInput(text, "YYYY-MM-DD")
}
