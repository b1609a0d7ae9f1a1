/**
 * Reads what a notice says of one festival. Each sentence is one of a few forms: `D至D放假调休,共N天`, `D放假,与周末连休`, `D放假,D补休`,
 * `D、D上班`; one that only encourages settles no day. Anything else is refused: what is not understood is not passed over.
 */
import { weekdayOf } from "../engine/weekdayOf.ts"
import { readDate, type ReadDate, type Refuse } from "./readDate.ts"

/** What an item settles, as day numbers. @internal */
export interface ReadItem {
  readonly off: ReadonlyArray<{ readonly from: number; readonly through: number; readonly place: number }>
  readonly work: ReadonlyArray<{ readonly day: number; readonly place: number }>
}

const isWeekend = (day: number): boolean => weekdayOf(day) >= 5

const FORMS = "“M月D日（周W）至D日（周W）放假调休，共N天”或者“M月D日（周W）、M月D日（周W）上班”"

const TO = /[至到—–\-－~]+/y
const OFF = /放假(?:调休)?(?:,?共?(\d{1,2})天)?(?:,(?:不调休|(与周末连休)))?/y
const MAKE_UP = /,/y
const WORKED = /(?:均)?(?:正常)?上班$/

/** `yearOf` gives the year of a month that is named without one. @internal */
export const readItem = (chars: string, from: number, through: number, yearOf: (month: number) => number, refuse: Refuse): ReadItem => {
  const off: Array<ReadItem["off"][number]> = []
  const work: Array<ReadItem["work"][number]> = []

  const takeOff = (first: number, last: number, place: number): void => {
    const run = off.at(-1)
    if (run && run.through + 1 === first) off[off.length - 1] = { ...run, through: last }
    else off.push({ from: first, through: last, place })
  }

  /** Dates one after the other, `D、D`, up to where none follows. */
  const readDates = (start: number, before?: ReadDate): { readonly dates: ReadonlyArray<ReadDate & { readonly place: number }>; readonly end: number } => {
    const dates: Array<ReadDate & { readonly place: number }> = []
    let place = start
    for (;;) {
      const date = readDate(chars, place, dates.at(-1) ?? before, yearOf, refuse)
      if (!date) return { dates, end: place }
      dates.push({ ...date, place })
      place = date.end
      if (chars[place] !== "、" && chars[place] !== "和") return { dates, end: place }
      place += 1
    }
  }

  const readSentence = (start: number, end: number): void => {
    const sentence = chars.slice(start, end)
    if (sentence === "" || sentence.startsWith("鼓励")) return
    const wrong = (): never => refuse("phrase", start, sentence, FORMS)
    const { dates, end: after } = readDates(start)
    const [first] = dates
    if (!first) return wrong()
    if (WORKED.test(sentence)) {
      const rest = chars.slice(after, end)
      if (rest.replace(WORKED, "") !== "") return wrong()
      for (const { day, place } of dates) {
        if (!isWeekend(day)) return refuse("notWeekend", place, sentence, "周六或者周日上班")
        work.push({ day, place })
      }
      return
    }
    if (dates.length > 1) return wrong()
    TO.lastIndex = after
    const to = TO.exec(chars)
    const last = to ? readDate(chars, TO.lastIndex, first, yearOf, refuse) : first
    if (!last) return wrong()
    OFF.lastIndex = last.end
    const said = OFF.exec(chars)
    if (!said || OFF.lastIndex > end) return wrong()
    const length = last.day - first.day + 1
    if (length < 1) return refuse("date", start, sentence, "后一天不早于前一天")
    if (said[1] !== undefined && Number(said[1]) !== length) return refuse("count", start, sentence, `共${length}天`)
    // the weekend is off anyway and is no holiday, so it is only held against the words
    if (said[2] !== undefined && ![first.day - 1, first.day, last.day, last.day + 1].some(isWeekend)) return refuse("phrase", start, sentence, "与周六、周日相连的日子")
    takeOff(first.day, last.day, start)
    if (OFF.lastIndex === end) return
    // "1月1日放假,1月2日(星期一)补休": another day off, in place of one that fell on a weekend
    MAKE_UP.lastIndex = OFF.lastIndex
    if (!MAKE_UP.test(chars)) return wrong()
    const { dates: others, end: rest } = readDates(OFF.lastIndex + 1, last)
    if (others.length === 0 || chars.slice(rest, end) !== "补休") return wrong()
    for (const { day, place } of others) takeOff(day, day, place)
  }

  let start = from
  while (start < through) {
    const stop = /[。;]/g
    stop.lastIndex = start
    const end = Math.min(stop.exec(chars)?.index ?? through, through)
    readSentence(start, end)
    start = end + 1
  }
  return { off, work }
}
