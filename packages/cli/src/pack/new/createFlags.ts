/** The words of `zone pack new`. */
import { isPlainDate } from "@zone/core/calendar"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

export const createFlags = {
  id: Argument.String("规则包").pipe(Argument.withDescription("新的规则包代号，如 cn-330106/zone")),
  extends: Flag.String("extends").pipe(
    Flag.withMetavar("<规则包>"),
    Flag.withDescription("所承接的规则包，如 cn/foi-regulation；可多次给出"),
    Flag.atLeast(0)
  ),
  from: Flag.String("from").pipe(
    Flag.withMetavar("<YYYY-MM-DD>"),
    Flag.withDescription("施行日期，也是文件名"),
    Flag.filterMap((text) => isPlainDate(text) ? Option.some(text) : Option.none(), () => "YYYY-MM-DD 形式的真实日期")
  ),
  out: Flag.String("out").pipe(
    Flag.withMetavar("<文件夹>"),
    Flag.withDescription("写到哪个文件夹之下；不给出时为当前文件夹"),
    Flag.withDefault(".")
  )
}

/** The words of `zone pack new`, read. */
export type CreateInput = Command.Command.Config.Infer<typeof createFlags>
