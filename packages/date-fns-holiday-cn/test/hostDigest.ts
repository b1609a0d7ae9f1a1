/**
 * A digest of the answers of every function for many instants, printed: `test/hostZone.test.ts` runs this file in hosts of
 * several time zones and compares.
 */
import { createHash } from "node:crypto"
import * as onDate from "../src/index.ts"
import * as onText from "../src/iso/index.ts"

const hash = createHash("sha256")
let answers = 0
const put = (answer: unknown): void => {
  answers++
  hash.update(`${JSON.stringify(answer)}\n`)
}

/** Just after midnight, morning, noon and late evening in China, and the last millisecond of the day. */
const TIMES = ["00:00:00.000", "00:30:00.000", "09:00:00.000", "12:00:00.000", "23:30:00.000", "23:59:59.999"]
const first = Date.parse("2007-01-01")

// every third day is enough: three and seven have no common factor, so every weekday and every kind of day comes
for (let i = 30; i < 7305 - 30; i += 3) {
  const day = new Date(first + i * 864e5).toISOString().slice(0, 10)
  put([onText.isWorkingDay(day), onText.addWorkingDays(day, 7), onText.subWorkingDays(day, 7), onText.describeDay(day)])
  for (const time of TIMES) {
    const date = new Date(`${day}T${time}+08:00`)
    const end = new Date(date.getTime() + 10 * 864e5)
    put([onDate.isWorkingDay(date), onDate.isHoliday(date), onDate.isMakeUpDay(date), onDate.describeDay(date).kind])
    put([onDate.addWorkingDays(date, 5), onDate.subWorkingDays(date, 5), onDate.nextWorkingDay(date), onDate.previousWorkingDay(date)])
    put([onDate.differenceInWorkingDays(end, date), onDate.eachWorkingDayOfInterval({ start: date, end })])
    if (onDate.isWorkingDay(date) !== onText.isWorkingDay(day)) put(`${day} ${time}`)
  }
}

const offset = new Date("2024-07-01T00:00:00Z").getTimezoneOffset()
process.stdout.write(JSON.stringify({ answers, digest: hash.digest("hex"), offset }))
