/** Says days and instants in Chinese, as they are in China. */

const CHINA = 8 * 60 * 60 * 1000

/** 1 to 7 from Monday. @internal */
export const weekdayOf = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1

/** `2026年12月3日（周四）`; what is no day stands for itself. @internal */
export const sayDay = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number)
  return year === undefined || month === undefined || date === undefined || Number.isNaN(date)
    ? day
    : `${year}年${month}月${date}日（周${"一二三四五六日"[weekdayOf(day) - 1] ?? ""}）`
}

/** `2026年12月3日 09:05` of an ISO 8601 instant; what is no instant stands for itself. @internal */
export const sayInstant = (at: string): string => {
  const time = Date.parse(at)
  if (Number.isNaN(time)) return at
  const china = new Date(time + CHINA).toISOString()
  const [year, month, date] = china.slice(0, 10).split("-").map(Number)
  return `${year}年${month}月${date}日 ${china.slice(11, 16)}`
}

/** The day in China at a time, `YYYY-MM-DD`. @internal */
export const dayAt = (now: number): string => new Date(now + CHINA).toISOString().slice(0, 10)

/** The year in China at a time. @internal */
export const yearAt = (now: number): number => new Date(now + CHINA).getUTCFullYear()
