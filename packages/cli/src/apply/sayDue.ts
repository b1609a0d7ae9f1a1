/** A due date in words: the day and how certain it is, or that a notice has to come first; with ⚖ where its reading is one. */
import type { Due, Undetermined } from "@zone/core/rules"
import { sayBasis } from "../office/sayBasis.ts"
import { weekdayOf } from "../terminal/weekdayOf.ts"

export const sayDue = (due: Due | Undetermined): string =>
  "date" in due
    ? `${due.date}（${weekdayOf(due.date)}）${due.certainty === "settled" ? "确定" : "暂定"}`
    : `待定：${due.gap}起的放假通知尚未公布`

/** The same with what it stands on. */
export const sayDueWithBasis = (due: Due | Undetermined): string => `${sayDue(due)}，依据 ${sayBasis(due.basis)}`
