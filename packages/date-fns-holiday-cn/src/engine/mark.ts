/** Writes a run of days off, or of days worked, into kinds. */
import { plainKind } from "./plainKind.ts"

/** @internal */
export const mark = (kinds: Uint8Array, from: number, length: number, worked: number): void => {
  // a day worked: three times 0 is a workday, three times 1 a make-up day
  for (let day = from; day < from + length; day++) kinds[day] = worked ? plainKind(day) * 3 : 2
}
