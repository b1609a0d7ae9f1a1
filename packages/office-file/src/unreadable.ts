/** Makes a `FileUnreadable` as a failed result. */
import * as Result from "effect/Result"
import { FileUnreadable } from "./FileUnreadable.ts"

export const unreadable = (
  reason: FileUnreadable["reason"],
  problem: string,
  { column = "", row = 0, sheet = "" }: { readonly sheet?: string; readonly row?: number; readonly column?: string } = {}
): Result.Result<never, FileUnreadable> => Result.fail(new FileUnreadable({ reason, problem, sheet, row, column }))
