/** Asks for the counts of a year month by month, as far as it has come; the months at once. */
import type { CountsShown } from "../backend/StaffBackend.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { yearAt } from "./sayDay.ts"

const CHINA = 8 * 60 * 60 * 1000
const lastOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

/** @internal */
export const countsOfYear = (year: number) => ({ backend, clock }: CounterOutside): Promise<ReadonlyArray<CountsShown>> => {
  const now = clock.now()
  const months = year < yearAt(now) ? 12 : new Date(now + CHINA).getUTCMonth() + 1
  return Promise.all(Array.from({ length: months }, (_, i) =>
    backend.board.statistics({ query: { from: `${year}-${String(i + 1).padStart(2, "0")}-01`, through: lastOf(year, i + 1) } })))
}
