/** `zone office staff remove`. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { staffFlags } from "./staffFlags.ts"

export const remove = Command.make("remove", staffFlags.login, (input) =>
  Effect.flatMap(Effect.promise(() => import("./removeStaff.ts")), ({ removeStaff }) => removeStaff(input))).pipe(
  Command.withDescription("删除一个能登录的人，其登录全部结束；办过的事项不变。\n退出码：0 已删除；2 命令有误或没有这个用户名。"),
  Command.withShortDescription("删除能登录的人")
)
