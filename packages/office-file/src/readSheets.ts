/** Reads a ledger's file, whatever it is: a workbook or separated values. */
import type { TextSheet } from "@zone/core/report"
import * as Result from "effect/Result"
import { readCsv } from "./csv/readCsv.ts"
import type { FileUnreadable } from "./FileUnreadable.ts"
import { type Limits, limits as usual } from "./limits.ts"
import { unreadable } from "./unreadable.ts"
import { readXlsx } from "./xlsx/readXlsx.ts"

const begins = (bytes: Uint8Array, ...marks: ReadonlyArray<number>): boolean => marks.every((mark, i) => bytes[i] === mark)

/**
 * The sheets of a file as text cells, for `readLedger`: a workbook (.xlsx) or separated values in UTF-8, UTF-16 or GB18030, told apart by
 * what they are and not by their name. Days of the sheet come as `YYYY-MM-DD`; results of formulas, joined cells and errors are marked.
 *
 * Fails with {@link FileUnreadable} for what is neither, for a workbook with a password, one of before 2007 (.xls), and one that
 * is larger, unpacks to more, or has more rows than `limits` allow.
 *
 * @example
 * ```ts
 * import { readSheets } from "@zone/office-file"
 * import { readLedger } from "@zone/core/report"
 * import * as Result from "effect/Result"
 *
 * const file = new TextEncoder().encode("编号,收到日期,申请方式,申请人类型,申请人,申请内容\r\n1,2025/3/7,网上,企业,某公司,规划\r\n")
 * const [sheet] = Result.getOrThrow(await readSheets(file))
 * readLedger(sheet!, { defaults: { addressee: "示例县民政局" } }).entries[0]?.row.receivedOn // => "2025-03-07"
 *
 * const other = await readSheets(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))
 * Result.isFailure(other) && other.failure.reason // => "encrypted"
 * ```
 */
export const readSheets = async (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Result.Result<ReadonlyArray<TextSheet>, FileUnreadable>> => {
  const all = { ...usual, ...limits }
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return unreadable("encrypted", "文件设有密码，或者是旧的xls格式；请去掉密码，另存为xlsx")
  if (begins(bytes, 0x50, 0x4b)) return readXlsx(bytes, all)
  return Result.map(readCsv(bytes, all, "CSV"), (sheet) => [sheet])
}
