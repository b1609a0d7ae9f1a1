/** Reads the text of a notice, and says of the first thing that is wrong in which line it stands. */
import { fromNoticeText, type Notice, UnreadableNotice } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import type { Fault } from "../Fault.ts"

export const decodeNoticeText = (text: string): Result.Result<Notice, Fault> => {
  try {
    return Result.succeed(fromNoticeText(text))
  } catch (error) {
    if (!(error instanceof UnreadableNotice)) throw error
    const { expected, found, line, says } = error
    return Result.fail({ message: says, path: line === 0 ? "" : `第${line}行`, ...(found !== "" && { value: found }), expected })
  }
}
