/**
 * Calendars beyond the built-in one: the next year's notice, local rules, the forecast by statute; and the notices as records.
 *
 * @module
 */
export type { Calendar } from "../Calendar.ts"
export { chinaCalendar } from "../chinaCalendar.ts"
export { type CalendarParts, createCalendar } from "../createCalendar.ts"
export { forecast, type ForecastDay } from "../forecast.ts"
export { fromHolidayCn } from "../fromHolidayCn.ts"
export { fromNoticeText } from "../fromNoticeText.ts"
export { InvalidInput } from "../InvalidInput.ts"
export { InvalidNotice } from "../InvalidNotice.ts"
export { isYearFile } from "../isYearFile.ts"
export type { AnnualNotice, Citation, DaysOff, DayWorked, Notice, Overlay } from "../Notice.ts"
export { notices } from "../notices.ts"
export { readNotice } from "../readNotice.ts"
export { lastStatutoryYear, statutoryDays, type StatutoryDay } from "../statutoryDays.ts"
export { type HolidayCnYear, toHolidayCn } from "../toHolidayCn.ts"
export { type NoticeTextFault, UnreadableNotice } from "../UnreadableNotice.ts"
