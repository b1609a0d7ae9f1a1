/** One thing that is owed, in a line. */
import type { BoardItem, DueItem } from "@zone/core/desk"
import { Role } from "@zone/core/terms"
import { sayDueWithBasis } from "../apply/sayDue.ts"
import { zhOf } from "../pack/zhOf.ts"
import { roomTitles } from "../room/roomTitles.ts"
import { plain } from "../terminal/plain.ts"

const role = zhOf(Role)

/** Overdue, due with the working days that are left, not to be told yet, or promptly. */
export const sayStanding = ({ standing, workingDaysLeft }: Pick<BoardItem, "standing" | "workingDaysLeft">): string => {
  if (standing === "undated") return "及时办理"
  if (standing === "undetermined") return "待定"
  const days = workingDaysLeft === undefined ? "" : Math.abs(workingDaysLeft)
  if (standing === "overdue" && days === 0) return "已逾期，其后还没有工作日"
  return standing === "overdue" ? `逾期${days}个工作日` : workingDaysLeft === 0 ? "今天到期" : `还有${days}个工作日`
}

const titles = new Map<string, string>(roomTitles)

/** A matter by its number, and behind the title of its room; an application by its number alone, as it always was. */
export const sayMatter = ({ id, room }: { readonly id: string; readonly room: string }, number: string | undefined): string =>
  room === "application" ? number ?? id : `${titles.get(room) ?? room} ${number ?? id}`

export const sayDueItem = (item: DueItem): string => {
  const { number, obligation: { assignedTo, due, owedBy, what }, stream } = item
  return plain(`${sayStanding(item)}  ${sayMatter(stream, number)}  ${what}（${assignedTo === undefined ? "" : `${assignedTo}，`}${role(owedBy)}）${due === undefined ? "" : `  ${sayDueWithBasis(due)}`}`)
}
