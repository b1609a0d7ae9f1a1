/** How many seconds are left until something may be tried again. */
import type { Problem } from "../backend/Problem.ts"

/** @internal */
export const secondsLeft = ({ after }: Problem, since: number | undefined, now: number): number =>
  after === undefined || since === undefined ? 0 : Math.max(0, Math.ceil((since + after * 1000 - Math.max(now, since)) / 1000))
