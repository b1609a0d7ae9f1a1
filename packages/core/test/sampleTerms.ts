/** Terms to count in tests, each as short to write as it is to read: so many days or months, and what is special about them. */
import type { Term } from "../src/calendar/index.ts"
import type { Basis } from "../src/terms/index.ts"

/** A basis in the words of the law, or with ⚖ an interpretation. */
export const basisOf = (cite: string, reading: Basis["reading"] = "text"): Basis => ({ document: "cn/sample", clause: "1", reading, cite })

const nextDay = basisOf("参照次日起算的规定", "interpretation")

/** What is special about a term: whether the first day counts, how far it may be extended, whether its end moves off holidays. */
interface Special {
  readonly first?: boolean
  readonly cap?: number
  readonly moves?: boolean
}

const term = (unit: Term["unit"], length: number, { cap, first = false, moves }: Special): Term => ({
  id: "sample",
  title: "示例期限",
  length,
  unit,
  startsOn: "收到之日",
  countsFirstDay: { value: first, basis: nextDay },
  ...(cap !== undefined && { extension: { cap, basis: basisOf("示例法第二条") } }),
  ...(moves !== undefined && { movesOffHolidays: { value: moves, basis: basisOf("示例法第三条") } }),
  basis: basisOf("示例法第一条")
})

export const workingDays = (length: number, special: Special = {}): Term => term("workingDay", length, special)
export const calendarDays = (length: number, special: Special = {}): Term => term("calendarDay", length, special)
export const months = (length: number, special: Special = {}): Term => term("month", length, special)

/** The reply of the Regulation: 20 working days, and at most 20 more. */
export const reply: Term = workingDays(20, { cap: 20 })
