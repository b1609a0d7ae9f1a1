/** 期限计算过程: how a due date was reckoned, day by day, for whoever wants to count again. */
import type { DueDate } from "../calendar/FixedDueDate.ts"
import { explain, explanationColumns } from "../calendar/explain.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed } from "./need.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { sayDay, termBasis } from "./sayDay.ts"
import { write } from "./write.ts"

const { line, paragraph, plain, strong } = write

/** The due date, and whose it is. */
export interface ReckoningContents extends PaperFrame {
  readonly due: DueDate
  /** The number of the matter. */
  readonly application?: string
}

/** Of day, weekday, count, what the day did, source. */
const SHARES = [15, 8, 8, 42, 27] as const

/**
 * The reckoning of a due date, day by day, with the notice that settles each day; what is an interpretation carries ⚖.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { dueDate } from "@zone/core/calendar"
 * import { reckoningSheet, sayPaper } from "@zone/core/paper"
 * import { foiRegulation } from "@zone/packs/cn/foi-regulation"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const due = Result.getOrThrow(dueDate({ term: foiRegulation.terms.reply, start: "2026-09-21", effects: [] }, chinaCalendar))
 * const sheet = sayPaper(Result.getOrThrow(reckoningSheet({ date: "2026-09-21", due })))
 * sheet.includes("国庆节调休上班") // => true
 * sheet.includes("⚖") // => true
 * ```
 */
export const reckoningSheet = (contents: ReckoningContents): Issued => {
  const { application, due } = contents
  return issuePaper(contents, { id: "reckoning", title: "期限计算过程", style: "form", number: application }, [
    mayNeed("application", "登记编号", application)
  ], () => {
    const { rows, text } = explain(due)
    // the indented lines of the text are the days, which stand in the table
    const told = text.split("\n").filter((each) => !each.startsWith("  "))
    return {
      basis: [...termBasis(due.clock.term), ...(due.extension > 0 && due.clock.term.extension ? [due.clock.term.extension.basis] : [])],
      blocks: [
        paragraph(plain("届满日："), strong(`${sayDay(due.date)}（${due.certainty === "settled" ? "确定" : "暂定"}）`)),
        ...told.map((each) => line(each)),
        { _tag: "Table", columns: [
          { title: explanationColumns[0], share: SHARES[0] }, { title: explanationColumns[1], share: SHARES[1], align: "centre" },
          { title: explanationColumns[2], share: SHARES[2], align: "end" }, { title: explanationColumns[3], share: SHARES[3] },
          { title: explanationColumns[4], share: SHARES[4] }
        ], rows }
      ]
    }
  })
}
