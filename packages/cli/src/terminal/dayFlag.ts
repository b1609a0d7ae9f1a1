/** A flag that takes a day, left out or given as `YYYY-MM-DD`. */
import { isPlainDate } from "@zone/core/calendar"
import * as Option from "effect/Option"
import * as Flag from "effect/cli/Flag"

export const dayFlag = (name: string, description: string) =>
  Flag.String(name).pipe(
    Flag.withMetavar("<YYYY-MM-DD>"),
    Flag.withDescription(description),
    Flag.filterMap((text) => isPlainDate(text) ? Option.some(text) : Option.none(), () => "YYYY-MM-DD 形式的真实日期"),
    Flag.optional
  )
