/** `zone calendar`: what the days of a year are, and whether a file of one is to be trusted. */
import * as Command from "effect/cli/Command"
import { check } from "./check/check.ts"
import { ics } from "./ics/ics.ts"
import { show } from "./show/show.ts"

export const calendar = Command.make("calendar").pipe(
  Command.withDescription("查看、核对和导出工作日历。"),
  Command.withShortDescription("查看、核对和导出工作日历"),
  Command.withSubcommands([show, check, ics])
)
