/** Audits files and folders one after the other; what is broken is left out, and named at the end. */
import { packs } from "@zone/packs/all"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { Ended, exitCodes } from "../Ended.ts"
import { writeOut } from "../terminal/writeOut.ts"
import type { AuditInput } from "./auditFlags.ts"
import { auditFile } from "./auditFile.ts"
import { drawHtml } from "./html/drawHtml.ts"
import { drawJunit } from "./drawJunit.ts"
import { listSurveys } from "./listSurveys.ts"
import type { Refusal } from "./Refusal.ts"
import type { Report } from "./Report.ts"
import { sayLeague } from "./sayLeague.ts"
import { sayRefusal } from "./sayRefusal.ts"
import { sayReport } from "./sayReport.ts"
import { standingOf } from "./standingOf.ts"
import { writeReceipt } from "./writeReceipt.ts"

const sayAll = (reports: ReadonlyArray<Report>, all: boolean): string =>
  [...reports.map((report) => sayReport(report, all)), ...(reports.length > 1 ? [sayLeague(reports)] : [])].join("\n\n")

type Draw = (reports: ReadonlyArray<Report>, refusals: ReadonlyArray<Refusal>, all: boolean) => string

const draw: Readonly<Record<AuditInput["format"], Draw>> = {
  table: (reports, _, all) => sayAll(reports, all),
  json: writeReceipt,
  html: drawHtml,
  junit: drawJunit
}

export const auditFiles = Effect.fnUntraced(function*({ all, at, files: words, format, pack }: AuditInput) {
  const ids = [...new Set(packs.map(({ id }) => id))]
  if (Option.isSome(pack) && !ids.includes(pack.value)) {
    yield* Console.error(`没有规则包 ${pack.value}；内置的有 ${ids.join("、")}`)
    return yield* new Ended({ exitCode: exitCodes.usage })
  }
  const listed = yield* listSurveys(words)
  const against = { pack: Option.getOrUndefined(pack), at: Option.getOrUndefined(at) }
  const ended = yield* Effect.forEach(listed.files, (file) => auditFile(file, against))
  const reports = ended.flatMap((each) => Result.isSuccess(each) ? [each.success] : [])
  const refusals = [...listed.refusals, ...ended.flatMap((each) => Result.isFailure(each) ? [each.failure] : [])]
  const text = draw[format](reports, refusals, all)
  if (text !== "") yield* writeOut(Stream.make(`${text}\n`))
  for (const refusal of refusals) yield* Console.error(sayRefusal(refusal))
  if (refusals.length > 0) {
    yield* Console.error(`有 ${refusals.length} 份没有检查：${refusals.map(({ file }) => file).join("、")}`)
    return yield* new Ended({ exitCode: exitCodes.usage })
  }
  const missing = reports.some(({ findings }) => findings.some((each) => standingOf(each) === "missing"))
  return yield* missing ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
})
