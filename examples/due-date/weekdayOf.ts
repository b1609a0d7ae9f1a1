/** Which day of the week a civil day is. */

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()

/** The day with its weekday, as people write it: `2026-02-13（周五）`. */
export const withWeekday = (date: string): string => `${date}（周${"日一二三四五六"[weekdayOf(date)]}）`
