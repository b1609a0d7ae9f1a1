/** Reads how a ledger is written, where it goes beyond the usual: its own titles and words. */
import { ApplicantKind, Outcome } from "@zone/core/application"
import type { LedgerMapping } from "@zone/core/report"
import { Channel } from "@zone/core/terms"
import { readYaml } from "@zone/pack-file"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { sayRefusal } from "../../pack/sayRefusal.ts"
import { readBytes } from "../../terminal/readBytes.ts"

const titles = Schema.optionalKey(Schema.Array(Schema.NonEmptyString))

const Words = Schema.Struct({
  columns: Schema.optionalKey(Schema.Struct({
    number: titles, arrivedOn: titles, receivedOn: titles, channel: titles, applicantKind: titles, applicant: titles, description: titles, addressee: titles,
    handedOverOn: titles, due: titles, extendedBy: titles, endedOn: titles, outcome: titles, deliveredOn: titles, inTime: titles, archivedOn: titles
  })),
  outcomes: Schema.optionalKey(Schema.Record(Schema.String, Outcome)),
  applicantKinds: Schema.optionalKey(Schema.Record(Schema.String, ApplicantKind)),
  channels: Schema.optionalKey(Schema.Record(Schema.String, Channel))
})

export const readMapping = Effect.fnUntraced(function*(file: Option.Option<string>): Effect.fn.Return<LedgerMapping, Effect.Error<ReturnType<typeof endWith>>, Effect.Services<ReturnType<typeof readBytes>>> {
  if (Option.isNone(file)) return {}
  const bytes = yield* readBytes(file.value).pipe(Effect.catch((why) => endWith(sayRefusal(file.value, why), exitCodes.usage)))
  const read = readYaml(Words, bytes)
  return Result.isSuccess(read) ? read.success.value : yield* endWith(sayRefusal(file.value, read.failure), exitCodes.usage)
})
