/** Refuses a line whose number the register may still give out itself: two applications would bear it. */
import type { LedgerEntry } from "@zone/core/report"
import type { Opened } from "../../office/useOffice.ts"
import type { RefusedLine } from "./importAll.ts"

const usual = { form: "{year}-{number}", digits: 4 }
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

export const collides = ({ line, row }: LedgerEntry, { office: { numbering = usual }, today }: Opened): RefusedLine | undefined => {
  const form = numbering.form.split(/(\{year\}|\{number\})/).map((part) => part === "{year}" ? "(?<year>\\d{4})" : part === "{number}" ? "\\d+" : literal(part)).join("")
  const year = new RegExp(`^${form}$`).exec(row.number)?.groups?.["year"]
  return year !== undefined && year >= today.slice(0, 4)
    ? { line, remedy: `编号 ${row.number} 与今后的登记编号写法相同，会重复；旧编号前加上字样，如 旧${row.number}` }
    : undefined
}
