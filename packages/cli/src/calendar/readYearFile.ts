/** Reads a year's notice from the disk: its text as it was published, or a year's file of the data set holiday-cn. */
import { isYearFile } from "date-fns-holiday-cn/calendar"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { findJsonFault } from "../findJsonFault.ts"
import { sayFileError } from "../terminal/sayFileError.ts"
import { decodeNoticeText } from "./decodeNoticeText.ts"
import { decodeYearFile } from "./decodeYearFile.ts"
import { InvalidYearFile } from "./InvalidYearFile.ts"

const parse = (file: string, text: string): Effect.Effect<unknown, InvalidYearFile> =>
  Effect.try({
    try: (): unknown => JSON.parse(text),
    catch: () => {
      const { at, value } = findJsonFault(text)
      const line = text.slice(0, at - 1).split("\n").length
      const expected = "JSON"
      return new InvalidYearFile({ file, fault: { message: `第${line}行不是 JSON：${value}`, path: `第${line}行`, value, expected } })
    }
  })

export const readYearFile = Effect.fnUntraced(function*(file: string) {
  const fs = yield* FileSystem.FileSystem
  const read = yield* Effect.mapError(fs.readFileString(file), (error) =>
    new InvalidYearFile({ file, fault: { message: sayFileError(error), path: "", expected: "一个可以读取的文件" } }))
  const text = read.replace(/^\uFEFF/, "")
  if (!isYearFile(text)) return yield* Effect.mapError(Effect.fromResult(decodeNoticeText(text)), (fault) => new InvalidYearFile({ file, fault }))
  const json = yield* parse(file, text)
  return yield* Effect.mapError(Effect.fromResult(decodeYearFile(json)), (fault) => new InvalidYearFile({ file, fault }))
})
