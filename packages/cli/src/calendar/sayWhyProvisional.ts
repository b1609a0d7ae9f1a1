/** Says in Chinese why a day is only provisional: its year's notice is still to come, or may still reach back into late December. */
import type { Calendar } from "date-fns-holiday-cn"

export const sayWhyProvisional = (date: string, { settledThrough }: Calendar): string => {
  const noticed = +settledThrough.slice(0, 4)
  const year = +date.slice(0, 4)
  if (year <= noticed) {
    return `${noticed + 1}年的放假通知尚未公布，它可能把${noticed}年12月25日至31日的某些天改为放假或调休上班`
  }
  const years = year > noticed + 1 ? `${noticed + 1}至${year}年` : `${year}年`
  return `${years}的放假通知尚未公布，按《全国年节及纪念日放假办法》推算，通知公布后可能变动`
}
