/** Whether a zone is open at a moment, until when, and when it opens next. */
import type { OpeningDayShown } from "../backend/PublicBackend.ts"

/** How it stands. */
export type OpeningNow =
  | { readonly is: "open"; readonly until: string }
  /** Without `next` nobody has told a day on which it opens. */
  | { readonly is: "closed"; readonly next?: { readonly day: string; readonly opens: string } }
  /** No notice tells whether this day is worked. */
  | { readonly is: "unknown" }

/**
 * At the minute of its closing it is closed.
 *
 * @param at - `YYYY-MM-DDTHH:MM`, civil time in China
 * @example
 * ```ts
 * import { openingNow } from "@zone/ui"
 *
 * const days = [
 *   { day: "2026-11-27", kind: "workday", spans: [{ opens: "09:00", closes: "12:00" }, { opens: "13:30", closes: "17:30" }] },
 *   { day: "2026-11-28", kind: "weekend", spans: [] },
 *   { day: "2026-11-30", kind: "workday", spans: [{ opens: "09:00", closes: "12:00" }] }
 * ] as const
 * openingNow(days, "2026-11-27T10:15") // => { is: "open", until: "12:00" }
 * openingNow(days, "2026-11-27T12:00") // => { is: "closed", next: { day: "2026-11-27", opens: "13:30" } }
 * openingNow(days, "2026-11-27T17:30") // => { is: "closed", next: { day: "2026-11-30", opens: "09:00" } }
 * ```
 */
export const openingNow = (days: ReadonlyArray<OpeningDayShown>, at: string): OpeningNow => {
  const [today, time] = [at.slice(0, 10), at.slice(11, 16)]
  const here = days.find(({ day }) => day === today)
  const within = here?.spans.find(({ closes, opens }) => opens <= time && time < closes)
  if (within) return { is: "open", until: within.closes }
  if (!here || (here.kind === "unknown" && here.spans.length === 0)) return { is: "unknown" }
  for (const { day, spans } of days) {
    const next = day < today ? undefined : spans.find(({ opens }) => day > today || opens > time)
    if (next) return { is: "closed", next: { day, opens: next.opens } }
  }
  return { is: "closed" }
}
