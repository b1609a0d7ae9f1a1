/** The filters that the register is read by. */
import type { RegisterQuery } from "@zone/core/desk"
import * as Option from "effect/Option"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { dayFlag } from "../terminal/dayFlag.ts"
import { closedLists, membersOf } from "./closedLists.ts"

const statuses = closedLists.status

export const registerFlags = {
  status: Flag.Literals("status", membersOf(statuses)).pipe(
    Flag.withMetavar("<状态>"), Flag.withDescription(`只要这些状态的，可多次给出：\n${membersOf(statuses).map((each) => `${each} ${statuses[each]}`).join("\n")}`), Flag.atLeast(0)
  ),
  from: dayFlag("from", "收到（没有收到的为提出）日期自哪一天起"),
  through: dayFlag("through", "至哪一天止"),
  name: Flag.String("name").pipe(Flag.withMetavar("<姓名>"), Flag.withDescription("申请人的全名；不保存明文也能找到，宽窄、大小写、空格不论"), Flag.optional)
}

type Filters = Command.Command.Config.Infer<typeof registerFlags>

/** These words as a query of an agency's register. */
export const queryOf = (agency: string, { from, name, status, through }: Filters): RegisterQuery => ({
  agency,
  ...(status.length > 0 && { status }),
  ...(Option.isSome(from) && { from: from.value }),
  ...(Option.isSome(through) && { through: through.value }),
  ...(Option.isSome(name) && { name: name.value })
})
