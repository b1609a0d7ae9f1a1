/** 开放时间: hours by season, or the same as another office keeps. */
import * as Schema from "effect/Schema"
import { ask } from "../Check.ts"
import { kind } from "../Kind.ts"
import { Season } from "../Season.ts"


const dayInChinese = (day: string): string => `${Number(day.slice(0, 2))}月${Number(day.slice(3))}日`

/** 5月1日至9月30日 09:00—12:00、14:30—18:00；…, seasons of the same days once. */
const tell = (seasons: ReadonlyArray<Season>): string => {
  const spans = new Map<string, Array<string>>()
  for (const { closes, from, opens, through } of seasons) {
    const days = from === "01-01" && through === "12-31" ? "全年" : `${dayInChinese(from)}至${dayInChinese(through)}`
    spans.set(days, [...spans.get(days) ?? [], `${opens}—${closes}`])
  }
  return Array.from(spans, ([days, open]) => `${days} ${open.join("、")}`).join("；")
}

export const hours = kind({
  tag: "Hours",
  zh: "开放时间",
  category: "hours",
  fields: {
    /** The office whose hours the zone keeps, in Chinese. */
    sameAs: Schema.optionalKey(Schema.NonEmptyString),
    /** A season may go over the new year, and stand twice: for the morning and for the afternoon. */
    seasons: Schema.optionalKey(Schema.NonEmptyArray(Season))
  },
  sees: { kept: "yesNo" },
  unsound: ({ sameAs, seasons }) => {
    if ((sameAs === undefined) === (seasons === undefined)) return { at: "seasons", problem: { _tag: "NotOneOf", fields: ["sameAs", "seasons"] } }
    const wrong = seasons?.findIndex(({ closes, opens }) => closes <= opens) ?? -1
    return wrong === -1 ? undefined : { at: "seasons", problem: { _tag: "ClosesTooEarly", entry: wrong } }
  },
  check: ({ sameAs, seasons = [] }) => {
    const told = sameAs === undefined ? tell(seasons) : `与${sameAs}一致`
    const question = sameAs === undefined ? `开放时间是否为：${told}？` : `开放时间是否${told}？`
    return ask(["hours", "zone", "kept"], "yesNo", question, `开放时间${sameAs === undefined ? "为" : ""}${told}`, (seen) => seen)
  }
})
