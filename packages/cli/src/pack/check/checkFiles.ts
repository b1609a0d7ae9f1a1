/** Checks packs, together with the built-in ones that they may build on; the worst of them decides how the command ends. */
import type { PackText } from "@zone/pack-file"
import { packs } from "@zone/packs/all"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Ended, exitCodes } from "../../Ended.ts"
import type { CheckInput } from "../../terminal/checkFlags.ts"
import { readPackFile } from "../readPackFile.ts"
import { type Refusal, sayRefusal } from "../sayRefusal.ts"
import { reportPack } from "./reportPack.ts"
import { sayReport } from "./sayReport.ts"

const jsonOf = (refusal: Refusal): object => {
  if (typeof refusal === "string") return { _tag: "Unreachable", message: refusal }
  if (refusal._tag === "PackInvalid") return { _tag: refusal._tag, mistakes: refusal.mistakes, total: refusal.total }
  const { _tag, column, line, problem, reason } = refusal
  return { _tag, reason, line, column, message: problem }
}

export const checkFiles = Effect.fnUntraced(function*({ files, json }: CheckInput) {
  const read = yield* Effect.forEach(files, (file) => Effect.map(Effect.result(readPackFile(file)), (result) => ({ file, result })))
  const given = read.flatMap(({ result }) => Result.isSuccess(result) ? [result.success.pack] : [])
  const isGiven = new Set(given.map(({ documents, id }) => `${id} ${documents[0].inForceFrom}`))
  const known = [...packs.filter(({ documents, id }) => !isGiven.has(`${id} ${documents[0].inForceFrom}`)), ...given]
  const tell = (file: string, text: PackText): Effect.Effect<number> => {
    const report = reportPack(text, known)
    const { circular, faults, pack, warnings } = report
    const said = json ? JSON.stringify({ file, ok: faults.length === 0, pack: pack.id, inForceFrom: pack.documents[0].inForceFrom, faults, warnings }) : sayReport(file, report)
    return Effect.as(Console.log(said), faults.length === 0 ? 0 : circular ? exitCodes.usage : exitCodes.no)
  }
  const ends = yield* Effect.forEach(read, ({ file, result }) => {
    if (Result.isSuccess(result)) return tell(file, result.success)
    const said = json ? Console.log(JSON.stringify({ file, ok: false, error: jsonOf(result.failure) })) : Console.error(sayRefusal(file, result.failure))
    return Effect.as(said, exitCodes.usage)
  })
  const worst = Math.max(...ends)
  return yield* worst === 0 ? Effect.void : Effect.fail(new Ended({ exitCode: worst }))
})
