/** Says in Chinese which day no notice settles, and what can be done about it. */
import { forecastThrough } from "./forecastThrough.ts"

export interface Gap {
  /** The first day needed that no notice settles. */
  readonly date: string
  /** What the calendar knows. */
  readonly from: string
  readonly through: string
}

const fromTo = (first: number, last: number): ReadonlyArray<number> => Array.from({ length: last - first + 1 }, (_, i) => first + i)

export const sayGap = ({ date, from, through }: Gap): string => {
  if (date < from) return `算不出：需要 ${date} 的放假安排，而日历自 ${from} 起，没有更早的放假通知。`
  const year = Number.parseInt(date, 10)
  const missing = `暂时算不出：需要 ${date} 的放假安排，而${year}年的放假通知尚未公布（日历到 ${through} 为止）。`
  if (year > forecastThrough) return `${missing}推算也只到${forecastThrough}年，请检查日期是否写错。`
  const files = fromTo(Number.parseInt(through, 10) + 1, year).map((each) => `--calendar ${each}.json`).join(" ")
  return `${missing}可用 --forecast 按《全国年节及纪念日放假办法》推算暂定日期；通知公布后，用 ${files} 加入。`
}
