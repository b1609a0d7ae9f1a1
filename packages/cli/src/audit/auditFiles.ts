/** Audits files and folders one after the other; what is broken is left out, and named at the end. */
import { packs } from "@zone/packs/all"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { Stdio } from "effect/Stdio"
import { Ended, exitCodes } from "../Ended.ts"
import { endWith as end } from "../terminal/endWith.ts"
import { formOf } from "../terminal/formOf.ts"
import { openProgress } from "../terminal/openProgress.ts"
import type { AuditInput } from "./auditFlags.ts"
import { auditFile } from "./auditFile.ts"
import { deliver, faultOfOutput } from "../terminal/deliver.ts"
import { drawAs, endings, type Form } from "./drawAs.ts"
import { findEarlier } from "./findEarlier.ts"
import { listSurveys } from "./listSurveys.ts"
import type { Against } from "./readSurveyText.ts"
import { sayRefusal } from "./sayRefusal.ts"
import { standingOf } from "./standingOf.ts"

const endWith = (message: string): Effect.Effect<never, Ended> => end(message, exitCodes.usage)

/** What is wrong with the words themselves, before any file is read. */
const misuse = Effect.fnUntraced(function*({ output, pack }: AuditInput, format: Form) {
  const ids = [...new Set(packs.map(({ id }) => id))]
  if (Option.isSome(pack) && !ids.includes(pack.value)) return `没有规则包 ${pack.value}；内置的有 ${ids.join("、")}`
  if (format === "xlsx" && Option.isNone(output) && (yield* (yield* Stdio).stdoutIsTerminal)) {
    return "xlsx 不是文字，不能显示在终端上：请用 --output 指定文件，如 --output report.xlsx"
  }
  return undefined
})

export const auditFiles = Effect.fnUntraced(function*(input: AuditInput) {
  const { against: earlier, all, at, files: words, output, pack } = input
  const format = yield* formOf(input, endings, "table")
  const wrong = yield* misuse(input, format)
  if (wrong !== undefined) return yield* endWith(wrong)
  const listed = yield* listSurveys(words)
  const listedEarlier = yield* listSurveys(Option.toArray(earlier))
  const fault = Option.isSome(output) ? yield* faultOfOutput(output.value, [...listed.files, ...listedEarlier.files]) : undefined
  if (fault !== undefined) return yield* endWith(fault)

  const progress = openProgress(listed.files.length + listedEarlier.files.length)
  const auditAll = (files: ReadonlyArray<string>, against: Against) =>
    Effect.forEach(files, (file) => Effect.andThen(Effect.sync(() => progress.next(file)), auditFile(file, against)))
  const named = Option.getOrUndefined(pack)
  const [ended, endedEarlier] = yield* Effect.ensuring(
    Effect.all([auditAll(listed.files, { pack: named, at: Option.getOrUndefined(at) }), auditAll(listedEarlier.files, { pack: named, at: undefined })]),
    Effect.sync(progress.wipe)
  )
  const own = ended.flatMap((each) => Result.isSuccess(each) ? [each.success] : [])
  const reports = Option.isNone(earlier) ? own : findEarlier(own, endedEarlier.flatMap((each) => Result.isSuccess(each) ? [each.success] : []))
  const refusals = [...listed.refusals, ...listedEarlier.refusals, ...[...ended, ...endedEarlier].flatMap((each) => Result.isFailure(each) ? [each.failure] : [])]

  const drawn = yield* Effect.promise(() => drawAs(format, { reports, refusals, all }))
  // nothing to say: every file was refused
  if (drawn !== undefined && drawn !== "") yield* deliver(drawn, output)
  for (const refusal of refusals) yield* Console.error(sayRefusal(refusal))
  if (refusals.length > 0) return yield* endWith(`有 ${refusals.length} 份没有检查：${refusals.map(({ file }) => file).join("、")}`)
  if (reports.length > 0 && reports.every(({ comparison }) => comparison === "none")) {
    return yield* endWith(`--against：${Option.getOrElse(earlier, () => "")} 里没有这些专区不晚于此次的检查记录（按专区的代号对应）`)
  }
  const missing = reports.some(({ findings }) => findings.some((each) => standingOf(each) === "missing"))
  return yield* missing ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
})
