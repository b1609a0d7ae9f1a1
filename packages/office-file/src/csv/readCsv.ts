/** Reads separated values into text cells: UTF-8, UTF-16 or GB18030, commas, semicolons or tabs, within limits. */
import type { TextSheet } from "@zone/core/report"
import * as Result from "effect/Result"
import type { FileUnreadable } from "../FileUnreadable.ts"
import type { Limits } from "../limits.ts"
import { unreadable } from "../unreadable.ts"
import { letterOf } from "../xlsx/letterOf.ts"

/** The text, by its mark, else UTF-8 if it is, else GB18030, which Excel and WPS write in China; undefined for none of them. */
const textOf = (bytes: Uint8Array): string | undefined => {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? ["utf-16le"] : bytes[0] === 0xfe && bytes[1] === 0xff ? ["utf-16be"] : ["utf-8", "gb18030"]
  for (const encoding of marked) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes("\0") ? undefined : text
    } catch {
      continue
    }
  }
  return undefined
}

/** What stands most often in the first line outside of quotes. */
const delimiterOf = (text: string): string => {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 10_000))?.[0].replace(/"(?:[^"]|"")*"/g, "") ?? ""
  const count = (mark: string): number => first.split(mark).length
  return [",", "\t", ";"].reduce((best, each) => (count(each) > count(best) ? each : best))
}

/** The apostrophe that `writeCsv` puts before what would become a formula is taken off again. */
const plain = (field: string): string => (/^'[=+\-@\t\r＝＋－＠]/.test(field) ? field.slice(1) : field)

/** One sheet by the name given. Lines count as a spreadsheet counts them: a line break within quotes begins none. */
export const readCsv = (bytes: Uint8Array, limits: Limits, name: string): Result.Result<TextSheet, FileUnreadable> => {
  if (bytes.length > limits.bytes) return unreadable("tooLarge", `文件有${Math.ceil(bytes.length / 1_048_576)}MB，最多${Math.floor(limits.bytes / 1_048_576)}MB`)
  const text = textOf(bytes)
  if (text === undefined) return unreadable("notText", "不是文本：应为UTF-8或者GB18030编码的CSV，或者xlsx")
  const delimiter = delimiterOf(text)
  const lines: Array<Array<string>> = []
  let line: Array<string> = []
  let at = 0
  const close = (): void => {
    lines.push(line)
    line = []
  }
  while (at < text.length) {
    if (lines.length >= limits.rows) return unreadable("tooManyRows", `超过${limits.rows}行`, { sheet: name, row: limits.rows + 1 })
    if (line.length >= limits.columns) return unreadable("tooManyRows", `超过${limits.columns}列`, { sheet: name, row: lines.length + 1, column: letterOf(limits.columns) })
    let field = ""
    if (text[at] === "\"") {
      let from = at + 1
      for (;;) {
        const end = text.indexOf("\"", from)
        if (end < 0) return unreadable("openQuote", "引号没有收尾", { sheet: name, row: lines.length + 1, column: letterOf(line.length) })
        field += text.slice(from, end)
        at = end + 1
        if (text[at] !== "\"") break
        field += "\""
        from = at + 1
      }
    }
    const from = at
    while (at < text.length && text[at] !== delimiter && text[at] !== "\r" && text[at] !== "\n") at++
    line.push(plain(field + text.slice(from, at)))
    if (text[at] === delimiter) {
      at++
      if (at === text.length) line.push("")
      continue
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++
    at++
    close()
  }
  if (line.length > 0) close()
  return Result.succeed({ name, lines })
}
