/** Understands 公开时限 as catalogues write it. */
import type { PublicationTerm, PublicationTime } from "./PublicationTime.ts"

const digits: { readonly [digit: string]: number } = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

/** 7, 七, 十五, 二十, 三十一. */
const numberIn = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text]
  const ten = text.includes("十") ? (tens === "" ? 1 : digits[tens ?? ""] ?? 0) : 0
  return ten * 10 + (digits[ones ?? ""] ?? 0)
}

const counted = /(?<![\d月一二两三四五六七八九十])(\d+|[一二两三四五六七八九十]+)\s*个?\s*(工作日|自然日|日|天)(?=以?内|之内|$|[，,；;。.、）)公予])/g
/** How long something stays up is no time until it is published. */
const lasting = /(?:公示|公布|公开|公告|保留|展示|张贴|期限?|时间)*(?:不少于|不得少于|不低于|至少)[^，,；;。]*|公示(?:期限?|时间)[^，,；;。]*/g

const cycles: ReadonlyArray<readonly [RegExp, number]> = [
  [/每半年|半年度/, 6], [/每年|按年|年度|每一年/, 12], [/每季|按季|季度/, 3], [/每月|按月|每个月|月度/, 1]
]

const termOf = (words: string): PublicationTerm | undefined => {
  const found = new Map<string, PublicationTerm>()
  for (const [, amount = "", unit] of words.matchAll(counted)) {
    const days = numberIn(amount)
    if (days < 1 || days > 400) continue
    const term: PublicationTerm = { _tag: unit === "工作日" ? "workingDays" : "calendarDays", days }
    found.set(`${term._tag} ${days}`, term)
  }
  if (/即时|实时|当日|当天|即日/.test(words)) found.set("immediate", { _tag: "immediate" })
  if (found.size > 1) return undefined
  const [only] = found.values()
  return only ?? (/及时/.test(words) ? { _tag: "prompt" } : undefined)
}

/**
 * The words, with the term and the cycle that they name. How long something must stay up (公示不少于7个工作日) is no term of publication. Where
 * several different terms are named none is taken: a person has to say which counts. Days that are not called working days are calendar
 * days ⚖.
 *
 * @example
 * ```ts
 * import { readPublicationTime } from "@zone/core/disclosure"
 *
 * readPublicationTime("信息形成或者变更之日起20个工作日内").term // => { _tag: "workingDays", days: 20 }
 * readPublicationTime("七个工作日内公开，公示不少于5个工作日").term // => { _tag: "workingDays", days: 7 }
 * readPublicationTime("即时公开").term // => { _tag: "immediate" }
 * readPublicationTime("每季度公开").everyMonths // => 3
 * readPublicationTime("制定后7日内、变更后3日内").term // => undefined
 * ```
 */
export const readPublicationTime = (words: string): PublicationTime => {
  const plain = words.normalize("NFKC").replace(/\s+/g, "").replace(lasting, "")
  const term = termOf(plain)
  const everyMonths = cycles.find(([pattern]) => pattern.test(plain))?.[1]
  return { words, ...(term && { term }), ...(everyMonths !== undefined && { everyMonths }) }
}
