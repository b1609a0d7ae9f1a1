/** The words of `zone board`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { roomTitles } from "../room/roomTitles.ts"
import { outputFlag } from "../terminal/outputFlag.ts"

const names = roomTitles.map(([name]) => name)

/** Which rooms. */
export const roomFlag = Flag.Literals("room", names).pipe(
  Flag.withMetavar("<业务>"), Flag.withDescription(`只要这些业务，可多次给出：\n${roomTitles.map(([name, title]) => `${name} ${title}`).join("\n")}`), Flag.atLeast(0)
)

/** One zone only. */
export const zoneFlag = Flag.String("zone").pipe(Flag.withMetavar("<专区>"), Flag.withDescription("只要这个专区的"), Flag.optional)

export const boardFlags = {
  within: Flag.Int("within").pipe(Flag.withMetavar("<工作日>"), Flag.withDescription("有期限的，只要多少个工作日以内到期的和逾期的；不给出时全部列出"), Flag.optional),
  room: roomFlag,
  by: Flag.Literals("by", ["applicant", "clerk", "handler", "head", "auditor"]).pipe(Flag.withMetavar("<角色>"), Flag.withDescription("只要由这些角色办理的，可多次给出"), Flag.atLeast(0)),
  unit: Flag.String("unit").pipe(Flag.withMetavar("<单位>"), Flag.withDescription("只要交给这个单位或者这个人的"), Flag.optional),
  zone: zoneFlag,
  ics: Flag.String("ics").pipe(Flag.withMetavar("<文件>"), Flag.withDescription("另写成日历文件（iCalendar）"), Flag.optional),
  output: outputFlag,
  json: jsonFlag,
  ...officeFlags
}

/** These words, read. */
export type BoardInput = Command.Command.Config.Infer<typeof boardFlags>
