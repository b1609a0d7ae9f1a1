/** Builds the records of the built-in notices from their packed form, in order of publication. */
import { RECORDS } from "../data/RECORDS.ts"
import type { DaysOff, DayWorked, Notice } from "../Notice.ts"
import { eachRun } from "./eachRun.ts"
import { formatDay } from "./formatDay.ts"

/** By their digits in the records. */
const FESTIVALS = /*#__PURE__*/ "元旦 春节 清明节 劳动节 端午节 中秋节 国庆节 国庆节、中秋节 抗战胜利70周年纪念日".split(" ")

type Fields = [
  number: string,
  day: string,
  folder: string,
  page: string,
  festivals: string,
  amendment?: string,
  title?: string
]

const build = (): ReadonlyArray<Notice> => {
  const runs: Array<readonly [from: number, length: number, worked: number]> = []
  eachRun((...run) => {
    if (run[1]) runs.push(run)
  })
  let next = 0
  let year = 2006
  return RECORDS.split("\n").map((record) => {
    const [number, day, folder, page, festivals, amendment, title] = record.split(" ") as Fields
    // an annual notice is issued in the year before its own, an amendment in the same one
    const issued = year
    if (!amendment) year++
    const off: Array<DaysOff> = []
    const work: Array<DayWorked> = []
    for (const festival of festivals) {
      const [from, length, worked] = runs[next++]!
      const name = FESTIVALS[+festival]!
      if (!worked) off.push({ name, from: formatDay(from), through: formatDay(from + length - 1) })
      else for (let i = 0; i < length; i++) work.push({ name, date: formatDay(from + i) })
    }
    return {
      id: amendment ?? `${year}`,
      title: title ?? `国务院办公厅关于${year}年部分节假日安排的通知`,
      number: +number ? `国办发明电〔${issued}〕${number}号` : number,
      date: `${issued}-${day.replace("/", "-")}`,
      address: `https://www.gov.cn/zhengce/zhengceku/${folder || `${issued}-${day}`}/content_${page}.htm`,
      year: amendment ? null : year,
      off,
      work
    }
  })
}

/** @internal */
export const builtInNotices: ReadonlyArray<Notice> = /*#__PURE__*/ build()
