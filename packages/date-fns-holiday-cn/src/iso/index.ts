/**
 * Working days of the People's Republic of China on `YYYY-MM-DD` strings: no time of day, no zone, nothing to get wrong.
 *
 * @module
 */
export { addWorkingDays } from "./addWorkingDays.ts"
export { CalendarGap } from "../CalendarGap.ts"
export type { DayDescription, DayKind } from "../DayDescription.ts"
export { describeDay } from "./describeDay.ts"
export { differenceInWorkingDays } from "./differenceInWorkingDays.ts"
export { eachWorkingDayOfInterval } from "./eachWorkingDayOfInterval.ts"
export { InvalidInput } from "../InvalidInput.ts"
export { isHoliday } from "./isHoliday.ts"
export { isMakeUpDay } from "./isMakeUpDay.ts"
export { isWorkingDay } from "./isWorkingDay.ts"
export { nextWorkingDay } from "./nextWorkingDay.ts"
export type { CalendarOptions } from "../Options.ts"
export { previousWorkingDay } from "./previousWorkingDay.ts"
export { subWorkingDays } from "./subWorkingDays.ts"
