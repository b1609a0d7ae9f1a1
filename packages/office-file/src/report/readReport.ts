/** Reads an annual report back from a workbook, a document or JSON, so that its numbers can be checked as they stand there. */
import { AnnualReport, type PlacedRow, readReportTables, type ReportUnreadable, type TextSheet } from "@zone/core/report"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type DocumentLine, readDocument } from "../docx/readDocument.ts"
import type { FileUnreadable } from "../FileUnreadable.ts"
import { type Limits, limits as usual } from "../limits.ts"
import { unreadable } from "../unreadable.ts"
import { readXlsx } from "../xlsx/readXlsx.ts"
import { casesSheet } from "./casesSheet.ts"
import { readZip } from "../zip/readZip.ts"

type Read = Result.Result<AnnualReport, ReadonlyArray<FileUnreadable | ReportUnreadable>>

const alone = <A>(result: Result.Result<A, FileUnreadable>): Result.Result<A, ReadonlyArray<FileUnreadable>> => Result.mapError(result, (each) => [each])

const titleForm = /^(.*?)\s*(\d{4})\s*年(?:度)?政府信息公开(?:工作)?年度报告$/

const headings: ReadonlyArray<readonly [RegExp, keyof AnnualReport["texts"] | undefined]> = [
  [/^一、\s*总体情况$/, "overview"],
  [/^二、\s*主动公开政府信息情况/, undefined],
  [/^三、\s*收到和处理政府信息公开申请情况/, undefined],
  [/^四、\s*(?:因)?政府信息公开.*行政复议.*情况/, undefined],
  [/^五、\s*(?:政府信息公开工作)?存在的主要问题及改进情况/, "problems"],
  [/^六、\s*其他需要报告的事项/, "other"]
]

/** The texts between the headings; 无。 alone says that there is nothing to say. */
const textsIn = (paragraphs: ReadonlyArray<string>): AnnualReport["texts"] => {
  const texts: { readonly [section in keyof AnnualReport["texts"]]: Array<string> } = { overview: [], problems: [], other: [] }
  let section: keyof AnnualReport["texts"] | undefined
  for (const paragraph of paragraphs) {
    const heading = headings.find(([form]) => form.test(paragraph))
    if (heading !== undefined) section = heading[1]
    else if (section !== undefined) texts[section].push(paragraph)
  }
  const some = (of: ReadonlyArray<string>): ReadonlyArray<string> => (of.length === 1 && /^无。?$/.test(of[0] ?? "") ? [] : of)
  return { overview: some(texts.overview), problems: some(texts.problems), other: some(texts.other) }
}

const reportFrom = (paragraphs: ReadonlyArray<string>, rows: ReadonlyArray<PlacedRow>): Read => {
  const title = paragraphs.map((each) => titleForm.exec(each)).find((each) => each !== null)
  if (title === undefined) return alone(unreadable("notReport", "没有找到标题，应如“示例县民政局2025年政府信息公开工作年度报告”"))
  const [, agency = "", year = ""] = title
  if (agency === "") return alone(unreadable("notReport", "标题里没有机关名称"))
  return Result.map(readReportTables(rows), (tables): AnnualReport =>
    ({ format: "zone/annual-report/1", year: Number(year), agency, texts: textsIn(paragraphs), ...tables, oddities: [] }))
}

const fromSheets = (sheets: ReadonlyArray<TextSheet>): Read => {
  const paragraphs: Array<string> = []
  const rows: Array<PlacedRow> = []
  for (const { lines, name } of sheets) {
    if (name === casesSheet) continue
    lines.forEach((line, i) => {
      const cells = line.map((cell) => (typeof cell === "string" ? cell : cell.from === "merged" ? "" : cell.text))
      const [first = "", ...others] = cells
      if (others.every((each) => each === "")) {
        if (first.trim() !== "") paragraphs.push(first.trim())
      } else rows.push({ place: `${name} 第${i + 1}行`, cells })
    })
  }
  return reportFrom(paragraphs, rows)
}

const fromDocument = (lines: ReadonlyArray<DocumentLine>): Read => reportFrom(
  lines.flatMap((line) => ("paragraph" in line ? [line.paragraph] : [])),
  lines.flatMap((line) => ("cells" in line ? [line] : []))
)

const decode = Schema.decodeUnknownResult(AnnualReport)

const fromJson = (bytes: Uint8Array): Read => {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
    const decoded = decode(value)
    return Result.isSuccess(decoded) ? Result.succeed(decoded.success) : alone(unreadable("notReport", `不是年度报告：${decoded.failure.message}`))
  } catch {
    return alone(unreadable("notJson", "既不是xlsx、docx，也不是UTF-8编码的JSON"))
  }
}

/**
 * Reads an annual report from the bytes of a workbook (.xlsx), a document (.docx) or JSON, told apart by what they are. Tables are found
 * by the labels of their rows, so that reports of other makers are read as well, as far as they keep to the format. The applications
 * behind the cells are in JSON only.
 *
 * Fails with {@link FileUnreadable}, or with what of the tables is missing or no number. Whether the numbers agree is not looked at here:
 * `checkReport` does that.
 *
 * @example
 * ```ts
 * import { readReport } from "@zone/office-file"
 * import * as Result from "effect/Result"
 *
 * const read = await readReport(new TextEncoder().encode("年度报告"))
 * Result.isFailure(read) && read.failure.map(({ message }) => message)
 * // => ["既不是xlsx、docx，也不是UTF-8编码的JSON"]
 * ```
 */
export const readReport = async (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Read> => {
  const all = { ...usual, ...limits }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fromJson(bytes)
  const parts = readZip(bytes, all, (name) => name === "word/document.xml")
  if (Result.isFailure(parts)) return alone(Result.fail(parts.failure))
  const document = parts.success.get("word/document.xml")
  if (document !== undefined) return fromDocument(readDocument(new TextDecoder().decode(document)))
  const sheets = await readXlsx(bytes, all)
  return Result.isFailure(sheets) ? alone(Result.fail(sheets.failure)) : fromSheets(sheets.success)
}
