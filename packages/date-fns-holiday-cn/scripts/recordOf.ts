/**
 * A notice's line in the records: number, month and day, the page's folder and number, a digit for each run's festival; for an
 * amendment its id and title.
 *
 * What follows from the rest is left out: a number alone is 国办发明电 of the year of issue, and no folder is that of the day of
 * issue. A notice of another form is refused, so that nothing is left out that does not follow.
 */
import { runsOf } from "./runsOf.ts"
import type { Source } from "./Source.ts"

/** Their places are the digits here and in `builtInNotices`. */
const FESTIVALS = [
  "元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节", "国庆节、中秋节", "抗战胜利70周年纪念日"
]

const PAGE = /^https:\/\/www\.gov\.cn\/zhengce\/zhengceku\/(.+)\/content_(\d+)\.htm$/

export const recordOf = (source: Source): string => {
  const { address, amends, date, id, number, title } = source
  const require = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(`notices.json, ${id}: the records cannot hold this ${what}`)
  }
  const issued = date.slice(0, 4)
  const dayOfIssue = date.replace(/-(?=..$)/, "/")
  const [, folder = "", page = ""] = PAGE.exec(address) ?? []
  const festivals = runsOf(source).map(({ name }) => FESTIVALS.indexOf(name))
  require(amends !== null || title === `国务院办公厅关于${id}年部分节假日安排的通知`, "title")
  require(issued === (amends ?? String(+id - 1)), "date")
  require(page !== "", "address")
  require(number !== null && !number.includes(" "), "number")
  require(!festivals.includes(-1), "festival")
  return [
    number?.replace(`国办发明电〔${issued}〕`, "").replace(/^(\d+)号$/, "$1"),
    dayOfIssue.slice(5),
    folder === dayOfIssue ? "" : folder,
    page,
    festivals.join(""),
    ...(amends === null ? [] : [id, title])
  ].join(" ")
}
