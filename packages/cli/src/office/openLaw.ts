/** Puts together the law of an office on a day: its rules, and the working days by the notices that it has. */
import { type Law, lawFor } from "@zone/core/desk"
import { sayPackError } from "@zone/pack-file"
import { packs } from "@zone/packs/all"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { openCalendar } from "../calendar/openCalendar.ts"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { noticeFiles } from "./noticeFiles.ts"
import type { OfficeFile } from "./OfficeFile.ts"

export const openLaw = Effect.fnUntraced(function*(folder: string, { also = ["cn/remedies"], calendars, forecast = false, pack, tier, venue }: OfficeFile, on: string) {
  const files = yield* noticeFiles(folder, calendars ? { calendars } : {})
  const calendar = yield* openCalendar({ forecast: false, calendar: files })
  const ahead = forecast ? yield* openCalendar({ forecast, calendar: files }) : undefined
  const law = lawFor({ packs, pack, on, calendar, venue, tier, also, ...(ahead && { forecast: ahead }) })
  return Result.isSuccess(law) ? law.success satisfies Law : yield* endWith(sayPackError(law.failure), exitCodes.no)
})
