/** Says in Chinese why a notice cannot become part of a calendar. */
import type { InvalidNotice } from "date-fns-holiday-cn/calendar"
import type { Fault } from "../Fault.ts"

export const sayNotice = ({ id, message, path }: InvalidNotice): Fault => {
  if (path === "year") {
    const before = +id - 1
    return { message: `year：缺少${before}年的放假通知，各年的文件要一起给出`, path, value: +id, expected: `${before}年的通知也在日历中` }
  }
  return { message: `${path}：不能成为日历（${message}）`, path, value: id, expected: "一份能成为日历的放假通知" }
}
