/**
 * Working days of the People's Republic of China, in the manner of date-fns, on `Date`. The same on `YYYY-MM-DD` strings is
 * `date-fns-holiday-cn/iso`; other calendars, notices and forecasts are `date-fns-holiday-cn/calendar`.
 *
 * @module
 */
export { addWorkingDays } from "./addWorkingDays.ts"
export type { Calendar } from "./Calendar.ts"
export { CalendarGap } from "./CalendarGap.ts"
export { chinaCalendar } from "./chinaCalendar.ts"
export type { DayDescription, DayKind } from "./DayDescription.ts"
export { describeDay } from "./describeDay.ts"
export { differenceInWorkingDays } from "./differenceInWorkingDays.ts"
export { eachWorkingDayOfInterval } from "./eachWorkingDayOfInterval.ts"
export { InvalidInput } from "./InvalidInput.ts"
export { isHoliday } from "./isHoliday.ts"
export { isMakeUpDay } from "./isMakeUpDay.ts"
export { isWorkingDay } from "./isWorkingDay.ts"
export { nextWorkingDay } from "./nextWorkingDay.ts"
export type { Citation } from "./Notice.ts"
export type { CalendarOptions, ContextFn, Options } from "./Options.ts"
export { previousWorkingDay } from "./previousWorkingDay.ts"
export { subWorkingDays } from "./subWorkingDays.ts"
