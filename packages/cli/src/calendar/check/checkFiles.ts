/** Checks files one after the other and says what it found about each; the worst of them decides how the command ends. */
import { createCalendar, InvalidNotice, type Notice } from "date-fns-holiday-cn/calendar"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { Ended, exitCodes } from "../../Ended.ts"
import type { CheckInput } from "../../terminal/checkFlags.ts"
import { InvalidYearFile } from "../InvalidYearFile.ts"
import { readYearFile } from "../readYearFile.ts"
import { sayNotice } from "../sayNotice.ts"
import { reportYear } from "./reportYear.ts"
import { sayReport } from "./sayReport.ts"

/** Whether a year that is not built in becomes a calendar, after the other new years of the same command. */
const tryCalendar = (file: string, notices: ReadonlyArray<Notice>): Effect.Effect<void, InvalidYearFile> =>
  Effect.try({
    try: () => void createCalendar({ notices }),
    catch: (error) => {
      if (!(error instanceof InvalidNotice)) throw error
      return new InvalidYearFile({ file, fault: sayNotice(error) })
    }
  })

export const checkFiles = Effect.fnUntraced(function*({ files, json }: CheckInput) {
  const added: Array<Notice> = []
  const checkFile = Effect.fnUntraced(function*(file: string) {
    const notice = yield* readYearFile(file)
    const report = reportYear(notice)
    if (!report.known) {
      yield* tryCalendar(file, [...added, notice])
      added.push(notice)
    }
    yield* Console.log(json ? JSON.stringify({ file, ok: report.differences.length === 0, ...report }) : sayReport(file, notice, report))
    return report.differences.length === 0 ? 0 : exitCodes.no
  })
  const ends = yield* Effect.forEach(files, (file) =>
    Effect.catchTag(checkFile(file), "InvalidYearFile", ({ fault }) => {
      const said = json
        ? Console.log(JSON.stringify({ file, ok: false, error: { _tag: "InvalidYearFile", ...fault } }))
        : Console.error(`${file}：不能当作日历。${fault.message}`)
      return Effect.as(said, exitCodes.usage)
    }))
  const worst = Math.max(...ends)
  return yield* worst === 0 ? Effect.void : Effect.fail(new Ended({ exitCode: worst }))
})
