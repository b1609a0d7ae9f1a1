/** Reads what no register knows: the figures of table two, and the texts. */
import { ReportTexts, TableTwo } from "@zone/core/report"
import { readYaml } from "@zone/pack-file"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { sayRefusal } from "../../pack/sayRefusal.ts"
import { readBytes } from "../../terminal/readBytes.ts"

const Facts = Schema.Struct({ two: Schema.optionalKey(TableTwo), texts: Schema.optionalKey(ReportTexts) })

const none = { made: 0, repealed: 0, inForce: 0 }
const empty = { two: { rules: none, normativeDocuments: none, licences: 0, penalties: 0, coercions: 0, fees: 0 }, texts: { overview: [], problems: [], other: [] } }

export const readFacts = Effect.fnUntraced(function*(file: Option.Option<string>) {
  if (Option.isNone(file)) return empty
  const bytes = yield* readBytes(file.value).pipe(Effect.catch((why) => endWith(sayRefusal(file.value, why), exitCodes.usage)))
  const read = readYaml(Facts, bytes)
  return Result.isSuccess(read) ? { ...empty, ...read.success.value } : yield* endWith(sayRefusal(file.value, read.failure), exitCodes.usage)
})
