/** Reads an old ledger, says of every line that cannot be taken why, and takes in the others. */
import { room } from "@zone/core/application"
import { type Ledger, readLedger } from "@zone/core/report"
import { Role } from "@zone/core/terms"
import { readSheets } from "@zone/office-file"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { Ended, exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { useOffice } from "../../office/useOffice.ts"
import { zhOf } from "../../pack/zhOf.ts"
import { plain } from "../../terminal/plain.ts"
import { sayFileError } from "../../terminal/sayFileError.ts"
import { collides } from "./collides.ts"
import { decideLine, importAll } from "./importAll.ts"
import type { ImportInput } from "./importFlags.ts"
import { readMapping } from "./readMapping.ts"

const readSheet = Effect.fnUntraced(function*({ file, sheet }: ImportInput) {
  const fs = yield* FileSystem.FileSystem
  const bytes = yield* fs.readFile(file).pipe(Effect.catch((error) => endWith(plain(`${file}：${sayFileError(error)}`), exitCodes.usage)))
  const read = yield* Effect.promise(() => readSheets(bytes))
  if (Result.isFailure(read)) return yield* endWith(plain(`${file}：${read.failure.message}`), exitCodes.usage)
  const sheets = read.success
  const found = Option.isSome(sheet) ? sheets.find(({ name }) => name === sheet.value) : sheets[0]
  return found ?? (yield* endWith(plain(`${file}：没有这张工作表；有 ${sheets.map(({ name }) => name).join("、")}`), exitCodes.usage))
})

/** One line of the report for each fault. */
const sayFaults = (ledger: Ledger, refused: ReadonlyArray<{ readonly line: number; readonly remedy: string }>): ReadonlyArray<string> => [
  ...ledger.rejected.flatMap(({ faults }) => faults.map(({ column, expected, given, line, title }) =>
    ({ line, text: `第${line}行${column === "" ? "" : `${column}列`} ${title}：应为${/^[ -~]/.test(expected) ? " " : ""}${expected}${given === "" ? "" : `，收到的是 ${JSON.stringify(given)}`}` }))),
  ...refused.map(({ line, remedy }) => ({ line, text: `第${line}行：${remedy}` }))
].toSorted((one, other) => one.line - other.line).map(({ text }) => plain(text))

const asText = ({ passed, unread }: Ledger, counts: { readonly good: number; readonly bad: number; readonly taken: number }): ReadonlyArray<string> => [
  ...unread.map(({ column, filled, title }) => plain(`提醒：${column}列“${title}”不认识，没有接入（${filled}格有内容）；写入对照表（--words）的 columns 可以接入`)),
  `可以接入 ${counts.good} 行，不能接入 ${counts.bad} 行，不是申请的 ${passed.length} 行；已接入 ${counts.taken} 行`
]

export const importLedger = (input: ImportInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    const { actor, agency, desk, office } = opened
    const { acceptGood, addressee, applicantKind, channel, dryRun, json, words } = input
    if (!room.permits.Import.includes(actor.role)) return yield* endWith(`不能办理（NotPermitted）：接入旧台账由${room.permits.Import.map(zhOf(Role)).join("、")}办理，如 --as handler:li`, exitCodes.no)
    const mapping = yield* readMapping(words)
    const sheet = yield* readSheet(input)
    const taken = new Set<string>()
    yield* Stream.runForEach(desk.entries({ agency }), ({ number }) => Effect.sync(() => void (number === undefined || taken.add(number))))
    const ledger = readLedger(sheet, {
      ...mapping, taken,
      defaults: {
        addressee: Option.getOrElse(addressee, () => office.agency.name),
        ...(Option.isSome(channel) && { channel: channel.value }), ...(Option.isSome(applicantKind) && { applicantKind: applicantKind.value })
      }
    })
    const refused = ledger.entries.flatMap((entry) => collides(entry, opened) ?? decideLine(entry, opened) ?? [])
    const lines = new Set(refused.map(({ line }) => line))
    const good = ledger.entries.filter(({ line }) => !lines.has(line))
    const bad = ledger.rejected.length + refused.length
    const wanted = !dryRun && good.length > 0 && (bad === 0 || acceptGood)
    const count = wanted ? yield* importAll(good, opened) : 0
    if (json) {
      yield* Console.log(JSON.stringify({
        imported: count, good: good.length, rejected: ledger.rejected, refused, passed: ledger.passed, unread: ledger.unread,
        remarks: good.flatMap(({ line, remarks }) => remarks.length === 0 ? [] : [{ line, remarks }])
      }))
    } else {
      for (const { line, remarks } of good) for (const remark of remarks) yield* Console.error(plain(`第${line}行：${remark}`))
      yield* Console.log([...sayFaults(ledger, refused), ...asText(ledger, { good: good.length, bad, taken: count })].join("\n"))
      if (bad > 0 && count === 0 && !dryRun) yield* Console.error("一行也没有接入：改正以后再来，或者用 --accept-good 先接入其余的")
    }
    return yield* bad > 0 || (good.length === 0 && !dryRun) ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
  }))
