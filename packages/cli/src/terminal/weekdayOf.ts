/** The Chinese name of a day's weekday: 周一 … 周日. */

export const weekdayOf = (date: string): string =>
  `周${"日一二三四五六"[new Date(`${date}T00:00:00Z`).getUTCDay()]}`
