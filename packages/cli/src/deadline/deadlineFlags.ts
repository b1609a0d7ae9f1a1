/** The flags of `zone deadline`. What is wrong with a date is found later, together with the others of its case. */
import * as Option from "effect/Option"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { calendarFlags } from "../calendar/calendarFlags.ts"
import { terms } from "./terms.ts"

const flag = (name: string, description: string) =>
  Flag.Boolean(name).pipe(Flag.withDescription(description), Flag.withoutNegation, Flag.withDefault(false))

export const deadlineFlags = {
  term: Flag.Literals("term", [...terms.keys()]).pipe(
    Flag.withMetavar("<期限>"),
    Flag.withDescription([...terms.values()].map(({ id, title }) => `${id} ${title}`).join("\n")),
    Flag.optional
  ),
  received: Flag.String("received").pipe(
    Flag.withMetavar("<YYYY-MM-DD>"),
    Flag.withDescription("收到之日，即起算之日（各期限从哪一天起算，见 --explain）"),
    Flag.optional
  ),
  exclude: Flag.String("exclude").pipe(
    Flag.withMetavar("<日期..日期>"),
    Flag.withDescription("扣除的时间，含首尾两日，如征求第三方意见；可多次给出，重叠的只扣一次"),
    Flag.filterMap((text) => {
      const [from, through, ...more] = text.split("..")
      return from !== undefined && through !== undefined && more.length === 0 ? Option.some({ from, through }) : Option.none()
    }, () => "首尾两个日期，如 2026-02-25..2026-03-04"),
    Flag.atLeast(0)
  ),
  restart: Flag.String("restart").pipe(
    Flag.withMetavar("<YYYY-MM-DD>"),
    Flag.withDescription("重新起算之日，如收到补正材料之日；可多次给出，以最后一天为准"),
    Flag.atLeast(0)
  ),
  extend: Flag.String("extend").pipe(
    Flag.withMetavar("<天数[@日期]>"),
    Flag.withDescription("延长的工作日数；@ 后是批准之日，早于最后一次重新起算的延长不再计入"),
    Flag.filterMap((text) => {
      const [, workingDays, on] = /^(\d+)(?:@(.+))?$/.exec(text) ?? []
      return workingDays === undefined ? Option.none() : Option.some({ workingDays: +workingDays, ...(on !== undefined && { on }) })
    }, () => "天数，或 天数@批准之日，如 15 或 15@2026-03-20"),
    Flag.optional
  ),
  explain: flag("explain", "逐日说明是怎样算出来的"),
  json: flag("json", "输出 JSON"),
  batch: Flag.String("batch").pipe(
    Flag.withMetavar("<文件>"),
    Flag.withDescription("成批计算：一行一件的 JSON Lines 文件，- 表示标准输入"),
    Flag.optional
  ),
  ...calendarFlags
}

/** The flags of `zone deadline`, read. */
export type DeadlineInput = Command.Command.Config.Infer<typeof deadlineFlags>
