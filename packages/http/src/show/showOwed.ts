/** Something that is owed somewhere in the office, as it is told. */
import type { BoardItem } from "@zone/core/desk"
import type { OwedItem } from "../api/BoardGroup.ts"
import { standingWord } from "../board/boardQuery.ts"

/** @internal */
export const showOwed = (
  { number, obligation: { assignedTo, basis, due, owedBy, what }, provisional, room, standing, status, stream, title, workingDaysLeft, zone }: BoardItem
): OwedItem => ({
  room, title, id: stream.id, zone, status, provisional, ...(number !== undefined && { number }),
  owed: {
    what, owedBy, basis, standing: standingWord(standing), ...(assignedTo !== undefined && { assignedTo }), ...(due && { due }),
    ...(workingDaysLeft !== undefined && { workingDaysLeft })
  }
})
