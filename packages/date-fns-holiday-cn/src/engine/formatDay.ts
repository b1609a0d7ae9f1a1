/** Writes a day number as `YYYY-MM-DD`; what is no day becomes undefined. Days of our time are written once and kept. */
import { DAY } from "./DAY.ts"

const written: Array<string> = []

const write = (day: number): string => new Date(day * DAY).toJSON()?.slice(0, -14)

/** @internal */
export const formatDay = (day: number): string => (day > 0 && day < 4e4 ? (written[day] ??= write(day)) : write(day))
